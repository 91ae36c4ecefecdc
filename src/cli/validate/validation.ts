import type { Bot } from "../../bot/index.js";
import { ApistepError } from "../../core/index.js";
import type { ValidationOptions } from "../../validate/index.js";
import { CONVERSATION_HEADER } from "../mock/replay.js";
import { networkOf } from "../network.js";
import type { Terminal } from "../terminal.js";
import { lastFailed } from "./last-failed.js";
import type { ValidateOptions } from "./options.js";

type Choice = Omit<ValidationOptions, "bot" | "backend">;

/** Which cases the options ask for. */
export async function selectionOf(
  bot: Bot,
  file: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<Choice> {
  const { cases, step, sample, conversation, tag, filter, exclude, replay, shard, seed, generated } = options;
  const choice = {
    seed,
    generated,
    ...(await scriptsOf(bot, file, options, terminal)),
    ...(cases === undefined ? {} : { cases }),
    ...(step === undefined ? {} : { steps: step }),
    ...(sample === undefined ? {} : { samples: sample }),
    ...(conversation === undefined ? {} : { conversations: conversation }),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(filter === undefined ? {} : { filter }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(replay === undefined ? {} : { replay }),
    ...(shard === undefined ? {} : { shard }),
  };
  return options.lastFailed === true
    ? { ...choice, ...(await lastFailed(file, { ...choice, bot }, terminal)) }
    : choice;
}

/** The conversations that are named, or those beside the bot file. */
async function scriptsOf(
  bot: Bot,
  file: string,
  { conversations, cases }: ValidateOptions,
  terminal: Terminal,
): Promise<Pick<Choice, "scripts">> {
  const { conversationFilesBeside, loadConversations, unusedBeside } = await import("../../conversation/index.js");
  const paths = conversations ?? (await conversationFilesBeside(file));
  const areAsked = cases === undefined || cases.includes("conversations");
  const unused = conversations === undefined && areAsked ? await unusedBeside(file, paths) : undefined;
  if (unused !== undefined) terminal.err(`warning  ${unused}`);
  return paths.length === 0 ? {} : { scripts: await loadConversations(paths, bot) };
}

/** What the options ask of a run. */
export async function validationOptions(
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
    withConsequences: options.updateBaseline === true,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(rate === undefined ? {} : { rate }),
    ...(maxDuration === undefined ? {} : { maxDuration }),
    ...(waitForBackend === undefined ? {} : { waitForBackend }),
    ...(header === undefined ? {} : { headers: header }),
  };
}

async function waiversOf({ waivers, updateBaseline = false }: ValidateOptions) {
  if (waivers === undefined) return [];
  const { loadWaivers } = await import("../../validate/index.js");
  return loadWaivers(waivers, { mayBeMissing: updateBaseline });
}
