import { parsePath } from "../contract/index.js";
import { didYouMean, type SchemaProblem } from "../core/index.js";
import { toMistake } from "./check-file.js";
import type { Block } from "./flow.js";
import type { components } from "./generated/bot-file.js";
import { findBlock } from "./model.js";
import type { Mistake, SourceFile } from "./source-file.js";

type Schemas = components["schemas"];
export type Blocks = ReadonlyMap<string, Block> | undefined;
/** Notes a mistake at the key of the value at a JSON pointer. */
export type Report = (pointer: string, message: string, hint?: string) => void;

/** What every check of a bot file's meaning looks at and reports to. */
export interface Check {
  readonly file: Schemas["BotFile"];
  readonly blocks: Blocks;
  /** Names that the file gives. */
  readonly names: Readonly<Record<"intents" | "apiSteps" | "contexts", ReadonlySet<string>>>;
  readonly report: Report;
  /** Notes what a schema does not allow of the value at `pointer`. */
  readonly reportProblem: (pointer: string, problem: SchemaProblem) => void;
}

/** A check of a file, and the list that its mistakes go to. */
export function createCheck(
  file: Schemas["BotFile"],
  blocks: Blocks,
  source: SourceFile,
): Check & { readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  return {
    file,
    blocks,
    names: {
      intents: new Set(Object.keys(file.intents ?? {})),
      apiSteps: new Set(Object.keys(file.apiSteps ?? {})),
      contexts: new Set(contextsOf(file)),
    },
    mistakes,
    report(pointer, message, hint) {
      const where = pointer.slice(1).replaceAll("/", ".");
      mistakes.push({
        location: source.locateKey(pointer),
        message: `${where}: ${message}`,
        ...(hint === undefined || hint === "" ? {} : { hint }),
      });
    },
    reportProblem: (pointer, problem) => mistakes.push(toMistake(source, problem, pointer)),
  };
}

function contextsOf({ blocks = {} }: Schemas["BotFile"]): string[] {
  return Array.isArray(blocks) ? [] : Object.values(blocks).flatMap((block) => Object.keys(block?.context ?? {}));
}

/** Namespaces that belong to the platform (F-036, F-090). */
export const RESERVED_NAMESPACES = ["internal", "sys"];

/** That a block which is named exists; where a file names no blocks, any name will do. */
export function checkBlock(name: string, pointer: string, blocks: Blocks, report: Report): void {
  if (blocks === undefined || findBlock(blocks, name) !== undefined) return;
  report(pointer, `there is no block "${name}"`, didYouMean(name, blocks.keys()) || "add it to blocks");
}

/** That what a file says is a name of the file: of an intent, an API step, a context. */
export function checkName(
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  pointer: string,
  report: Report,
): void {
  if (!known.has(name)) report(pointer, `there is no ${kind} "${name}"`, didYouMean(name, known));
}

/** That a variable is written as its bare path (F-006, F-007). */
export function checkPath(path: string, pointer: string, report: Report): void {
  if (parsePath(path) !== undefined) return;
  const bare = path.replace(/^\{(.*)\}$/, "$1");
  const hint = bare === path ? "expected for example amount or account.amount" : `write it without braces: ${bare}`;
  report(pointer, `"${path}" is no path of a variable (F-006)`, hint);
}

/** That a variable may be written: it has a path, which is not the platform's own. */
export function checkWritable(path: string, pointer: string, report: Report): void {
  checkPath(path, pointer, report);
  checkOwnership(path, pointer, report);
}

/** That a variable is not the platform's own. */
export function checkOwnership(path: string, pointer: string, report: Report): void {
  const [namespace = ""] = parsePath(path) ?? [];
  if (RESERVED_NAMESPACES.includes(namespace)) {
    report(pointer, `"${namespace}" belongs to the platform and can't be written (F-036, F-090)`);
  }
}

/** That of some keys exactly one is there. Gives it, or undefined after a report. */
export function checkOneOf<Key extends string>(
  object: Readonly<Partial<Record<Key, unknown>>>,
  keys: readonly Key[],
  pointer: string,
  report: Report,
): Key | undefined {
  const present = keys.filter((key) => object[key] !== undefined);
  if (present.length === 1) return present[0];
  const got = present.length === 0 ? "none of them" : present.join(" and ");
  report(pointer, `expected exactly one of ${listOf(keys)}, got ${got}`);
  return undefined;
}

const listOf = (words: readonly string[]) => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
