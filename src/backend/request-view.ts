import type { ApiStep } from "../bot/index.js";
import { interpolate, type Session, variablesIn } from "../contract/index.js";
import type { BackendRequest } from "./request.js";

/** A request taken apart, as templates and expectations read it. */
export interface RequestView {
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Values of the `{placeholders}` in the step's path, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; undefined when none was sent. */
  readonly body: unknown;
}

/** @param session that the request was made of */
export function viewRequest(step: ApiStep, request: BackendRequest, session: Session): RequestView {
  const { pathname, searchParams } = new URL(request.url);
  const [path = ""] = step.path.split("?");
  const params = variablesIn(path).map((variable) => [variable, interpolate(`{${variable}}`, session)]);
  return {
    method: request.method,
    path: pathname,
    params: Object.fromEntries(params),
    query: Object.fromEntries(searchParams),
    headers: request.headers,
    body: request.json,
  };
}
