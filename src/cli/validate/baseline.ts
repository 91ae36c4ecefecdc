import { ApistepError } from "../../core/index.js";
import type { Report } from "../../validate/index.js";
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

/** Adds to the waivers file what a run has found, and gives the exit code. */
export async function updateBaseline(report: Report, waivers: string, terminal: Terminal): Promise<number> {
  const { neverAdopted, writeBaseline } = await import("../../validate/index.js");
  // One that was run may have nothing to tell; it is left out in every run.
  const notChecked = report.cases.filter(({ status, ms }) => status === "not checked" && ms === undefined).length;
  if (notChecked > 0) {
    const what = notChecked === 1 ? "one case was" : `${notChecked} cases were`;
    terminal.err(`${waivers}: nothing is added, as ${what} not checked`);
    return report.verdict === "interrupted" ? VERDICT_CODES.interrupted : EXIT.misuse;
  }
  const added = await writeBaseline(waivers, report);
  terminal.err(
    `${waivers}: ${added === 0 ? "nothing to add" : added === 1 ? "one waiver added" : `${added} waivers added`}`,
  );
  const rest = neverAdopted(report);
  if (rest.length === 0) return report.counts.notChecked === 0 ? EXIT.ok : EXIT.findings;
  terminal.err(`not added: ${rest.join(", ")}; what was not answered is an error as long as it is so`);
  return EXIT.findings;
}
