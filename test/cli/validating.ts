import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { BIN, folder } from "./spawned.js";

export const OK = { action: { nextDialogstate: "transfer_ok" } };

/** A bot with one step, whose two samples send 1 and 2. */
export const BOT = `name: Bank
apiSteps:
  transfer:
    method: POST
    path: /transfer
    body: { amount: { variable: amount, schema: { type: number } } }
    samples:
      - { name: one, session: { amount: 1 }, tags: [smoke] }
      - { name: two, session: { amount: 2 } }
blocks: [transfer_ok]
`;

/** A folder that holds `bot.yaml`. */
export async function folderWithBot(bot = BOT): Promise<string> {
  const path = await folder();
  await writeFile(join(path, "bot.yaml"), bot);
  return path;
}

/** Runs `apistep validate bot.yaml`, as it is installed. */
export async function validate(
  cwd: string,
  args: readonly string[],
  { onStart = (_: ChildProcess) => {}, env = {} as NodeJS.ProcessEnv } = {},
) {
  const child = spawn(process.execPath, [BIN, "validate", "bot.yaml", ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  onStart(child);
  const [out, err, { code, signal }] = await Promise.all([
    child.stdout.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    child.stderr.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
      child.once("close", (code, signal) => resolve({ code, signal })),
    ),
  ]);
  return { code, signal, out, err };
}
