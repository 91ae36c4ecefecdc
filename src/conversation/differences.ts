import type { Block, Bot } from "../bot/index.js";
import { readPath, type Session } from "../contract/index.js";
import { type JsonObject, jsonText, kindOf, type Location, pointerTo } from "../core/index.js";
import type { SendEffect } from "../engine/index.js";
import type { ConversationExchange } from "./exchange.js";
import { type Mismatch, mismatchOf, replyMismatchOf } from "./matcher.js";
import { lineOf, shownText, textsOf, viewOf } from "./said.js";
import type { ReplyExpectation, RequestExpectation, TurnExpectation } from "./script.js";

/** What happened in a turn, as far as it can be expected. */
export interface Happened {
  readonly exchanges: readonly ConversationExchange[];
  readonly session: Session;
  readonly sends: readonly SendEffect[];
  /** Name of the block that the conversation is in. */
  readonly block: string | null;
}

/** What is not as a turn expects it. */
export interface Difference {
  /** From the turn on: `/bot/0`. */
  readonly pointer: string;
  /** A phrase that follows "expected". */
  readonly expected: string;
  readonly got: string;
  /** Where it is expected, when that is known more exactly. */
  readonly at?: Location;
}

/**
 * The first difference, in the order in which things happen: request, session, messages, jump (F-040). That there are
 * as many requests as are expected is seen to before.
 */
export function firstDifference(bot: Bot, expect: TurnExpectation, happened: Happened): Difference | undefined {
  return (
    requestDifference(expect.requests, happened) ??
    sessionDifference(expect.session, happened.session) ??
    replyDifference(bot, expect, happened) ??
    blockDifference(expect.block, happened.block)
  );
}

const quoted = (text: string) => JSON.stringify(text);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Whether there were as many requests as are expected, whatever they were. */
export function countDifference(
  { requests: expected }: TurnExpectation,
  exchanges: readonly ConversationExchange[],
): Difference | undefined {
  if (expected === undefined || expected.length === exchanges.length) return undefined;
  const got = exchanges.length === 0 ? "none" : exchanges.map(({ step }) => quoted(step.name)).join(", ");
  const wanted = expected.length === 0 ? "no request" : count(expected.length, "request");
  return { pointer: "/request", expected: `${wanted} to the backend`, got };
}

function requestDifference(
  expected: readonly RequestExpectation[] | undefined,
  { exchanges }: Happened,
): Difference | undefined {
  for (const [index, each] of (expected ?? []).entries()) {
    const found = mismatchOf(comparable(each), requestView(exchanges[index]));
    if (found === undefined) continue;
    const place = expected?.length === 1 ? "/request" : `/request/${index}`;
    return toDifference(found, place, `the request's ${pathOf(found.pointer)}`);
  }
  return undefined;
}

function requestView(exchange: ConversationExchange | undefined): JsonObject {
  if (exchange === undefined) return {};
  const { step, request } = exchange;
  const { searchParams } = new URL(request.url);
  return { step: step.name, query: Object.fromEntries(searchParams), headers: request.headers, body: request.json };
}

/** On the wire a query and headers are texts, and headers have names in lower case. */
function comparable({ query, headers, ...rest }: RequestExpectation): RequestExpectation {
  const text = (value: unknown) => (["number", "boolean"].includes(typeof value) ? String(value) : value);
  const texts = (record: JsonObject, name: (key: string) => string) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), text(value)]));
  return {
    ...rest,
    ...(query === undefined ? {} : { query: texts(query, (key) => key) }),
    ...(headers === undefined ? {} : { headers: texts(headers, (key) => key.toLowerCase()) }),
  };
}

function sessionDifference(expected: JsonObject | undefined, session: Session): Difference | undefined {
  for (const [path, value] of Object.entries(expected ?? {})) {
    const found = mismatchOf(value, readPath(session, path));
    if (found === undefined) continue;
    const member = pathOf(found.pointer);
    return toDifference(found, pointerTo("/session", path), member === "" ? path : `${path}.${member}`);
  }
  return undefined;
}

