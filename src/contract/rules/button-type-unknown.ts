import { closest, isObject, type JsonObject } from "../../core/index.js";
import { buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const TYPES: Readonly<Record<string, readonly string[]>> = {
  Button: ["postback", "web_url", "phone_number"],
  CardButton: ["postback", "web_url", "phone_number", "element_share"],
  "PostbackQuickReply.type": ["postback", "location"],
};
const MEANT: Readonly<Record<string, string>> = {
  url: "web_url",
  link: "web_url",
  web: "web_url",
  webview: "web_url",
  text: "postback",
  reply: "postback",
  button: "postback",
  block: "postback",
  share: "element_share",
};

export const buttonTypeUnknown: Rule = {
  id: "button-type-unknown",
  severity: "error",
  title: "The type of a button or quick reply is a known one.",
  why: "type says what a tap does (F-052, F-054, F-064); of a button without a known one the user sees nothing, or taps in vain",
  source: ["F-052", "F-053", "F-054", "F-064", "F-071"],
  good: withMessage(buttons(YES)),
  bad: withMessage(buttons({ ...YES, type: "button" })),
  explain({ schema, keyword, pointer, value }) {
    const types = TYPES[schema];
    if (types === undefined || (keyword !== "discriminator" && keyword !== "const")) return undefined;
    if (keyword === "const") {
      // The rest of the quick reply may be right for the type that it says, so it isn't looked at.
      const place = pointer.slice(0, -"/type".length);
      return { pointer: place, expected: `"type": ${oneOf(types)}`, mend: mendReply(value), coversAll: true };
    }
    return isObject(value)
      ? { pointer, expected: `"type": ${oneOf(types)}`, mend: mendButton(value, types) }
      : undefined;
  },
};

function mendReply(type: unknown): string {
  return meantBy(type) === "web_url"
    ? "send a buttons message: a quick reply can't open a web page (F-071)"
    : 'write "type": "postback", or leave the type out';
}

function mendButton(button: JsonObject, types: readonly string[]): string {
  const { type, url, payload } = button;
  if (type === "element_share") return "leave it out: only buttons of carousel cards can share (F-064)";
  if (type === "location") return "send a quick reply: a button can't ask for the location (F-054)";
  const meant = typeof type === "string" ? (meantBy(type) ?? closest(type, types)) : undefined;
  if (meant !== undefined && types.includes(meant)) return `write "type": "${meant}"`;
  return `write "type": "${url !== undefined ? "web_url" : typeof payload === "string" ? "phone_number" : "postback"}"`;
}

const meantBy = (type: unknown) => (typeof type === "string" && Object.hasOwn(MEANT, type) ? MEANT[type] : undefined);
