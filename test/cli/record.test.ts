import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { BIN, folder, run } from "./spawned.js";

const TOKEN = "s3cret-token";
const IBAN = "BE71096123456769";
const BOT = `name: Bank
variables: { amount: { default: "5" }, iban: { default: ${IBAN}, sensitive: true } }
apiSteps:
  transfer:
    method: POST
    path: /transfer
    auth: { bearer: "\${BANK_TOKEN}" }
    body: { amount: { variable: amount }, iban: { variable: iban } }
    samples:
      - { name: few, session: { amount: 500 }, expect: { nextDialogstate: ok } }
      - { name: many, session: { amount: 5000 }, expect: { messages: ["Too much."] } }
blocks: { ok: { id: 0b7a } }
`;

/** A backend that says how much was transferred from where. */
async function bank(): Promise<string> {
  const server = createServer(async (request, response) => {
    const { amount, iban } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    const text = amount > 1000 ? "Too much." : `From ${iban}.`;
    const message = { type: "text", config: { textMessages: [{ text }] } };
    const target = amount > 1000 ? {} : { action: { nextDialogstate: "0b7a" } };
    response.setHeader("content-type", "application/json");
    const odd = new Map<number, object>([
      [-1, { messages: "no" }],
      [-2, { extra: 1 }],
    ]);
    response.end(JSON.stringify(odd.get(amount) ?? { messages: [message], ...target }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly end: Promise<{ code: number | null; out: string[]; err: string }>;
}

/** Starts a command that prints its address first. */
async function started(cwd: string, args: readonly string[]): Promise<Started> {
  const env = { PATH: process.env.PATH, BANK_TOKEN: TOKEN };
  const child = spawn(process.execPath, [BIN, ...args, "--port", "0", "--json"], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const out: string[] = [];
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  const first = once(lines, "line").then(([line]) => line as string);
  lines.on("line", (line) => out.push(line));
  const end = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  const line = await Promise.race([first, end.then(() => Promise.reject(new Error(err)))]);
  return { child, url: JSON.parse(line).url, end };
}

const ask = async (url: string, amount: number) => {
  const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
  const answer = await fetch(`${url}/transfer`, {
    method: "POST",
    headers,
    body: JSON.stringify({ amount, iban: IBAN }),
  });
  return answer.text();
};

async function withBot(): Promise<string> {
  const cwd = await folder();
  await writeFile(join(cwd, "bot.yaml"), BOT);
  return cwd;
}

test("what was recorded while validating, the mock answers again without the backend", async () => {
  const cwd = await withBot();
  const recorder = await started(cwd, ["record", "bot.yaml", "--backend", await bank()]);
  const env = { BANK_TOKEN: TOKEN };
  const validated = await run(process.execPath, [BIN, "validate", "bot.yaml", "-b", recorder.url], { cwd, env });
  expect(validated).toMatchObject({ code: 0 });
  const answers = [await ask(recorder.url, 500), await ask(recorder.url, 5000)];
  recorder.child.kill("SIGINT");
  const { code, out } = await recorder.end;
  expect(code).toBe(0);
  expect(JSON.parse(out.at(-1) ?? "")).toMatchObject({
    exchanges: 4,
    leftOut: 0,
    masked: [],
    replay: { asked: 4, different: [] },
  });

  const recorded = join(cwd, "scenarios", "recorded");
  const names = await readdir(recorded);
  expect(names.sort()).toEqual(["transfer-amount-500.yaml", "transfer-amount-5000.yaml"]);
  const texts = await Promise.all(names.map((name) => readFile(join(recorded, name), "utf8")));
  for (const secret of [TOKEN, IBAN]) expect(texts.join("")).not.toContain(secret);

  const mock = await started(cwd, ["mock", "bot.yaml", "--scenarios", "scenarios/recorded"]);
  expect([await ask(mock.url, 500), await ask(mock.url, 5000)]).toEqual(answers);
  mock.child.kill("SIGINT");
  expect(await mock.end).toMatchObject({ code: 0 });
});

test("what could not be recorded is told, and is exit code 1", async () => {
  const cwd = await withBot();
  const recorder = await started(cwd, ["record", "bot.yaml", "--backend", await bank()]);
  await ask(recorder.url, -1);
  recorder.child.kill("SIGINT");
  const { code, out } = await recorder.end;
  expect(code).toBe(1);
  expect(JSON.parse(out[1] ?? "")).toMatchObject({
    entry: { step: "transfer", status: 200 },
    leftOut: expect.stringContaining("breaks the contract"),
  });
});

test("what the mock will answer otherwise is told, and is exit code 0", async () => {
  const cwd = await withBot();
  const recorder = await started(cwd, ["record", "bot.yaml", "--backend", await bank()]);
  await ask(recorder.url, -2);
  recorder.child.kill("SIGINT");
  const { code, out } = await recorder.end;
  expect(code).toBe(0);
  expect(JSON.parse(out[1] ?? "")).toMatchObject({ otherwise: "without /extra" });
  expect(JSON.parse(out.at(-1) ?? "")).toMatchObject({ exchanges: 1, leftOut: 0, changed: 1 });
});

const misuses: readonly (readonly [title: string, args: string[], says: string])[] = [
  ["no backend", [], "--backend is missing"],
  ["no URL", ["-b", "bank"], "no http or https URL"],
  ["two wishes", ["-b", "http://127.0.0.1:1", "--append", "--force"], "exclude each other"],
  ["no key", ["-b", "http://127.0.0.1:1", "--cert", "a.pem"], "belong together"],
  ["a place of no id", ["-b", "http://127.0.0.1:1", "--conversation", "user"], "is no place of a conversation's id"],
];

test.each(misuses)("wrong use is exit code 2: %s", async (_title, args, says) => {
  const cwd = await withBot();
  const { code, err } = await run(process.execPath, [BIN, "record", "bot.yaml", ...args], {
    cwd,
    env: { BANK_TOKEN: TOKEN },
  });
  expect(code).toBe(2);
  expect(err).toContain(says);
});

test("an earlier recording is not written over unasked", async () => {
  const cwd = await withBot();
  const backend = await bank();
  const first = await started(cwd, ["record", "bot.yaml", "-b", backend]);
  await ask(first.url, 5);
  first.child.kill("SIGTERM");
  await first.end;
  const args = [BIN, "record", "bot.yaml", "-b", backend, "--port", "0"];
  const again = await run(process.execPath, args, { cwd, env: { BANK_TOKEN: TOKEN } });
  expect(again.code).toBe(2);
  expect(again.err).toContain("--append adds to it, --force replaces it");
});
