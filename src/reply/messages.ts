import type {
  ButtonsMessage,
  CardButton,
  CarouselMessage,
  MediaMessage,
  Postback,
  QuickRepliesMessage,
  TextMessage,
} from "../contract/index.js";
import type {
  BlockButton,
  ButtonInput,
  CardButtonInput,
  CardInput,
  MediaInput,
  QuickReplyInput,
  Variables,
  Words,
} from "./types.js";

// What a person writes, in the form that travels (F-050 to F-056).

type IdOf = (block: string) => string;

const textMessages = (words: Words) => [words].flat().map((text: string) => ({ text }));

export const text = (words: Words): TextMessage => ({ type: "text", config: { textMessages: textMessages(words) } });

export const buttons = (words: Words, row: readonly ButtonInput<string>[], idOf: IdOf): ButtonsMessage => ({
  type: "buttons",
  config: { textMessages: textMessages(words), buttons: row.map((input) => button(input, idOf)) },
});

export const quickReplies = (
  words: Words,
  row: readonly QuickReplyInput<string>[],
  idOf: IdOf,
): QuickRepliesMessage => ({
  type: "quickReplies",
  config: { textMessages: textMessages(words), quickReplies: row.map((input) => quickReply(input, idOf)) },
});

export const carousel = (cards: readonly CardInput<string>[], idOf: IdOf): CarouselMessage => ({
  type: "carousel",
  config: {
    elements: cards.map(({ buttons: row, ...card }) => ({
      ...card,
      ...(row === undefined ? {} : { buttons: row.map((input) => cardButton(input, idOf)) }),
    })),
  },
});

export const media = (file: MediaInput): MediaMessage => ({ type: "media", config: { media: { ...file } } });

type QuickReply = QuickRepliesMessage["config"]["quickReplies"][number];

function quickReply(input: QuickReplyInput<string>, idOf: IdOf): QuickReply {
  const { title, imageUrl } = input;
  const image = imageUrl === undefined ? {} : { imageUrl };
  return input.askLocation === true
    ? { title, type: "location", ...image }
    : { title, type: "postback", payload: postback(input, idOf), ...image };
}

function button(input: ButtonInput<string>, idOf: IdOf): ButtonsMessage["config"]["buttons"][number] {
  const { title } = input;
  if (input.url !== undefined) return { title, type: "web_url", url: input.url };
  if (input.call !== undefined) return { title, type: "phone_number", payload: input.call };
  return { title, type: "postback", payload: postback(input, idOf) };
}

function cardButton(input: CardButtonInput<string>, idOf: IdOf): CardButton {
  if (input.share !== true) return button(input, idOf);
  return { type: "element_share", ...(input.title === undefined ? {} : { title: input.title }) };
}

function postback({ goTo, set }: Pick<BlockButton<string>, "goTo" | "set">, idOf: IdOf): Postback {
  return { nextDialogstateId: idOf(goTo), ...(set === undefined ? {} : { params: paramsOf(set) }) };
}

const paramsOf = (set: Variables) => Object.entries(set).map(([key, value]) => ({ key, value }));
