import { parsePath } from "../../contract/index.js";
import { isObject } from "../../core/index.js";

/** No real data is nested deeper. */
const DEEPEST = 12;

/** Visits the members of session data that a path leads to, with the values at them; of lists only the list itself. */
export function visitMembers(path: string, value: unknown, visit: (path: string, value: unknown) => void): void {
  visitMembersAt(path, value, visit, 1);
}

function visitMembersAt(
  path: string,
  value: unknown,
  visit: (path: string, value: unknown) => void,
  depth: number,
): void {
  visit(path, value);
  if (!isObject(value) || depth === DEEPEST) return;
  for (const key of Object.keys(value)) {
    if (parsePath(key)?.length === 1) visitMembersAt(`${path}.${key}`, value[key], visit, depth + 1);
  }
}

/** Visits the texts in a message that may hold placeholders, with their pointers. */
export function visitTexts(value: unknown, pointer: string, visit: (pointer: string, text: string) => void): void {
  visitTextsAt(value, pointer, visit, 0);
}

function visitTextsAt(
  value: unknown,
  pointer: string,
  visit: (pointer: string, text: string) => void,
  depth: number,
): void {
  if (typeof value === "string" && value.includes("{")) visit(pointer, value);
  if (typeof value !== "object" || value === null || depth === DEEPEST) return;
  for (const [key, member] of Object.entries(value)) visitTextsAt(member, `${pointer}/${key}`, visit, depth + 1);
}
