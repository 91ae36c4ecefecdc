import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { onTestFinished } from "vitest";
import type { DefineCommand, Run } from "../../src/cli/command.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** A folder for one test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

export async function withFile(text: string, name = "bot.yaml"): Promise<string> {
  const file = join(await folder(), name);
  await writeFile(file, text);
  return file;
}

/** Runs a command in this process. */
export async function run(define: DefineCommand, args: readonly string[]) {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
    status: () => {},
    environment: {},
    colors: pc.createColors(false),
    width: undefined,
    cwd: tmpdir(),
    interrupted: new AbortController().signal,
  };
  let work: Run = async () => -1;
  const command = define(terminal, (scheduled) => {
    work = scheduled;
  });
  await command.parseAsync(args, { from: "user" });
  return { code: await work(), out, err };
}
