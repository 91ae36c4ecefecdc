import { resolve } from "node:path";
import { Command } from "commander";
import type { Bot } from "../../bot/index.js";
import type { Session } from "../../contract/index.js";
import { ApistepError, type Clock, isObject, sleep, systemClock } from "../../core/index.js";
import type { LogEntry } from "../../mock/index.js";
import { loadBotFor } from "../bot.js";
import type { DefineCommand } from "../command.js";
import { CONVERSATION_HEADER, MOCK_DAY } from "../mock/replay.js";
import { collect, toWhole } from "../parse.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly backend?: string;
  readonly scenarios?: string[];
  readonly set?: string[];
  readonly start?: string;
  readonly session?: string[];
  readonly seed: number;
  readonly now?: Date;
  readonly trace?: boolean;
  readonly quiet?: boolean;
}

export const chatCommand: DefineCommand = (terminal, schedule) =>
  new Command("chat")
    .summary("talk to a bot in the terminal")
    .description(
      "Runs a bot's conversation as the platform does. Its API steps are answered by a mock, or by a backend with\n" +
        "--backend. Say something, tap by number or arrow keys, or type /help. Lines can also be piped in.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .option("-b, --backend <url>", "base URL of the backend, for example http://127.0.0.1:3000 (default: a mock)")
    .option("--scenarios <path...>", "the mock's (default: scenarios.yaml and scenarios/ beside the bot file)")
    .option("--set <name...>", 'scenario sets of the mock that are switched on, for example "out of stock"')
    .option("--start <block>", "block to begin with (default: introduction)")
    .option("--session <name=value|file>", "variables that are known from the start, may be repeated", collect)
    .option("--seed <number>", "the same seed makes the same choices", toWhole("--seed", 0, 2 ** 31 - 1), 1)
    .option("--now <time>", "the time of the whole conversation, for example 2030-01-31T12:00:00Z", toTime)
    .option("--trace", "show requests, answers and each effect, as /trace does")
    .option("-q, --quiet", "print only the conversation")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => schedule(() => chat(file, options, terminal)));

const HELP = `
Secrets are read from the environment: \${NAME} in the bot file. Sensitive variables are masked.

Exit codes: 0 the chat has ended; 1 there were errors in a backend's answers or the flow, when lines are piped in;
2 wrong use or a bad file.

Examples:
  $ apistep chat bot.yaml
  $ apistep chat bot.yaml --backend http://127.0.0.1:3000 --trace
  $ apistep chat bot.yaml --set "out of stock"
  $ apistep chat bot.yaml --start do_transfer --session transfer_amount=500 --session account.limit=1000
  $ printf 'transfer money\\n1\\n500\\n/save transfer.yaml\\n' | apistep chat bot.yaml
`;

async function chat(file: string, options: Options, terminal: Terminal): Promise<number> {
  const { hasFlow } = await import("../../bot/index.js");
  const bot = await loadBotFor(file, terminal);
  if (!hasFlow(bot)) throw nothingToSay(bot);
  const start = await startOf(options, bot, terminal);
  const { Chat } = await import("../chat/chat.js");
  const { openConsole } = await import("../chat/console.js");
  const backend = await connect(file, bot, options);
  const io = openConsole(terminal);
  try {
    if (options.quiet !== true && io.isInteractive) greet(bot, file, backend.name, terminal);
    const setup = {
      bot,
      start,
      seed: options.seed,
      clock: clockOf(options),
      onBegin: backend.onBegin,
      ...(backend.callBackend === undefined ? {} : { callBackend: backend.callBackend }),
      ...(io.isInteractive ? { wait: (ms: number) => sleep(Math.min(ms, LONGEST_DELAY), io.interrupted) } : {}),
    };
    const isTracing = options.trace === true;
    const running = new Chat(setup, io, { isTracing, cwd: terminal.cwd, notes: () => backend.notes(isTracing) });
    await running.run();
    return running.errors > 0 && !io.isInteractive ? EXIT.findings : EXIT.ok;
  } finally {
    io.close();
    await backend.close();
  }
}

/** Nobody waits longer than this for a bot's delay. */
const LONGEST_DELAY = 5_000;

