import { type Finding, oneLine } from "../../core/index.js";

export { oneLine };

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
