import type { BlockNames } from "./exchange.js";
import type { Example } from "./rule.js";

// Builders of the rules' examples: small answers of a bank.

export const SESSION = { namespace: "account", data: { amount: 500 } };
export const TARGET = { action: { nextDialogstate: "transfer_ok" } };
export const YES = { title: "Yes", type: "postback", payload: { nextDialogstateId: "transfer_ok" } };
export const WEBSITE = { title: "Website", type: "web_url", url: "https://bank.example.com" };
export const CALL = { title: "Call us", type: "phone_number", payload: "+3212345678" };
export const CARD = { title: "Gold card", imageUrl: "https://bank.example.com/gold.png" };
export const IMAGE = { type: "image", url: "https://bank.example.com/gold.png" };

/** A bot with three blocks; the name of one differs from its id. */
export const BLOCKS: BlockNames = {
  ids: new Set(["transfer_ok", "transfer_no_money", "b1f0"]),
  idOf: new Map([
    ["transfer_ok", "transfer_ok"],
    ["transfer_no_money", "transfer_no_money"],
    ["Transfer done", "b1f0"],
  ]),
};

const textMessages = [{ text: "Shall I go on?" }];

export const text = (words: unknown) => ({ type: "text", config: { textMessages: [{ text: words }] } });
export const buttons = (...row: unknown[]) => ({ type: "buttons", config: { textMessages, buttons: row } });
export const carousel = (...elements: unknown[]) => ({ type: "carousel", config: { elements } });
export const media = (file: unknown) => ({ type: "media", config: { media: file } });
export const list = (...elements: unknown[]) => ({ type: "list", config: { elements } });

export const withSession = (session: unknown): Example => ({ json: { session } });
export const withMessage = (message: unknown): Example => ({ json: { messages: [message] } });
