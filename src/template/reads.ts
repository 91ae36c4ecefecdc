import { didYouMean } from "../core/index.js";
import { type CompileExpression, type Filters, loadTemplateLanguage } from "./language.js";

/** What templates may read, by name: anything inside of it, or only members of these names. */
export interface Readable {
  readonly [name: string]: "anything" | readonly string[];
}

/** A language for one place, by what may be read there: an expression that reads something else is none. */
type ReadingLanguage = (readable: Readable) => CompileExpression;

/**
 * Loads the language of templates for one place after another. An expression that reads nothing is tried at once.
 * @param trial what filters find when an expression is tried
 */
export async function loadReadingLanguage(filters: Filters = {}, trial: object = {}): Promise<ReadingLanguage> {
  const [compile, readsOf] = await Promise.all([loadTemplateLanguage(filters), loadReads()]);
  return (readable) => (expression) => {
    const evaluate = compile(expression);
    const reads = readsOf(expression);
    for (const path of reads) demandReadable(path, readable);
    if (reads.length === 0) demandValue(evaluate(trial));
    return (scope) => demandValue(evaluate(scope));
  };
}

/** Of each variable that an expression reads, the path. A step that is itself a variable's value is a list. */
export type ReadsOf = (expression: string) => readonly (readonly unknown[])[];

/** Loads what tells which variables an expression reads; none, of one that is no expression. */
export async function loadReads(): Promise<ReadsOf> {
  const { Liquid } = await import("liquidjs");
  const liquid = new Liquid({ strictFilters: false });
  return (expression) => {
    try {
      return liquid.globalVariableSegmentsSync(`{{ ${expression} }}`);
    } catch {
      return []; // whoever compiles it says so
    }
  };
}

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
