import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { ApistepError } from "../core/index.js";
import type { Run } from "./command.js";
import { chatCommand } from "./commands/chat.js";
import { diffCommand } from "./commands/diff.js";
import { generateCommand } from "./commands/generate.js";
import { initCommand } from "./commands/init.js";
import { lintCommand } from "./commands/lint.js";
import { mockCommand } from "./commands/mock.js";
import { recordCommand } from "./commands/record.js";
import { reportCommand } from "./commands/report.js";
import { validateCommand } from "./commands/validate.js";
import { applyConfig } from "./config/apply.js";
import { createHidden } from "./hidden.js";
import { tellMistake } from "./mistake.js";
import { misuseAsJson } from "./misuse-json.js";
import { secretsOfOptions } from "./option-secrets.js";
import { toText } from "./parse.js";
import { EXIT, processTerminal, type Terminal } from "./terminal.js";

/** Runs the command line: the only place that catches what is thrown, and the only one that ends the process. */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  const terminal = openTerminal();
  if (terminal === undefined) return;
  let isUnprinted = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (isUnprinted || isClosedPipe(error)) return;
      isUnprinted = true;
      terminal.err(
        `error  not all could be printed: ${error.message}\n       print to a place that takes it; the exit code is ${EXIT.misuse}, whatever was found`,
      );
      process.exitCode = EXIT.misuse;
    });
  }
  const code = await exitCodeOf(argv, terminal);
  process.exitCode = isUnprinted ? EXIT.misuse : code;
}

/** The process's terminal. Where it can't work, what is wrong is said, and undefined given. */
function openTerminal(): Terminal | undefined {
  try {
    return processTerminal();
  } catch (error) {
    process.exitCode = report(error, { err: (text) => process.stderr.write(`${text}\n`) });
    return undefined;
  }
}

/** A reader such as head may have seen enough, a terminal may be closed; the work and its exit code stay the same. */
const isClosedPipe = ({ code }: NodeJS.ErrnoException) => code === "EPIPE" || code === "EIO";

async function exitCodeOf(argv: readonly string[], plain: Terminal): Promise<number> {
  const hidden = createHidden();
  const terminal: Terminal = { ...plain, hidden, err: (text) => plain.err(hidden.redact(text)) };
  let work: Run | undefined;
  let hasPrinted = false;
  const out = (text: string) => {
    hasPrinted = true;
    terminal.out(text);
  };
  const program = createProgram({ ...terminal, out }, (run) => {
    work = run;
  });
  try {
    await program.parseAsync([...argv]);
    return (await work?.()) ?? EXIT.ok;
  } catch (error) {
    const code = report(error, terminal);
    const isAwaited = argv.includes("--json") && !hasPrinted; // a second document would spoil the first
    if (isAwaited && code === EXIT.misuse) terminal.out(hidden.redact(misuseAsJson(error)));
    return code;
  }
}

function createProgram(terminal: Terminal, schedule: (run: Run) => void): Command {
  const program = new Command("apistep")
    .description("Contract tests and mock backends for the API step of conversational bots.")
    .version(version(), "-V, --version")
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError("Run with --help to see how to use it.")
    .exitOverride()
    .hook("preAction", async (_, command) => {
      await applyConfig(command, terminal);
      terminal.hidden?.learn(await secretsOfOptions(command.opts()));
    });
  for (const command of [
    initCommand,
    mockCommand,
    validateCommand,
    lintCommand,
    chatCommand,
    recordCommand,
    reportCommand,
    generateCommand,
    diffCommand,
  ]) {
    program.addCommand(inherit(command(terminal, schedule), program));
  }
  return program;
}

/** Gives a command, and those inside of it, its parent's way to print and to end, and the option that all have. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inherit(inner, command);
  return command.commands.length > 0
    ? command
    : command.addOption(new Option("--config <file>", CONFIG_HELP).env("APISTEP_CONFIG").argParser(toConfig));
}

const toConfig = toText("--config, or APISTEP_CONFIG,");

const CONFIG_HELP = "options by command, YAML or JSON (default: apistep.config.yaml here or in a parent folder)";

function report(error: unknown, terminal: Pick<Terminal, "err">): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
  if (error instanceof ApistepError) {
    tellMistake(error, terminal);
    return EXIT.misuse;
  }
  terminal.err("apistep made a mistake. Please report it with what you ran and this text:");
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return version;
}
