import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/apistep.js", import.meta.url));
const ENVIRONMENT = { PATH: process.env.PATH, BANK_TOKEN: "s3cret-token" };

const BOT = `name: Bank
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
const SCENARIOS = `scenarios:
  - name: seven
    when: { step: transfer, body: { amount: 7 } }
    respond: { messages: ["Seven!"], nextDialogstate: transfer_ok }
`;

/** A folder of its own with these files. */
async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return cwd;
}

interface Running {
  readonly child: ChildProcess;
  /** Lines so far and to come. */
  readonly out: AsyncIterator<string>;
  readonly err: AsyncIterator<string>;
  /** All that was written, and the exit code, once it has ended. */
  readonly end: Promise<{ code: number | null; out: string; err: string }>;
}

/** Runs the real command line. */
async function apistep(
  args: readonly string[],
  files: Readonly<Record<string, string>> = { "bot.yaml": BOT },
): Promise<Running> {
  const cwd = await folder(files);
  const child = spawn(process.execPath, [BIN, "mock", ...args], {
    cwd,
    env: ENVIRONMENT,
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
  return { child, out: lines(child.stdout), err: lines(child.stderr), end };
}

const line = async (lines: AsyncIterator<string>): Promise<string> => (await lines.next()).value ?? "";

/** Starts with --json on a free port. */
async function started(args: readonly string[] = ["bot.yaml"], files?: Readonly<Record<string, string>>) {
  const running = await apistep([...args, "--port", "0", "--json"], files);
  const { url }: { url: string } = JSON.parse(await line(running.out));
  return { ...running, url };
}

const transfer = (url: string, body: object, token = ENVIRONMENT.BANK_TOKEN) =>
  fetch(`${url}/transfer?source=Chatlayer`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

const masked = (text: string, cwd = "") =>
  text
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "URL")
    .replaceAll(/^\d\d:\d\d:\d\d/gm, "NOW")
    .replaceAll(/\b\d+(\.\d+)? m?s\b/g, "TIME")
    .replaceAll(cwd, "");

describe("apistep mock", () => {
  test("prints what to type into each API step, then a line for each request; Ctrl-C ends it with 0", async () => {
    const running = await apistep(["bot.yaml", "--port", "0"], { "bot.yaml": BOT, "scenarios.yaml": SCENARIOS });
    const head = await line(running.err);
    const url = /http:\/\/\S+/.exec(head)?.[0] ?? "";
    await transfer(url, { amount: 7, next: "0b7a" });
    await transfer(url, { amount: "x", next: "0b7a" }, "wrong");
    await fetch(`${url}/nope`);
    running.child.kill("SIGINT");
    const { code, out, err } = await running.end;
    expect(code).toBe(0);
    expect(out).toBe("");
    expect(err).not.toContain(ENVIRONMENT.BANK_TOKEN);
    expect(masked(err)).toBe(`Mock of "Bank" at URL (1 scenario, seed 1). Stop it with Ctrl-C.

transfer
  Method         POST
  URL            URL/transfer
  Authorization  Bearer token, $BANK_TOKEN
  Query          source  text         Chatlayer
  Body           amount  variable     amount
                 next    dialogstate  transfer_ok (0b7a)

balance
  Method         GET
  URL            URL/balance/{account}
  Authorization  Basic, user bank, password $BANK_TOKEN

NOW  POST /transfer  transfer  seven -> transfer_ok  200  TIME
NOW  POST /transfer  transfer  generated -> transfer_ok  200  TIME
          /headers/authorization: expected the bearer token of the bot file, got another token
          /body/amount: expected a number, got "x"
NOW  GET /nope  -  404  TIME
          /path: expected the path of an API step: /transfer or /balance/{account}, got /nope
