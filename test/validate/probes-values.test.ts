import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { type JsonObject, systemClock } from "../../src/core/index.js";
import { type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { bankBot, findingsOf } from "./bank.js";

type Answer = (request: IncomingMessage & { readonly json: JsonObject }, response: ServerResponse) => unknown;

/** Findings of a probed step, as `severity rule · case`; and all requests as `url body`. */
async function probed(
  step: JsonObject,
  answer: Answer,
  filter: string,
  rest: JsonObject = {},
  options: Partial<ValidationOptions> = {},
) {
  const requests: string[] = [];
  const backend = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    requests.push(`${request.url} ${body}`.trim());
    response.setHeader("content-type", "application/json");
    const json: JsonObject = body.startsWith("{") && body.endsWith("}") ? JSON.parse(body) : {};
    response.end(JSON.stringify(await answer(Object.assign(request, { json }), response)));
  });
  const bot = bankBot([], { apiSteps: { find: step }, ...rest });
  const report = await validateBackend({
    bot,
    backend,
    steps: ["find"],
    cases: ["probes"],
    filter: [filter],
    ...options,
  });
  const findings = findingsOf(report).map(({ severity, rule, case: name }) => `${severity} ${rule} · ${name}`);
  return { requests, findings, report };
}

const PATH = {
  method: "GET",
  path: "/customers/{customer}/orders",
  samples: [{ name: "one", session: { customer: "7" } }],
};
const fail = (response: ServerResponse, status: number, json: unknown = {}) => {
  response.statusCode = status;
  return json;
};

test("a variable in the path is tried with what changes a path", async () => {
  const { requests, findings } = await probed(PATH, () => ({}), "in the path");
  expect(findings).toEqual([]);
  expect(requests).toEqual(
    expect.arrayContaining([
      "/customers/a/b/orders",
      "/orders",
      "/customers/a%20b/orders",
      "/customers/Zo%C3%AB%20%E6%9D%B1%E4%BA%AC/orders",
      "/customers/a%00b/orders",
    ]),
  );
});

test("a path must not make a backend fail, nor tell how it is built; that it leads elsewhere is no finding", async () => {
  const { findings } = await probed(
    PATH,
    ({ url }, response) => {
      if (url === "/orders") {
        response.setHeader("content-type", "text/html");
        return "<html>";
      }
      if (url?.includes("%00")) return fail(response, 500);
      return url?.includes("%25") ? fail(response, 400, { error: "no file /srv/orders/100%" }) : {};
    },
    "in the path",
  );
  expect(findings).toEqual([
    'warning error-details · probe "customer in the path: a percent sign"',
    'warning input-not-survived · probe "customer in the path: a zero byte"',
  ]);
});

test.each<[string, string[], string]>([
  ["only names that every object has", ["__proto__", "constructor", "toString"], "look values up in a Map"],
  ["only one of them", ["toString"], "look values up in a Map"],
  ["any that it does not know", ["__proto__", "constructor", "toString", "apistep"], "check the request before"],
])("a backend that fails at %s", async (_, names, mend) => {
  const { report } = await probed(
    PATH,
    ({ url = "" }, response) => (names.includes(url.split("/")[2] ?? "") ? fail(response, 500) : {}),
    "names that every object has",
  );
  const got = `status 500 (sent with customer: "${names[0]}")`;
  expect(findingsOf(report)).toMatchObject([
    { rule: "input-not-survived", got, mend: expect.stringMatching(`^${mend}`) },
  ]);
});

test("nothing is deleted that a way up leads to", async () => {
  const { requests } = await probed({ ...PATH, method: "DELETE" }, () => ({}), "in the path");
  expect(requests.every((url) => url.startsWith("/customers/"))).toBe(true);
});

const ROWS = {
  method: "POST",
  path: "/find",
  query: { page: { variable: "page" } },
  headers: { "x-tenant": { variable: "tenant" } },
  body: { name: { variable: "name" }, kind: { text: "all" } },
  samples: [{ name: "one", session: { name: "Ann", page: "1", tenant: "be" } }],
};

test("each row with a variable is left out once", async () => {
  const tenants: unknown[] = [];
  const { requests, findings } = await probed(
    ROWS,
    ({ headers, url, json }, response) => {
      tenants.push(headers["x-tenant"]);
      if (url === "/find") return fail(response, 500);
      return json.name === undefined ? fail(response, 400) : {};
    },
    "find/probe/* without *",
  );
  expect(requests).toContain('/find?page=1 {"kind":"all"}');
  expect(requests).toContain('/find {"name":"Ann","kind":"all"}');
  expect(tenants).toContain(undefined);
  expect(findings).toEqual(['warning input-not-survived · probe "query without page"']);
});

