import { Command, Option } from "commander";
import { ApistepError, parseDuration, type Severity } from "../../core/index.js";
import type { Report } from "../../validate/index.js";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly backend?: string;
  readonly step?: string[];
  readonly sample?: string[];
  readonly bail?: boolean;
  readonly failOn: Severity;
  readonly timeout?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const validateCommand: DefineCommand = (terminal, schedule) =>
  new Command("validate")
    .summary("check a backend against a bot")
    .description("Sends the samples of a bot's API steps to a backend, and says what is wrong with its answers.")
    .argument("<bot>", "bot file, YAML or JSON")
    .option("-b, --backend <url>", "base URL of the backend, to which the steps' paths are joined (required)")
    .option("--step <name>", "run only the samples of this step; may be repeated", collect)
    .option("--sample <name>", "run only samples of this name; may be repeated", collect)
    .option("--bail", "stop at the first case that fails")
    .addOption(
      new Option("--fail-on <severity>", "the least severity of a finding that makes the exit code 1")
        .choices(["error", "warning", "advice"])
        .default("error"),
    )
    .option("--timeout <duration>", "how long to wait for an answer, for example 500ms or 5s", toDuration)
    .option("--json", "print the report as JSON")
    .option("-q, --quiet", "print only findings and the summary")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => schedule(() => validate(file, options, terminal)));

const HELP = `
Secrets are read from the environment: \${NAME} in the bot file.

Exit codes: 0 nothing found, 1 findings, 2 wrong use or nothing to run or no backend, 130 interrupted.

Examples:
  $ apistep validate bot.yaml --backend http://127.0.0.1:3000
  $ apistep validate bot.yaml --backend https://bank.example/api --step transfer --sample "enough money"
  $ BANK_TOKEN=... apistep validate bot.yaml --backend "$URL" --fail-on warning --json > report.json
`;

const collect = (value: string, values: readonly string[] = []) => [...values, value];

function toDuration(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined && ms > 0) return ms;
  throw new ApistepError("bad-option", `--timeout ${JSON.stringify(text)} is no duration`, {
    hint: "expected for example 500ms, 5s or 1m",
  });
}

async function validate(file: string, options: Options, terminal: Terminal): Promise<number> {
  const { loadBot } = await import("../../bot/index.js");
  const { jsonReport, prettyCase, prettyEnd, prettyHead, streamValidation } = await import("../../validate/index.js");
  const { backend, step = [], sample = [], bail = false, failOn, timeout, json = false, quiet = false } = options;
  const { colors, environment, interrupted } = terminal;
  if (backend === undefined) {
    throw new ApistepError("bad-option", "--backend is missing", {
      hint: "expected the base URL of the backend, for example --backend http://127.0.0.1:3000",
    });
  }
  const events = streamValidation({
    bot: await loadBot(file, { environment }),
    backend,
    steps: step,
    samples: sample,
    bail,
    failOn,
    signal: interrupted,
    ...(timeout === undefined ? {} : { timeout }),
  });
  const isTold = !json && !quiet;
  for await (const event of events) {
    if (event.type === "started" && isTold) terminal.out(prettyHead(event.head, colors));
    if (event.type === "case-finished" && isTold) terminal.out(prettyCase(event.result, colors));
    if (event.type !== "finished") continue;
    terminal.out(json ? jsonReport(event.report) : prettyEnd(event.report, colors));
    return EXIT_CODES[event.report.verdict];
  }
  return EXIT.bug; // never: the last event is "finished"
}

const EXIT_CODES: Readonly<Record<Report["verdict"], number>> = {
  passed: EXIT.ok,
  failed: EXIT.findings,
  interrupted: EXIT.interrupted,
};
