import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { type Report, type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp, serveTcp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const order = {
  method: "POST",
  path: "/order",
  body: { amount: { variable: "amount", schema: { type: "number" } }, note: { variable: "note" } },
  samples: [{ name: "one", session: { amount: 5, note: "hello" } }],
};
const GOOD = { session: { namespace: "order", data: { number: 1 } } };

const run = (backend: string, options: Partial<ValidationOptions> = {}, step: JsonObject = {}) =>
  validateBackend({
    bot: bankBot([], { apiSteps: { order: { ...order, ...step } } }),
    backend,
    steps: ["order"],
    cases: ["probes"],
    ...options,
  });

/** Takes connections, of which the first tells only that somebody listens. */
const failing = (fail: (socket: { destroy(): unknown }) => unknown) => serveTcp((socket) => fail(socket));
const counting = () => {
  let requests = 0;
  const listener =
    (answer: RequestListener): RequestListener =>
    (request, response) => {
      requests += 1;
      answer(request, response);
    };
  return { listener, requests: () => requests };
};

const reasons = ({ cases }: Report) => [...new Set(cases.flatMap(({ reason }) => reason ?? []))];

test("probes of a backend that never answers end soon, and fail", async () => {
  const backend = await failing(() => {});
  const report = await run(backend, { timeout: 50 });
  expect(report.verdict).toBe("failed");
  expect(report.counts).toMatchObject({ passed: 0, failed: 1 });
  expect(findingsOf(report)).toMatchObject([{ rule: "answer-timeout", severity: "error" }]);
  expect(reasons(report)).toEqual([
    'the step\'s right request, sent with the probe "repeated request", got no answer (no complete answer within 50 ms)',
  ]);
});

test("probes of a backend that cuts every connection fail", async () => {
  const report = await run(await failing((socket) => socket.destroy()));
  expect(report).toMatchObject({ verdict: "failed", counts: { passed: 0, failed: 1 } });
  expect(findingsOf(report)).toMatchObject([{ rule: "answer-missing", severity: "error" }]);
});

test("probes of a backend that always fails send one request, and fail", async () => {
  const { listener, requests } = counting();
  const report = await run(await serveHttp(listener((_, response) => void response.writeHead(500).end("{}"))));
  expect(report).toMatchObject({ verdict: "failed", counts: { passed: 0, failed: 1 } });
  expect(findingsOf(report)).toMatchObject([{ rule: "status-not-2xx", severity: "error" }]);
  expect(requests()).toBe(1);
});

test.each<[number, string[]]>([
  [401, []],
  [404, ["warning answer-unsteady"]],
  [409, ["warning answer-unsteady"]],
])("probes of a request that is refused with %i tell nothing but that", async (status, rules) => {
  const report = await run(await serveHttp((_, response) => void response.writeHead(status).end("{}")));
  expect(report).toMatchObject({ verdict: "failed", counts: { passed: 0, failed: 0, errors: 0 } });
  expect(findingsOf(report).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(rules);
  expect(reasons(report)).toEqual([
    `the step's right request, sent with the probe "repeated request", was answered with status ${status}`,
  ]);
});

test("what a refused request shows all the same is told", async () => {
  const listener: RequestListener = (request, response) => {
    answering(() => ({ error: "ER_DUP_ENTRY" }))(request, response);
    response.statusCode = 422;
  };
  const report = await run(await serveHttp(listener), { filter: ["note: SQL"] });
  expect(report.cases.map(({ status }) => status)).toEqual(["not checked"]);
  expect(findingsOf(report).map(({ rule }) => rule)).toEqual(["answer-unsteady", "error-details"]);
});

test("a sample that expects a refusal is not what probes begin with", async () => {
  const backend = await serveHttp((request, response) => {
    answering(({ amount }) => {
      if (amount !== 5) response.statusCode = 404;
      return GOOD;
    })(request, response);
  });
  const gone = { name: "gone", session: { amount: 1 }, expect: { status: 404 } };
  const report = await run(backend, { filter: ["note: "] }, { samples: [gone, ...order.samples] });
  expect(report.counts).toMatchObject({ notChecked: 0, errors: 0 });
});

test("a backend that hangs for good after a value fails, one that hangs with it only is warned of", async () => {
  const hanging = async (isForGood: boolean) => {
    let isHung = false;
    const backend = await serveHttp((request, response) => {
      answering(({ note }) => {
        const hangs = isHung || note === "";
        isHung = isForGood && hangs;
        return hangs ? response.removeAllListeners() && undefined : GOOD;
      })(request, Object.assign(response, { end: patient(response) }));
    });
    return run(backend, { timeout: 100, filter: ["note: an empty text", "note: emoji"] });
  };
  const worse = await hanging(true);
  expect(worse.verdict).toBe("failed");
  expect(findingsOf(worse).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "warning input-not-survived",
    "error answer-timeout",
  ]);
  expect(worse.cases.at(-1)?.status).toBe("not checked");
  const better = await hanging(false);
  expect(findingsOf(better).map(({ rule }) => rule)).toEqual(["input-not-survived"]);
});

/** An end that never comes for what is undefined. */
function patient(response: Parameters<RequestListener>[1]) {
  const end = response.end.bind(response);
  return (text?: string) => (text === undefined ? response : end(text));
}

test("a backend that ends with the very last request has not passed", async () => {
  const server = createServer((request, response) => {
    answering(({ note }) => {
      if (String(note).startsWith("👩‍👩‍👧 🎉")) server.close().closeAllConnections();
      return GOOD;
    })(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const backend = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const report = await run(backend, { filter: ["note: emoji"] });
  expect(report.verdict).toBe("failed");
  expect(report.findings.map(({ rule }) => rule)).toEqual(["backend-gone"]);
  expect(findingsOf(report).map(({ rule }) => rule)).toContain("answer-missing");
});

test("every other right request that fails is an error, and no harm done by the probe before", async () => {
  let requests = 0;
  const backend = await serveHttp((request, response) => {
    if (requests++ % 2 === 1) response.statusCode = 500;
    answering(() => GOOD)(request, response);
  });
  const report = await run(backend, { filter: ["repeated", "note: emoji", "note: markup"] });
  const rules = findingsOf(report).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(rules).toContain("error status-not-2xx");
  expect(rules).not.toContain("error lasting-harm");
});

test("what does lasting harm is named, and what follows is not checked", async () => {
  let isBroken = false;
  const backend = await serveHttp((request, response) => {
    if (isBroken) response.statusCode = 500;
    answering(({ note }) => {
      isBroken ||= note === "<script>alert(1)</script>";
      return GOOD;
    })(request, response);
  });
  const report = await run(backend, { filter: ["note: emoji", "note: markup", "note: spaces", "afterwards"] });
  expect(findingsOf(report).filter(({ severity }) => severity === "error")).toMatchObject([
    { rule: "lasting-harm", case: 'probe "note: markup"', expected: expect.stringContaining('"note: markup"') },
  ]);
  expect(report.cases.at(-1)).toMatchObject({
    status: "not checked",
    reason: 'the step\'s right request is no longer served, see the probe "note: markup"',
  });
});

test("a right answer that looks otherwise after an odd request is a doubt", async () => {
  let isOdd = false;
  const backend = await serveHttp(
    answering(({ note }) => {
      isOdd ||= note === "{{7*7}} ${7*7} {0}";
      return isOdd ? {} : GOOD;
    }),
  );
  const report = await run(backend, { filter: ["note: "] });
  expect(findingsOf(report)).toMatchObject([{ rule: "lasting-harm", severity: "warning" }]);
});

/** A balance that each order takes something of; when it is used up, an order leads elsewhere. */
const balance = (left: number, answer: (isLeft: boolean) => JsonObject) =>
  serveHttp(answering(() => answer(left-- > 0)));

const going = (nextDialogstate: string, data: JsonObject) => ({
  session: { namespace: "order", data },
  action: { nextDialogstate },
});

test("what right requests use up is told as such, and the fault of where they lead then once", async () => {
  const rest = { expects: { session: { order: { type: "object", properties: { left: { type: "number" } } } } } };
  const rulesOf = async (left: number, data: JsonObject) => {
    const backend = await balance(left, (isLeft) =>
      isLeft ? going("0b7c", { left: 1 }) : going("transfer_no_money", data),
    );
    const report = await run(backend, { filter: ["note: ", "afterwards"] }, rest);
    return findingsOf(report).map(({ severity, rule }) => `${severity} ${rule}`);
  };
  expect(await rulesOf(10, { left: 0 })).toEqual(["advice sample-used-up"]);
  expect(await rulesOf(1_000, { left: 0 })).toEqual([]);
  const rules = await rulesOf(10, { left: "none" });
  expect(rules.filter((rule) => rule.startsWith("error"))).toEqual(["error session-unexpected"]);
  expect(rules).toContain("advice sample-used-up");
  expect(rules.join()).not.toContain("lasting-harm");
});

test("a right request that is answered wrongly from an odd one on is harm done, and told once", async () => {
  const rest = { expects: { session: { order: { type: "object", properties: { left: { type: "number" } } } } } };
  let left: number | string = 100;
  const backend = await serveHttp(
    answering(({ note }) => {
      if (note === "<script>alert(1)</script>") left = "NaN";
      return going("0b7c", { left });
    }),
  );
  const report = await run(backend, { filter: ["note: "] }, rest);
  const errors = findingsOf(report).filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "lasting-harm", case: 'probe "note: markup"' }]);
  expect(report.cases.at(-1)?.reason).toContain("is answered wrongly");
});

const HELLO = { type: "text", config: { textMessages: [{ text: "Hello." }] } };

test("a right answer that varies by itself is no harm done", async () => {
  let turn = 0;
  const backend = await serveHttp(
    answering(({ note }) => {
      turn += note === "hello" ? 1 : 0;
      return turn === 4 || turn === 5 ? { ...GOOD, messages: [HELLO] } : GOOD;
    }),
  );
  expect(findingsOf(await run(backend, { filter: ["note: "] }))).toEqual([]);
});

test("probes that are all turned away as too many tell nothing, and are no harm done", async () => {
  let requests = 0;
  const backend = await serveHttp((request, response) => {
    if (requests++ > 2) response.statusCode = 429;
    answering(() => GOOD)(request, response);
  });
  const report = await run(backend, { filter: ["note: emoji", "note: markup"] });
  expect(findingsOf(report)).toEqual([]);
  expect(report.cases.map(({ status }) => status)).toEqual(["passed", "not checked"]);
  expect(reasons(report)).toEqual(["the backend answered with status 429: send fewer requests a second, with --rate"]);
});
