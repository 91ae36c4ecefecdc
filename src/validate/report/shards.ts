import { createHash } from "node:crypto";
import type { Bot } from "../../bot/index.js";
import { ApistepError } from "../../core/index.js";
import type { Case } from "../case.js";

/** Which part of all cases was run. */
export interface Shard {
  /** Counted from 1. */
  readonly index: number;
  readonly of: number;
  /** Of all shards together. */
  readonly cases?: number;
  /** The same for all shards of one run: of the bot file, the options and the ids of all cases. */
  readonly digest?: string;
}

interface ReportFile {
  readonly file: string;
  readonly report: { readonly shard?: Shard };
}

/** @param options that change what is sent, or how answers are judged */
export function shardDigest(bot: Bot, options: object, cases: readonly Pick<Case, "id">[]): string {
  const told = JSON.stringify([bot.digest, options, cases.map(({ id }) => id)]);
  return createHash("sha256").update(told).digest("hex").slice(0, 16);
}

/**
 * Where one shard is given, all must be, each once and of the same run, or what the missing ones would find is passed
 * over.
 * @throws {ApistepError} `bad-option`
 */
export function demandAllShards(files: readonly ReportFile[]): void {
  const shards = files.flatMap(({ file, report: { shard } }) => (shard === undefined ? [] : [{ file, ...shard }]));
  const [first] = shards;
  if (first === undefined) return;
  const whole = files.find(({ report }) => report.shard === undefined);
  if (whole !== undefined) {
    throw refused(
      `${first.file} is of a shard, ${whole.file} is not`,
      "give the reports of the shards of one run, all of them",
    );
  }
  for (const other of shards.slice(1)) {
    if (other.of === first.of && (isUnknown(first) || isUnknown(other) || other.digest === first.digest)) continue;
    throw refused(
      `${first.file} and ${other.file} are not shards of the same run: the bot file, the options or the cases differ`,
      "run all shards with the same bot file, apistep and options, but for --shard and --backend",
    );
  }
  const indices = shards.map(({ index }) => index);
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !indices.includes(index));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `number ${missing[0]} is` : `numbers ${missing.join(", ")} are`;
    throw refused(`of ${first.of} shards, ${which} missing`, "give the reports of all shards");
  }
  const twice = shards.find(({ index }, at) => indices.indexOf(index) !== at);
  if (twice === undefined || isUnknown(twice)) return;
  const given = shards.filter(({ index }) => index === twice.index).map(({ file }) => file);
  throw refused(`shard ${twice.index} of ${first.of} is given more than once: ${given.join(", ")}`, "give each once");
}

/**
 * What is missing in a report was not checked.
 * @param count of the cases in all of them
 * @throws {ApistepError} `bad-option`
 */
export function demandAllCases(files: readonly ReportFile[], count: number): void {
  const wanted = Math.max(0, ...files.map(({ report }) => report.shard?.cases ?? 0));
  if (wanted === 0 || count === wanted) return;
  throw refused(
    `the shards have ${count} cases together, and should have ${wanted}`,
    "give the reports as they were written",
  );
}

/** Reports that don't say of which run they are a shard: whether they belong together is not known. */
export const unknownShards = (files: readonly ReportFile[]): string[] =>
  files.filter(({ report: { shard } }) => shard !== undefined && isUnknown(shard)).map(({ file }) => file);

const isUnknown = ({ digest }: Shard) => digest === undefined;

const refused = (message: string, hint: string) => new ApistepError("bad-option", message, { hint });
