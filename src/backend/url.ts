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
  const base = typeof baseUrl === "string" ? new URL(baseUrl) : baseUrl;
  const [pathTemplate = "", ...queryTemplate] = path.split("?");
  const joined = base.pathname.replace(/\/$/, "") + withSlash(interpolate(pathTemplate, session));
  const queries = [
    base.search.slice(1),
    interpolate(queryTemplate.join("?"), session, percentEncode),
    ...query.map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`),
  ].filter((part) => part !== "");
  const separator = joined.includes("?") ? "&" : "?";
  return hrefOf(base.origin + joined + (queries.length > 0 ? separator + queries.join("&") : ""));
}

const withSlash = (path: string) => (path.startsWith("/") ? path : `/${path}`);

/** Escaping and parsing take their time, and most requests of a step have the same URL. */
const hrefOf = rememberLast((url: string) => new URL(escapeBreaking(url)).href);

/** What the URL parser would drop, cut off or turn into a slash. */
const escapeBreaking = (text: string) => text.replaceAll(/[\p{Cc}\s#\\]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent);
