import { dirname, join } from "node:path";
import { Command } from "commander";
import type { Bot } from "../../bot/index.js";
import { ApistepError, redactor } from "../../core/index.js";
import type { Report, ValidationOptions } from "../../validate/index.js";
import type { DefineCommand } from "../command.js";
import { tellMistake } from "../mistake.js";
import { CONVERSATION_HEADER, MOCK_DAY } from "../mock/replay.js";
import { networkOf } from "../network.js";
import { chooseReporters, isPrettyOnScreen, VERDICT_CODES, writeReports } from "../reporters.js";
import { EXIT, type Terminal } from "../terminal.js";
import { addValidateOptions, HELP, type ValidateOptions } from "../validate/options.js";
import { startProcess } from "../validate/process.js";
import { progressLine } from "../validate/progress.js";
import { Changes, splitPlaces, watchPlaces } from "../watch.js";

export const validateCommand: DefineCommand = (terminal, schedule) =>
  addValidateOptions(new Command("validate"))
    .summary("check a backend against a bot")
    .description(
      "Sends the samples of a bot's API steps to a backend and holds its conversations with it, and says what is wrong.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .addHelpText("after", HELP)
    .action((file: string, options: ValidateOptions) =>
      schedule(() => (options.watch === true ? watch : validate)(file, options, terminal)),
    );

/** Validates once, and gives the exit code. */
async function validate(file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const { loadBot } = await import("../../bot/index.js");
  const bot = await loadBot(file, { environment: terminal.environment });
  if (options.list === true) return list(bot, file, options, terminal);
  return options.mock === true
    ? withMock(bot, file, options, (given) => check(bot, file, given, terminal))
    : check(bot, file, options, terminal);
}

async function check(bot: Bot, file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const validation = await validationOptions(bot, file, options, terminal);
  return options.start === undefined
    ? run(file, validation, options, terminal)
    : withBackend(options.start, validation, terminal, () => run(file, validation, options, terminal));
}

/** Does some work with a mock in the place of the backend. */
async function withMock(
  bot: Bot,
  file: string,
  options: ValidateOptions,
  work: (options: ValidateOptions) => Promise<number>,
): Promise<number> {
  const other = options.backend !== undefined ? "--backend" : options.start !== undefined ? "--start" : undefined;
  if (other !== undefined) {
    throw new ApistepError("bad-option", `--mock and ${other} exclude each other`, { hint: "leave one of them out" });
  }
  const { createMock, scenarioFilesBeside } = await import("../../mock/index.js");
  const { scenarios = await scenarioFilesBeside(file), set: sets = [] } = options;
  const mock = await createMock({ ...(bot.apiSteps.size === 0 ? {} : { bot }), scenarios, sets, today: MOCK_DAY });
  try {
    return await work({ ...options, backend: mock.url });
  } finally {
    await mock.close();
  }
}

/** Validates again and again, until it is interrupted. */
async function watch(file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const changes = new Changes();
  const watcher = await watchPlaces(placesOf(file, options), {
    onChange: () => changes.note(),
    onError: ({ message }) => terminal.err(`warning  changes of some files go unseen: ${message}`),
  });
  try {
    for (;;) {
      try {
        await validate(file, options, terminal);
      } catch (error) {
        if (!(error instanceof ApistepError)) throw error;
        tellMistake(error, terminal);
      }
      terminal.err(`\nwaiting for a change of ${file}; Ctrl-C ends`);
      if (!(await changes.next(terminal.interrupted))) return EXIT.interrupted;
    }
  } finally {
    await watcher.close();
  }
}

/** What a run reads. Folders are watched as a whole: files may come. */
function placesOf(file: string, { conversations, mock, scenarios, waivers }: ValidateOptions) {
  const beside = (name: string) => [name, `${name}.yaml`].map((path) => join(dirname(file), path));
  const paths = [
    ...(conversations ?? beside("conversations")),
    ...(mock === true ? (scenarios ?? beside("scenarios")) : []),
  ];
  return splitPlaces([file, ...(waivers === undefined ? [] : [waivers]), ...paths]);
}

async function list(bot: Bot, file: string, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const { listCases } = await import("../../validate/index.js");
  const { cases } = await listCases({ ...(await selectionOf(bot, file, options, terminal)), bot });
  const rows = cases.map(({ id, kind, step, name, tags }) => ({ id, kind, step, name, tags }));
  if (options.json === true) terminal.out(JSON.stringify(rows, undefined, 2));
  else for (const { id, tags } of rows) terminal.out([id, ...tags.map((tag) => `#${tag}`)].join(" "));
  return EXIT.ok;
}

type Choice = Omit<ValidationOptions, "bot" | "backend">;

async function selectionOf(bot: Bot, file: string, options: ValidateOptions, terminal: Terminal): Promise<Choice> {
  const { cases, step, sample, conversation, tag, filter, exclude, replay, shard, seed, generated } = options;
  return {
    seed,
    generated,
    ...(await scriptsOf(bot, file, options)),
    ...(cases === undefined ? {} : { cases }),
    ...(step === undefined ? {} : { steps: step }),
    ...(sample === undefined ? {} : { samples: sample }),
    ...(conversation === undefined ? {} : { conversations: conversation }),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(filter === undefined ? {} : { filter }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(replay === undefined ? {} : { replay }),
    ...(shard === undefined ? {} : { shard }),
    ...(options.lastFailed === true ? await lastFailed(file, terminal) : {}),
  };
}

/** The conversations that are named, or those beside the bot file. */
async function scriptsOf(bot: Bot, file: string, { conversations }: ValidateOptions): Promise<Pick<Choice, "scripts">> {
  const { conversationFilesBeside, loadConversations } = await import("../../conversation/index.js");
  const paths = conversations ?? (await conversationFilesBeside(file));
  return paths.length === 0 ? {} : { scripts: await loadConversations(paths, bot) };
}

async function lastFailed(file: string, terminal: Terminal): Promise<{ only?: readonly string[] }> {
  const { readLastFailed } = await import("../../validate/index.js");
  const only = (await readLastFailed(terminal.cwd, file)) ?? [];
  if (only.length > 0) return { only };
  terminal.err("nothing has failed in the last run: all cases are run");
  return {};
}

async function validationOptions(
  bot: Bot,
  file: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ValidationOptions> {
  const {
    backend,
    bail = false,
    failOn,
    minCoverage,
    timeout,
    concurrency,
    rate,
    maxDuration,
    waitForBackend,
    header,
  } = options;
  if (backend === undefined) {
    throw new ApistepError("bad-option", "--backend is missing", {
      hint: "expected the base URL of the backend, for example --backend http://127.0.0.1:3000, or --mock",
    });
  }
  return {
    bot,
    backend,
    ...(await selectionOf(bot, file, options, terminal)),
    bail,
    failOn,
    concurrency,
    signal: terminal.interrupted,
    network: await networkOf(options),
    ...(options.mock === true ? { conversationHeader: CONVERSATION_HEADER } : {}),
    waivers: await waiversOf(options),
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(rate === undefined ? {} : { rate }),
    ...(maxDuration === undefined ? {} : { maxDuration }),
    ...(waitForBackend === undefined ? {} : { waitForBackend }),
    ...(header === undefined ? {} : { headers: header }),
  };
}

async function waiversOf({ waivers, updateBaseline = false }: ValidateOptions) {
  if (waivers === undefined) {
    if (!updateBaseline) return [];
    throw new ApistepError("bad-option", "--update-baseline needs --waivers", {
      hint: "expected the file to write, for example --waivers waivers.yaml",
    });
  }
  const { loadWaivers } = await import("../../validate/index.js");
  return loadWaivers(waivers, { mayBeMissing: updateBaseline });
}

/** How long a backend that we start may take, unless it is said. */
const START_TIME = 30_000;

/** Starts the backend for some work, and stops it whatever happens. */
async function withBackend(
  command: string,
  { bot, backend, network, waitForBackend = START_TIME }: ValidationOptions,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  const { demandFree, demandReachable } = await import("../../validate/index.js");
  const url = new URL(backend);
  await demandFree(url);
  const started = startProcess(command);
  try {
    const given = new AbortController();
    const signal = AbortSignal.any([terminal.interrupted, given.signal]);
    const reached = demandReachable(url, { wait: waitForBackend, network, signal });
    await Promise.race([reached, started.ended]).finally(() => given.abort());
    const code = await work();
    const output = started.output();
    if (code !== EXIT.ok && output !== "") {
      terminal.err(`\n${JSON.stringify(command)} printed:\n${redactor(bot.secrets)(output)}`);
    }
    return code;
  } finally {
    await started.stop();
  }
}

/** Runs the cases, and prints. */
async function run(
  file: string,
  validation: ValidationOptions,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const { isWorthALine, prettyCase, prettyEnd, prettyHead, streamValidation, writeLastFailed } = await import(
    "../../validate/index.js"
  );
  const { reporter, json, quiet = false } = options;
  const { colors, width } = terminal;
  const reporters = chooseReporters(reporter, json);
  const isTold = isPrettyOnScreen(reporters) && !quiet;
  const showProgress = progressLine(terminal);
  for await (const event of streamValidation(validation)) {
    if (event.type === "started" && isTold) terminal.out(prettyHead(event.head, colors));
    if (event.type === "case-finished" && isTold && isWorthALine(event.result)) {
      terminal.out(prettyCase(event.result, colors));
    }
    showProgress(event);
    if (event.type !== "finished") continue;
    await writeLastFailed(terminal.cwd, file, event.report);
    await writeReports(event.report, reporters, terminal, (report) => prettyEnd(report, colors, width));
    return options.updateBaseline === true
      ? updateBaseline(event.report, options.waivers ?? "", terminal)
      : VERDICT_CODES[event.report.verdict];
  }
  return EXIT.bug; // never: the last event is "finished"
}

async function updateBaseline(report: Report, waivers: string, terminal: Terminal): Promise<number> {
  const { writeBaseline } = await import("../../validate/index.js");
  const added = await writeBaseline(waivers, report);
  terminal.err(
    `${waivers}: ${added === 0 ? "nothing to add" : added === 1 ? "one waiver added" : `${added} waivers added`}`,
  );
  return report.counts.notChecked === 0 ? EXIT.ok : VERDICT_CODES[report.verdict];
}
