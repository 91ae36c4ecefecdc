import { createHash } from "node:crypto";
import type { Bot } from "../bot/index.js";
import { ApistepError } from "../core/index.js";
import type { MockRequest } from "./request.js";
import { isSensitive } from "./sensitive.js";

/** Finds the id of the conversation that a request belongs to. */
export type ConversationOf = (request: MockRequest) => string;

/** The conversation of requests that name none. */
export const ONLY_CONVERSATION = "default";

const PLACES = ["body", "query", "header", "cookie"] as const;
type Place = (typeof PLACES)[number];

/** The platform sends no id by itself (F-023): these are rows that bots have for it. */
export const USUAL_KEYS: readonly string[] = [
  "header.x-conversation-id",
  ...["conversationId", "conversation_id", "sessionId", "session_id", "userId", "user_id"].flatMap((name) => [
    `body.${name}`,
    `query.${name}`,
  ]),
];

/** A longer id is replaced by a digest of it. */
const LONGEST_ID = 200;

/**
 * @param keys where the id stands, the first that a request has: `body.userId`, `query.x`, `header.x` or `cookie.x`
 * @param bot an id that is the value of a sensitive variable is replaced by a digest, as ids are shown
 * @throws {ApistepError} `bad-option` for a key that is none
 */
export function conversationFinder(keys: readonly string[] = USUAL_KEYS, bot?: Bot): ConversationOf {
  const readers = keys.map((key) => ({ read: reader(key), isHidden: bot !== undefined && isSensitiveRow(key, bot) }));
  return (request) => {
    for (const { read, isHidden } of readers) {
      const id = toId(read(request), isHidden);
      if (id !== undefined) return id;
    }
    return ONLY_CONVERSATION;
  };
}

function reader(key: string): (request: MockRequest) => unknown {
  const dot = key.indexOf(".");
  const [place, name] = [key.slice(0, dot) as Place, key.slice(dot + 1)];
  if (!PLACES.includes(place) || name === "") {
    throw new ApistepError("bad-option", `${JSON.stringify(key)} is no place of a conversation's id`, {
      hint: "expected body.NAME, query.NAME, header.NAME or cookie.NAME",
    });
  }
  const header = name.toLowerCase();
  const readers: Record<Place, (request: MockRequest) => unknown> = {
    body: ({ body }) => memberOf(body, name),
    query: ({ query }) => memberOf(query, name),
    header: ({ headers }) => memberOf(headers, header),
    cookie: ({ headers }) => cookieOf(headers.cookie, name),
  };
  return readers[place];
}

/** Whether a step has a sensitive variable at this place of its requests. */
function isSensitiveRow(key: string, bot: Bot): boolean {
  const name = key.slice(key.indexOf(".") + 1).toLowerCase();
  const rows = [...bot.apiSteps.values()].flatMap(({ query, headers, body }) => [...query, ...headers, ...body]);
  return rows.some(
    (row) => row.type === "variable" && row.key.toLowerCase() === name && isSensitive(row.variable, bot),
  );
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const member = (value as Record<string, unknown>)[name];
  return Array.isArray(member) ? member[0] : member;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

function toId(value: unknown, isHidden: boolean): string | undefined {
  if (typeof value === "number") return toId(String(value), isHidden);
  if (typeof value !== "string" || value === "") return undefined;
  return value.length <= LONGEST_ID && !isHidden ? value : createHash("sha256").update(value).digest("hex");
}
