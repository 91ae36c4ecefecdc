import type { Bot } from "../../bot/index.js";
import { ApistepError, redactor } from "../../core/index.js";
import type { ValidationOptions } from "../../validate/index.js";
import { MOCK_DAY } from "../mock/replay.js";
import { EXIT, type Terminal } from "../terminal.js";
import type { ValidateOptions } from "./options.js";
import { type BackendProcess, quoted, startProcess } from "./process.js";

/** Does some work with a mock in the place of the backend. */
export async function withMock(
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

/** How long a backend that we start may take, unless it is said. */
const START_TIME = 30_000;

/** Starts the backend for some work, and again when it ends meanwhile; stops it whatever happens. */
export async function withBackend(
  command: string,
  validation: ValidationOptions,
  terminal: Terminal,
  work: (validation: ValidationOptions) => Promise<number>,
): Promise<number> {
  const { demandFree } = await import("../../validate/index.js");
  await demandFree(new URL(validation.backend));
  const backends = [await start(command, validation, terminal)];
  const stop = () => Promise.all(backends.map((backend) => backend.stop()));
  const restart = async () => {
    await stop();
    terminal.err(`the backend has gone: ${JSON.stringify(command)} is started again`);
    backends.push(await start(command, validation, terminal));
  };
  try {
    const code = await work({ ...validation, restart });
    const output = backends
      .map((backend) => backend.output())
      .join("\n")
      .trim();
    if (code !== EXIT.ok && output !== "") {
      terminal.err(`\n${JSON.stringify(command)} printed:\n${quoted(output)}`);
    }
    return code;
  } finally {
    await stop();
  }
}

/** Starts a backend, and waits until it can be reached: it itself, not a proxy on the way to it. */
async function start(
  command: string,
  { bot, backend, network: { proxy: _, ...network } = {}, waitForBackend = START_TIME }: ValidationOptions,
  terminal: Terminal,
): Promise<BackendProcess> {
  const { secretsOfBot } = await import("../../backend/index.js");
  const { demandReachable } = await import("../../validate/index.js");
  const started = startProcess(command, redactor(secretsOfBot(bot)));
  const given = new AbortController();
  const signal = AbortSignal.any([terminal.interrupted, given.signal]);
  try {
    const reached = demandReachable(new URL(backend), { wait: waitForBackend, network, signal });
    await Promise.race([reached, started.ended]);
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  } finally {
    given.abort();
  }
}
