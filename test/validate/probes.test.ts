import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { type JsonObject, systemClock } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf, TOKEN } from "./bank.js";

const STEPS = {
  order: {
    method: "POST",
    path: "/order",
    auth: { bearer: "${BANK_TOKEN}" },
    body: { amount: { variable: "amount", schema: { type: "number" } }, note: { variable: "note" } },
    expects: { within: "5s" },
    samples: [{ name: "one", session: { amount: 5, note: "hello" } }],
  },
  status: {
    method: "GET",
    path: "/status",
    auth: { bearer: "${BANK_TOKEN}" },
    query: { id: { variable: "id" } },
    samples: [{ name: "one", session: { id: "7" } }],
  },
};

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly text: string;
}
type Handler = (call: Call) => unknown;

const session = (data: unknown) => ({ session: { namespace: "order", data } });

/** Refuses what is wrong, and answers the rest. */
const good: Handler = ({ request, response, text }) => {
  const refuse = (status: number) => {
    response.statusCode = status;
    return { detail: "no" };
  };
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return refuse(401);
  if (request.method === "GET" && request.url?.startsWith("/status")) return session({ state: "sent" });
  if (request.method !== "POST" || request.url !== "/order") return refuse(405);
  try {
    const json: JsonObject = JSON.parse(text);
    return typeof json.amount === "number" ? session({ amount: json.amount }) : refuse(422);
  } catch {
    return refuse(400);
  }
};

const listenerOf =
  (handle: Handler): RequestListener =>
  async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const answer = await handle({ request, response, text });
    if (response.destroyed) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  };

async function probe(handle: Handler, filter?: string, timeout = 20_000) {
  const backend = await serveHttp(listenerOf(handle));
  const { transfer: _, ...only } = { transfer: undefined, ...STEPS };
  const bot = bankBot([], { apiSteps: only });
  return validateBackend({
    bot,
    backend,
    steps: ["order", "status"],
    cases: ["probes"],
    timeout,
    ...(filter === undefined ? {} : { filter: [filter] }),
  });
}

test("a good backend withstands all probes", async () => {
  const report = await probe(good);
  expect(findingsOf(report)).toEqual([]);
  expect(report.cases.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "order/probe/no credentials",
      "order/probe/wrong credentials",
      "order/probe/wrong method",
      "order/probe/malformed body",
      "order/probe/unknown member",
      "order/probe/large body",
      "order/probe/header echo",
      "order/probe/repeated request",
      "order/probe/slow tail",
      "order/probe/isolation",
      "order/probe/amount: a number as text",
      "status/probe/repeated request",
    ]),
  );
});

const withoutAuth: Handler = (call) => {
  call.request.headers.authorization = `Bearer ${TOKEN}`;
  return good(call);
};
let counter = 0;
let last = "";

