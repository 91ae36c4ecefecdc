import { Command } from "commander";
import type { Bot } from "../../bot/index.js";
import { ApistepError, oneLine } from "../../core/index.js";
import type { ValidationOptions } from "../../validate/index.js";
import { loadBotFor } from "../bot.js";
import type { DefineCommand } from "../command.js";
import { demandPlaces } from "../report-places.js";
import { chooseReporters, isPrettyOnScreen, type Reporter, VERDICT_CODES, writeReports } from "../reporters.js";
import { EXIT, type Terminal } from "../terminal.js";
import { withBackend, withMock } from "../validate/backend.js";
import { demandWholeBaseline, updateBaseline } from "../validate/baseline.js";
import { filesRead } from "../validate/files-read.js";
import { rememberFailed } from "../validate/last-failed.js";
import { addValidateOptions, HELP, type ValidateOptions } from "../validate/options.js";
import { progressLine } from "../validate/progress.js";
import { selectionOf, validationOptions } from "../validate/validation.js";
import { watchAndRun } from "../validate/watch.js";

export const validateCommand: DefineCommand = (terminal, schedule) =>
  addValidateOptions(new Command("validate"))
    .summary("check a backend against a bot")
    .description(
      "Sends the samples of a bot's API steps to a backend and holds its conversations with it, and says what is wrong.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .addHelpText("after", HELP)
    .action((file: string, options: ValidateOptions) =>
      schedule(async () => {
        const once = (seen: Terminal) => validate(file, options, seen);
        const code = await (options.watch === true ? watchAndRun(file, options, terminal, once) : once(terminal));
        // What comes after it in a script was called off, even when all was checked already.
        return code === EXIT.ok && terminal.interrupted.aborted ? EXIT.interrupted : code;
      }),
    );

/** Validates once, and gives the exit code. */
async function validate(file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const bot = await loadBotFor(file, terminal);
  if (options.list === true) return list(bot, file, options, terminal);
  return options.mock === true
    ? withMock(bot, file, options, (given) => check(bot, file, given, terminal))
    : check(bot, file, options, terminal);
}

async function check(bot: Bot, file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  demandWholeBaseline(options);
  const { reporter, json, start } = options;
  const reporters = chooseReporters(reporter, json);
  await demandPlaces(reporters, terminal.cwd, await filesRead(file, options, terminal));
  const validation = await validationOptions(bot, file, options, terminal);
  const work = (given: ValidationOptions) => run(file, given, { options, reporters }, terminal);
  return start === undefined ? work(validation) : withBackend(start, validation, terminal, work);
}

async function list(bot: Bot, file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  if (options.reporter !== undefined) {
    throw new ApistepError("bad-option", "--list sends nothing, so that --reporter has nothing to report", {
      hint: "leave out one of them; --list --json is for programs",
    });
  }
  const { createNameMask, listCases } = await import("../../validate/index.js");
  const { cases } = await listCases({ ...(await selectionOf(bot, file, options, terminal)), bot });
  const rows = createNameMask(bot.secrets)(
    cases.map(({ id, kind, step, name, tags }) => ({ id, kind, step, name, tags })),
  );
  if (options.json === true) terminal.out(JSON.stringify(rows, undefined, 2));
  else for (const { id, tags } of rows) terminal.out(oneLine([id, ...tags.map((tag) => `#${tag}`)].join(" ")));
  return EXIT.ok;
}

/** Runs the cases, and prints. */
async function run(
  file: string,
  validation: ValidationOptions,
  { options, reporters }: { readonly options: ValidateOptions; readonly reporters: readonly Reporter[] },
  terminal: Terminal,
): Promise<number> {
  const { isWorthALine, prettyCase, prettyEnd, prettyHead, streamValidation } = await import("../../validate/index.js");
  const { quiet = false } = options;
  const { colors, width } = terminal;
  const isTold = isPrettyOnScreen(reporters) && !quiet;
  const showProgress = progressLine(terminal);
  for await (const event of streamValidation(validation)) {
    if (event.type === "started" && isTold) terminal.out(prettyHead(event.head, colors));
    if (event.type === "case-finished" && isTold && isWorthALine(event.result)) {
      terminal.out(prettyCase(event.result, colors));
    }
    showProgress(event);
    if (event.type !== "finished") continue;
    try {
      await writeReports(event.report, reporters, terminal, (report) => prettyEnd(report, colors, width));
    } finally {
      await rememberFailed(file, event.report, terminal);
    }
    return options.updateBaseline === true
      ? updateBaseline(event.report, options.waivers ?? "", terminal)
      : VERDICT_CODES[event.report.verdict];
  }
  return EXIT.bug; // never: the last event is "finished"
}