`);
  });

  test("--json prints the address, then each request, for machines", async () => {
    const running = await apistep(["bot.yaml", "--port", "0", "--json"]);
    const head = JSON.parse(await line(running.out));
    expect(head).toEqual({ url: expect.stringMatching(/^http:/), port: expect.any(Number), seed: 1, scenarios: [] });
    await transfer(head.url, { amount: 7, next: "0b7a" });
    expect(JSON.parse(await line(running.out))).toMatchObject({
      step: "transfer",
      scenario: "generated",
      nextDialogstate: "0b7a",
      problems: [],
    });
    running.child.kill("SIGTERM");
    expect(await running.end).toMatchObject({ code: 0, err: "" });
  });

  test("--quiet prints only requests with problems", async () => {
    const { child, end, out, url } = await started(["bot.yaml", "--quiet"]);
    await transfer(url, { amount: 7, next: "0b7a" });
    await transfer(url, { amount: 7 });
    expect(JSON.parse(await line(out)).problems).toMatchObject([{ pointer: "/body/next" }]);
    child.kill("SIGINT");
    expect((await end).code).toBe(0);
  });

  test("--strict refuses, --latency waits, --wire and --scenarios choose the answer", async () => {
    const args = ["bot.yaml", "--strict", "--latency", "20ms", "--wire", "both", "--scenarios", "special"];
    const { url } = await started(args, { "bot.yaml": BOT, "special/a.yaml": SCENARIOS, "scenarios.yaml": "not read" });
    expect((await transfer(url, { amount: 7 })).status).toBe(422);
    const begin = performance.now();
    const answer = await (await transfer(url, { amount: 7, next: "0b7a" })).json();
    expect(performance.now() - begin).toBeGreaterThan(19);
    expect(answer).toMatchObject({ nextDialogstate: "0b7a", action: { nextDialogstate: "0b7a" } });
  });

  test("scenarios beside the bot file are found from any folder", async () => {
    const { url } = await started(["deep/bot.yaml"], { "deep/bot.yaml": BOT, "deep/scenarios/a.yml": SCENARIOS });
    expect(await (await transfer(url, { amount: 7, next: "0b7a" })).text()).toContain("Seven!");
  });

  test("without a bot file, --respond answers everything", async () => {
    const { url } = await started(["--respond", "answer.json"], { "answer.json": '{"messages":["Always"]}' });
    expect(await (await fetch(`${url}/any/path?x=1`, { method: "DELETE" })).text()).toContain("Always");
  });

  test("the same seed gives the same answers", async () => {
    const bot = BOT.replace(
      "expects: {",
      "expects: { session: { account: { type: object, required: [amount], properties: { amount: { type: number } } } },",
    );
    const ask = async (seed: string) => {
      const { url } = await started(["bot.yaml", "--seed", seed], { "bot.yaml": bot });
      const answers = [];
      for (let index = 0; index < 3; index++)
        answers.push(await (await transfer(url, { amount: 7, next: "0b7a" })).text());
      return answers;
    };
    const [one, same, two] = await Promise.all([ask("1"), ask("1"), ask("2")]);
    expect(same).toEqual(one);
    expect(two).not.toEqual(one);
  });

  test("warnings are told at the start", async () => {
    const scenarios = SCENARIOS.replace("amount: 7", "amout: 7");
    const running = await apistep(["bot.yaml", "--port", "0"], { "bot.yaml": BOT, "scenarios.yaml": scenarios });
    expect(await line(running.err)).toBe(
      'warning  scenarios.yaml:3:44  scenario "seven": the step "transfer" sends no "amout" in its body, so no request of it matches; did you mean "amount"?',
    );
  });

  test("--help has examples", async () => {
    const { code, out } = await (await apistep(["--help"])).end;
    expect(code).toBe(0);
    expect(out).toContain("$ apistep mock bot.yaml");
  });
});

describe("apistep mock ends with 2", () => {
  const wrong: readonly {
    readonly title: string;
    readonly args: string[];
    readonly files?: Record<string, string>;
    readonly want: string;
  }[] = [
    { title: "no such bot file", args: ["nope.yaml"], want: "error  there is no file nope.yaml\n" },
    { title: "a folder for a bot file", args: ["."], want: "error  . is a directory\n" },
    {
      title: "a scenario that breaks the contract",
      args: ["bot.yaml"],
      files: {
        "bot.yaml": BOT,
        "scenarios.yaml": SCENARIOS.replace("nextDialogstate: transfer_ok", "nextDialogstate: transfer_okk"),
      },
      want: 'error  scenarios.yaml has a mistake:\nscenarios.yaml:4:55  scenario "seven": nextdialogstate-unknown: ',
    },
    {
      title: "a scenario for a step that is not there",
      args: ["bot.yaml", "--scenarios", "s.yaml"],
      files: { "bot.yaml": BOT, "s.yaml": SCENARIOS.replace("step: transfer", "step: tranfer") },
      want: 'error  s.yaml has a mistake:\ns.yaml:3:19  scenario "seven": there is no API step "tranfer"; did you mean "transfer"?\n',
    },
    {
      title: "an answer that is none",
      args: ["--respond", "answer.yaml"],
      files: { "answer.yaml": "mesages: []\n" },
      want: 'error  answer.yaml has a mistake:\nanswer.yaml:1:1  unknown key "mesages"; did you mean "messages"?\n',
    },
    {
      title: "an environment variable that is not set",
      args: ["bot.yaml"],
      files: { "bot.yaml": BOT.replaceAll("BANK_TOKEN", "NOT_SET") },
      want: "error  ",
    },
    { title: "a wrong port", args: ["--port", "http"], want: 'error  --port "http" is not possible\n' },
    { title: "a wrong latency", args: ["--latency", "5"], want: 'error  --latency "5" is no duration\n' },
    { title: "a wrong wire", args: ["--wire", "up"], want: "error: option '--wire <place>' argument 'up' is invalid." },
    { title: "an unknown option", args: ["--nope"], want: "error: unknown option '--nope'" },
    { title: "two bot files", args: ["a.yaml", "b.yaml"], want: "error: too many arguments for 'mock'." },
  ];

  test.each(wrong)("$title", async ({ args, files, want }) => {
    const { code, out, err } = await (
      await apistep([...args, "--port", "0"].slice(0, args[0] === "--port" ? 2 : undefined), files)
    ).end;
    expect(err.slice(0, want.length)).toBe(want);
    expect([code, out]).toEqual([2, ""]);
  });

  test("the port is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { code, err } = await (await apistep(["bot.yaml", "--port", String(port)])).end;
    expect(code).toBe(2);
    expect(err).toBe(
      `error  the port ${port} of 127.0.0.1 is in use\n       stop what runs there, or take a free port with --port 0\n`,
    );
  });
});
