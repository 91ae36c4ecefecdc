import { formPointer } from "../bot/index.js";
import type { WrittenAnswer } from "./scenario.js";

/** Whether a place is in the data for the session, given the place of the answer: only there, templates keep their type. */
export function isInData(pointer: string, answer: string): boolean {
  const data = `${answer}/session/data`;
  return pointer === data || pointer.startsWith(`${data}/`);
}

/** Where in a scenario's file the value at a place of its answer was written, or the nearest parent of it. */
export function placeInScenario({ respond, pointer: at }: WrittenAnswer, pointer: string): string {
  if (pointer === "/action/nextDialogstate" && respond.nextDialogstate !== undefined) return `${at}/nextDialogstate`;
  const [, message, rest = ""] = /^(\/messages\/\d+)(.*)$/.exec(pointer) ?? [];
  if (message === undefined) return at + pointer;
  const form = respond.messages?.[Number(message.slice("/messages/".length))];
  return at + message + (form === undefined ? "" : formPointer(form, rest));
}