function nothingToSay(bot: Bot): ApistepError {
  return new ApistepError("nothing-to-run", `the blocks of the bot "${bot.name}" say nothing`, {
    location: bot.locate("/blocks"),
    hint: "give them messages, questions and actions in the bot file",
  });
}

function greet({ name }: Bot, file: string, backend: string, { colors, out, hidden }: Terminal): void {
  const from = hidden?.redact(backend) ?? backend;
  out(`${colors.bold(name)} ${colors.dim([file, from].filter(Boolean).join(" · "))}`);
  out(colors.dim("Type to talk; tap by number or arrow keys; /help\n"));
}

/** What answers the bot's calls. */
async function connect(file: string, bot: Bot, { backend, scenarios, set = [], seed }: Options) {
  const { connectBackend } = await import("../../conversation/index.js");
  const nothing = { notes: () => [], onBegin: () => {} };
  if (backend !== undefined) return { name: backend, ...nothing, ...connectBackend(bot, backend) };
  if (bot.apiSteps.size === 0) return { name: "", ...nothing, callBackend: undefined, close: async () => {} };
  const { createMock, scenarioFilesBeside } = await import("../../mock/index.js");
  const entries: LogEntry[] = [];
  const mock = await createMock({
    bot,
    seed,
    scenarios: scenarios ?? (await scenarioFilesBeside(file)),
    sets: set,
    today: MOCK_DAY,
    onRequest: (entry) => entries.push(entry),
  });
  let conversation = 0;
  const headers = () => ({ [CONVERSATION_HEADER]: String(conversation) });
  const { callBackend, close } = connectBackend(bot, mock.url, { headers });
  const count = mock.scenarios.length;
  return {
    name: `mock with ${count === 0 ? "generated answers" : count === 1 ? "1 scenario" : `${count} scenarios`}`,
    callBackend,
    // Each is one of its own for the mock too, so that a saved one replays from the mock's beginning.
    onBegin: () => {
      conversation += 1;
    },
    notes: (isTracing: boolean) => entries.splice(0).flatMap((entry) => mockNotes(entry, isTracing)),
    async close() {
      await close();
      await mock.close();
    },
  };
}

function mockNotes({ scenario, problems }: LogEntry, isTracing: boolean): string[] {
  return [
    ...(isTracing && scenario !== null
      ? [`· mock: ${scenario === "generated" ? "generated" : `scenario "${scenario}"`}`]
      : []),
    ...problems.map(({ pointer, expected, got }) => `the request's ${pointer}: expected ${expected}, got ${got}`),
  ];
}

async function startOf({ start, session = [] }: Options, bot: Bot, terminal: Terminal) {
  const { findBlock } = await import("../../bot/index.js");
  const block = start === undefined ? undefined : findBlock(bot.flow, start);
  if (start !== undefined && block === undefined) {
    const { didYouMean } = await import("../../core/index.js");
    throw new ApistepError("bad-option", `--start: there is no block ${JSON.stringify(start)}`, {
      hint: didYouMean(start, bot.flow.keys()) || "name a block of the bot file",
    });
  }
  const variables: Session = Object.assign(
    {},
    ...(await Promise.all(session.map((text) => variablesOf(text, terminal)))),
  );
  return {
    ...(block === undefined ? {} : { block: block.name }),
    ...(session.length === 0 ? {} : { session: variables }),
  };
}

/** `name=value`, where a value that is JSON is read as such, or a file with variables by name. */
async function variablesOf(text: string, { cwd }: Terminal): Promise<Session> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { [name.trim()]: parseValue(value) };
  const { readSource } = await import("../../bot/index.js");
  const { value: variables } = await readSource(resolve(cwd, text));
  if (isObject(variables)) return variables;
  throw new ApistepError("bad-option", `--session: ${text} holds no variables`, {
    hint: "expected a YAML or JSON object with variables by name, or name=value",
  });
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function toTime(text: string): Date {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time;
  throw new ApistepError("bad-option", `--now ${JSON.stringify(text)} is no time`, {
    hint: "expected for example 2030-01-31T12:00:00Z",
  });
}

function clockOf({ now }: Options): Clock {
  return now === undefined ? systemClock : { ...systemClock, now: () => now };
}
