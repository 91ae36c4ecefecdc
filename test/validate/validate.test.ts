import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { rules } from "../../src/contract/index.js";
import {
  jsonReport,
  prettyReport,
  streamValidation,
  validateBackend,
  validationRules,
} from "../../src/validate/index.js";
import { closedPort, serveHttp, serveTcp } from "../backend/servers.js";
import { answering, bankBot, findingsOf, TOKEN, validateAnswer } from "./bank.js";

const OK = { action: { nextDialogstate: "0b7c" } };
const SAMPLES = [
  { name: "one", session: { amount: 1, iban: "BE71096123456769" }, expect: { nextDialogstate: "transfer_ok" } },
  { name: "two", session: { amount: 2 }, expect: { nextDialogstate: "transfer_ok" } },
  { name: "three", session: { amount: 3 }, expect: { nextDialogstate: "transfer_ok" } },
];
const UNTESTED = { apiSteps: { balance: { method: "GET", path: "/balance" } } };

test("a good backend passes, sample after sample", async () => {
  const seen: unknown[] = [];
  const backend = await serveHttp((request, response) => {
    seen.push(request.headers.authorization, request.url);
    answering(({ amount, ok }) => {
      seen.push(amount);
      return { action: { nextDialogstate: ok } };
    })(request, response);
  });
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend: `${backend}/api/` });
  expect(report).toMatchObject({
    bot: { name: "Bank", file: "bot.yaml" },
    backend: `${backend}/api/`,
    seed: 42,
    verdict: "passed",
    counts: { cases: 3, passed: 3, failed: 0, notChecked: 0, errors: 0, warnings: 0, advice: 0 },
    findings: [],
    cases: [
      { id: "transfer/sample/one", kind: "sample", step: "transfer", name: "one", status: "passed", answer: 200 },
      { name: "two" },
      { name: "three" },
    ],
  });
  const bearer = `Bearer ${TOKEN}`;
  expect(seen).toEqual([bearer, "/api/transfer", 1, bearer, "/api/transfer", 2, bearer, "/api/transfer", 3]);
});

test("a finding has its step, case, place in the bot file and a command to repeat it, without secrets", async () => {
  const backend = await serveHttp(answering(({ iban }) => ({ session: { data: { iban, new: iban } }, ...OK })));
  const report = await validateBackend({ bot: bankBot(SAMPLES.slice(0, 1)), backend });
  expect(report.verdict).toBe("failed");
  expect(findingsOf(report)).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}$/),
      rule: "session-namespace-missing",
      severity: "error",
      step: "transfer",
      case: 'sample "one"',
      pointer: "/session",
      expected: '"namespace" (a string) next to "data"',
      got: '{"data":{"iban":"$IBAN","new":"$IBAN"}}',
      why: expect.stringContaining("F-031"),
      mend: expect.stringContaining('add "namespace"'),
      source: ["F-031", "F-032"],
      at: { file: "bot.yaml", line: expect.any(Number), column: expect.any(Number) },
      reproduce:
        `curl -X POST ${backend}/transfer -H 'accept: application/json' -H 'content-type: application/json' ` +
        `-H "authorization: Bearer $BANK_TOKEN" --data-raw '{"amount":1,"iban":"'"$IBAN"'","ok":"0b7c"}'`,
    },
  ]);
});

test("no secret is in a report: of the environment, of a sensitive variable, sent, answered or expected", async () => {
  const iban = 'BE71 "0961" 2345';
  const answer = {
    session: [
      { namespace: "iban", data: { number: "NL91ABNA0417164300" } },
      { namespace: "bank", data: { [iban]: TOKEN, url: encodeURIComponent(iban) } },
    ],
    messages: [
      { type: "text", config: { textMessages: [{ text: `${TOKEN} ${iban} NL91ABNA0417164300 ${"x".repeat(300)}` }] } },
    ],
    ...OK,
  };
  const sample = {
    name: "one",
    session: { iban },
    expect: { session: { "iban.number": "DE44500105175407324931" }, messages: ["Hi"] },
  };
  const report = await validateBackend({ bot: bankBot([sample]), backend: await serveHttp(answering(() => answer)) });
  expect(findingsOf(report).length).toBeGreaterThan(1);
  for (const text of [jsonReport(report), prettyReport(report)]) {
    expect(text).not.toMatch(/s3cret|BE71|0961|ABNA|DE44/);
    expect(text).toContain("$BANK_TOKEN");
    expect(text).toContain("$IBAN");
  }
});

