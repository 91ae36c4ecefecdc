import type { Finding } from "../../core/index.js";

const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Without line breaks, control characters and changes of direction, which could forge a line of a report. */
export function oneLine(text: string): string {
  return text.replaceAll(UNSEEN, (character) => {
    return character === "\n" ? "\\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** `1 case`, `2 cases`. */
export function count(number: number, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}

/** `/session: expected …`, what was expected and where in the answer. */
export function expectation({ pointer, expected }: Finding): string {
  const place = pointer === undefined ? "" : `${pointer || "the answer"}: `;
  return oneLine(`${place}expected ${expected}`);
}

/** `Session namespace missing`: the id of a rule says what is wrong. */
export function headline(rule: string): string {
  const words = rule.replaceAll("-", " ").replaceAll("nextdialogstate", "nextDialogstate");
  return words.startsWith("nextDialogstate") ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
