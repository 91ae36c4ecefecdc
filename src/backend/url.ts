import { interpolate, type Session } from "../contract/index.js";
import { ApistepError, percentEncode, rememberLast } from "../core/index.js";

/**
 * The URL of a backend that a person gave.
 * @throws {ApistepError} `bad-option` when it is no http or https URL, or holds a user name or password
 */
export function parseBackendUrl(text: string): URL {
  const hint = "expected for example http://127.0.0.1:3000 or https://bank.example/api";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw new ApistepError("bad-option", `the backend ${JSON.stringify(text)} is no http or https URL`, { hint });
  }
  if (url.username !== "" || url.password !== "") {
    throw new ApistepError("bad-option", "the backend's URL holds a user name or password", {
      hint: 'move it to "auth" of the API steps: { basic: { username: ..., password: "${NAME}" } }',
    });
  }
  return url;
}

/**
 * A step's path and query on top of the base URL, which keeps its own path and query. Values are encoded in the
 * query and not in the path (U-14), where only what would break the URL is; no value can change the host.
 */
export function joinUrl(
  baseUrl: string | URL,
  path: string,
  session: Session,
  query: readonly (readonly [key: string, value: string])[],
): string {
  const base = partsOf(typeof baseUrl === "string" ? baseUrl : baseUrl.href);
  const mark = path.indexOf("?");
  const joined = base.path + withSlash(interpolate(mark === -1 ? path : path.slice(0, mark), session));
  if (base.query === "" && mark === -1 && query.length === 0) return hrefOf(base.origin + joined);
  const queries = [
    base.query,
    mark === -1 ? "" : interpolate(path.slice(mark + 1), session, percentEncode),
    ...query.map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`),
  ].filter((part) => part !== "");
  const separator = joined.includes("?") ? "&" : "?";
  return hrefOf(base.origin + joined + (queries.length > 0 ? separator + queries.join("&") : ""));
}

const partsOf = rememberLast((baseUrl: string) => {
  const { origin, pathname, search } = new URL(baseUrl);
  return { origin, path: pathname.replace(/\/$/, ""), query: search.slice(1) };
});

const withSlash = (path: string) => (path.startsWith("/") ? path : `/${path}`);

/** Escaping and parsing take their time, and most requests of a step have the same URL. */
const hrefOf = rememberLast((url: string) => new URL(escapeBreaking(url)).href);

/** What the URL parser would drop, cut off or turn into a slash. */
const escapeBreaking = (text: string) => text.replaceAll(/[\p{Cc}\s#\\]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent);