/** As long as other requests may come in between. */
async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test.each<[string, Handler, string, string, string]>([
  ["serves anybody", withoutAuth, "no credentials", "credentials-not-checked", "error"],
  ["serves wrong credentials", withoutAuth, "wrong credentials", "credentials-not-checked", "error"],
  [
    "refuses with another status",
    (call) => {
      const answer = good(call);
      if (call.response.statusCode === 401) call.response.statusCode = 404;
      return answer;
    },
    "wrong credentials",
    "refusal-status",
    "warning",
  ],
  ["takes any method", () => session({ amount: 1 }), "order/probe/wrong method", "method-not-checked", "warning"],
  ["takes any body", () => session({ amount: 1 }), "malformed", "malformed-body-accepted", "warning"],
  [
    "fails at a malformed body",
    (call) => {
      const answer = good(call);
      if (call.response.statusCode === 400) call.response.statusCode = 500;
      return answer;
    },
    "malformed",
    "input-not-survived",
    "warning",
  ],
  [
    "fails at unknown members",
    (call) => {
      if (call.text.includes("apistepProbe")) call.response.statusCode = 500;
      return good(call);
    },
    "unknown member",
    "input-not-survived",
    "warning",
  ],
  [
    "cuts the connection at emoji",
    (call) => (call.text.includes("🎉") ? call.response.destroy() : good(call)),
    "note: emoji",
    "input-not-survived",
    "warning",
  ],
  [
    "shows a stack trace",
    (call) => {
      if (!call.text.includes("O'Neil")) return good(call);
      call.response.statusCode = 500;
      return { error: "Error: x\n    at f (/srv/app/a.js:1:2)" };
    },
    "note: a quote",
    "stack-trace",
    "error",
  ],
  [
    "tells of its database",
    (call) => {
      if (!call.text.includes("OR '1'")) return good(call);
      call.response.statusCode = 400;
      return { error: 'syntax error at or near "OR"' };
    },
    "note: SQL",
    "error-details",
    "warning",
  ],
  [
    "repeats headers",
    ({ request }) => session({ headers: JSON.stringify({ ...request.headers, authorization: "" }) }),
    "header echo",
    "header-echoed",
    "warning",
  ],
  [
    "counts what is read",
    () => session({ visits: ++counter }),
    "status/probe/repeated",
    "get-changes-state",
    "warning",
  ],
  [
    "changes its types",
    () => session({ id: ++counter % 2 === 0 ? "1" : 1 }),
    "order/probe/repeated",
    "answer-type-varies",
    "warning",
  ],
  [
    "mixes up its users",
    async ({ text }) => {
      const json: JsonObject = text === "" ? {} : JSON.parse(text);
      last = String(json.note);
      await manyTurns();
      return session({ note: last });
    },
    "order/probe/isolation",
    "session-leak",
    "error",
  ],
  [
    "remembers the user before",
    ({ text }) => {
      const json: JsonObject = text === "" ? {} : JSON.parse(text);
      if (json.note !== "") last = String(json.note);
      return session({ note: last });
    },
    "order/probe/isolation",
    "session-leak",
    "error",
  ],
])("a backend that %s", async (_, handle, filter, rule, severity) => {
  counter = 0;
  last = "";
  const findings = findingsOf(await probe(handle, filter));
  expect(findings.map((finding) => [finding.rule, finding.severity])).toContainEqual([rule, severity]);
  expect(findings[0]?.reproduce).toMatch(/^curl /);
});

test("a GET that changes what another GET shows", async () => {
  const bot = bankBot([], {
    apiSteps: {
      news: { method: "GET", path: "/news", samples: [{ name: "one" }] },
      balance: { method: "GET", path: "/balance", samples: [{ name: "one" }] },
    },
  });
  const run = async (fee: number, drift = 0, looks: number[] = []) => {
    let amount = 100;
    const backend = await serveHttp(
      listenerOf(({ request }) => {
        if (request.url !== "/balance") {
          amount -= fee;
          return {};
        }
        amount = looks.shift() ?? amount - drift;
        return { session: { namespace: "account", data: { amount, at: Date.now(), id: crypto.randomUUID() } } };
      }),
    );
    const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["news/probe/repeated"] });
    return findingsOf(report).map(({ rule, expected, got }) => [rule, expected, got]);
  };
  expect(await run(0)).toEqual([]);
  expect(await run(0, 1)).toEqual([]);
  expect(await run(0, 0, [99, 99, 96, 93, 93, 93, 90])).toEqual([]); // a price that moves at times
  const expected = "account.amount, which the step balance shows, to stay as it is when only news is asked";
  expect(await run(1)).toEqual([["get-changes-state", expected, "99, then 96, then 93"]]);
});

test.each<[string, JsonObject]>([
  ["an e-mail address", { type: "string", format: "email" }],
  ["a number of 8 digits", { type: "string", pattern: "^\\d{8}$" }],
  ["a code", { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" }],
  ["a date", { type: "string", format: "date" }],
])("users are told apart where a variable is %s", async (_, schema) => {
  const bot = bankBot([], {
    apiSteps: {
      find: { method: "POST", path: "/", body: { key: { variable: "key", schema } }, samples: [{ name: "one" }] },
    },
  });
  let before = "";
  const backend = await serveHttp(
    answering((body) => {
      const answer = session({ key: before });
      before = String(body.key);
      return answer;
    }),
  );
  const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["isolation"] });
  expect(findingsOf(report).map(({ rule }) => rule)).toContain("session-leak");
});

