import type { Bot } from "../bot/index.js";
import { readPath, type Session, writePath } from "../contract/index.js";
import { isObject, redactor, type Secret } from "../core/index.js";
import type { Conversation, Waiting } from "./conversation.js";

/**
 * The values of a session's sensitive variables (F-094), and what modifiers make of them (F-084), for `redactor` to
 * hide them in anything that is printed.
 */
export function sensitiveValues(bot: Bot, session: Session): Secret[] {
  return sensitiveNames(bot).flatMap((name) =>
    scalarsIn(readPath(session, name)).flatMap((value) => formsOf(name, String(value))),
  );
}

/** A sensitive text, or what a modifier makes of it. */
export function formsOf(name: string, value: string): Secret[] {
  const capitalized = value.replace(/^./u, (first) => first.toUpperCase());
  const next = value.trim() === "" || !Number.isFinite(Number(value)) ? value : String(Number(value) + 1);
  const forms = new Set([value, value.toUpperCase(), value.toLowerCase(), capitalized, next]);
  return [...forms].map((form) => ({ name, value: form }));
}

/** What a conversation asks the user for, if it does. */
export function askedFor(bot: Bot, waiting: Waiting): Asked | undefined {
  const content = waiting.for === "input" ? bot.flow.get(waiting.block)?.content : undefined;
  if (content?.kind !== "collect") return undefined;
  const { variable, input } = content;
  const isSensitive = sensitiveNames(bot).some((name) => isWithin(variable, name) || isWithin(name, variable));
  return { variable, type: input.type, isSensitive };
}

export interface Asked {
  readonly variable: string;
  readonly type: string;
  /** Whether the answer is a sensitive value. */
  readonly isSensitive: boolean;
}

const isWithin = (path: string, name: string) =>
  path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);

type Memory = ReadonlyMap<string, Secret>;

/** Beside the conversations, not in them: they are saved, and what was cleared must be gone. */
const memories = new WeakMap<Conversation, Memory>();

/** Has a conversation remember what the one before it did, and what has been learnt since. */
export function remember(conversation: Conversation, before: Conversation, learnt: readonly Secret[]): void {
  const known: Memory = memories.get(before) ?? new Map();
  const added = learnt.map((secret) => [`${secret.name} ${secret.value}`, secret] as const);
  const isNew = added.some(([key]) => !known.has(key));
  memories.set(conversation, isNew ? new Map([...known, ...added]) : known);
}

/**
 * All values that sensitive variables have had in a conversation, and all that was typed where it asked for one,
 * also when it was no valid answer. Of a conversation that was loaded: those since then.
 */
export function sensitiveValuesEver(bot: Bot, conversation: Conversation): Secret[] {
  return [...(memories.get(conversation)?.values() ?? sensitiveValues(bot, conversation.session))];
}

/**
 * A session to be shown: each sensitive variable is `$name` (F-094, C-11), and where its value stands in the text
 * of another one, in the history for example, so is that.
 */
export function maskSession(bot: Bot, session: Session): Session {
  const present = sensitiveNames(bot).filter((name) => readPath(session, name) !== undefined);
  const redact = redactor(sensitiveValues(bot, session));
  const redacted = mapTexts(session, redact) as Session;
  return present.reduce((masked, name) => writePath(masked, name, `$${name}`), redacted);
}

const sensitiveNames = ({ variables }: Bot) =>
  [...variables.values()].filter(({ sensitive }) => sensitive).map(({ name }) => name);

/** Texts and numbers in a value, which may be nested deeper than a stack is. */
function scalarsIn(value: unknown): unknown[] {
  const found: unknown[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "object" && next !== null) for (const item of Object.values(next).reverse()) open.push(item);
    else if (next !== "" && (typeof next === "string" || typeof next === "number")) found.push(next);
  }
  return found;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
