import { closest, type JsonObject, pointerTo, preview } from "../../core/index.js";
import { isOperator, meantOperator, OPERATORS, type OperatorName } from "./operator-names.js";
import { type Place, placeWithin } from "./place.js";

/** Reports what stands among operators and is none. */
export function reportNoOperator(wanted: JsonObject, place: Place): void {
  const names = Object.keys(wanted);
  const free = OPERATORS.filter((name) => !names.includes(name));
  const beside = names.find(isOperator);
  for (const name of names.filter((each) => !isOperator(each))) {
    const suggestion = meantOperator(name) ?? (beside === undefined ? undefined : closest(name, free));
    const where = beside === undefined ? "" : `, but stands beside the operator "${beside}"`;
    const hint = suggestion === undefined ? `expected ${OPERATORS.join(", ")}` : `did you mean "${suggestion}"?`;
    place.report(
      pointerTo(place.pointer, name),
      `"${name}" is no operator${where}`,
      joined(hint, asMember(place, beside ?? name)),
    );
  }
}

/** Reports a value that has no operators, where only texts are. */
export function reportNoText(wanted: unknown, place: Place): void {
  const hint = Array.isArray(wanted)
    ? `for one of several values, write in: ${preview(wanted)}`
    : wanted === null
      ? "for what is missing, write exists: false"
      : `the operators are ${OPERATORS.join(", ")}`;
  place.report(place.pointer, `expected a text, a number, a boolean or operators, got ${preview(wanted)}`, hint);
}

/** Operators that are as well names of members: an operand that is wrong may be a member that is right. */
const WORDS: readonly OperatorName[] = ["in", "exists", "type", "schema"];

/** The place of what stands behind an operator. */
export function operandPlace(place: Place, name: OperatorName): Place {
  const operand = placeWithin(place, name);
  if (!WORDS.includes(name)) return operand;
  return {
    ...operand,
    report: (pointer, message, hint) => {
      place.report(pointer, message, pointer === operand.pointer ? joined(hint, asMember(place, name)) : hint);
    },
  };
}

/** How to write a member that is named like an operator. */
function asMember({ isText, pointer }: Place, name: string): string | undefined {
  if (isText) return undefined;
  const way = BODY.test(pointer) ? `"$.${name}"` : `equals: { ${name}: … }`;
  return `for a member called "${name}", write ${way}`;
}

/** Of a `when` or one within any, all and not. */
const BODY = /^(?:\/(?:any|all)\/\d+|\/not)*\/body$/;

function joined(...hints: readonly (string | undefined)[]): string | undefined {
  const said = hints.filter((hint) => hint !== undefined);
  return said.length === 0 ? undefined : said.join("; ");
}
