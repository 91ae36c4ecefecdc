import { isObject, type JsonObject } from "../core/index.js";

/** A value in the messages of an answer. `pointer` is its place in the answer; `value` may be of any type. */
export interface Part<Value = unknown> {
  readonly pointer: string;
  readonly value: Value;
}

/** A button or quick reply. */
export interface ChoicePart extends Part<JsonObject> {
  readonly kind: "button" | "card button" | "quick reply";
}

/** What an answer is made of, whatever shape it is in: rules look here instead of walking. */
export interface Parts {
  /** The session's writes: one object or several in an array (F-035). */
  readonly sessionWrites: readonly Part<JsonObject>[];
  readonly messages: readonly Part<JsonObject>[];
  /** Members `text` of text alternatives. */
  readonly texts: readonly Part[];
  /** What a user reads: texts, titles of buttons, quick replies and cards, and what stands under those of cards. */
  readonly words: readonly Part[];
  /** Arrays of buttons, of messages and of cards. */
  readonly buttonRows: readonly (Part<readonly unknown[]> & { readonly kind: ChoicePart["kind"] })[];
  readonly choices: readonly ChoicePart[];
  readonly cards: readonly Part<JsonObject>[];
  readonly media: readonly Part<JsonObject>[];
  /** Members that hold an address, present or not: `url`, `imageUrl`, `webUrl`. */
  readonly urls: readonly Part[];
}

type Collected = { -readonly [Key in keyof Parts]: Parts[Key][number][] };

function objectsIn(value: unknown, pointer: string): readonly Part<JsonObject>[] {
  if (!Array.isArray(value)) return NONE;
  const parts: Part<JsonObject>[] = [];
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (isObject(item)) parts.push({ pointer: `${pointer}/${index}`, value: item });
  }
  return parts;
}

const NONE: readonly Part<JsonObject>[] = [];

const nothing = (): Collected => ({
  sessionWrites: [],
  messages: [],
  texts: [],
  words: [],
  buttonRows: [],
  choices: [],
  cards: [],
  media: [],
  urls: [],
});

/** Collects the parts of an answer. Tolerant: what has another shape is passed over. */
export function partsOf(json: unknown): Parts {
  const parts = nothing();
  if (!isObject(json)) return parts;
  const session = isObject(json.session) ? [{ pointer: "/session", value: json.session }] : undefined;
  parts.sessionWrites = session ?? [...objectsIn(json.session, "/session")];
  for (const message of objectsIn(json.messages, "/messages")) {
    parts.messages.push(message);
    if (isObject(message.value.config)) collectConfig(parts, message.value.config, `${message.pointer}/config`);
  }
  return parts;
}

function collectConfig(parts: Collected, config: JsonObject, pointer: string): void {
  for (const alternative of objectsIn(config.textMessages, `${pointer}/textMessages`)) {
    const text = memberOf(alternative, "text");
    parts.texts.push(text);
    parts.words.push(text);
  }
  collectButtons(parts, config.buttons, `${pointer}/buttons`, "button");
  for (const reply of objectsIn(config.quickReplies, `${pointer}/quickReplies`)) {
    parts.choices.push({ ...reply, kind: "quick reply" });
    parts.words.push(memberOf(reply, "title"));
    collectUrl(parts, reply, "imageUrl");
  }
  for (const card of objectsIn(config.elements, `${pointer}/elements`)) {
    parts.cards.push(card);
    parts.words.push(memberOf(card, "title"), memberOf(card, "subTitle"));
    collectUrl(parts, card, "imageUrl");
    collectUrl(parts, card, "webUrl");
    collectButtons(parts, card.value.buttons, `${card.pointer}/buttons`, "card button");
  }
  if (isObject(config.media)) {
    const media = { pointer: `${pointer}/media`, value: config.media };
    parts.media.push(media);
    collectUrl(parts, media, "url");
  }
}

function collectButtons(parts: Collected, buttons: unknown, pointer: string, kind: ChoicePart["kind"]): void {
  if (!Array.isArray(buttons)) return;
  parts.buttonRows.push({ pointer, value: buttons, kind });
  for (const button of objectsIn(buttons, pointer)) {
    parts.choices.push({ ...button, kind });
    parts.words.push(memberOf(button, "title"));
    collectUrl(parts, button, "url");
  }
}

function collectUrl(parts: Collected, { pointer, value }: Part<JsonObject>, member: string): void {
  if (value[member] !== undefined) parts.urls.push({ pointer: `${pointer}/${member}`, value: value[member] });
}

const memberOf = ({ pointer, value }: Part<JsonObject>, member: string): Part => ({
  pointer: `${pointer}/${member}`,
  value: value[member],
});
