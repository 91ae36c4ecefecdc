import type { ApiStep, Mistake } from "../bot/index.js";
import { expressionsIn, type ReadsOf } from "../template/index.js";
import type { Scenario } from "./scenario.js";
import { isRequestPart, unsent } from "./sent-names.js";

/**
 * Warns of templates that read what none of the scenario's steps sends: another caller may send it, but most likely
 * the name is misspelled, and then there is no answer.
 */
export function checkReads(scenario: Scenario, steps: readonly ApiStep[], readsOf: ReadsOf): Mistake[] {
  if (steps.length === 0) return [];
  const { answers, vars, pointer, source, name } = scenario;
  const templates = [
    ...answers.flatMap((written) => expressionsIn(written.respond, written.pointer)),
    ...expressionsIn(vars, `${pointer}/set`),
  ];
  return templates
    .filter(({ expression }) => !MAY_BE_MISSING.test(expression))
    .flatMap(({ expression, pointer: place }) =>
      readsOf(expression).flatMap((path) => {
        const said = unsentIn(path, steps);
        if (said === undefined) return [];
        const message = `scenario "${name}": {{ ${expression} }}: ${said.message}`;
        return [{ location: source.locate(place), message, ...(said.hint === "" ? {} : { hint: said.hint }) }];
      }),
    );
}

/** Warns of templates that stand where none is filled in. */
export function checkUnfilled({ name, when, to, source, pointer }: Scenario): Mistake[] {
  return [...expressionsIn(when, `${pointer}/when`), ...expressionsIn(to, `${pointer}/state/to`)].map((template) => ({
    location: source.locate(template.pointer),
    message: `scenario "${name}": {{ ${template.expression} }} is not filled in here, it stands for itself`,
    hint: "templates belong into answers and into set",
  }));
}

/** With a default, it is known that there may be nothing. */
const MAY_BE_MISSING = /\|\s*default\b/;
/** What the language finds of everything. */
const SPECIAL = new Set(["size", "first", "last"]);

function unsentIn([root, part, name]: readonly unknown[], steps: readonly ApiStep[]) {
  if (root !== "request" || !isRequestPart(part) || typeof name !== "string" || SPECIAL.has(name)) return undefined;
  return unsent(part, name, steps);
}
