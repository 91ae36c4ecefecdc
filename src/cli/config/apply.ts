import { isAbsolute, relative, resolve } from "node:path";
import { type Command, CommanderError, type Option } from "commander";
import { ApistepError, pointerTo } from "../../core/index.js";
import type { Terminal } from "../terminal.js";
import { findConfig } from "./find.js";
import type { Config } from "./load.js";

/** Commands that do something without a bot file too. */
const WITHOUT_BOT: ReadonlySet<string> = new Set(["mock"]);

/** What stands on the command line takes the place of these, too. */
const INSTEAD: { readonly [name: string]: readonly string[] } = {
  mock: ["backend", "start"],
  backend: ["mock"],
  start: ["mock"],
  log: ["json"],
  reporter: ["list"],
  set: ["scenarios"], // the sets of the config file are those of its own scenarios
};

/**
 * Gives a command the options of the config file that neither its command line nor the environment gives, and its
 * bot file.
 * @throws {ApistepError} `bad-file` for a config file with mistakes, `environment-missing`
 */
export async function applyConfig(command: Command, terminal: Terminal): Promise<void> {
  const { config: asked } = command.opts<{ config?: string }>();
  const file = asked ?? (takesBot(command) ? await findConfig(terminal.cwd) : undefined); // others have no section
  if (file !== undefined) {
    const { loadConfig } = await import("./load.js");
    const config = await loadConfig(shownPath(file, terminal.cwd), command.name(), terminal);
    terminal.hidden?.learn(config.secrets);
    for (const [name, value] of Object.entries(config.options)) setOption(command, name, value, config);
    if (takesBot(command)) command.processedArgs[0] ??= config.bot;
  }
  if (takesBot(command) && command.processedArgs[0] === undefined && !WITHOUT_BOT.has(command.name())) {
    command.error(
      "error: missing required argument 'bot'\nName a bot file, or one in apistep.config.yaml: bot: bot.yaml",
    );
  }
}

/** As a person would write it: short where it is near. */
function shownPath(file: string, cwd: string): string {
  return isAbsolute(file) ? relative(cwd, file) : relative(cwd, resolve(cwd, file));
}

const takesBot = ({ registeredArguments: [first] }: Command) => first?.name() === "bot" && !first.required;

function setOption(command: Command, name: string, value: unknown, config: Config): void {
  const isGiven = (option: string) => ["cli", "env"].includes(command.getOptionValueSource(option) ?? "");
  if ([name, ...(INSTEAD[name] ?? [])].some(isGiven)) return;
  const option = command.options.find((candidate) => candidate.attributeName() === name);
  if (option === undefined)
    throw new Error(`the config schema knows an option "${name}" that ${command.name()} has not`);
  const pointer = pointerTo(pointerTo("", command.name()), name);
  command.setOptionValueWithSource(name, parse(option, value, pointer, config), "config");
}

/** Reads a value as the command line would. */
function parse(option: Option, value: unknown, pointer: string, config: Config): unknown {
  if (typeof value === "boolean") return value;
  const isList = Array.isArray(value) || option.variadic;
  let parsed: unknown;
  for (const [index, item] of [value].flat().entries()) {
    const text = String(item);
    const read = () => option.parseArg?.(text, parsed) ?? (isList ? [...((parsed as string[]) ?? []), text] : text);
    parsed = located(read, Array.isArray(value) ? pointerTo(pointer, index) : pointer, config);
  }
  return parsed;
}

/** A mistake in a value belongs to its place in the config file. */
function located<Result>(read: () => Result, pointer: string, { source }: Config): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ApistepError || error instanceof CommanderError)) throw error;
    const hint = error instanceof ApistepError ? error.hint : undefined;
    const location = source.locate(pointer);
    throw new ApistepError("bad-file", error.message, { location, ...(hint === undefined ? {} : { hint }) });
  }
}
