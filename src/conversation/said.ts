import { type Bot, findBlock } from "../bot/index.js";
import type { Message, Postback } from "../contract/index.js";
import { isObject, type JsonObject, jsonText } from "../core/index.js";
import type { SendEffect } from "../engine/index.js";

/** A button or quick reply that the bot showed. */
export interface Choice {
  readonly title: string;
  /** Left out: it leads out of the conversation, to a web page or a phone call. */
  readonly payload?: Postback;
  readonly type: "postback" | "quickReply";
}

/** A message as expectations see it: what it shows, by the names of the bot file, and the platform's own form. */
export function viewOf(bot: Bot, message: Message, text: string | undefined): JsonObject {
  const config: JsonObject = message.config;
  const { buttons, quickReplies, elements, media } = config;
  return {
    type: message.type,
    config,
    ...(text === undefined ? {} : { text }),
    ...(Array.isArray(buttons) ? { buttons: buttons.map((button) => choiceView(bot, button)) } : {}),
    ...(Array.isArray(quickReplies) ? { quickReplies: quickReplies.map((reply) => choiceView(bot, reply)) } : {}),
    ...(Array.isArray(elements) ? { [message.type]: elements.map((element) => elementView(bot, element)) } : {}),
    ...(media === undefined ? {} : { media }),
  };
}

/** All the texts of a message: of several, chance chose one (F-051, U-17). */
export function textsOf({ message, alternatives }: SendEffect): readonly string[] {
  if (alternatives !== undefined) return alternatives;
  const { textMessages }: JsonObject = message.config;
  const [first] = Array.isArray(textMessages) ? textMessages : [];
  return isObject(first) && typeof first.text === "string" ? [first.text] : [];
}

/** The text that the user sees. */
export function shownText({ message }: Pick<SendEffect, "message">): string | undefined {
  return textsOf({ type: "send", message, block: "" })[0];
}

/** A message on one line: its text and what can be tapped. */
export function lineOf(effect: SendEffect): string {
  const { message } = effect;
  const text = shownText(effect);
  const titles = choicesOf(message).map(({ title }) => `[${title}]`);
  const config: JsonObject = message.config;
  const cards = Array.isArray(config.elements) ? config.elements.map((card) => titleText(card)) : [];
  const parts = [...(text === undefined ? [`(${message.type})`] : [text]), ...cards, ...titles];
  if (isObject(config.media)) parts.push(String(config.media.url));
  return parts.length === 1 && text === undefined ? `(${message.type}) ${jsonText(config)}` : parts.join(" ");
}

/** Everything of a message that can be tapped. */
export function choicesOf({ type, config }: Message): Choice[] {
  const { buttons, quickReplies, elements }: JsonObject = config;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const ofElements = list(elements).flatMap((element) =>
    isObject(element) ? [...list(element.buttons), ...(element.button === undefined ? [] : [element.button])] : [],
  );
  return [
    ...[...list(buttons), ...ofElements].flatMap((button) => toChoice(button, "postback")),
    ...(type === "quickReplies" ? list(quickReplies).flatMap((reply) => toChoice(reply, "quickReply")) : []),
  ];
}

function toChoice(value: unknown, type: Choice["type"]): Choice[] {
  if (!isObject(value) || typeof value.title !== "string") return [];
  const { title, payload } = value;
  return [isPostback(payload) ? { title, payload, type } : { title, type }];
}

const isPostback = (value: unknown): value is Postback =>
  isObject(value) && typeof value.nextDialogstateId === "string";

const titleText = (value: unknown) => (isObject(value) && typeof value.title === "string" ? value.title : "");

/** As the bot file writes it: the block by its name, what is set by its variables. */
function choiceView(bot: Bot, value: unknown): unknown {
  if (!isObject(value)) return value;
  const { payload, ...rest } = value;
  if (typeof payload === "string") return { ...rest, payload, phone: payload };
  if (!isPostback(payload)) return value;
  const set = Object.fromEntries((payload.params ?? []).map(({ key, value: text }) => [key, text]));
  return { ...rest, payload, goTo: blockName(bot, payload.nextDialogstateId), set };
}

function elementView(bot: Bot, element: unknown): unknown {
  if (!isObject(element)) return element;
  const { buttons, button, ...rest } = element;
  return {
    ...rest,
    ...(Array.isArray(buttons) ? { buttons: buttons.map((each) => choiceView(bot, each)) } : {}),
    ...(button === undefined ? {} : { button: choiceView(bot, button) }),
  };
}

const blockName = ({ blocks }: Bot, id: string): string =>
  (blocks === undefined ? undefined : findBlock(blocks, id))?.name ?? id;
