import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { ApistepError } from "../../src/core/index.js";
import { type Report, streamValidation, validateBackend } from "../../src/validate/index.js";
import { closedPort, serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const OK = { action: { nextDialogstate: "0b7c" } };
const samples = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `sample ${index}`, session: { amount: index } }));

test("so many cases at a time, and all of them in their order in the report", async () => {
  let open = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  const backend = await serveHttp((request, response) => {
    open += 1;
    most = Math.max(most, open);
    waiting.push(() => {
      open -= 1;
      answering(() => OK)(request, response);
    });
    if (open === 3 || waiting.length > 9) for (const answer of waiting.splice(0).reverse()) answer();
  });
  const report = await validateBackend({ bot: bankBot(samples(9)), backend, concurrency: 3 });
  expect(most).toBe(3);
  expect(report).toMatchObject({ verdict: "passed", counts: { cases: 9, passed: 9 } });
  expect(report.cases.map(({ name }) => name)).toEqual(samples(9).map(({ name }) => name));
});

test("no more requests a second than asked for", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const times: number[] = [];
  const backend = await serveHttp((request, response) => {
    times.push(performance.now());
    answering(() => OK)(request, response);
    vi.advanceTimersByTime(19);
    times.push(performance.now());
    vi.advanceTimersByTime(1);
  });
  const start = performance.now();
  await validateBackend({ bot: bankBot(samples(4)), backend, rate: 50, concurrency: 4 });
  expect(times.map((time) => time - start)).toEqual([0, 19, 20, 39, 40, 59, 60, 79]);
});

test("after the longest time, what is left is not checked, and the run has failed", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const backend = await serveHttp((request, response) => {
    if (request.headers["x-hang"] === undefined) answering(() => OK)(request, response);
    else vi.advanceTimersByTime(200);
  });
  const bot = bankBot([{ name: "one" }, { name: "two" }], {
    apiSteps: {
      hang: { method: "GET", path: "/", headers: { "x-hang": { text: "1" } }, samples: [{ name: "three" }] },
    },
  });
  const report = await validateBackend({ bot, backend, maxDuration: 200 });
  expect(report).toMatchObject({ verdict: "failed", counts: { cases: 3, passed: 2, notChecked: 1 } });
  expect(report.cases[2]).toMatchObject({ status: "not checked", reason: "the run's time was up" });
});

test("waits for a backend that is yet to start", async () => {
  const url = new URL(await closedPort());
  const server = createServer(answering(() => OK));
  onTestFinished(() => void server.close().closeAllConnections());
  const running = validateBackend({ bot: bankBot(samples(1)), backend: url.href, waitForBackend: 10_000 });
  server.listen(Number(url.port), "127.0.0.1");
  await once(server, "listening");
  expect(await running).toMatchObject({ verdict: "passed" });
});

test("a backend that dies half way: what was not checked is told", async () => {
  let left = 3;
  const server = createServer((request, response) => {
    response.setHeader("connection", "close");
    answering(() => OK)(request, response);
    left -= 1;
    if (left === 0) server.close().closeIdleConnections();
  });
  const backend = await new Promise<string>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
  const report = await validateBackend({ bot: bankBot(samples(8)), backend });
  expect(report.verdict).toBe("failed");
  expect(report.counts).toMatchObject({ cases: 8, passed: 3, failed: 0, notChecked: 5 });
});

