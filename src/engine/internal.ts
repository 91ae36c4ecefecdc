import { type Bot, type FlowBlock, languageOf } from "../bot/index.js";
import { isObject } from "../core/index.js";
import type { ConversationOptions } from "./conversation.js";
import type { UserEvent } from "./events.js";
import type { Recognition } from "./intents/recogniser.js";

/** The namespace `internal`, which bots only read (F-087). Each transition works on a copy of its own. */
export interface Internal {
  [member: string]: unknown;
}

const DEFAULT_LOCALE = "en-us";
/** Entries of `internal.history`, whose real bound and form are unknown (F-087). */
const HISTORY_LENGTH = 20;
const LONGEST_IN_HISTORY = 1_000;

/** What the platform puts into every session: `internal` (F-087), and some names beside it (F-089). */
export function firstInternal(bot: Bot, options: ConversationOptions & { readonly seed: number }) {
  const { user = {}, channel = "web" } = options;
  const locale = options.locale ?? bot.locale ?? DEFAULT_LOCALE;
  const preferredLanguage = languageOf(locale);
  const sessionId = options.sessionId ?? `session-${options.seed}`;
  return {
    internal: {
      botId: bot.name,
      sessionId,
      version: "DRAFT",
      channel,
      user: userOf(user.firstName, user.lastName),
      preferredLanguage,
      locale,
      history: [],
    },
    botId: bot.name,
    id: sessionId,
    locale,
    preferredLanguage,
    ...(user.firstName === undefined ? {} : { firstname: user.firstName }),
    ...(user.lastName === undefined ? {} : { lastname: user.lastName }),
  };
}

export function userOf(firstName: string | undefined, lastName: string | undefined) {
  const fullName = [firstName, lastName].filter((name) => name !== undefined).join(" ");
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(fullName === "" ? {} : { fullName }),
  };
}

/** Notes that a block is entered. */
export function noteBlock(internal: Internal, { name, id, content }: FlowBlock): void {
  if (internal.currentDialogstate !== undefined) internal.previousDialogstate = internal.currentDialogstate;
  internal.currentDialogstate = { name, id, type: content.kind };
}

/** Notes what the user did. */
export function noteInput(internal: Internal, event: UserEvent): void {
  const content = event.type === "text" ? event.text : (event.title ?? "");
  internal.input = content;
  internal.messageContent = content;
  internal.messageType = event.type === "text" ? "text" : "postback";
  noteHistory(internal, "user", content);
}

/** Notes what was made of the user's words. */
export function noteRecognitions(internal: Internal, text: string, recognised: readonly Recognition[]): void {
  const [best] = recognised;
  internal.nlp = {
    expression: text,
    ...(best === undefined ? {} : { intent: { name: best.intent, score: best.score } }),
    intents: recognised.map(({ intent, score }) => ({ name: intent, score })),
    entities: Object.entries(best?.entities ?? {}).map(([name, value]) => ({ name, value })),
  };
}

export function noteHistory(internal: Internal, from: "user" | "bot", text: string): void {
  const history: readonly unknown[] = Array.isArray(internal.history) ? internal.history : [];
  internal.history = [...history.slice(1 - HISTORY_LENGTH), { from, text: text.slice(0, LONGEST_IN_HISTORY) }];
}

/** A change of language by either of its variables (F-092). */
export function noteLanguage(internal: Internal, name: string, value: unknown): void {
  if (typeof value !== "string") return;
  if (name === "locale") internal.locale = value;
  if (name === "locale" || name === "preferredLanguage") internal.preferredLanguage = languageOf(value);
}

/** What the web widget hands over under `session` (F-096). */
export function noteWidgetData(session: { [name: string]: unknown }, internal: Internal): void {
  if (!isObject(session.session)) return;
  const { firstName, lastName } = session.session;
  const names = [firstName, lastName].map((name) => (typeof name === "string" ? name : undefined));
  if (names[0] !== undefined) session.firstname = names[0];
  if (names[1] !== undefined) session.lastname = names[1];
  if (names.some((name) => name !== undefined)) internal.user = userOf(names[0], names[1]);
}