test("what answers list for everybody is nobody's", async () => {
  const hours = { type: "string", pattern: "^(?:09|10|11):[0-5]0$" };
  const body = { hour: { variable: "hour", schema: hours }, town: { variable: "town", schema: { type: "string" } } };
  const samples = [{ name: "one", session: { hour: "09:00", town: "Gent" } }];
  const bot = bankBot([], { apiSteps: { find: { method: "POST", path: "/", body, samples } } });
  const free = ["09", "10", "11"].flatMap((hour) => [0, 1, 2, 3, 4, 5].map((ten) => `${hour}:${ten}0`));
  const backend = await serveHttp(answering(({ hour }) => session({ hour, free, note: "not apistep-ann-58231" })));
  const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["find/probe/isolation"] });
  expect(findingsOf(report)).toEqual([]);
});

test("where odd keys lead to nobody's data, users of the same key are told apart", async () => {
  const body = { order: { variable: "order" }, note: { variable: "note" } };
  const samples = [{ name: "one", session: { order: "A1", note: "ring twice" } }];
  const bot = bankBot([], { apiSteps: { find: { method: "POST", path: "/", body, samples } } });
  const run = async (isMixedUp: boolean) => {
    let last = "";
    const backend = await serveHttp(
      listenerOf(async ({ text }) => {
        const { order, note } = JSON.parse(text);
        if (order !== "A1") return { action: { nextDialogstate: "transfer_no_money" } };
        last = String(note);
        await manyTurns();
        return session({ note: isMixedUp ? last : note });
      }),
    );
    const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["find/probe/isolation"] });
    return findingsOf(report).map(({ rule, severity }) => `${severity} ${rule}`);
  };
  expect(await run(false)).toEqual([]);
  expect(await run(true)).toEqual(["warning session-leak"]); // both users asked for the same order
});

test.each<[string, string, boolean, string[]]>([
  ["what was stored before, under the path", "PUT", false, []],
  ["what anybody stored before", "PUT", true, ["error session-leak"]],
  ["what anybody stored before, to a POST", "POST", true, ["error session-leak"]],
])("users are told apart by a variable in the path: %s", async (_, method, isShared, expected) => {
  const samples = [{ name: "one", session: { customer: "c-12", drink: "green tea" } }];
  const body = { drink: { variable: "drink", schema: { type: "string", minLength: 2 } } };
  const bot = bankBot([], { apiSteps: { store: { method, path: "/customers/{customer}/favourite", body, samples } } });
  const stored = new Map<string, string>();
  const backend = await serveHttp(
    listenerOf(({ request, response, text }) => {
      const [, key = ""] = /^\/customers\/(c-\d{2})\/favourite$/.exec(request.url ?? "") ?? [];
      if (key === "") response.statusCode = 404;
      const place = isShared ? "" : key;
      const before = stored.get(place) ?? "nothing";
      stored.set(place, JSON.parse(text).drink);
      return session({ before });
    }),
  );
  const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["store/probe/isolation"] });
  expect(findingsOf(report).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(expected);
});

test("what varies by itself is not another user's", async () => {
  const texts = ["Hello.", "Good day.", "Welcome back."];
  let turn = 0;
  const random = () => texts[[0, 1, 2, 0, 1, 2, 1, 2, 2, 0, 0, 1, 0, 2, 1, 1, 2, 0, 1, 0][turn++ % 20] as number];
  const body = { name: { variable: "name", schema: { type: "string" } } };
  const bot = bankBot([], {
    apiSteps: { greet: { method: "POST", path: "/", body, samples: [{ name: "one", session: { name: "Ann" } }] } },
  });
  const backend = await serveHttp(listenerOf(() => session({ text: random() })));
  for (let start = 0; start < 20; start++) {
    turn = start;
    const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["greet/probe/isolation"] });
    expect(findingsOf(report)).toEqual([]);
  }
});

