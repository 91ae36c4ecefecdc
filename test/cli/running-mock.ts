import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { BIN } from "./spawned.js";

export const ENVIRONMENT = { PATH: process.env.PATH, BANK_TOKEN: "s3cret-token" };

export const BOT = `name: Bank
apiSteps:
  transfer:
    method: POST
    path: /transfer
    auth: { bearer: "\${BANK_TOKEN}" }
    query: { source: { text: Chatlayer } }
    body: { amount: { variable: amount, schema: { type: number } }, next: { dialogstate: transfer_ok } }
    expects: { nextDialogstate: [transfer_ok] }
  balance: { method: GET, path: "/balance/{account}", auth: { basic: { username: bank, password: "\${BANK_TOKEN}" } } }
blocks: { transfer_ok: { id: 0b7a } }
`;
export const SCENARIOS = `scenarios:
  - name: seven
    when: { step: transfer, body: { amount: 7 } }
    respond: { messages: ["Seven!"], nextDialogstate: transfer_ok }
`;

export type Files = Readonly<Record<string, string>>;

/** A folder of its own with these files. */
export async function folderWith(files: Files): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await write(cwd, files);
  return cwd;
}

export async function write(cwd: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
}

export interface Running {
  readonly child: ChildProcess;
  readonly cwd: string;
  /** Lines so far and to come. */
  readonly out: AsyncIterator<string>;
  readonly err: AsyncIterator<string>;
  /** All that was written, and the exit code, once it has ended. */
  readonly end: Promise<{ code: number | null; out: string; err: string }>;
}

/** Runs the real `apistep mock`. */
export async function apistep(
  args: readonly string[],
  files: Files = { "bot.yaml": BOT },
  environment: NodeJS.ProcessEnv = {},
  from = ".",
): Promise<Running> {
  const cwd = await folderWith(files);
  const child = spawn(process.execPath, [BIN, "mock", ...args], {
    cwd: join(cwd, from),
    env: { ...ENVIRONMENT, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const end = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  const lines = (stream: NodeJS.ReadableStream) => createInterface({ input: stream })[Symbol.asyncIterator]();
  return { child, cwd, out: lines(child.stdout), err: lines(child.stderr), end };
}

export const line = async (lines: AsyncIterator<string>): Promise<string> => (await lines.next()).value ?? "";

/** Starts with --json on a free port. */
export async function started(args: readonly string[] = ["bot.yaml"], files?: Files) {
  const running = await apistep([...args, "--port", "0", "--json"], files);
  const { url }: { url: string } = JSON.parse(await line(running.out));
  return { ...running, url };
}

export const transfer = (url: string, body: object, token = ENVIRONMENT.BANK_TOKEN) =>
  fetch(`${url}/transfer?source=Chatlayer`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
