import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { DefineCommand } from "../command.js";
import { toPercent } from "../percent.js";
import { demandPlaces } from "../report-places.js";
import {
  chooseReporters,
  REPORTER_HELP,
  type Reporter,
  toReporters,
  VERDICT_CODES,
  writeReports,
} from "../reporters.js";
import type { Terminal } from "../terminal.js";

interface Options {
  readonly reporter?: readonly Reporter[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly minCoverage?: number;
}

export const reportCommand: DefineCommand = (terminal, schedule) => {
  const withOptions = (command: Command) =>
    command
      .option("-r, --reporter <name[=file]>", REPORTER_HELP, toReporters)
      .option("--json", "short for --reporter json")
      .option("-q, --quiet", "print only findings and the summary");
  const show = withOptions(new Command("show"))
    .summary("show a saved report in another form")
    .description("Shows a report that was saved with --reporter json=file, in any form.")
    .argument("<file>", "report, JSON")
    .action((file: string, options: Options) => schedule(() => work([file], options, terminal)));
  const merge = withOptions(new Command("merge"))
    .summary("make one report of several")
    .description("Takes the reports of the shards of a run together: one verdict, one coverage, each case once.")
    .argument("<files...>", "reports, JSON")
    .option("--min-coverage <percent>", "fail when all together reach less of the bot", toPercent)
    .action((files: string[], options: Options) => schedule(() => work(files, options, terminal, true)));
  return new Command("report")
    .summary("show or merge saved reports")
    .description("Works on reports that were saved with: apistep validate … --reporter json=report.json")
    .addCommand(show)
    .addCommand(merge)
    .addHelpText("after", HELP);
};

const HELP = `
Exit codes: that of the verdict, 0 passed, 1 failed, 130 interrupted; 2 wrong use or a file that is no report.

Examples:
  $ apistep report show report.json --reporter html=report.html
  $ apistep report merge shard-1.json shard-2.json --reporter junit=junit.xml --min-coverage 80
`;

async function work(files: readonly string[], options: Options, terminal: Terminal, isMerged = false): Promise<number> {
  const { mergeReports, parseReport, prettyEnd, prettyReport, unknownShards } = await import("../../validate/index.js");
  const { reporter, json, quiet = false, minCoverage } = options;
  const reporters = chooseReporters(reporter, json);
  await demandPlaces(reporters, terminal.cwd, files);
  const reports = await Promise.all(
    files.map(async (file) => ({ file, report: parseReport(await readText(file), file) })),
  );
  const [only] = reports;
  const report = isMerged || only === undefined ? mergeReports(reports, minCoverage) : only.report;
  const unknown = isMerged ? unknownShards(reports) : [];
  if (unknown.length > 0) {
    const say = unknown.length === 1 ? "doesn't say" : "don't say";
    terminal.err(`warning  not known whether they are shards of one run: ${unknown.join(", ")} ${say} which`);
  }
  const { colors, width } = terminal;
  await writeReports(report, reporters, terminal, (whole) =>
    quiet ? prettyEnd(whole, colors, width) : prettyReport(whole, colors, width),
  );
  return VERDICT_CODES[report.verdict];
}

/** Of any kind and size: it may come from a program. */
async function readText(file: string): Promise<string> {
  const { unreadable } = await import("../../bot/index.js");
  return readFile(file, "utf8").catch((error) => unreadable(file, error, HOW_TO_MAKE_ONE));
}

const HOW_TO_MAKE_ONE = "make a report with: apistep validate … --reporter json=report.json";
