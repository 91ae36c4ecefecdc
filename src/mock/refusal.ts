import { closest, formatLocation } from "../core/index.js";
import type { UnansweredError } from "./answer-error.js";
import type { Problem } from "./problem.js";
import type { Endpoint } from "./responder.js";
import { type Found, withoutQuery } from "./routes.js";
import type { StoreError } from "./store.js";

/** Why a request gets no answer of a scenario. */
export interface Refusal {
  readonly status: number;
  /** For a person, one sentence. */
  readonly detail: string;
  readonly problems: readonly Problem[];
  /** Further members of the problem document. */
  readonly more?: object;
  /** For 405: the methods that the path has. */
  readonly allow?: string;
  /** For 401: the scheme that is asked for, value of the header www-authenticate. */
  readonly challenge?: string;
}

export const TOO_LARGE: Refusal = {
  status: 413,
  detail: "the body is larger than 1 MB",
  problems: [{ pointer: "/body", expected: "at most 1 MB", got: "more" }],
};

/** No API step is at this method and path. */
export function notServed(
  found: Exclude<Found<unknown>, { kind: "targets" }>,
  method: string,
  path: string,
  endpoints: readonly Pick<Endpoint, "step" | "method" | "path">[],
): Refusal {
  if (found.kind === "method") {
    const allow = found.allow.join(", ");
    const detail = `the API step at ${path} has the method ${allow}, not ${method}`;
    return { status: 405, detail, allow, problems: [{ pointer: "/method", expected: allow, got: method }] };
  }
  const paths = endpoints.map((endpoint) => withoutQuery(endpoint.path));
  const meant = closest(path, paths);
  const expected = meant === undefined ? `the path of an API step: ${paths.join(" or ")}` : meant;
  return {
    status: 404,
    detail: `no API step has the path ${path}${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    problems: [{ pointer: "/path", expected, got: path }],
    more: {
      steps: endpoints.map((endpoint) => ({ step: endpoint.step?.name, method: endpoint.method, path: endpoint.path })),
    },
  };
}

export function brokenContract(step: string | undefined, problems: readonly Problem[]): Refusal {
  const places = problems.map(({ pointer }) => pointer).join(", ");
  return { status: 422, detail: `the request breaks the contract of the API step "${step}" at ${places}`, problems };
}

/** A scenario matched and can't answer. */
export function noAnswer({ scenario, message, location, expression }: UnansweredError): Refusal {
  const place = formatLocation(location);
  return {
    status: 500,
    detail: `the scenario "${scenario}" can't answer this request: ${message} (${place})`,
    problems: [{ pointer: "", expected: `an answer of the scenario "${scenario}"`, got: `${message} (${place})` }],
    more: { scenario, ...location, ...(expression === undefined ? {} : { expression }) },
  };
}

/** The state of the conversation can't be read or kept. */
export function noState({ message }: StoreError): Refusal {
  return refusal(503, `the state of the conversation can't be reached: ${message}`, "", "a store of states", message);
}

/** What HTTP itself refuses, before there is a request to look at. */
export function connectionRefusal(code: string | undefined): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return refusal(431, "the headers are larger than 16 KB", "/headers", "at most 16 KB", "more");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return refusal(408, "the request did not arrive in time", "", "a whole request in time", "a part of one");
    case "ERR_SSL_HTTP_REQUEST":
      return refusal(400, "this is plain HTTP, the mock serves HTTPS", "", "an address with https:", "http:");
    case "HPE_INVALID_EOF_STATE":
      return refusal(400, "the client closed the connection too early", "", "a whole request", "a part of one");
    default:
      return refusal(400, "this is no valid HTTP request", "", "an HTTP/1.1 request", "something else");
  }
}

export function refusal(status: number, detail: string, pointer: string, expected: string, got: string): Refusal {
  return { status, detail, problems: [{ pointer, expected, got }] };
}