test("credentials that come back are found", async () => {
  const message = { type: "text", config: { textMessages: [{ text: `Your token is ${TOKEN}` }] } };
  const report = await validateAnswer({ messages: [message], ...OK }, {});
  expect(findingsOf(report).filter(({ severity }) => severity === "error")).toHaveLength(1);
});

test("a step without samples is a warning, and a failure where warnings are", async () => {
  const bot = bankBot(SAMPLES, UNTESTED);
  const backend = await serveHttp(answering(() => OK));
  const report = await validateBackend({ bot, backend });
  expect(report).toMatchObject({ verdict: "passed", counts: { warnings: 1 } });
  expect(report.findings).toMatchObject([{ rule: "step-not-checked", severity: "warning", step: "balance" }]);
  expect(await validateBackend({ bot, backend, failOn: "warning" })).toMatchObject({ verdict: "failed" });
  expect(await validateBackend({ bot, backend, steps: ["transfer"] })).toMatchObject({ findings: [] });
});

test("failOn says from which severity on a case fails", async () => {
  const long = {
    title: "A label of more than 20 characters",
    type: "postback",
    payload: { nextDialogstateId: "0b7c" },
  };
  const messages = [{ type: "buttons", config: { textMessages: [{ text: "Go on?" }], buttons: [long] } }];
  const answer = { messages, nextDialogstate: "0b7c" }; // advice, and a warning
  expect(await validateAnswer(answer, {})).toMatchObject({ verdict: "passed", counts: { warnings: 1, advice: 1 } });
  expect(await validateAnswer(answer, {}, { failOn: "warning" })).toMatchObject({ verdict: "failed" });
  const advice = { messages, ...OK };
  expect(await validateAnswer(advice, {}, { failOn: "warning" })).toMatchObject({ verdict: "passed" });
  expect(await validateAnswer(advice, {}, { failOn: "advice" })).toMatchObject({ verdict: "failed" });
});

test("only the steps and samples that are asked for are run", async () => {
  const backend = await serveHttp(answering(() => OK));
  const bot = bankBot(SAMPLES);
  const report = await validateBackend({ bot, backend, steps: ["transfer"], samples: ["two", "one"] });
  expect(report.cases.map(({ name }) => name)).toEqual(["one", "two"]);
});

test.each([
  [
    "an unknown step",
    { steps: ["tranfer"] },
    "bad-option",
    'the bot has no step "tranfer"',
    'did you mean "transfer"?',
  ],
  [
    "an unknown sample",
    { samples: ["xyz"] },
    "bad-option",
    'the bot has no sample "xyz"',
    'expected one of "one", "two", "three"',
  ],
  [
    "a step without samples",
    { steps: ["balance"] },
    "nothing-to-run",
    'bot.yaml has no samples of the step "balance": nothing to run',
    "give an API step samples",
  ],
  [
    "a sample of another step",
    { steps: ["balance"], samples: ["one"] },
    "nothing-to-run",
    'no sample "one" of the step "balance"',
    "leave out",
  ],
  [
    "no URL",
    { backend: "nonsense" },
    "bad-option",
    'the backend "nonsense" is no http or https URL',
    "expected for example",
  ],
])("%s is a misuse, before anything is sent", async (_, options, code, message, hint) => {
  const run = validateBackend({ bot: bankBot(SAMPLES, UNTESTED), backend: await closedPort(), ...options });
  await expect(run).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});

test.each([
  [
    "without API steps",
    bankBot([], { apiSteps: { transfer: undefined } }),
    "bot.yaml has no API steps: nothing to run",
  ],
  ["without samples", bankBot([]), "bot.yaml has no samples: nothing to run"],
])("a bot %s has nothing to run", async (_, bot, message) => {
  const run = validateBackend({ bot, backend: await closedPort() });
  await expect(run).rejects.toMatchObject({ code: "nothing-to-run", message });
});

test("a backend that can't be reached is a misuse that says what the network says", async () => {
  const backend = await closedPort();
  await expect(validateBackend({ bot: bankBot(SAMPLES), backend })).rejects.toMatchObject({
    code: "backend-unreachable",
    message: expect.stringMatching(/^the backend http:.* can't be reached: .*ECONNREFUSED/),
    hint: "start the backend, or check the host and port of its URL; --wait-for-backend 30s waits for it",
  });
  const plain = await serveHttp(answering(() => OK));
  await expect(
    validateBackend({ bot: bankBot(SAMPLES), backend: plain.replace("http", "https") }),
  ).rejects.toMatchObject({
    code: "backend-unreachable",
    message: expect.stringMatching(/can't be reached: TLS: [a-z ]+$/),
    hint: expect.stringContaining("it may speak http at this port"),
  });
});

test("bail stops at the first case that fails; the rest is not checked", async () => {
  const backend = await serveHttp(answering(({ amount }) => (amount === 2 ? {} : OK)));
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend, bail: true });
  expect(report.cases.map(({ status, reason }) => [status, reason])).toEqual([
    ["passed", undefined],
    ["failed", undefined],
    ["not checked", "an earlier case failed"],
  ]);
  expect(report).toMatchObject({ verdict: "failed", counts: { passed: 1, failed: 1, notChecked: 1 } });
});

