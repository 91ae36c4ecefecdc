import type { Security } from "../bot/index.js";
import { percentDecode, percentEncode, type Secret, secretSplitter } from "../core/index.js";
import { decodeBasic } from "./basic-auth.js";
import type { Network } from "./network.js";
import type { BackendRequest } from "./request.js";

/**
 * A shell command that repeats a request, for any POSIX shell. Secrets stand in it as `$NAME`, where the shell
 * puts the values of environment variables; one that the URL or the JSON has escaped must be given so, and a comment at
 * the end says it. There also stands what curl can't repeat of a security setting.
 */
export function toCurl(request: BackendRequest, secrets: readonly Secret[], network: Network = {}): string {
  const quote = quoter(secrets);
  const { method, url, headers, body, security } = request;
  return [
    "curl",
    ...(/[[\]{}]/.test(url) ? ["-g"] : []), // or curl would take brackets for a list of URLs
    ...(method === "GET" ? [] : ["-X", method]),
    quote(url),
    ...Object.entries(headers).flatMap(([name, value]) => headerArguments(name, value).map(quote)),
    ...(body === undefined ? [] : ["--data-raw", quote(body)]),
    ...proxyArguments(network.proxy, secrets),
    ...fileArguments(network.files, security).map(quote),
    ...securityArguments(security, quote),
    ...escapedNames(url, secrets, percentEncode).map((name) => `# ${name} must be given percent-encoded`),
    ...escapedNames(body ?? "", secrets, inJson).map((name) => `# ${name} must be given escaped for JSON`),
  ].join(" ");
}

const inJson = (value: string) => JSON.stringify(value).slice(1, -1);

/** Names of the secrets that stand in a text only as it escapes them. */
function escapedNames(text: string, secrets: readonly Secret[], encode: (value: string) => string): string[] {
  const escaped = secrets.filter(({ value }) => encode(value) !== value && !text.includes(value));
  if (escaped.length === 0) return [];
  const found = new Set(secretSplitter(escaped)(text));
  return [...new Set(escaped.filter((secret) => found.has(secret)).map(({ name }) => name))];
}

/** Without anything that a shell would read, should it take a comment for arguments. */
const UNSIGNED = "# curl does not sign: the headers of the HMAC setting are missing";
const UNCERTIFIED = "# add the client certificate of the SSL setting: --cert and --key";

function securityArguments(security: Security | undefined, quote: (text: string) => string): string[] {
  if (security === undefined) return [];
  if (security.type === "hmac") return [UNSIGNED];
  const { key, certificate } = security;
  if (key.text !== undefined || certificate.text !== undefined) return [UNCERTIFIED];
  return ["--cert", quote(certificate.file), "--key", quote(key.file)];
}

/** The proxy of a run, which a request of any kind goes through by a tunnel. Its password is left to the shell. */
function proxyArguments(proxy: string | undefined, secrets: readonly Secret[]): string[] {
  if (proxy === undefined) return [];
  const { protocol, host, username, password } = new URL(proxy);
  const way = ["-p", "-x", `${protocol}//${host}`];
  if (username === "" && password === "") return way;
  const [name, secret] = [percentDecode(username), percentDecode(password)];
  const known = secret === "" ? secrets : [...secrets, { name: "PROXY_PASSWORD", value: secret }];
  return [...way, "-U", quoter(known)(`${name}:${secret}`)];
}

/** The client certificate of a step goes before that of a run. */
function fileArguments({ ca, cert, key }: Network["files"] = {}, security?: Security): string[] {
  const own = cert === undefined || key === undefined || security?.type === "ssl" ? [] : ["--cert", cert, "--key", key];
  return [...(ca === undefined ? [] : ["--cacert", ca]), ...own];
}

function headerArguments(name: string, value: string): string[] {
  const user = name === "authorization" ? decodeBasic(value) : undefined;
  if (user !== undefined) return ["-u", user];
  return ["-H", value === "" ? `${name};` : `${name}: ${value}`]; // "name:" would remove the header
}

const PLAIN = /^[\w./:=@%+,-]+$/;
const NEEDS_SINGLE_QUOTES = /["\\$`!\n]/;

type Piece = string | Secret;
const isText = (piece: Piece): piece is string => typeof piece === "string";

/** A function that makes one word of the shell of a text. */
function quoter(secrets: readonly Secret[]): (text: string) => string {
  const split = secretSplitter(secrets);
  return (text) => {
    const pieces = split(text);
    if (pieces.every(isText)) return PLAIN.test(text) ? text : singleQuoted(text);
    if (!pieces.some((piece) => isText(piece) && NEEDS_SINGLE_QUOTES.test(piece))) return doubleQuoted(pieces);
    return pieces.map((piece) => (isText(piece) ? singleQuoted(piece) : doubleQuoted([piece]))).join("");
  };
}

const singleQuoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Texts without anything that the shell reads inside of double quotes, and secrets for it to fill in. */
function doubleQuoted(pieces: readonly Piece[]): string {
  const words = pieces.map((piece, index) => {
    if (isText(piece)) return piece;
    const next = pieces[index + 1];
    return typeof next === "string" && /^\w/.test(next) ? `\${${piece.name}}` : `$${piece.name}`;
  });
  return `"${words.join("")}"`;
}
