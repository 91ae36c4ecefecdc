import { type CompiledWhen, compileWhen, type MatchInput } from "../../../src/mock/match/index.js";
import type { When } from "../../../src/mock/scenario.js";

/** A request without anything in it. */
export const emptyInput: MatchInput = {
  step: null,
  method: "POST",
  path: "/",
  params: {},
  query: {},
  headers: {},
  body: undefined,
  vars: {},
};

export const withBody = (body: unknown): MatchInput => ({ ...emptyInput, body });

/** Compiles a `when` that has no mistakes. */
export function compiled(when: When): CompiledWhen {
  return compileWhen(when, {
    report: (pointer, message) => {
      throw new Error(`${pointer}: ${message}`);
    },
  });
}

/** The mistakes of a `when`, each as place, message and hint. */
export function mistakesOf(when: unknown): string[][] {
  const mistakes: string[][] = [];
  compileWhen(when as When, { report: (pointer, message, hint = "") => mistakes.push([pointer, message, hint]) });
  return mistakes;
}