test("a backend that dies half way is not green", async () => {
  const server = createServer((request, response) => {
    response.setHeader("connection", "close");
    if (request.method === "POST") server.close();
    answering(() => OK)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.closeAllConnections());
  const backend = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend });
  expect(report.verdict).toBe("failed");
  expect(report.cases.map(({ status, answer, reason }) => [status, answer ?? reason])).toEqual([
    ["passed", 200],
    ["not checked", "the backend can't be reached any more"],
    ["not checked", "the backend can't be reached any more"],
  ]);
  expect(report.findings).toMatchObject([
    { rule: "backend-gone", got: 'refused connections after the answer to transfer · sample "one"' },
  ]);
});

test.each<[string, Parameters<typeof serveTcp>[0], string]>([
  ["hangs", () => {}, "answer-timeout"],
  ["resets", (socket) => socket.resetAndDestroy(), "answer-missing"],
  ["speaks no HTTP", (socket) => socket.end("hello\r\n"), "answer-missing"],
  ["answers with nothing but headers", (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"), "expectation-failed"],
  ["fails", (socket) => socket.end("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n"), "status-not-2xx"],
  ["redirects", (socket) => socket.end("HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"), "redirect"],
  [
    "sends bytes that are no UTF-8",
    (socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\n");
      socket.end(Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    },
    "invalid-utf8",
  ],
])("a backend that %s is a finding in every case", async (_, onData, rule) => {
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend: await serveTcp(onData), timeout: 200 });
  expect(report).toMatchObject({ verdict: "failed", counts: { cases: 3, failed: 3 } });
  const errors = findingsOf(report).filter(({ severity }) => severity === "error");
  expect(errors.map((finding) => finding.rule)).toEqual([rule, rule, rule]);
});

test("a step that hangs is not waited for in all of its cases; others are run", async () => {
  const samples = Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, session: { amount: index } }));
  const apiSteps = { balance: { method: "GET", path: "/balance", samples: [{ name: "any" }] } };
  const asked: unknown[] = [];
  const backend = await serveHttp((request, response) => {
    asked.push(request.url);
    if (request.url === "/balance") response.setHeader("content-type", "application/json").end("{}");
  });
  const report = await validateBackend({ bot: bankBot(samples, { apiSteps }), backend, timeout: 50 });
  expect(asked).toEqual([...Array.from({ length: 5 }, () => "/transfer"), "/balance"]);
  expect(report).toMatchObject({ verdict: "failed", counts: { cases: 13, failed: 5, notChecked: 7, passed: 1 } });
  expect(report.cases[5]).toMatchObject({
    status: "not checked",
    reason: "5 cases of transfer in a row got no answer in time",
  });
});

test("nor in all of its probes, though its right request is answered", async () => {
  const odd: unknown[] = [];
  const backend = await serveHttp(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    if (body.amount === 5) response.setHeader("content-type", "application/json").end("{}");
    else odd.push(body.amount);
  });
  const bot = bankBot([{ name: "one", session: { amount: 5 } }]);
  const report = await validateBackend({ bot, backend, timeout: 50, cases: ["probes"], filter: ["amount: "] });
  expect(odd).toHaveLength(5);
  const { counts } = report;
  expect(counts.notChecked).toBe(counts.cases - 5);
  expect(report.verdict).toBe("failed");
});

test("values nested deeper than any stack are reported all the same", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const text = JSON.stringify({ type: "text", config: { textMessages: [{ text: "{iban.a}" }] } });
  const backend = await serveHttp((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(`{"session":{"namespace":"iban","data":{"a":${deep}}},"messages":[${text}]}`);
  });
  const expectation = { session: { "iban.a": [] }, messages: ["Hi"] };
  const report = await validateBackend({ bot: bankBot([{ name: "one", expect: expectation }]), backend });
  expect(findingsOf(report)).toMatchObject([{ got: "an array, nested too deep to show" }]);
  expect(prettyReport(report)).toContain("nested too deep");
});

