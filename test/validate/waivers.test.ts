import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import {
  loadWaivers,
  neverAdopted,
  type ValidationOptions,
  validateBackend,
  writeBaseline,
} from "../../src/validate/index.js";
import { serveHttp, serveTcp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const BAD = { session: { data: { a: 1 } }, messages: [{ type: "text" }], action: { nextDialogstate: "0b7c" } };
const LATER = "2999-12-31";
const waiver = (more: object = {}) => ({ rule: "session-namespace-missing", reason: "known", expires: LATER, ...more });

async function fileOf(waivers: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "waivers.yaml");
  if (waivers !== undefined) await writeFile(file, JSON.stringify({ waivers }));
  return file;
}

async function run(waivers: readonly object[], options: Partial<ValidationOptions> = {}) {
  const backend = await serveHttp(answering(() => BAD));
  const loaded = await loadWaivers(await fileOf(waivers));
  return validateBackend({ bot: bankBot([{ name: "one" }, { name: "two" }]), backend, waivers: loaded, ...options });
}

const count = (report: Awaited<ReturnType<typeof run>>, rule: string) =>
  findingsOf(report).filter((finding) => finding.rule === rule).length;

test.each<[string, object, number]>([
  ["of a rule", {}, 0],
  ["of a step", { step: "transfer" }, 0],
  ["of another step", { step: "balance" }, 2],
  ["of a case", { case: "sample/one" }, 1],
  ["of the very case", { case: "=transfer/sample/one" }, 1],
  ["of no very case", { case: "=sample/one" }, 2],
  ["at a place", { pointer: "/session" }, 0],
  ["at a pattern of places", { pointer: "/*" }, 0],
  ["at another place", { pointer: "/messages/0" }, 2],
])("a waiver %s", async (_, place, left) => {
  const report = await run([waiver(place)]);
  expect(count(report, "session-namespace-missing")).toBe(left);
  expect(report.waived ?? []).toHaveLength(2 - left);
});

test("a case without an answer has not passed, whatever is waived", async () => {
  const backend = await serveTcp((socket) => socket.destroy());
  const waivers = await loadWaivers(await fileOf([waiver({ rule: "answer-missing" })]));
  const report = await validateBackend({ bot: bankBot([{ name: "one" }, { name: "two" }]), backend, waivers });
  expect(report).toMatchObject({ verdict: "failed", counts: { passed: 0, failed: 0, notChecked: 2 } });
  expect(report.cases[0]).toMatchObject({ status: "not checked", reason: "it got no answer" });
});

test("a baseline of one case hides nothing of others", async () => {
  const file = await fileOf(undefined);
  const samples = [1, 10, 2].map((amount) => ({ name: `amount ${amount}`, session: { amount } }));
  const bot = bankBot(samples);
  const failing = (...amounts: number[]) =>
    serveHttp(answering(({ amount }) => (amounts.includes(Number(amount)) ? BAD : { action: BAD.action })));
  await writeBaseline(file, await validateBackend({ bot, backend: await failing(1) }));
  const waivers = await loadWaivers(file);
  const run = async (...amounts: number[]) =>
    (await validateBackend({ bot, backend: await failing(...amounts), waivers })).cases.map(({ status }) => status);
  expect(await run(1)).toEqual(["passed", "passed", "passed"]);
  expect(await run(1, 10)).toEqual(["passed", "failed", "passed"]);
  expect(waivers.map((each) => each.case)).toEqual(["=transfer/sample/amount 1", "=transfer/sample/amount 1"]);
});

test("what is wrong in all samples is waived for them, not for a sample or a row that comes later", async () => {
  const file = await fileOf(undefined);
  const rows = (...amounts: number[]) => ({ name: "rows", table: amounts.map((amount) => ({ amount })) });
  const backend = await serveHttp(answering(() => BAD));
  await writeBaseline(file, await validateBackend({ bot: bankBot([{ name: "one" }, rows(1, 2)]), backend }));
  const waivers = await loadWaivers(file);
  const bot = bankBot([{ name: "one" }, rows(1, 2, 3), { name: "new" }]);
  const { cases } = await validateBackend({ bot, backend, waivers });
  expect(cases.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "one passed",
    "rows #1: amount 1 passed",
    "rows #2: amount 2 passed",
    "rows #3: amount 3 failed",
    "new failed",
  ]);
});

const GENERATING = {
  method: "POST",
  path: "/get",
  body: { amount: { variable: "amount", schema: { type: "integer" } } },
};

