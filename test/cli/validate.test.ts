import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { closedPort, serveHttp, serveTcp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";

const BIN = fileURLToPath(new URL("../../bin/apistep.js", import.meta.url));
const OK = { action: { nextDialogstate: "transfer_ok" } };
const BOT = `name: Bank
apiSteps:
  transfer:
    method: POST
    path: /transfer
    auth: { bearer: "\${BANK_TOKEN}" }
    body: { amount: { variable: amount } }
    samples:
      - { name: one, session: { amount: 1 }, expect: { nextDialogstate: transfer_ok } }
      - { name: two, session: { amount: 2 }, expect: { nextDialogstate: transfer_ok } }
  balance: { method: GET, path: /balance }
blocks: [transfer_ok]
`;

/** Runs the real command line in a directory of its own, which holds \`bot.yaml\`. */
async function apistep(
  args: readonly string[],
  { bot = BOT, env = { BANK_TOKEN: "s3cret-token" } as NodeJS.ProcessEnv, started = (_: ChildProcess) => {} } = {},
) {
  const cwd = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await writeFile(join(cwd, "bot.yaml"), bot);
  const child = spawn(process.execPath, [BIN, "validate", ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started(child);
  const [out, err, code] = await Promise.all([
    child.stdout.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    child.stderr.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { code, out, err };
}

/** A report with what differs from run to run masked. */
const masked = (text: string) =>
  text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "URL").replaceAll(/\b\d+(\.\d+)? m?s\b/g, "TIME");

test("0: a good backend", async () => {
  const backend = await serveHttp(answering(() => OK));
  const { code, out, err } = await apistep(["bot.yaml", "--backend", backend]);
  expect(err).toBe("");
  expect(masked(out)).toBe(`Bank bot.yaml · URL · seed 42

passed  transfer · sample "one" 200 · TIME
passed  transfer · sample "two" 200 · TIME

warning step-not-checked   balance: expected at least one sample, got none  bot.yaml:11:12

coverage 66 % · not reached: step balance
passed · 2 cases, all passed · 1 warning · TIME
`);
  expect(code).toBe(0);
});

test("1: a defective backend; quiet leaves findings and summary", async () => {
  const backend = await serveHttp(answering(({ amount }) => (amount === 1 ? OK : { ...OK, session: { data: {} } })));
  const { code, out, err } = await apistep(["bot.yaml", "--backend", backend, "--quiet", "--step", "transfer"]);
  expect(err).toBe("");
  expect(masked(out)).toBe(`
error  session-namespace-missing   transfer · sample "two"
       /session: expected "namespace" (a string) next to "data"
       got  {"data":{}}
       why  the platform stores data under its namespace (F-031); without one, {namespace.key} stays empty in every message
       mend add "namespace", for example "namespace": "account"
       at   bot.yaml:10:9 · seed 42 · replay 0cbae443-e821 · curl -X POST URL/transfer -H 'accept: application/json' -H 'content-type: application/json' -H "authorization: Bearer $BANK_TOKEN" --data-raw '{"amount":2}'

coverage 66 % · not reached: step balance
failed · 2 cases, 1 failed · 1 error · TIME
`);
  expect(code).toBe(1);
});

test("1: findings as JSON, of the severity that is asked for", async () => {
  const backend = await serveHttp(answering(() => OK));
  const { code, out, err } = await apistep([
    "bot.yaml",
    "--backend",
    backend,
    "--json",
    "--fail-on",
    "warning",
    "--sample",
    "one",
  ]);
  expect(err).toBe("");
  expect(JSON.parse(out)).toMatchObject({
    apistep: expect.any(String),
    verdict: "failed",
    counts: { cases: 1, passed: 1, warnings: 1 },
    findings: [{ rule: "step-not-checked" }],
  });
  expect(code).toBe(1);
});

test("1: bail", async () => {
  const backend = await serveHttp(answering(() => ({})));
  const { code, out } = await apistep(["bot.yaml", "--backend", backend, "--bail"]);
  expect(out).toContain('skipped transfer · sample "two" an earlier case failed');
  expect(out).toContain("2 cases, 1 failed, 1 not checked");
  expect(code).toBe(1);
});

test("1: a backend that hangs, within the time limit", async () => {
  const backend = await serveTcp(() => {});
  const { code, out } = await apistep(["bot.yaml", "--backend", backend, "--timeout", "50ms"]);
  expect(out).toContain('error  answer-timeout   transfer · sample "one"');
  expect(code).toBe(1);
});

test.each([
  ["no arguments", [], "missing required argument 'bot'"],
  ["no backend", ["bot.yaml"], "--backend is missing"],
  ["no URL", ["bot.yaml", "-b", "localhost:3000"], 'the backend "localhost:3000" is no http or https URL'],
  ["an unknown option", ["bot.yaml", "--bakend", "x"], "Did you mean --backend?"],
  [
    "an unknown severity",
    ["bot.yaml", "-b", "http://a", "--fail-on", "info"],
    "Allowed choices are error, warning, advice",
  ],
  ["no duration", ["bot.yaml", "-b", "http://a", "--timeout", "5"], '--timeout "5" is no duration'],
  ["an unknown step", ["bot.yaml", "-b", "http://a", "--step", "tranfer"], 'the bot has no step "tranfer"'],
  ["nothing to run", ["bot.yaml", "-b", "http://a", "--step", "balance"], 'has no samples of the step "balance"'],
  ["a missing file", ["nobot.yaml", "-b", "http://a"], "there is no file nobot.yaml"],
  ["a directory", [".", "-b", "http://a"], ". is a directory"],
])("2: %s", async (_, args, message) => {
  const { code, out, err } = await apistep(args);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^ +at /m); // no stack
  expect(out).toBe("");
  expect(code).toBe(2);
});

test("2: a backend that can't be reached", async () => {
  const { code, out, err } = await apistep(["bot.yaml", "--backend", await closedPort(), "--json"]);
  expect(masked(err)).toMatch(
    /^error {2}the backend URL\/ can't be reached: connect ECONNREFUSED .*\n {7}start the backend/,
  );
  expect(JSON.parse(out)).toMatchObject({ error: { code: "backend-unreachable" } });
  expect(code).toBe(2);
});

test("2: a broken bot file, with the place", async () => {
  const { code, err } = await apistep(["bot.yaml", "-b", "http://a"], {
    bot: BOT.replace("method: POST", "metod: POST"),
  });
  expect(err).toContain("bot.yaml:4:5");
  expect(err).toContain('did you mean "method"?');
  expect(code).toBe(2);
});

test("2: an environment variable that is not set", async () => {
  const { code, err } = await apistep(["bot.yaml", "-b", "http://a"], { env: {} });
  expect(err).toContain("the environment variable BANK_TOKEN is not set");
  expect(code).toBe(2);
});

test("130: interrupted, with the report so far", async () => {
  let child: ChildProcess | undefined;
  const backend = await serveTcp((socket, data) => {
    if (data.includes('"amount":2')) child?.kill("SIGINT");
    else socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`);
  });
  const started = (process: ChildProcess) => {
    child = process;
  };
  const { code, out } = await apistep(["bot.yaml", "--backend", backend], { started });
  expect(out).toContain('failed  transfer · sample "one"');
  expect(out).toContain('skipped transfer · sample "two" the run was interrupted');
  expect(out).toContain("interrupted · 2 cases, 1 failed, 1 not checked");
  expect(code).toBe(130);
});

test("the help has examples", async () => {
  const { code, out } = await apistep(["--help"]);
  expect(out).toContain("$ apistep validate bot.yaml --backend http://127.0.0.1:3000");
  expect(code).toBe(0);
});
