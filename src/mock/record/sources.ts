import { isObject } from "../../core/index.js";
import type { Member } from "./members.js";

/** A text or number of a request, and the expression of a template that reads it. */
export interface Source {
  /** Of the member that it stands in. */
  readonly member: string;
  readonly expression: string;
  readonly value: string | number;
}

/** More of one member is not looked at. */
const MOST = 100;
const DEEPEST = 10;

/** The texts and numbers in a member of a request. Those whose place can't be written in a template are left out. */
export function sourcesIn({ id, part, name }: Member, value: unknown): Source[] {
  const found: Source[] = [];
  const visit = (each: unknown, expression: string | undefined, depth: number): void => {
    if (expression === undefined || found.length >= MOST || depth > DEEPEST) return;
    if (typeof each === "string" || typeof each === "number") found.push({ member: id, expression, value: each });
    if (Array.isArray(each))
      for (const [index, item] of each.entries()) visit(item, `${expression}[${index}]`, depth + 1);
    if (isObject(each)) for (const [key, item] of Object.entries(each)) visit(item, within(expression, key), depth + 1);
  };
  visit(value, within(`request.${part}`, name), 0);
  return found;
}

const NAME = /^[A-Za-z_]\w*$/;

function within(expression: string, key: string): string | undefined {
  if (NAME.test(key)) return `${expression}.${key}`;
  if (key.includes("}}") || key.includes("\\")) return undefined;
  const quote = ['"', "'"].find((each) => !key.includes(each));
  return quote === undefined ? undefined : `${expression}[${quote}${key}${quote}]`;
}
