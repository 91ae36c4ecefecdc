import { didYouMean } from "../core/index.js";
import { type CompileExpression, loadTemplateLanguage } from "./language.js";

/** What templates may read, by name: anything inside of it, or only members of these names. */
export interface Readable {
  readonly [name: string]: "anything" | readonly string[];
}

/**
 * Loads the language of templates for one place after another, each with what may be read there: an expression
 * that reads something else is none.
 */
export async function loadReadingLanguage(): Promise<(readable: Readable) => CompileExpression> {
  const [compile, { Liquid }] = await Promise.all([loadTemplateLanguage(), import("liquidjs")]);
  const liquid = new Liquid({ strictFilters: false });
  return (readable) => (expression) => {
    const evaluate = compile(expression);
    for (const path of liquid.globalVariableSegmentsSync(`{{ ${expression} }}`)) demandReadable(path, readable);
    return (scope) => demandValue(evaluate(scope));
  };
}

/** @param path of a variable; a step that is itself a variable's value is a list */
function demandReadable([name, member]: readonly unknown[], readable: Readable): void {
  const known = typeof name === "string" && Object.hasOwn(readable, name) ? readable[name] : undefined;
  if (known === undefined) throw unknown(String(name), Object.keys(readable));
  if (known === "anything" || typeof member !== "string" || known.includes(member)) return;
  throw unknown(
    `${name}.${member}`,
    known.map((each) => `${name}.${each}`),
  );
}

/** A division by zero gives nothing that JSON could hold. */
function demandValue(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("it gives no number");
  return value;
}

function unknown(name: string, known: readonly string[]): Error {
  const hint = didYouMean(name, known) || (known.length === 0 ? "" : `expected ${known.join(", ")}`);
  return new Error(`there is no ${name} here${hint === "" ? "" : `; ${hint}`}`);
}