/** A backend that ends when it is asked for an amount, and can be started again at the same address. */
async function mortal(deadly: (amount: unknown) => boolean) {
  const seen: unknown[] = [];
  let address: { port: number } | undefined;
  let server: Server;
  async function start(): Promise<void> {
    server = createServer(
      answering(({ amount }) => {
        seen.push(amount);
        if (!deadly(amount)) return OK;
        server.close().closeAllConnections();
        return {};
      }),
    );
    server.listen(address?.port ?? 0, "127.0.0.1");
    await once(server, "listening");
    address = server.address() as AddressInfo;
  }
  await start();
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${address?.port}`, seen, start };
}

const statuses = ({ cases }: Report) => cases.map(({ status }) => status);

test("the request that ended the backend is named", async () => {
  const { url } = await mortal((amount) => amount === 1);
  const report = await validateBackend({ bot: bankBot(samples(3)), backend: url });
  expect(statuses(report)).toEqual(["passed", "failed", "not checked"]);
  expect(report.findings).toMatchObject([{ rule: "backend-gone", severity: "error", case: 'sample "sample 1"' }]);
  expect(report.findings[0]?.reproduce).toContain('"amount":1');
});

test.each([1, 3])("a backend that is started again is asked for the rest, %i at a time", async (concurrency) => {
  const { url, seen, start } = await mortal((amount) => amount === 1);
  const options = { bot: bankBot(samples(6)), backend: url, concurrency };
  const report = await validateBackend({ ...options, restart: start });
  expect(report.counts).toMatchObject({ notChecked: 0 });
  expect(report.cases[1]?.status).toBe("failed");
  expect(seen).toContain(5);
  expect(report.findings).toMatchObject([{ rule: "backend-gone" }]);
});

test("a backend that is gone after its last answer has not passed", async () => {
  const server = createServer(
    answering(({ amount }) => {
      if (amount === 1) server.close();
      return OK;
    }),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const report = await validateBackend({ bot: bankBot(samples(2)), backend: `http://127.0.0.1:${port}` });
  expect(statuses(report)).toEqual(["passed", "passed"]);
  expect(report).toMatchObject({ verdict: "failed", findings: [{ rule: "backend-gone" }] });
  expect(report.findings[0]?.got).toContain('sample "sample 1"');
});

test("a backend is started again a few times only, and a start that fails ends the run", async () => {
  const { url, start } = await mortal(() => true);
  let starts = 0;
  const restart = async () => {
    starts += 1;
    await start();
  };
  const report = await validateBackend({ bot: bankBot(samples(20)), backend: url, restart });
  expect(starts).toBe(5);
  expect(report.counts).toMatchObject({ failed: 6, notChecked: 14 });

  const other = await mortal(() => true);
  const failing = async () => {
    throw new ApistepError("backend-unreachable", "it ended with 1");
  };
  const { cases } = await validateBackend({ bot: bankBot(samples(2)), backend: other.url, restart: failing });
  expect(cases[1]?.reason).toBe("the backend has gone, and could not be started again: it ended with 1");
});

test("headers of the run go with every request; what looks like a credential is not printed", async () => {
  const seen: unknown[] = [];
  const backend = await serveHttp((request, response) => {
    seen.push(request.headers["x-tenant"], request.headers["x-api-key"]);
    answering(() => ({ session: { data: { key: request.headers["x-api-key"] } }, ...OK }))(request, response);
  });
  const headers = { "x-tenant": "demo", "x-api-key": "k3y-k3y-k3y" };
  const report = await validateBackend({ bot: bankBot(samples(1)), backend, headers });
  expect(seen).toEqual(["demo", "k3y-k3y-k3y"]);
  expect(findingsOf(report).map(({ rule }) => rule)).toContain("secret-echoed");
  expect(JSON.stringify(report)).not.toContain("k3y-k3y");
  expect(findingsOf(report)[0]?.reproduce).toContain('"x-api-key: $X_API_KEY"');
});

test("a finding's id replays its case, and is the same in every run", async () => {
  const backend = await serveHttp(answering(({ amount }) => (amount === 2 ? { session: {} } : OK)));
  const bot = bankBot(samples(4));
  const [first, again] = [await validateBackend({ bot, backend }), await validateBackend({ bot, backend })];
  const ids = findingsOf(first).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(findingsOf(again).map(({ id }) => id)).toEqual(ids);
  const replayed = await validateBackend({ bot, backend, replay: ids[0] ?? "" });
  expect(replayed.cases.map(({ name }) => name)).toEqual(["sample 2"]);
  expect(findingsOf(replayed).map(({ id }) => id)).toEqual(ids);
});

test("a case with findings keeps its request and answer, without secrets", async () => {
  const backend = await serveHttp(answering(({ iban }) => ({ session: { data: { iban } } })));
  const bot = bankBot([{ name: "one", session: { iban: "BE71096123456769" } }]);
  const { cases } = await validateBackend({ bot, backend });
  expect(cases[0]?.exchanges).toMatchObject([
    {
      request: {
        method: "POST",
        headers: { authorization: "Bearer $BANK_TOKEN" },
        body: expect.stringContaining("$IBAN"),
      },
      answer: { status: 200, body: '{"session":{"data":{"iban":"$IBAN"}}}' },
    },
  ]);
});

test("an aborted reader leaves no request behind", async () => {
  let requests = 0;
  const backend = await serveHttp((request, response) => {
    requests += 1;
    answering(() => OK)(request, response);
  });
  for await (const event of streamValidation({ bot: bankBot(samples(50)), backend, concurrency: 2 })) {
    if (event.type === "case-finished") break;
  }
  expect(requests).toBeLessThan(10);
});

