import { type ApiStep, type Auth, type Bot, type Method, type Row, type Security, textValue } from "../bot/index.js";
import { interpolate, placeholders, readPath, render, type Session } from "../contract/index.js";
import { ApistepError, type JsonObject, jsonText, kindOf, pointerTo } from "../core/index.js";
import { encodeBasic } from "./basic-auth.js";
import type { Note } from "./notes.js";
import { joinUrl } from "./url.js";

/** A request as the platform sends it for an API step. */
export interface BackendRequest {
  readonly method: Method;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, and the object that it was made of. */
  readonly body?: string;
  readonly json?: JsonObject;
  /** What the caller adds when it is sent: a signature to the headers, or a client certificate to the connection. */
  readonly security?: Security;
  /** What a signature is made of in place of what is sent: for a request that must be refused. */
  readonly signed?: SignedInstead;
}

export interface SignedInstead {
  readonly body?: string;
  /** Milliseconds that the signature is old. */
  readonly age?: number;
  /** In place of its last characters. */
  readonly end?: string;
}

export interface BuiltRequest {
  readonly request: BackendRequest;
  /** What could not be sent faithfully. */
  readonly notes: readonly Note[];
}

interface Context {
  readonly step: ApiStep;
  readonly bot: Bot;
  readonly session: Session;
  readonly notes: Note[];
}

/**
 * The request that the platform makes of a step's rows and the user's session (F-004 to F-016).
 *
 * - A missing variable is sent as the policy `missingVariable` says (U-15); in a query or header, where there is
 *   no null, `null` leaves the row out, and a null in the session counts as missing.
 * - A POST, PUT, PATCH or DELETE without rows has no body; GET never has one (C-02).
 * - A header row takes precedence over a header that is sent by default and over the step's `auth`.
 * @throws {ApistepError} `bad-file` when the step's credentials can't stand in a header
 */
export function buildRequest(bot: Bot, step: ApiStep, session: Session, baseUrl: string | URL): BuiltRequest {
  const context: Context = { bot, step, session, notes: [] };
  const json = bodyOf(context);
  const { method, security } = step;
  const url = urlOf(context, baseUrl);
  const headers = defaultHeaders(bot, step, json !== undefined);
  addHeaderRows(headers, context);
  const request: BackendRequest =
    json === undefined ? { method, url, headers } : { method, url, headers, body: JSON.stringify(json), json };
  return { request: security === undefined ? request : { ...request, security }, notes: context.notes };
}

function rowValue(row: Row, session: Session): unknown {
  if (row.type === "variable") return readPath(session, row.variable);
  return row.type === "dialogstate" ? row.block.id : interpolate(row.text, session);
}

/** One member a row (F-008). */
function bodyOf(context: Context): JsonObject | undefined {
  const { step } = context;
  if (step.method === "GET" || step.body.length === 0) return undefined;
  const members: (readonly [key: string, value: unknown])[] = [];
  for (const row of step.body) {
    const value = bodyValue(row, context);
    if (value !== undefined) members.push([row.key, value]);
  }
  return Object.fromEntries(members);
}

const MISSING = { empty: "", omit: undefined, null: null } as const;

function bodyValue(row: Row, { bot, session }: Context): unknown {
  const value = rowValue(row, session);
  if (value === undefined) return MISSING[bot.policies.missingVariable];
  return row.type === "text" ? textValue(String(value), bot) : value;
}

/** The value of a query or header row, where everything is text; undefined when the row is left out. */
function textOf(row: Row, place: "query" | "headers", { bot, session, step, notes }: Context): string | undefined {
  const value = rowValue(row, session);
  if (value === undefined || value === null) return bot.policies.missingVariable === "empty" ? "" : undefined;
  if (typeof value === "object") {
    notes.push({
      rule: "request-value-not-scalar",
      pointer: pointerTo(`${step.pointer}/${place}`, row.key),
      expected: `a text, number or boolean for "${row.key}"`,
      got: `${kindOf(value)}: ${jsonText(value)}`,
      mend: "use the path of a member that is one, or move the row to the body",
    });
  }
  return render(value);
}

function urlOf(context: Context, baseUrl: string | URL): string {
  const { step, session } = context;
  notePathGaps(context);
  const query = step.query.flatMap((row) => {
    const text = textOf(row, "query", context);
    return text === undefined ? [] : [[row.key, text] as const];
  });
  return joinUrl(baseUrl, step.path, session, query);
}

function notePathGaps({ step, session, notes }: Context): void {
  for (const placeholder of placeholders(step.path)) {
    if (placeholder.kind !== "variable" || render(readPath(session, placeholder.path)) !== "") continue;
    notes.push({
      rule: "request-path-value-missing",
      pointer: `${step.pointer}/path`,
      expected: `a value for {${placeholder.path}}`,
      got: "nothing",
      mend: `give the variable "${placeholder.path}" a value: in the sample's session, or as its default`,
    });
  }
}

const isHeaderValue = (value: string) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

function defaultHeaders(bot: Bot, step: ApiStep, hasBody: boolean): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (hasBody) headers["content-type"] = "application/json";
  if (step.auth !== undefined) headers.authorization = authorizationOf(step.auth, bot, step);
  return headers;
}

function authorizationOf(auth: Auth, bot: Bot, step: ApiStep): string {
  if (auth.type === "basic") return encodeBasic(auth.username, auth.password);
  if (isHeaderValue(auth.token)) return `Bearer ${auth.token}`;
  throw new ApistepError("bad-file", `the bearer token of the step "${step.name}" can't stand in a header`, {
    location: bot.locate(`${step.pointer}/auth`),
    hint: "it has a line break or a character beyond Latin-1; look for a line break at its end",
  });
}

/** Headers that belong to the connection: the HTTP client sets them itself. */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

function addHeaderRows(headers: Record<string, string>, context: Context): void {
  const { step, notes } = context;
  for (const row of step.headers) {
    const value = textOf(row, "headers", context);
    if (value === undefined) continue;
    const name = row.key.toLowerCase();
    const note = (expected: string, got: string, mend: string) =>
      notes.push({
        rule: "request-header-altered",
        pointer: pointerTo(`${step.pointer}/headers`, row.key),
        expected,
        got,
        mend,
      });
    if (CONNECTION_HEADERS.has(name)) {
      note(
        "headers that a step can set",
        `"${row.key}", which was not sent`,
        "remove the row: the HTTP client sets this header",
      );
    } else if (!isHeaderValue(value)) {
      note(
        `a value for "${row.key}" that a header can carry`,
        `${jsonText(value)}, which was not sent`,
        "remove line breaks and characters beyond Latin-1",
      );
    } else {
      if (name === "authorization" && step.auth !== undefined) {
        note("one authorization", "a header row and auth; the header row was sent", 'remove "auth" or the header row');
      }
      headers[name] = value;
    }
  }
}
