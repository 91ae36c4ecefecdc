import { stat } from "node:fs/promises";
import { badFile, checkFile, type FileValidator, type Mistake, readSource, type SourceFile } from "../../bot/index.js";
import { rules } from "../../contract/index.js";
import { didYouMean, type Location } from "../../core/index.js";
import { validate } from "../generated/validate-waivers-file.js";
import type { components } from "../generated/waivers-file.js";
import { validationRules } from "../rules.js";

type Schemas = components["schemas"];

/** Lets findings pass that are known. */
export interface Waiver extends Readonly<Schemas["Waiver"]> {
  /** Where it stands. */
  readonly at: Location;
}

/**
 * Reads a waivers file.
 * @throws {ApistepError} `bad-file`, with file, line, column and what was expected
 */
export async function loadWaivers(file: string, { mayBeMissing = false } = {}): Promise<Waiver[]> {
  if (mayBeMissing && !(await isThere(file))) return [];
  const source = await readSource(file);
  checkFile(source, source.value, validate as FileValidator);
  const { waivers } = source.value as Schemas["WaiversFile"];
  const known = new Set([...rules, ...validationRules].map(({ id }) => id));
  const mistakes = waivers.flatMap((waiver, index) => mistakesOf(waiver, `/waivers/${index}`, known, source));
  if (mistakes.length > 0) throw badFile(file, mistakes);
  return waivers.map((waiver, index) => ({ ...waiver, at: source.locate(`/waivers/${index}`) }));
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

function mistakesOf(
  { rule, expires }: Schemas["Waiver"],
  pointer: string,
  known: ReadonlySet<string>,
  source: SourceFile,
): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!known.has(rule)) {
    const hint = didYouMean(rule, known) || "docs/rules.md lists them";
    mistakes.push({ location: source.locate(`${pointer}/rule`), message: `there is no rule "${rule}"`, hint });
  }
  if (!isDate(expires)) {
    mistakes.push({ location: source.locate(`${pointer}/expires`), message: `${expires} is no date` });
  }
  return mistakes;
}

const isDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
