import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { apistep, BOT, ENVIRONMENT, line, SCENARIOS, started, transfer } from "./running-mock.js";

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
See and steer it: URL/__apistep/ui

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

test("sets of scenarios are switched on by name", async () => {
  const files = {
    "bot.yaml": BOT,
    "scenarios/seven.yaml": `scenarioSet: busy days\n${SCENARIOS}`,
    "scenarios/other.yaml": `scenarioSet: quiet days\n${SCENARIOS.replace("seven", "other").replace("Seven!", "Other!")}`,
  };
  const { url } = await started(["bot.yaml", "--set", "quiet days"], files);
  expect(await (await transfer(url, { amount: 7, next: "0b7a" })).text()).toContain("Other!");
});

const ATTEMPTS = `scenarios:
  - name: count
    set: { attempts: "{{ conversation.vars.attempts | default: 0 | plus: 1 }}" }
    respond: { messages: ["attempt {{ conversation.vars.attempts | default: 0 }} of {{ conversation.id }}"] }
`;

test("--conversation says whose state it is, --max-conversations how many are kept", async () => {
  const args = ["--scenarios", "s.yaml", "--conversation", "query.who", "--max-conversations", "1"];
  const { url } = await started(args, { "s.yaml": ATTEMPTS });
  const told = [];
  for (const who of ["ann", "ann", "bob", "ann"])
    told.push(/attempt [^"]*/.exec(await (await fetch(`${url}/any?who=${who}`)).text())?.[0]);
  expect(told).toEqual(["attempt 0 of ann", "attempt 1 of ann", "attempt 0 of bob", "attempt 0 of ann"]);
});

describe("web pages", () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/transfer`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test("may call with --cors", async () => {
    const { url } = await started(["bot.yaml", "--cors"]);
    const asked = await preflight(url, "https://designer.example");
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe("*");
    expect(asked.headers.get("access-control-allow-methods")).toContain("POST");
    expect(asked.headers.get("access-control-allow-headers")).toBe("content-type");
    const answer = await transfer(url, { amount: 7, next: "0b7a" });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  });

  test("also when the answer comes in drops", async () => {
    const drip = "scenarios: [{ name: drip, respond: { messages: [Slowly], fault: { connection: drip } } }]";
    const { url } = await started(["--scenarios", "s.yaml", "--cors"], { "s.yaml": drip });
    const { headers } = await fetch(`${url}/any`);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test("only those of the origins that are named", async () => {
    const { url } = await started(["bot.yaml", "--cors", "https://designer.example"]);
    const allowed = async (origin: string) => (await preflight(url, origin)).headers.get("access-control-allow-origin");
    expect(await allowed("https://designer.example")).toBe("https://designer.example");
    expect(await allowed("https://other.example")).toBe(null);
  });

  test("may not without it", async () => {
    const { url } = await started();
    expect((await preflight(url, "https://designer.example")).headers.get("access-control-allow-origin")).toBe(null);
  });
});

test.each([
  ["json", 1, 0],
  ["pretty", 0, 1],
  ["none", 0, 0],
])("--log %s", async (format, onOut, onErr) => {
  const running = await apistep(["bot.yaml", "--port", "0", "--log", format]);
  const head = await line(format === "json" ? running.out : running.err);
  await transfer(/http:[^" ]+/.exec(head)?.[0] ?? "", { amount: 7, next: "0b7a" });
  running.child.kill("SIGINT");
  const { code, out, err } = await running.end;
  const told = (text: string) => text.split("\n").filter((each) => /generated/.test(each)).length;
  expect([code, told(out), told(err)]).toEqual([0, onOut, onErr]);
});

describe("Ctrl-C", () => {
  const SLOW = `scenarios:
  - name: slow
    when: { step: balance }
    respond: { messages: [Late], fault: { delay: 10m } }
`;

  test("ends open delays at once, and their answers are sent", async () => {
    const { url, child, end } = await started(["bot.yaml"], { "bot.yaml": BOT, "scenarios.yaml": SLOW });
    const call = request(`${url}/balance/1`, { headers: { expect: "100-continue" } });
    call.end();
    const answer = once(call, "response");
    await once(call, "continue"); // the mock has the request
    child.kill("SIGTERM");
    const [response] = await answer;
    expect(response.statusCode).toBe(200);
    expect(Buffer.concat(await response.toArray()).toString()).toContain("Late");
    expect((await end).code).toBe(0);
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
    { title: "a wrong port", args: ["--port", "http"], want: 'error  --port "http" is no whole number\n' },
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
