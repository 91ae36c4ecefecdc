import { dirname, join } from "node:path";
import { Command } from "commander";
import type { Bot } from "../../bot/index.js";
import { ApistepError } from "../../core/index.js";
import type { RecordedExchange, RecorderOptions, RecordSummary } from "../../mock/index.js";
import { loadBotFor } from "../bot.js";
import type { DefineCommand } from "../command.js";
import { networkOf } from "../network.js";
import { addRecordOptions, HELP, type RecordOptions } from "../record/options.js";
import { EXIT, type Terminal } from "../terminal.js";

export const recordCommand: DefineCommand = (terminal, schedule) =>
  addRecordOptions(new Command("record"))
    .summary("record a backend's answers as scenarios for the mock")
    .description(
      "Stands between a bot and its backend: forwards each request of the bot's API steps, checks it and its answer, and\n" +
        "writes scenarios with which the mock answers the same again.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .addHelpText("after", HELP)
    .action((file: string, options: RecordOptions) => schedule(() => record(file, options, terminal)));

async function record(file: string, options: RecordOptions, terminal: Terminal): Promise<number> {
  const { createRecorder } = await import("../../mock/index.js");
  const { batched } = await import("../mock/log-lines.js");
  const { exchangeLines, isWorthALine, summaryLines } = await import("../record/tell.js");
  const { json: isJson = false, quiet: isQuiet = false } = options;
  const bot = await loadBotFor(file, terminal);
  const lines = batched(isJson ? terminal.out : terminal.err);
  const toLine: (exchange: RecordedExchange) => string = isJson ? JSON.stringify : exchangeLines(bot);
  const recorder = await createRecorder({
    ...(await recorderOptions(bot, file, options)),
    onExchange: (exchange) => {
      if (!isQuiet || isWorthALine(exchange)) lines.add(toLine(exchange));
    },
    onTrouble: (reason) => terminal.err(`warning  ${reason}`),
  });
  const { url, port } = recorder;
  if (isJson) terminal.out(JSON.stringify({ url, port }));
  else if (!isQuiet) terminal.err(`Recording "${bot.name}" at ${url}, from ${options.backend}. Stop it with Ctrl-C.`);
  await aborted(terminal.interrupted);
  const summary = await recorder.close();
  lines.flush();
  if (isJson) terminal.out(JSON.stringify(summary));
  else terminal.err(summaryLines(summary, file).join("\n"));
  return codeOf(summary);
}

async function recorderOptions(bot: Bot, file: string, options: RecordOptions): Promise<RecorderOptions> {
  const { backend, append = false, force = false, out, conversation, timeout, faults = false, host, port } = options;
  if (backend === undefined) {
    throw new ApistepError("bad-option", "--backend is missing", {
      hint: "expected the base URL of the backend, for example --backend http://127.0.0.1:3000",
    });
  }
  if (append && force) {
    throw new ApistepError("bad-option", "--append and --force exclude each other", { hint: "leave one of them out" });
  }
  return {
    bot,
    backend,
    folder: out ?? join(dirname(file), "scenarios", "recorded"),
    earlier: append ? "append" : force ? "replace" : undefined,
    network: await networkOf(options),
    ...(conversation === undefined ? {} : { conversation }),
    ...(timeout === undefined ? {} : { timeout }),
    faults,
    host,
    port,
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function codeOf({ leftOut, masked, warnings, unwritten, replay }: RecordSummary): number {
  if (unwritten !== undefined) return EXIT.misuse;
  const isWhole = leftOut + masked.length + warnings.length + (replay?.different.length ?? 0) === 0;
  return isWhole ? EXIT.ok : EXIT.findings;
}