test.each<[string, Handler, string[]]>([
  ["takes a charset", good, []],
  [
    "compares the whole content type",
    (call) => {
      if (call.request.headers["content-type"] === "application/json") return good(call);
      call.response.statusCode = 415;
      return {};
    },
    ["warning content-type-refused"],
  ],
  [
    "refuses all that is asked again",
    (() => {
      let requests = 0;
      return (call) => {
        if (requests++ > 0) call.response.statusCode = 409;
        return requests > 1 ? {} : good(call);
      };
    })(),
    [],
  ],
])("content type: a backend that %s", async (_, handle, expected) => {
  const findings = findingsOf(await probe(handle, "order/probe/content type"));
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
});

test("where values that tell users apart are refused, those of samples do; with one sample nothing is told", async () => {
  const balances: JsonObject = { one: 10, two: 20 };
  const run = async (names: readonly string[], isMixedUp: boolean) => {
    let key = "";
    const backend = await serveHttp(
      listenerOf(async ({ request, response }) => {
        key = new URL(request.url ?? "", "http://x").searchParams.get("key") ?? "";
        const mine = key;
        if (!Object.hasOwn(balances, mine)) response.statusCode = 404;
        else await manyTurns();
        return session({ amount: balances[isMixedUp ? key : mine] });
      }),
    );
    const samples = names.map((name) => ({ name, session: { key: name } }));
    const bot = bankBot([], {
      apiSteps: { find: { method: "GET", path: "/", query: { key: { variable: "key" } }, samples } },
    });
    const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["find/probe/isolation"] });
    return [report.cases[0]?.status, report.cases[0]?.reason, ...findingsOf(report).map(({ got }) => got)];
  };
  expect(await run(["one", "two"], false)).toEqual(["passed", undefined]);
  expect(await run(["one", "two"], true)).toEqual([
    "failed",
    undefined,
    "order.amount: 20, as another user who asked at the same time is answered; this one, alone, 10",
  ]);
  expect(await run(["one"], false)).toEqual([
    "not checked",
    "requests with values that tell users apart were answered with status 404: give the step two samples with other values, or its rows schemas that only good values meet",
  ]);
});

test("a backend that hangs at an empty text", async () => {
  const hangs: Handler = (call) => (call.text.includes('"note":""') ? new Promise(() => {}) : good(call));
  const findings = findingsOf(await probe(hangs, "note: an empty text", 100));
  expect(findings).toMatchObject([{ rule: "input-not-survived", severity: "warning" }]);
});

test("some slow answers are a finding, one is not", async () => {
  const bot = bankBot([], {
    apiSteps: { slow: { method: "GET", path: "/", expects: { within: "60ms" }, samples: [{ name: "one" }] } },
  });
  const run = async (slow: readonly number[]) => {
    let count = 0;
    let now = 0;
    const backend = await serveHttp(
      listenerOf(() => {
        count += 1;
        now += slow.includes(count) ? 80 : 1;
        return {};
      }),
    );
    const clock = { ...systemClock, monotonic: () => now };
    return findingsOf(
      await validateBackend({ bot, backend, clock, steps: ["slow"], cases: ["probes"], filter: ["slow tail"] }),
    ).map(({ rule }) => rule);
  };
  expect(await run([3, 7])).toEqual(["slow-tail"]);
  expect(await run([3])).toEqual([]);
});

test("what a backend does with input that its rows forbid is at most a warning", async () => {
  const report = await probe(({ request, response, text }) => {
    const answer = good({ request, response, text });
    if (response.statusCode !== 422) return answer;
    response.statusCode = 200;
    return { session: { data: {} } };
  }, "order/probe/amount");
  const severities = new Set(findingsOf(report).map(({ severity }) => severity));
  expect(severities).toEqual(new Set(["warning"]));
  expect(report.verdict).toBe("passed");
});

test.each([
  ["ORDER_CONFIRMED", []],
  ["USER_LOCKED_OUT, see RUNNER_STOPPED", []],
  ["ER_DUP_ENTRY", ["error-details"]],
  ["value too long for type character varying(255)", ["error-details"]],
  ["Data too long for column 'note' at row 1", ["error-details"]],
])("a code of the backend's own is no database's message: %s", async (detail, rules) => {
  const findings = findingsOf(
    await probe((call) => {
      const answer = good(call);
      return call.response.statusCode === 422 ? { error: detail } : answer;
    }, "amount: an empty text"),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});