test.each([
  ["get", ["get/generated/*"]],
  ["!get", expect.arrayContaining([expect.stringMatching(/^=!get\/generated\//)])],
])("what is wrong in all generated cases of a step is waived for them: %s", async (name, patterns) => {
  const file = await fileOf(undefined);
  const backend = await serveHttp(answering(() => ({ session: {}, action: BAD.action })));
  const bot = bankBot([], { apiSteps: { [name]: GENERATING } });
  const options = { bot, backend, cases: ["generated"], steps: [name], generated: 5 } as const;
  const report = await validateBackend(options);
  await writeBaseline(file, report);
  const waivers = await loadWaivers(file);
  expect(waivers.map((each) => each.case)).toEqual(patterns);
  const after = await validateBackend({ ...options, waivers });
  expect(after.cases.filter(({ status }) => status !== "passed")).toEqual([]);
});

test("what is waived is told, with the reason, and nothing else is waived", async () => {
  const report = await run([waiver()]);
  expect(report.verdict).toBe("failed");
  expect(count(report, "message-config-missing")).toBe(2);
  expect(report.waived).toMatchObject([
    { rule: "session-namespace-missing", case: 'sample "one"', waiver: { reason: "known", expires: LATER } },
    { case: 'sample "two"' },
  ]);
  expect(await run([waiver(), waiver({ rule: "message-config-missing" })])).toMatchObject({ verdict: "passed" });
});

test("a waiver that has expired waives nothing, and is an error", async () => {
  const report = await run([waiver({ expires: "2001-01-01" })]);
  expect(count(report, "session-namespace-missing")).toBe(2);
  expect(report.findings).toMatchObject([
    { rule: "waiver-expired", severity: "error", at: { line: expect.any(Number) } },
  ]);
});

test("a waiver that nothing needs is a warning, unless only some cases were run", async () => {
  const unused = waiver({ rule: "html-page" });
  expect(await run([unused])).toMatchObject({ findings: [{ rule: "waiver-unused", severity: "warning" }] });
  expect(await run([unused], { filter: ["one"] })).toMatchObject({ findings: [] });
});

test("nothing is said of a waiver whose kind of case was not run", async () => {
  expect(await run([waiver({ rule: "session-leak" })])).toMatchObject({ findings: [] });
  expect(await run([waiver({ rule: "html-page", case: "*/probe/*" })])).toMatchObject({ findings: [] });
});

test.each<[string, object, string]>([
  ["an unknown rule", waiver({ rule: "sesion-namespace-missing" }), "there is no rule"],
  ["no reason", { rule: "html-page", expires: LATER }, "reason"],
  ["no date", waiver({ expires: "2026-02-31" }), "2026-02-31 is no date"],
  ["an unknown key", waiver({ expire: LATER }), 'unknown key "expire"'],
])("%s in a waivers file is a mistake", async (_, wrong, message) => {
  await expect(loadWaivers(await fileOf([wrong]))).rejects.toMatchObject({
    code: "bad-file",
    message: expect.stringContaining(message),
  });
});

test("a baseline adopts all that fails, keeps what stands there, and adds nothing twice", async () => {
  const file = await fileOf(undefined);
  await writeFile(file, `# ours\nwaivers:\n  - { rule: html-page, reason: "an old one", expires: ${LATER} } # keep\n`);
  const report = await run([]);
  expect(await writeBaseline(file, report)).toMatchObject({ added: 4 });
  const text = await readFile(file, "utf8");
  expect(text).toContain("# ours");
  expect(text).toContain("# keep");
  const waivers = await loadWaivers(file);
  expect(waivers).toMatchObject([
    { rule: "html-page" },
    { rule: "session-namespace-missing", step: "transfer", pointer: "/session", reason: "baseline" },
    { rule: "session-namespace-missing", case: "=transfer/sample/two" },
    { rule: "message-config-missing" },
    { rule: "message-config-missing" },
  ]);
  const backend = await serveHttp(answering(() => BAD));
  const after = await validateBackend({ bot: bankBot([{ name: "one" }]), backend, waivers });
  expect(after.verdict).toBe("passed");
  expect(await writeBaseline(file, after)).toMatchObject({ added: 0 });
});

test.each([
  ["with long lines, anchors and blank lines", "\n"],
  ["with the line ends of Windows", "\r\n"],
])("nothing that a person wrote gets lost: a file %s", async (_, end) => {
  const file = await fileOf(undefined);
  const lines = [
    "# ours",
    "",
    "waivers:",
    "  # of the bank",
    "  - rule: html-page",
    `    reason: ${"a reason that is told at length ".repeat(10).trim()}`,
    `    expires: &day "${LATER}" # as agreed`,
    "",
    "  # of the shop",
    "  - { rule: answer-slow, reason: 'it''s slow', expires: *day }",
    "# the end",
  ];
  await writeFile(file, lines.join(end) + end);
  expect(await writeBaseline(file, await run([]))).toMatchObject({ added: 4 });
  const text = await readFile(file, "utf8");
  for (const line of lines) expect(text.split(end).map((each) => each.trim())).toContain(line.trim());
  expect(text.split(end).some((line) => line.includes("\n"))).toBe(false);
  expect(await loadWaivers(file)).toHaveLength(6);
});

const OLD = "2001-01-01";

test("a waiver that has expired gets a later day for what it stands for, and keeps all that a person wrote", async () => {
  const file = await fileOf(undefined);
  const text = `# ours
waivers:
  # of the bank
  - rule: session-namespace-missing # F-012
    reason: the vendor mends it
    expires: &day "${OLD}" # as agreed
  - { rule: message-config-missing, pointer: /messages/*, reason: 'it''s known', expires: *day } # both
  # one that was not looked at
  - { rule: html-page, case: "*/probe/*", reason: ours, expires: ${OLD} }
`;
  await writeFile(file, text);
  const report = await run([{ rule: "html-page", reason: "r", expires: OLD }]);
  const { left, ...counts } = await writeBaseline(file, report);
  expect(counts).toEqual({ added: 0, renewed: 2, removed: 0 });
  expect(left).toMatchObject([{ rule: "html-page", at: { line: 9 } }]);
  const day = new Date(Date.parse(report.startedAt) + 90 * 86_400_000).toISOString().slice(0, 10);
  expect(await readFile(file, "utf8")).toBe(text.replace(`&day "${OLD}"`, `&day "${day}"`).replace("*day", day));
});

test("of what an earlier baseline added, what is mended goes, and nothing that a person may have touched", async () => {
  const file = await fileOf(undefined);
  await writeBaseline(file, await run([]));
  const before = (await readFile(file, "utf8")).replaceAll(/expires: .*/g, `expires: ${OLD}`);
  const touched = before.replace("reason: baseline", "reason: baseline # ask the vendor");
  await writeFile(file, touched);
  const backend = await serveHttp(answering(({ amount }) => (amount === 2 ? BAD : { action: BAD.action })));
  const bot = bankBot([{ name: "one" }, { name: "two", session: { amount: 2 } }]);
  const { left, ...counts } = await writeBaseline(
    file,
    await validateBackend({ bot, backend, waivers: await loadWaivers(file) }),
  );
  expect(counts).toEqual({ added: 0, renewed: 2, removed: 1 });
  expect(left).toMatchObject([{ rule: "session-namespace-missing", case: "=transfer/sample/one" }]);
  expect(await readFile(file, "utf8")).toContain("# ask the vendor");
  expect((await loadWaivers(file)).map((each) => each.case)).toEqual([
    "=transfer/sample/one",
    "=transfer/sample/two",
    "=transfer/sample/two",
  ]);
});

const anyWaiver = fc.record(
  {
    rule: fc.constantFrom("session-namespace-missing", "message-config-missing", "html-page", "answer-missing"),
    reason: fc.constantFrom("baseline", "ours"),
    expires: fc.constantFrom(LATER, OLD),
    step: fc.constantFrom("transfer", "balance"),
    pointer: fc.constantFrom("/session", "/messages/0", "/*"),
    case: fc.constantFrom("=transfer/sample/one", "two", "*/probe/*"),
  },
  { requiredKeys: ["rule", "reason", "expires"] },
);

test.each([".yaml", ".json"])("after a baseline that leaves nothing, the same run passes: %s", async (end) => {
  const answers = fc.constantFrom<unknown>(BAD, { action: BAD.action }, { session: {}, action: BAD.action });
  const scenes = fc.tuple(fc.array(anyWaiver, { maxLength: 4 }), answers, answers, fc.constantFrom("error", "warning"));
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(scenes, async ([waivers, first, second, failOn]) => {
      const file = (await fileOf(waivers)).replace(".yaml", end);
      await writeFile(file, JSON.stringify({ waivers }));
      const backend = await serveHttp(answering(({ amount }) => (amount === 2 ? second : first)));
      const bot = bankBot([{ name: "one" }, { name: "two", session: { amount: 2 } }]);
      const options = { bot, backend, failOn: failOn as "error" };
      const before = await validateBackend({ ...options, waivers: await loadWaivers(file), withConsequences: true });
      const { left } = await writeBaseline(file, before);
      const after = await validateBackend({ ...options, waivers: await loadWaivers(file) });
      expect(after.verdict === "passed").toBe(left.length === 0);
      passed += left.length === 0 ? 1 : 0;
    }),
    { numRuns: 60 },
  );
  expect(passed).toBeGreaterThan(0);
});

test("a case that was turned away is not checked either when its findings are waived: a baseline says so", async () => {
  const backend = await serveHttp((_, response) => response.writeHead(429).end("{}"));
  const file = await fileOf(undefined);
  const options = { bot: bankBot([{ name: "one" }]), backend };
  const before = await validateBackend({ ...options, withConsequences: true });
  expect(before.cases).toMatchObject([{ status: "failed", reason: expect.stringContaining("429") }]);
  await writeBaseline(file, before);
  const after = await validateBackend({ ...options, waivers: await loadWaivers(file) });
  expect(after.cases).toMatchObject([{ status: "not checked" }]);
});

test("a baseline knows that a step is never served, which shows only when all else is waived", async () => {
  const backend = await serveHttp((_, response) =>
    response.writeHead(404, { "content-type": "application/json" }).end("{}"),
  );
  const samples = [{ name: "a", expect: { messages: ["fine"] } }];
  const step = { method: "POST", path: "/x", expects: { statuses: { "404": "none" } }, samples };
  const options = { bot: bankBot([{ name: "one", expect: { status: 404 } }], { apiSteps: { other: step } }), backend };
  const file = await fileOf(undefined);
  const before = await validateBackend({ ...options, withConsequences: true });
  expect(before.cases[1]).toMatchObject({ status: "failed" });
  await writeBaseline(file, before);
  expect((await loadWaivers(file)).map(({ rule }) => rule)).toContain("step-never-served");
  const after = await validateBackend({ ...options, waivers: await loadWaivers(file) });
  expect(after.verdict).toBe("passed");
});

test("two waivers for the same: none is called unneeded, as either may expire first", async () => {
  const others = waiver({ rule: "message-config-missing" });
  const report = await run([others, waiver(), waiver({ case: "one" })]);
  expect(report.findings).toEqual([]);
  expect(report.waived).toHaveLength(4);
});

test("a baseline in JSON stays JSON", async () => {
  const file = (await fileOf(undefined)).replace(".yaml", ".json");
  expect(await writeBaseline(file, await run([]))).toMatchObject({ added: 4 });
  const { waivers } = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ waivers: waivers.slice(1) }));
  await writeBaseline(file, await run([]));
  expect(JSON.parse(await readFile(file, "utf8")).waivers).toHaveLength(7);
});

