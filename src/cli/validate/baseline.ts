import { ApistepError, oneLine } from "../../core/index.js";
import type { Baseline, Report, Waiver } from "../../validate/index.js";
import { VERDICT_CODES } from "../reporters.js";
import { EXIT, type Terminal } from "../terminal.js";
import type { ValidateOptions } from "./options.js";

/**
 * Makes sure that a baseline would be one of all that is run otherwise.
 * @throws {ApistepError} `bad-option` for options that leave something out
 */
export function demandWholeBaseline(options: ValidateOptions): void {
  if (options.updateBaseline !== true) return;
  if (options.waivers === undefined) {
    throw new ApistepError("bad-option", "--update-baseline needs --waivers", {
      hint: "expected the file to write, for example --waivers waivers.yaml",
    });
  }
  const partial = Object.entries({
    "--step": options.step,
    "--sample": options.sample,
    "--conversation": options.conversation,
    "--shard": options.shard,
    "--filter": options.filter,
    "--exclude": options.exclude,
    "--tag": options.tag,
    "--last-failed": options.lastFailed,
    "--replay": options.replay,
    "--bail": options.bail,
  }).find(([, value]) => value !== undefined);
  if (partial === undefined) return;
  throw new ApistepError("bad-option", `--update-baseline and ${partial[0]} exclude each other`, {
    hint: `a baseline is taken from a whole run: leave out ${partial[0]}`,
  });
}

/**
 * Adds to the waivers file what a run has found, and gives the exit code: 0 only when the same run would pass now.
 */
export async function updateBaseline(report: Report, waivers: string, terminal: Terminal): Promise<number> {
  const { neverAdopted, writeBaseline } = await import("../../validate/index.js");
  // One that was run may have nothing to tell; it is left out in every run.
  const notChecked = report.cases.filter(({ status, ms }) => status === "not checked" && ms === undefined).length;
  if (notChecked > 0) {
    const what = notChecked === 1 ? "one case was" : `${notChecked} cases were`;
    terminal.err(`${waivers}: nothing is added, as ${what} not checked`);
    return report.verdict === "interrupted" ? VERDICT_CODES.interrupted : EXIT.misuse;
  }
  const baseline = await writeBaseline(waivers, report);
  terminal.err(`${waivers}: ${changes(baseline)}`);
  const problems = [
    ...unadopted(report, neverAdopted(report)),
    ...baseline.left.map((waiver) => staying(waiver, report)),
  ];
  for (const problem of problems) terminal.err(problem);
  return problems.length === 0 && report.counts.notChecked === 0 ? EXIT.ok : EXIT.findings;
}

function changes({ added, renewed, removed }: Baseline): string {
  const parts = Object.entries({ added, renewed, removed }).filter(([, count]) => count > 0);
  const [first, ...others] = parts.map(([what, count]) => ({ count: count === 1 ? "one" : count, what }));
  if (first === undefined) return "nothing to add";
  const noun = first.count === "one" ? "waiver" : "waivers";
  return [`${first.count} ${noun} ${first.what}`, ...others.map(({ count, what }) => `${count} ${what}`)].join(", ");
}

/** What of the cases makes the next run fail as well. @param rules that no baseline adopts */
function unadopted({ cases }: Report, rules: readonly string[]): string[] {
  if (rules.length > 0) {
    return [`not added: ${rules.join(", ")}; what was not answered is an error as long as it is so`];
  }
  const untold = cases.flatMap(({ status, id, reason }) => (status === "failed" && reason ? [{ id, reason }] : []));
  return untold.map(({ id, reason }) => oneLine(`${id} counts as not checked from now on: ${reason}`));
}

/** A waiver that makes the next run fail as well. */
function staying({ rule, expires, at }: Waiver, { startedAt }: Report): string {
  const place = `${at.file}${at.line === undefined ? "" : `:${at.line}`}`;
  return expires < startedAt.slice(0, 10)
    ? `not renewed: ${rule} at ${place}; nothing that was run needs it and may be adopted: remove it, or give it a later day`
    : `not removed: ${rule} at ${place}; nothing that was run needs it: remove it`;
}