test("compression that nobody asked for is a warning", async () => {
  const backend = await serveHttp((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(gzipSync(JSON.stringify(OK)));
  });
  const report = await validateBackend({ bot: bankBot(SAMPLES.slice(0, 1)), backend });
  expect(findingsOf(report)).toMatchObject([{ rule: "answer-compressed", severity: "warning" }]);
});

test("what could not be sent as the bot file has it is a warning at its row", async () => {
  const search = {
    method: "GET",
    path: "/search/{kind}",
    query: { filter: { variable: "filter" } },
    samples: [{ name: "by owner", session: { filter: { owner: "Ann" } } }],
  };
  const backend = await serveHttp(answering(() => OK));
  const report = await validateBackend({ bot: bankBot([], { apiSteps: { search } }), backend, steps: ["search"] });
  expect(findingsOf(report)).toMatchObject([
    { rule: "request-path-value-missing", severity: "warning", step: "search", at: { line: expect.any(Number) } },
    { rule: "request-value-not-scalar", severity: "warning", step: "search", got: 'an object: {"owner":"Ann"}' },
  ]);
  expect(findingsOf(report)[0]?.at).not.toEqual(findingsOf(report)[1]?.at);
});

test("an interrupted run reports what it got, and what was not checked", async () => {
  const interrupt = new AbortController();
  const backend = await serveHttp((request, response) => {
    answering(({ amount }) => {
      if (amount === 2) interrupt.abort();
      return OK;
    })(request, response);
  });
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend, signal: interrupt.signal });
  expect(report).toMatchObject({ verdict: "interrupted", counts: { cases: 3, passed: 1, notChecked: 2 } });
  expect(report.cases[2]).toMatchObject({ status: "not checked", reason: "the run was interrupted" });
  const again = await validateBackend({ bot: bankBot(SAMPLES), backend, signal: interrupt.signal });
  expect(again).toMatchObject({ verdict: "interrupted", counts: { notChecked: 3 } });
});

test("events tell how a run goes, and a reader may leave early", async () => {
  const backend = await serveHttp(answering(() => OK));
  const types: string[] = [];
  for await (const event of streamValidation({ bot: bankBot(SAMPLES), backend })) types.push(event.type);
  expect(types).toEqual(["started", "case-finished", "case-finished", "case-finished", "finished"]);
  for await (const event of streamValidation({ bot: bankBot(SAMPLES), backend })) {
    if (event.type === "case-finished") break;
  }
});

test("the same findings of several cases are shown once", async () => {
  const backend = await serveHttp(answering(() => ({ session: { data: { a: 1 } }, ...OK })));
  const report = await validateBackend({ bot: bankBot(SAMPLES), backend });
  const clock = { ...report, ms: 412.3, cases: report.cases.map((result) => ({ ...result, ms: 3 })) };
  const at = report.cases[0]?.findings[0]?.at;
  expect(prettyReport(clock)).toBe(`Bank bot.yaml · ${backend} · seed 42

failed  transfer · sample "one" 200 · 3 ms
failed  transfer · sample "two" 200 · 3 ms
failed  transfer · sample "three" 200 · 3 ms

error  session-namespace-missing   transfer · sample "one"
       /session: expected "namespace" (a string) next to "data"
       got  {"data":{"a":1}}
       why  ${findingsOf(report)[0]?.why}
       mend ${findingsOf(report)[0]?.mend}
       also sample "two", sample "three"
       at   bot.yaml:${at?.line}:${at?.column} · seed 42 · replay ${findingsOf(report)[0]?.id} · ${findingsOf(report)[0]?.reproduce}

coverage 100 %
failed · 3 cases, 3 failed · 3 errors, 1 to mend · 412 ms`);
});

test("nothing that a backend sends moves the cursor or forges a line", async () => {
  const report = await validateAnswer(`\u001b[2J\npassed · 1 case\u2028\u009b`, {});
  const text = prettyReport(report);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028]/u);
  expect(text).not.toMatch(/^passed/m);
});

test("the JSON report begins with the version", async () => {
  const report = await validateAnswer(OK, {});
  const json = jsonReport(report);
  expect(json).toMatch(/^{\n {2}"apistep": "\d+\.\d+\.\d+",/);
  const { version, ...rest } = report;
  expect(JSON.parse(json)).toEqual({ apistep: version, ...JSON.parse(JSON.stringify(rest)) });
});

test("every rule of its own is told apart, and says why", () => {
  const ids = [...validationRules, ...rules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of validationRules) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.title).toMatch(/^[A-Z].*\.$/);
    expect(rule.source.length).toBeGreaterThan(0);
  }
});