test("a file that was broken meanwhile is left as it is", async () => {
  const file = await fileOf(undefined);
  await writeFile(file, "waivers: [\n");
  await expect(writeBaseline(file, await run([]))).rejects.toMatchObject({ code: "bad-file" });
  expect(await readFile(file, "utf8")).toBe("waivers: [\n");
});

test("what was not answered is no part of a baseline", async () => {
  const file = await fileOf(undefined);
  const backend = await serveTcp((socket) => socket.destroy());
  const report = await validateBackend({ bot: bankBot([{ name: "one" }]), backend });
  expect(neverAdopted(report)).toEqual(["answer-missing"]);
  expect(await writeBaseline(file, report)).toMatchObject({ added: 0 });
  expect(await loadWaivers(file)).toEqual([]); // a file is there for the next run
});

test("a baseline starts a file where there is none", async () => {
  const file = await fileOf(undefined);
  expect(await loadWaivers(file, { mayBeMissing: true })).toEqual([]);
  await writeBaseline(file, await run([]));
  expect(await loadWaivers(file)).toHaveLength(4);
});

test("any waivers split the findings: each is told or waived, never both, never lost", async () => {
  const rule = fc.constantFrom("session-namespace-missing", "message-config-missing", "html-page");
  const some = fc.array(
    fc.record(
      {
        rule,
        reason: fc.constant("r"),
        expires: fc.constantFrom(LATER, "2001-01-01"),
        pointer: fc.constantFrom("/session", "/messages/0", "/*"),
        case: fc.constantFrom("one", "two", "*"),
      },
      { requiredKeys: ["rule", "reason", "expires"] },
    ),
    { maxLength: 4 },
  );
  const all = findingsOf(await run([])).map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(some, async (waivers) => {
      const report = await run(waivers);
      const ids = [...findingsOf(report), ...(report.waived ?? [])].map(({ id }) => id);
      expect(ids.sort()).toEqual([...all].sort());
    }),
    { numRuns: 25 },
  );
});
