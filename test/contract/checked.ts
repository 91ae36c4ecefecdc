import { type CheckOptions, checkResponse, type Example, exampleAnswer } from "../../src/contract/index.js";
import type { Finding } from "../../src/core/index.js";

/** The findings of an answer with status 200 and content type JSON, unless the example says otherwise. */
export function findingsOf(example: Example): readonly Finding[] {
  return checkResponse(exampleAnswer(example), example.options).findings;
}

/** `rule pointer` of each finding of a JSON answer. */
export function briefly(json: unknown, options?: CheckOptions): string[] {
  const example: Example = options === undefined ? { json } : { json, options };
  return findingsOf(example).map(({ rule, pointer }) => (pointer === undefined ? rule : `${rule} ${pointer}`));
}

/** An answer with one message. */
export const saying = (...messages: unknown[]) => ({ messages });

export const text = (words: unknown = "Done.") => ({ type: "text", config: { textMessages: [{ text: words }] } });
export const postback = (members: object = {}) => ({
  title: "Yes",
  type: "postback",
  payload: { nextDialogstateId: "transfer_ok" },
  ...members,
});
export const buttons = (...row: unknown[]) => ({
  type: "buttons",
  config: { textMessages: [{ text: "Go on?" }], buttons: row },
});
export const quickReplies = (...row: unknown[]) => ({
  type: "quickReplies",
  config: { textMessages: [{ text: "Which one?" }], quickReplies: row },
});
export const reply = (members: object = {}) => ({
  title: "Savings",
  payload: { nextDialogstateId: "transfer_ok" },
  ...members,
});
export const carousel = (...elements: unknown[]) => ({ type: "carousel", config: { elements } });
export const card = (members: object = {}) => ({
  title: "Gold",
  imageUrl: "https://bank.example.com/gold.png",
  ...members,
});
export const list = (...elements: unknown[]) => ({ type: "list", config: { elements } });
export const media = (members: object = {}) => ({
  type: "media",
  config: { media: { type: "image", url: "https://bank.example.com/gold.png", ...members } },
});
