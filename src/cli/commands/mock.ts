import { Command } from "commander";
import type { Bot } from "../../bot/index.js";
import type { Mock, MockOptions } from "../../mock/index.js";
import { loadBotFor } from "../bot.js";
import type { DefineCommand } from "../command.js";
import { addMockOptions, HELP, type MockCommandOptions } from "../mock/options.js";
import { EXIT, type Terminal } from "../terminal.js";

export const mockCommand: DefineCommand = (terminal, schedule) =>
  addMockOptions(new Command("mock"))
    .summary("run a mock backend for a bot")
    .description(
      "Runs a backend that answers a bot's API steps: by scenarios, and where none matches with a valid answer made of\n" +
        "what the step expects. Says of each request what is wrong with it. Without a bot file, answers any request.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .addHelpText("after", HELP)
    .action((file: string | undefined, options: MockCommandOptions) => schedule(() => mock(file, options, terminal)));

async function mock(file: string | undefined, options: MockCommandOptions, terminal: Terminal): Promise<number> {
  const { toMockOptions } = await import("../mock/settings.js");
  const { createLog } = await import("../mock/log.js");
  const { keepUpToDate } = await import("../mock/reload.js");
  const { tellUnguarded } = await import("../mock/tell.js");
  const { json = false, quiet: isQuiet = false, watch: isWatching } = options;
  const format = json ? "json" : options.log;
  const log = createLog({ format, isQuiet }, terminal);
  const read = () => readSources(file, options, terminal);
  const { bot, scenarios } = await read();
  log.use(bot);
  const given = { ...(bot === undefined ? {} : { bot }), scenarios, onRequest: log.add };
  const running = await start({ ...(await toMockOptions(options)), ...given });
  const sources = { bot: file, scenarios: options.scenarios, read };
  const upkeep = await keepUpToDate(running, sources, terminal, { isWatching, isQuiet, onBot: log.use });
  if (options.requireAuth === true) tellUnguarded(bot, terminal);
  await tellStart(running, bot, { isJson: format === "json", isQuiet, hasPage: options.admin }, terminal);
  await upkeep.run(terminal.interrupted);
  await running.close();
  log.flush();
  return EXIT.ok; // it has run as long as it was wanted
}

/** What the store holds open would keep the process alive. */
async function start(options: MockOptions): Promise<Mock> {
  const { createMock } = await import("../../mock/index.js");
  try {
    return await createMock(options);
  } catch (error) {
    await options.store?.close();
    throw error;
  }
}

async function readSources(file: string | undefined, options: MockCommandOptions, terminal: Terminal) {
  const { scenarioFilesBeside } = await import("../../mock/index.js");
  const bot = file === undefined ? undefined : await loadBotFor(file, terminal);
  const scenarios = options.scenarios ?? (file === undefined ? [] : await scenarioFilesBeside(file));
  return { ...(bot === undefined ? {} : { bot }), scenarios };
}

async function tellStart(
  running: Mock,
  bot: Bot | undefined,
  { isJson, isQuiet, hasPage }: { readonly isJson: boolean; readonly isQuiet: boolean; readonly hasPage: boolean },
  terminal: Terminal,
): Promise<void> {
  const { banner } = await import("../mock/banner.js");
  const { tellWarnings } = await import("../mock/tell.js");
  const { url, port, seed, scenarios } = running;
  tellWarnings(running, terminal);
  if (isJson) terminal.out(JSON.stringify({ url, port, seed, scenarios }));
  else if (!isQuiet) terminal.err(banner(running, bot, { hasPage, sets: await running.admin.sets() }));
}