function replyDifference(bot: Bot, expect: TurnExpectation, { sends, exchanges }: Happened): Difference | undefined {
  const { replies, isSilent } = expect;
  if (isSilent !== undefined && isSilent !== (sends.length === 0)) {
    const expected = isSilent ? "the bot to say nothing" : "the bot to say something";
    return { pointer: "/silent", expected, got: saidInWords(sends, exchanges) };
  }
  if (replies === undefined) return undefined;
  for (const [index, each] of replies.entries()) {
    const send = sends[index];
    if (send === undefined) break;
    const found = replyMismatch(bot, each, send);
    if (found !== undefined) return inReply(found, index, replies.length, send);
  }
  if (replies.length === sends.length) return undefined;
  const missing = replies.length > sends.length ? `/bot/${sends.length}` : "/bot";
  const wanted = replies.length === 0 ? "the bot to say nothing" : `${count(replies.length, "message")} of the bot`;
  return { pointer: missing, expected: wanted, got: saidInWords(sends, exchanges) };
}

/** Never just "nothing": with the calls that came before it. */
function saidInWords(sends: readonly SendEffect[], exchanges: readonly ConversationExchange[]): string {
  if (sends.length > 0) return `${sends.length}: ${sends.map((send) => quoted(lineOf(send))).join(", ")}`;
  const calls = exchanges.map(({ step, outcome }) => {
    return `${step.name} ${"failure" in outcome ? `failed (${outcome.failure})` : `answered ${outcome.status}`}`;
  });
  return calls.length === 0 ? "no message, and no request was sent" : `no message, after ${calls.join(", ")}`;
}

/** Any of a message's texts will do: which one is sent is chance (F-051, U-17). */
function replyMismatch(bot: Bot, expected: ReplyExpectation, send: SendEffect): Mismatch | undefined {
  const shown = shownText(send);
  const fits = (text: string | undefined) => oneMismatch(expected, viewOf(bot, send.message, text));
  return textsOf(send).some((text) => fits(text) === undefined) ? undefined : fits(shown);
}

/** What is said of the text alone may stand beside what is said of the message. */
function oneMismatch(expected: ReplyExpectation, view: JsonObject): Mismatch | undefined {
  if (typeof expected === "string") return replyMismatchOf(expected, view.text);
  const { contains, matches, oneOf, ...whole } = expected;
  for (const matcher of Object.entries({ contains, matches, oneOf }).filter(([, value]) => value !== undefined)) {
    const found = replyMismatchOf(Object.fromEntries([matcher]), view.text);
    if (found !== undefined) return found;
  }
  for (const [member, value] of Object.entries(whole)) {
    const found = replyMismatchOf(value, view[member]);
    if (found !== undefined) return { ...found, pointer: pointerTo("", member) + found.pointer };
  }
  return undefined;
}

function inReply(found: Mismatch, index: number, all: number, send: SendEffect): Difference {
  const which = all === 1 ? "the message" : `message ${index + 1}`;
  const member = pathOf(found.pointer);
  const isText = member === "" || member === "text";
  const texts = textsOf(send);
  const got = isText
    ? texts.map((text) => jsonText(text)).join(" or ") || `${jsonText(send.message.type)} without a text`
    : jsonText(found.got);
  return {
    pointer: `/bot/${index}${found.pointer}`,
    expected: `${which}${isText ? "" : `'s ${member}`} ${found.expected}`,
    got,
  };
}

function blockDifference(expected: Block | undefined, block: string | null): Difference | undefined {
  if (expected === undefined || expected.name === block) return undefined;
  const got = block === null ? "no block" : quoted(block);
  return { pointer: "/block", expected: `to be in the block ${quoted(expected.name)}`, got };
}

function toDifference({ pointer, expected, got }: Mismatch, place: string, subject: string): Difference {
  const isOtherType = typeof got === "string" && !expected.includes("a string") && /^to be a \w+, /.test(expected);
  const shown = got === undefined ? "nothing" : isOtherType ? `${kindOf(got)}, ${jsonText(got)}` : jsonText(got);
  return { pointer: place + pointer, expected: `${subject} ${expected}`, got: shown };
}

/** `/body/items/0` as `body.items[0]`, without the names of what is asked of the value. */
function pathOf(pointer: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .filter((step) => !["exists", "contains", "matches", "oneOf"].includes(step));
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replaceAll("~1", "/").replaceAll("~0", "~")}`))
    .join("")
    .replace(/^\./, "");
}
