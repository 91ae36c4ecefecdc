import { isObject } from "../core/index.js";
import type { Admin, AdminProblem } from "./admin.js";
import { AdminError } from "./error.js";
import { readEvents } from "./read-events.js";

export interface AdminClientOptions {
  /** The token that the mock was started with. */
  readonly token?: string;
  /** Default: the one of the platform. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A client of a mock's admin API.
 * @param url address of the mock
 */
export function createAdminClient(url: string, options: AdminClientOptions = {}): Admin {
  const open = opener(url, options);
  const call: Call = async (method, path, body) => {
    const response = await open(method, path, body === undefined ? {} : { body: JSON.stringify(body) });
    return response.status === 204 ? undefined : read(response);
  };
  return {
    ...mockCalls(call),
    ...requestCalls(call),
    ...scenarioCalls(call),
    ...conversationCalls(call),
    async *events({ after, signal } = {}) {
      const response = await open("GET", "/events", {
        headers: after === undefined ? {} : { "last-event-id": String(after) },
        ...(signal === undefined ? {} : { signal }),
      }).catch((error) => (signal?.aborted ? undefined : Promise.reject(error)));
      if (response !== undefined) yield* readEvents(response, signal);
    },
  };
}

/** Gives what the schema of the operation says. */
// biome-ignore lint/suspicious/noExplicitAny: each method of Admin says what it is
type Call = (method: string, path: string, body?: unknown) => Promise<any>;

const mockCalls = (call: Call) => ({
  health: () => call("GET", "/health"),
  force: (answer: unknown) => call("POST", "/answers", answer),
  forced: () => call("GET", "/answers"),
  unforce: (id: number) => call("DELETE", `/answers/${id}`),
  clearForced: () => call("DELETE", "/answers"),
});

const requestCalls = (call: Call) => ({
  requests: (filter: object = {}) => call("GET", `/requests${queryOf(filter)}`),
  request: (id: number) => call("GET", `/requests/${id}`),
  clearRequests: () => call("DELETE", "/requests"),
  replay: (id: number) => call("POST", `/requests/${id}/replay`),
});

const scenarioCalls = (call: Call) => ({
  sets: () => call("GET", "/sets"),
  switchSets: (on: readonly string[]) => call("PUT", "/sets", { on }),
  scenarios: () => call("GET", "/scenarios"),
  addScenario: (scenario: unknown) => call("POST", "/scenarios", scenario),
  removeScenario: (name: string) => call("DELETE", `/scenarios/${encodeURIComponent(name)}`),
  saveScenarios: (file: string) => call("POST", "/scenarios/save", { file }),
});

const conversationCalls = (call: Call) => ({
  conversations: (limit?: number) => call("GET", `/conversations${queryOf({ limit })}`),
  conversation: (id: string) => call("GET", `/conversations/${encodeURIComponent(id)}`),
  setConversation: (id: string, change: unknown) => call("PUT", `/conversations/${encodeURIComponent(id)}`, change),
  resetConversation: (id: string) => call("DELETE", `/conversations/${encodeURIComponent(id)}`),
  resetConversations: () => call("DELETE", "/conversations"),
});

function queryOf(parameters: object): string {
  const known = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(Object.fromEntries(known.map(([name, value]) => [name, String(value)])));
  return known.length === 0 ? "" : `?${query}`;
}

type Open = (method: string, path: string, init: RequestInit) => Promise<Response>;

function opener(url: string, { token, fetch = globalThis.fetch }: AdminClientOptions): Open {
  const base = `${url.replace(/\/+$/, "")}/__apistep`;
  const always = {
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return async (method, path, init) => {
    const headers = { ...always, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(base + path, { ...init, method, headers, redirect: "error" }).catch((error) => {
      throw isAbort(error) ? error : unreachable(base, error);
    });
    if (response.ok) return response;
    throw new AdminError(await problemOf(response));
  };
}

const isAbort = (error: unknown) => error instanceof Error && error.name === "AbortError";

function unreachable(base: string, cause: unknown): AdminError {
  const detail = `no mock can be reached at ${base}`;
  const mend = "start it, and look at the address that it prints";
  return new AdminError({ type: "about:blank", title: "Unreachable", status: 0, detail, mend }, { cause });
}

async function read(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    const { status } = response;
    const detail = `what answers at ${response.url} is no mock: it sent no JSON`;
    throw new AdminError({ type: "about:blank", title: "No mock", status, detail }, { cause });
  }
}

async function problemOf(response: Response): Promise<AdminProblem> {
  const { status, statusText } = response;
  const problem: unknown = await response.json().catch(() => undefined);
  const isProblem = isObject(problem) && typeof problem.detail === "string";
  if (isProblem) return { ...problem, status } as AdminProblem;
  const detail = `what answers at ${response.url} is no mock: it sent the status ${status}`;
  return { type: "about:blank", title: statusText, status, detail };
}