test("statuses that are documented are no findings, others are", async () => {
  const step = {
    method: "GET",
    path: "/order",
    expects: { statuses: { "404": "no such order" } },
    samples: [
      { name: "gone", session: {}, expect: { status: 404 } },
      { name: "there", expect: { status: 200 } },
    ],
  };
  const bot = bankBot([], { apiSteps: { order: step } });
  const gone = await serveHttp((_, response) => void response.writeHead(404).end());
  const report = await validateBackend({ bot, backend: gone, steps: ["order"] });
  expect(report.cases.map(({ status }) => status)).toEqual(["passed", "failed"]);
  expect(findingsOf(report)).toMatchObject([{ rule: "expectation-failed", expected: "status 200", got: "404" }]);
  const broken = await serveHttp((_, response) => void response.writeHead(500).end());
  const other = await validateBackend({ bot, backend: broken, steps: ["order"] });
  expect(findingsOf(other).map(({ rule }) => rule)).toEqual(["status-not-2xx", "status-not-2xx"]);
});

test("a step whose samples are all refused as documented was never served", async () => {
  const step = { method: "GET", path: "/order", expects: { statuses: { "404": "no such order" } } };
  const run = async (...samples: object[]) => {
    const bot = bankBot([], { apiSteps: { order: { ...step, samples } } });
    const backend = await serveHttp((_, response) => void response.writeHead(404).end());
    const { verdict, findings } = await validateBackend({ bot, backend, cases: ["samples"] });
    return [verdict, ...findings.map(({ rule }) => rule)];
  };
  const gone = { name: "gone", expect: { status: 404 } };
  expect(await run(gone, { name: "there" })).toContain("step-never-served");
  expect(await run(gone)).not.toContain("step-never-served");
});

test("who is asked too often tells nothing, even where that is documented", async () => {
  const expects = { statuses: { "429": "too many at once" } };
  const samples = [{ name: "any" }, { name: "too many", expect: { status: 429 } }];
  const bot = bankBot([], { apiSteps: { order: { method: "GET", path: "/order", expects, samples } } });
  const backend = await serveHttp((_, response) => void response.writeHead(429).end());
  const { cases } = await validateBackend({ bot, backend, steps: ["order"], cases: ["samples"] });
  expect(cases.map(({ status, reason }) => [status, reason])).toEqual([
    ["not checked", "answered with status 429, too many requests: --rate sends fewer a second"],
    ["passed", undefined],
  ]);
});

test("another success is a warning, but where the step documents it or the sample asks for it", async () => {
  const backend = await serveHttp((_, response) => void response.writeHead(204).end());
  const run = async (expects: object, ...expectations: object[]) => {
    const samples = expectations.map((expected, index) => ({ name: `sample ${index}`, expect: expected }));
    const order = { method: "GET", path: "/order", expects, samples };
    const report = await validateBackend({ bot: bankBot([], { apiSteps: { order } }), backend, steps: ["order"] });
    return findingsOf(report).map(({ rule, case: name }) => `${rule} of ${name}`);
  };
  expect(await run({}, {})).toEqual(['status-not-200 of sample "sample 0"']);
  expect(await run({ statuses: { "204": "nothing to say" } }, {})).toEqual([]);
  expect(await run({}, { status: 204 }, {})).toEqual(['status-not-200 of sample "sample 1"']);
  expect(await run({}, { status: 201 })).toEqual(['expectation-failed of sample "sample 0"']);
});

test("a bot file sets the severity of rules, or turns them off", async () => {
  const backend = await serveHttp(answering(() => ({ session: { data: {} }, nextDialogstate: "0b7c" })));
  const run = (rules: object) => validateBackend({ bot: bankBot(samples(1), { rules }), backend });
  expect(await run({})).toMatchObject({ counts: { errors: 1, warnings: 1 } });
  expect(await run({ "session-namespace-missing": "advice", "nextdialogstate-top-level": "off" })).toMatchObject({
    verdict: "passed",
    counts: { errors: 0, warnings: 0, advice: 1 },
  });
  await expect(run({ "session-namespace-mising": "off" })).rejects.toMatchObject({
    code: "bad-file",
    hint: 'did you mean "session-namespace-missing"?',
    location: { line: expect.any(Number) },
  });
});
