import { type BackendRequest, decodeBasic, encodeBasic, isCredentialHeader } from "../../../backend/index.js";
import type { Secret, Severity } from "../../../core/index.js";

/** Credentials that only a careless comparison takes for the right ones. */
export interface NearlyRight {
  /** A phrase. */
  readonly name: string;
  readonly change: (request: BackendRequest) => BackendRequest;
  /** Where it is less than an error to let them pass. */
  readonly severity?: Severity;
  /** Whether the right secret is in them as it is: an answer that has it repeats it. */
  readonly hasRightSecret?: true;
  /** How to mend it, where that can be told better. */
  readonly mend?: string;
}

const DAY = 24 * 60 * 60 * 1_000;

/** All that there are of a request's credentials, the worst first. */
export function nearlyRight(request: BackendRequest): NearlyRight[] {
  const bySecret = CHANGES.map(
    ({ name, change }): NearlyRight => ({
      name,
      change: (request) => withCredentials(request, (value) => changed(value, change)),
    }),
  );
  const empty: NearlyRight = {
    name: "credentials that are empty",
    change: (request) => withCredentials(request, (value) => schemeOf(value)?.scheme ?? ""),
  };
  const otherUser: NearlyRight = {
    name: "the right password of another user",
    change: (request) => withCredentials(request, withOtherUser),
    hasRightSecret: true,
  };
  const otherEnd: NearlyRight = {
    name: "a signature with another end",
    change: (request) => ({ ...request, signed: { end: "AAAAAAAA" } }),
  };
  const otherBody: NearlyRight = {
    name: "a signature over another body",
    change: (request) => ({ ...request, signed: { body: '{"apistep":"another body"}' } }),
  };
  const longer = LONGER_PASSWORDS.map(
    ({ name, more, mend }): NearlyRight => ({
      name,
      mend,
      change: (request) => withCredentials(request, (value) => withLongerPassword(value, more)),
      severity: "warning", // whoever sends them knows the password
      hasRightSecret: true,
    }),
  );
  const otherScheme: NearlyRight = {
    name: "the right credentials under another scheme",
    change: (request) => withCredentials(request, withOtherScheme),
    severity: "warning", // whoever sends them knows the secret
    hasRightSecret: true,
  };
  const old: NearlyRight = {
    name: "a signature that is a day old",
    change: (request) => ({ ...request, signed: { age: DAY } }),
    severity: "warning", // nothing says how old one may be (U-01)
  };
  const isSigned = request.security?.type === "hmac";
  const isOther = ({ headers }: BackendRequest) =>
    Object.entries(headers).some(([name, value]) => request.headers[name] !== value);
  return [
    ...[...bySecret, otherUser, empty].filter(({ change }) => isOther(change(request))),
    ...(isSigned ? [otherBody, otherEnd] : []),
    ...[...longer, otherScheme].filter(({ change }) => isOther(change(request))),
    ...(isSigned ? [old] : []),
  ];
}

/** What is sent must not be printed either. What holds the right secret is known anyway. */
export function nearlyRightSecrets(request: BackendRequest): Secret[] {
  const secrets: Secret[] = [];
  withCredentials(request, (value) => {
    for (const { name, change } of CHANGES) {
      const whole = changed(value, change);
      const secret = schemeOf(whole)?.secret ?? whole;
      const password = passwordOf(whole);
      for (const each of [secret, password]) if (each !== undefined) secrets.push({ name: nameOf(name), value: each });
    }
    return value;
  });
  return secrets;
}

const nameOf = (name: string) => name.toUpperCase().replaceAll(/\W+/g, "_");

/** A request whose headers with credentials are changed; undefined takes one away. */
export function withCredentials(
  request: BackendRequest,
  change: (value: string) => string | undefined,
): BackendRequest {
  const headers = Object.entries(request.headers).flatMap(([name, value]) => {
    const changed = isCredentialHeader(name) ? change(value) : value;
    return changed === undefined ? [] : [[name, changed]];
  });
  return { ...request, headers: Object.fromEntries(headers) };
}

interface SecretChange {
  readonly name: string;
  /** Gives a secret back that can't be changed so. */
  readonly change: (secret: string) => string;
}

/** A shorter secret, cut, would be an ordinary word. */
const SHORTEST_TO_CUT = 8;

const CHANGES: readonly SecretChange[] = [
  { name: "credentials with one other character", change: withOtherCharacter },
  {
    name: "credentials without their last character",
    change: (secret) => (secret.length < SHORTEST_TO_CUT ? secret : secret.slice(0, -1)),
  },
  { name: "credentials with one character more", change: (secret) => `${secret}0` },
  { name: "credentials in other case", change: (secret) => (CASELESS.test(secret) ? secret : inOtherCase(secret)) },
];

/** A password may have colons in it, and spaces at its end (RFC 7617). */
const LONGER_PASSWORDS = [
  {
    name: "the right password with a colon and more after it",
    more: ":apistep",
    mend: "take all that comes after the first colon for the password, and compare all of it",
  },
  {
    name: "the right password with a space after it",
    more: " ",
    mend: "compare the password as it is: a space at its end is a part of it",
  },
];

/** In the middle: the last character of what is encoded in Base64 may mean nothing. */
function withOtherCharacter(secret: string): string {
  const middle = Math.floor(secret.length / 2);
  const character = secret[middle] ?? "";
  const row = ROWS.find((characters) => characters.includes(character)) ?? "xy";
  const other = row[(row.indexOf(character) + 1) % row.length] ?? "";
  return secret.slice(0, middle) + other + secret.slice(middle + 1);
}

const ROWS = ["0123456789", "abcdef", "ghijklmnopqrstuvwxyz", "ABCDEF", "GHIJKLMNOPQRSTUVWXYZ"];

/** Hexadecimal digits and UUIDs mean the same in either case. */
const CASELESS = /^[\da-f-]*$/i;

const inOtherCase = (text: string) =>
  text.replaceAll(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

const schemeOf = (value: string) => {
  const [, scheme, secret] = /^(\S+) (\S.*)$/.exec(value) ?? [];
  return scheme === undefined || secret === undefined ? undefined : { scheme, secret };
};

function changed(value: string, change: SecretChange["change"]): string {
  const basic = basicOf(value);
  if (basic !== undefined) return encodeBasic(basic.user, change(basic.password));
  const parts = schemeOf(value);
  return parts === undefined ? change(value) : `${parts.scheme} ${change(parts.secret)}`;
}

const passwordOf = (value: string) => basicOf(value)?.password;

function basicOf(value: string): { user: string; password: string } | undefined {
  const [user, ...password] = decodeBasic(value)?.split(":") ?? [];
  return user === undefined ? undefined : { user, password: password.join(":") };
}

function withOtherUser(value: string): string {
  const basic = basicOf(value);
  return basic === undefined ? value : encodeBasic(`apistep-${basic.user}`, basic.password);
}

function withLongerPassword(value: string, more: string): string {
  const basic = basicOf(value);
  return basic === undefined ? value : encodeBasic(basic.user, basic.password + more);
}

function withOtherScheme(value: string): string {
  const parts = schemeOf(value);
  if (parts === undefined) return value;
  return `${parts.scheme.toLowerCase() === "bearer" ? "Token" : "Bearer"} ${parts.secret}`;
}
