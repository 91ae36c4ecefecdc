import { Command, Option } from "commander";
import type { Bot } from "../../bot/index.js";
import type { Wire } from "../../contract/index.js";
import { ApistepError, formatLocation, parseDuration } from "../../core/index.js";
import type { LogEntry, Mock, MockOptions } from "../../mock/index.js";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly scenarios?: string[];
  readonly respond?: string;
  readonly wire: Wire;
  readonly port: number;
  readonly host: string;
  readonly latency?: number;
  readonly strict?: boolean;
  readonly seed: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const mockCommand: DefineCommand = (terminal, schedule) =>
  new Command("mock")
    .summary("run a mock backend for a bot")
    .description(
      "Runs a backend that answers a bot's API steps: by scenarios, and where none matches with a valid answer made of\n" +
        "what the step expects. Says of each request what is wrong with it. Without a bot file, answers any request.",
    )
    .argument("[bot]", "bot file, YAML or JSON")
    .option(
      "--scenarios <path...>",
      'files or folders (default: "scenarios.yaml" and "scenarios/" beside the bot file)',
    )
    .option("--respond <file>", "answer, YAML or JSON, for requests that no scenario matches")
    .addOption(
      new Option("--wire <place>", "where nextDialogstate is written")
        .choices(["action", "top-level", "both"])
        .default("action"),
    )
    .option("-p, --port <number>", "port, 0 for a free one", toPort, 4010)
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--latency <duration>", "time to wait before each answer, for example 500ms or 25s", toDuration)
    .option("--strict", "refuse requests that break the bot contract, with status 422")
    .option("--seed <number>", "the same seed gives the same generated answers", toSeed, 1)
    .option("--json", "print the address, then a line for each request, as JSON on standard output")
    .option("-q, --quiet", "print only requests with problems")
    .addHelpText("after", HELP)
    .action((file: string | undefined, options: Options) => schedule(() => mock(file, options, terminal)));

const HELP = `
Secrets are read from the environment: \${NAME} in the bot file.

Exit codes: 0 stopped with Ctrl-C, 2 wrong use, a bad file, or the port is in use.

Examples:
  $ apistep mock bot.yaml
  $ apistep mock bot.yaml --scenarios scenarios/holiday.yaml --strict
  $ apistep mock bot.yaml --port 0 --json --latency 25s
  $ apistep mock --respond answer.json
`;

async function mock(file: string | undefined, options: Options, terminal: Terminal): Promise<number> {
  const { loadBot } = await import("../../bot/index.js");
  const { createMock, scenarioFilesBeside } = await import("../../mock/index.js");
  const bot = file === undefined ? undefined : await loadBot(file, { environment: terminal.environment });
  const scenarios = options.scenarios ?? (file === undefined ? [] : await scenarioFilesBeside(file));
  const log = await createLog(options, bot, terminal);
  const running = await createMock({ ...toMockOptions(options, bot), scenarios, onRequest: log.add });
  await tellStart(running, bot, options, terminal);
  await aborted(terminal.interrupted);
  await running.close();
  log.flush();
  return EXIT.ok; // it has run as long as it was wanted
}

function toMockOptions(
  { host, latency, port, respond, seed, strict, wire }: Options,
  bot: Bot | undefined,
): MockOptions {
  return {
    ...(bot === undefined ? {} : { bot }),
    ...(respond === undefined ? {} : { respond }),
    ...(latency === undefined ? {} : { latency }),
    host,
    port,
    seed,
    strict: strict === true,
    wire,
  };
}

async function createLog({ json, quiet }: Options, bot: Bot | undefined, terminal: Terminal) {
  const { batched, createLogLines } = await import("../mock/log-lines.js");
  const { add, flush } = batched(json === true ? terminal.out : terminal.err);
  const toText = json === true ? JSON.stringify : createLogLines(bot);
  return {
    flush,
    add(entry: LogEntry) {
      if (quiet === true && entry.problems.length === 0) return;
      add(toText(entry));
    },
  };
}

async function tellStart(
  running: Mock,
  bot: Bot | undefined,
  { json, quiet }: Options,
  terminal: Terminal,
): Promise<void> {
  const { banner } = await import("../mock/banner.js");
  const { url, port, seed, scenarios, warnings } = running;
  for (const { location, message, hint } of warnings) {
    terminal.err(`warning  ${formatLocation(location)}  ${message}${hint === undefined ? "" : `; ${hint}`}`);
  }
  if (json === true) terminal.out(JSON.stringify({ url, port, seed, scenarios }));
  else if (quiet !== true) terminal.err(banner(running, bot));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function toPort(text: string): number {
  return toInteger("port", text, 65_535);
}

function toSeed(text: string): number {
  return toInteger("seed", text, 2 ** 31 - 1);
}

function toInteger(option: string, text: string, largest: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number <= largest) return number;
  throw new ApistepError("bad-option", `--${option} ${JSON.stringify(text)} is not possible`, {
    hint: `expected a whole number from 0 to ${largest}`,
  });
}

function toDuration(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  throw new ApistepError("bad-option", `--latency ${JSON.stringify(text)} is no duration`, {
    hint: "expected for example 500ms, 5s or 1m",
  });
}
