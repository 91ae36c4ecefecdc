import type { Message, Postback } from "../../contract/index.js";
import { isObject, type JsonObject } from "../../core/index.js";

/** Something that can be tapped. */
export interface Choice {
  readonly title: string;
  readonly type: "postback" | "quickReply";
  /** What a tap sends. Left out: it leads elsewhere, as `leadsTo` says. */
  readonly payload?: Postback;
  readonly leadsTo?: string;
}

/** A card of a carousel, or an element of a list. */
export interface Card {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly choices: readonly Choice[];
}

/** What a user sees of a message. */
export interface Shown {
  readonly text: string | undefined;
  readonly media: { readonly label: string; readonly text: string } | undefined;
  readonly cards: readonly Card[];
  readonly choices: readonly Choice[];
}

/** Takes a message apart. Tolerant: what a backend sent may have any shape. */
export function shownOf({ config }: Message): Shown {
  const { textMessages, buttons, quickReplies, elements, media }: JsonObject = config;
  const [first] = list(textMessages);
  return {
    text: isObject(first) ? textOf(first.text) : undefined,
    media: isObject(media) ? { label: textOf(media.type) ?? "media", text: textOf(media.url) ?? "" } : undefined,
    cards: list(elements).filter(isObject).map(toCard),
    choices: [
      ...list(buttons).flatMap((button) => toChoice(button, "postback")),
      ...list(quickReplies).flatMap((reply) => toChoice(reply, "quickReply")),
    ],
  };
}

/** All that can be tapped in a message, in the order in which it is shown. */
export const choicesIn = ({ cards, choices }: Shown): Choice[] => [
  ...cards.flatMap((card) => card.choices),
  ...choices,
];

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function toCard({ title, subTitle, imageUrl, webUrl, buttons, button }: JsonObject): Card {
  const lines = Object.entries({ "": title, " ": subTitle, image: imageUrl, opens: webUrl });
  return {
    lines: lines.flatMap(([label, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [{ label, text }];
    }),
    choices: [...list(buttons), ...list([button])].flatMap((one) => toChoice(one, "postback")),
  };
}

function toChoice(value: unknown, type: Choice["type"]): Choice[] {
  if (!isObject(value) || typeof value.title !== "string") return [];
  const { title, payload, url } = value;
  if (isPostback(payload)) return [{ title, type, payload }];
  if (typeof url === "string") return [{ title, type, leadsTo: url }];
  if (typeof payload === "string") return [{ title, type, leadsTo: `calls ${payload}` }];
  return [{ title, type, leadsTo: value.type === "location" ? "asks for a location: type it" : String(value.type) }];
}

const isPostback = (value: unknown): value is Postback =>
  isObject(value) && typeof value.nextDialogstateId === "string";