test("rows are left out anyway where the bot file says that missing values are", async () => {
  const run = probed(ROWS, () => ({}), "find/probe/* without *", { policies: { missingVariable: "omit" } });
  await expect(run).rejects.toMatchObject({ code: "nothing-to-run" });
});

const SEARCH = {
  method: "POST",
  path: "/find",
  body: { id: { variable: "id" } },
  samples: [{ name: "one", session: { id: 7 } }],
};
const rows = (count: number) => ({ session: { namespace: "found", data: { rows: Array(count).fill("row") } } });

test("a number that becomes a part of a query", async () => {
  const { findings } = await probed(
    SEARCH,
    ({ json }) => rows(String(json.id).endsWith("OR 1=1") ? 9 : 1),
    "injection",
  );
  expect(findings).toEqual(['error input-evaluated · probe "id: injection"']);
});

const SPECIAL = "make no regular expression, format string or query";
const ORDINARY = "check the request before";

test.each<[string, (text: string) => boolean, string, string[]]>([
  ["makes a regular expression of it", (text) => text.includes("([{*"), SPECIAL, ['"([{*\\\\+?"']],
  [
    "makes a format string of it",
    (text) => /\{(?!\{)/.test(text.replaceAll("{{", "")),
    SPECIAL,
    ['"${721*653}"', '"#{721*653} <%= 721*653 %>"', '"{apistep_probe} <script src=\\"apistep\\">"', '"([{*\\\\+?"'],
  ],
  [
    "takes only letters and digits",
    (text) => !/^[\p{L}\d ]*$/u.test(text),
    ORDINARY,
    ['"{{721*653}}"', '"../../../../../../../../etc/passwd"'],
  ],
  ["puts it into JSON", (text) => text.includes("\\"), ORDINARY, ['"([{*\\\\+?"']],
])("a text that a backend did not survive, as it %s", async (_, isFatal, mend, values) => {
  const { report } = await probed(
    SEARCH,
    ({ json }, response) => (isFatal(String(json.id)) ? fail(response, 500) : {}),
    "id: injection",
  );
  const failed = findingsOf(report).filter(({ rule }) => rule === "input-not-survived");
  expect(failed.map(({ got }) => got)).toEqual(
    expect.arrayContaining(values.map((value) => `status 500 (sent with id: ${value})`)),
  );
  expect(new Set(failed.map((finding) => finding.mend.slice(0, mend.length)))).toEqual(new Set([mend]));
});

test("what fails at times is not the fault of a value", async () => {
  let requests = 0;
  const answer: Answer = (_, response) => (++requests === 4 ? fail(response, 503) : {});
  const { report } = await probed(SEARCH, answer, "find/probe/id: *");
  const [finding, ...others] = findingsOf(report);
  expect(finding).toMatchObject({ rule: "input-not-survived", mend: expect.stringContaining("fails at times") });
  expect(finding?.got).toContain("; sent once more, it was survived");
  expect(others).toEqual([]);
});

test("a value that a backend did not survive is told, cut, unless it is nobody's business", async () => {
  const run = async (rest: JsonObject) => {
    const answer: Answer = ({ json }, response) => (json.id === 7 ? {} : fail(response, 500));
    const { report } = await probed(SEARCH, answer, "find/probe/id: *", rest);
    return findingsOf(report).map(({ got }) => got);
  };
  expect(await run({})).toEqual(
    expect.arrayContaining([
      "status 500 (sent with id: no value)",
      "status 500 (sent with id: 0)",
      'status 500 (sent with id: "one\\r\\ntwo")',
      `status 500 (sent with id: "${"0123456789abcdef".repeat(4).slice(0, 49)}… (10242 characters))`,
    ]),
  );
  const hidden = new Set(await run({ variables: { id: { sensitive: true } } }));
  expect([...hidden].sort()).toEqual([
    "status 500 (sent with id: a sensitive value)",
    "status 500 (sent with id: no value)",
  ]);
});

test.each<[string, RegExp, string[]]>([
  ["a template", /\{\{(\d+)\*(\d+)\}\}/, ['error input-evaluated · probe "id: injection"']],
  ["any text", /(\d+) ?\* ?(\d+)/, []],
])("a sum in %s is worked out", async (_, sum, expected) => {
  const { findings } = await probed(
    SEARCH,
    ({ json }) => {
      const [, a, b] = sum.exec(String(json.id)) ?? [];
      return { session: { namespace: "found", data: { result: Number(a ?? 0) * Number(b ?? 0) } } };
    },
    "injection",
  );
  expect(findings).toEqual(expected);
});

const PATTERN = /^a{26}!$/;
const isLong = (text: string) => text.length > 20;
let asked = 0;
const TIMED = { ...SEARCH, expects: { within: "1s" } };

test.each<[string, (text: string) => number, JsonObject, string[]]>([
  ["that text alone", (text) => (PATTERN.test(text) ? 3_000 : 0), TIMED, ["warning input-not-survived"]],
  ["that text, which is soon enough", (text) => (PATTERN.test(text) ? 900 : 0), TIMED, []],
  ["any text of that length", (text) => (isLong(text) ? 3_000 : 0), TIMED, []],
  ["that text by chance", (text) => (PATTERN.test(text) && asked++ === 0 ? 3_000 : 0), TIMED, []],
  ["that text, where nothing is said of time", (text) => (PATTERN.test(text) ? 3_000 : 0), SEARCH, []],
])("a backend that is slow at %s", async (_, slowness, step, expected) => {
  let late = 0;
  const answer: Answer = ({ json }) => {
    late += slowness(String(json.id));
    return {};
  };
  const clock = { ...systemClock, monotonic: () => systemClock.monotonic() + late };
  const { findings } = await probed(step, answer, "patterns are slow at", {}, { clock });
  expect(findings).toEqual(expected.map((what) => `${what} · probe "id: a text that patterns are slow at"`));
});

const COUNTS = {
  ...SEARCH,
  body: { id: { variable: "id", schema: { type: "integer" } } },
  expects: { session: { found: { properties: { count: { type: "integer" }, day: { format: "date" } } } } },
};
const REFUSE = "refuse the value that was sent with a status from 400 to 499";

test.each([
  ["id: unicode", Number.NaN, REFUSE],
  ["id: unicode", "none", `${REFUSE}; or else write a whole number`],
  ["id: injection", null, REFUSE],
])("data that came of a value that is not allowed (%s)", async (probe, count, mend) => {
  const answer: Answer = ({ json }) => {
    return { session: { namespace: "found", data: { count: json.id === 7 ? 1 : count, day: "05/02/2030" } } };
  };
  const { report } = await probed(COUNTS, answer, probe);
  const mends = (pointer: string) =>
    new Set(findingsOf(report).flatMap((finding) => (finding.pointer === pointer ? [finding.mend] : [])));
  expect([...mends("/session/data/count")][0]).toBe(mend);
  expect([...mends("/session/data/day")]).toEqual(["write year-month-day, with dashes"]); // of right ones too
});

test("answers of any length by chance are no effect, nor is what both conditions bring", async () => {
  let count = 0;
  const byChance = await probed(SEARCH, () => rows(++count % 3 === 0 ? 9 : 1), "injection");
  expect(byChance.findings).toEqual([]);
  const byText = await probed(SEARCH, ({ json }) => rows(String(json.id).length), "injection");
  expect(byText.findings).toEqual([]);
});

test("a text in another user's markup, and one that the backend repeats as text", async () => {
  const html = (id: unknown) => ({ messages: [{ type: "html", config: { html: `<p>${id}</p>` } }] });
  const { findings } = await probed(SEARCH, ({ json }) => html(json.id), "injection");
  expect(findings).toEqual(expect.arrayContaining(['warning input-unescaped · probe "id: injection"']));
  const escaped = ({ json }: { json: JsonObject }) => html(String(json.id).replaceAll("<", "&lt;"));
  const better = await probed(SEARCH, escaped, "injection");
  expect(better.findings).not.toEqual(expect.arrayContaining(['warning input-unescaped · probe "id: injection"']));
});

test("the same seed sends the same bytes", async () => {
  const [first, second] = [await probed(SEARCH, () => ({}), "*"), await probed(SEARCH, () => ({}), "*")];
  expect(first.requests.length).toBeGreaterThan(60);
  expect(first.requests.length).toBeLessThan(120);
  expect(second.requests).toEqual(first.requests);
});

test.each<[string, (day: string) => JsonObject, string[]]>([
  ["is taken for the next", (day) => ({ visit: { day: new Date(day).toISOString().slice(0, 10) } }), ["day"]],
  [
    "is taken for the next in a message",
    (day) => ({ visit: {}, text: new Date(day).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }) }),
    ["day"],
  ],
  ["is asked for again", () => ({ visit: {}, text: "2037-02-29 is no day. Which day do you mean?" }), []],
])("a day that is none %s", async (_, answer, rules) => {
  const step = {
    method: "POST",
    path: "/visits",
    body: { day: { variable: "day", schema: { type: "string", format: "date" } } },
    samples: [{ name: "one", session: { day: "2026-03-02" } }],
  };
  const { findings } = await probed(
    step,
    ({ json }) => {
      const { visit, text = "See you." } = answer(String(json.day));
      return {
        session: { namespace: "visit", data: visit },
        messages: [{ type: "text", config: { textMessages: [{ text }] } }],
      };
    },
    "a day that is none",
  );
  expect(findings).toEqual(rules.map((name) => `warning day-rolled-over · probe "${name}: a day that is none"`));
});
