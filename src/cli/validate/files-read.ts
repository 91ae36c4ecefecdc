import { dirname, join } from "node:path";
import { findConfig } from "../config/find.js";
import type { Terminal } from "../terminal.js";
import type { ValidateOptions } from "./options.js";

/** Files and folders that a validation reads: given, or found beside the bot file. */
export async function filesRead(file: string, options: ValidateOptions, { cwd }: Terminal): Promise<string[]> {
  const { waivers, conversations, scenarios, ca, cert, key } = options;
  const { conversationFilesBeside } = await import("../../conversation/index.js");
  const config = await findConfig(cwd);
  const found = conversations ?? [...beside(file, "conversations"), ...(await conversationFilesBeside(file))];
  const rest = [waivers, config, ca, cert, key].filter((each) => each !== undefined);
  return [file, ...rest, ...found, ...(scenarios ?? beside(file, "scenarios"))];
}

/** Where a command looks for files of a kind, unless they are named: a folder and a file. */
export const beside = (file: string, name: string): string[] =>
  [name, `${name}.yaml`].map((path) => join(dirname(file), path));
