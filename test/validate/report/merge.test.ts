import { expect, test } from "vitest";
import { jsonReport, mergeReports, parseReport, type Report, validateBackend } from "../../../src/validate/index.js";
import { serveHttp } from "../../backend/servers.js";
import { answering, bankBot } from "../bank.js";
import { GOOD, SAMPLE } from "./sample.js";

const at = (file: string, report: Report) => ({ file, report });

test("shards of a run are merged to what the whole run would have said", async () => {
  const sample = (amount: number) => ({
    name: `amount ${amount}`,
    session: { amount },
    expect: { nextDialogstate: amount === 3 ? "transfer_no_money" : "transfer_ok" },
  });
  const bot = bankBot([1, 2, 3, 4, 5].map(sample));
  const backend = await serveHttp(answering(() => ({ action: { nextDialogstate: "0b7c" } })));
  const shards = await Promise.all(
    [1, 2].map(async (index) => {
      const report = await validateBackend({ bot, backend, shard: { index, of: 2 } });
      return at(`shard-${index}.json`, parseReport(jsonReport(report), `shard-${index}.json`));
    }),
  );
  const merged = mergeReports(shards);
  const whole = await validateBackend({ bot, backend });
  expect(merged).toMatchObject({ verdict: whole.verdict, counts: whole.counts });
  expect(merged.coverage?.percent).toBe(whole.coverage?.percent);
  expect(merged.cases.map(({ id, status }) => [id, status]).sort()).toEqual(
    whole.cases.map(({ id, status }) => [id, status]).sort(),
  );
  expect(() => mergeReports(shards.slice(1))).toThrow("of 2 shards, number 1 is missing");
  const cut = shards.map(({ file, report }, index) => at(file, index > 0 ? report : { ...report, cases: [] }));
  expect(() => mergeReports(cut)).toThrow("the shards have 2 cases together, and should have 5");
  const mixed = shards.map(({ file, report: { shard, ...report } }, index) =>
    at(file, index === 0 || shard === undefined ? report : { ...report, shard }),
  );
  expect(() => mergeReports(mixed)).toThrow("shard-2.json is of a shard, shard-1.json is not");
});

test("a case that stands in both counts once: checked before not checked, failed before passed", () => {
  const [failed, , passed, skipped] = SAMPLE.cases;
  if (failed === undefined || passed === undefined || skipped === undefined) throw new Error("the sample is too small");
  const first = { ...SAMPLE, cases: [failed, skipped], findings: [] };
  const second = {
    ...SAMPLE,
    cases: [
      { ...failed, status: "passed" as const, findings: [] },
      { ...skipped, status: "passed" as const },
    ],
    findings: [],
  };
  const merged = mergeReports([at("a", first), at("b", second)]);
  expect(merged.cases.map(({ status }) => status)).toEqual(["failed", "passed"]);
  expect(merged.counts).toMatchObject({ cases: 2, passed: 1, failed: 1, errors: 1 });
});

test("what all say is said once; times are those of the whole", () => {
  const later = { ...SAMPLE, startedAt: "2026-11-22T13:06:00.000Z", ms: 5_000 };
  const merged = mergeReports([at("a", later), at("b", SAMPLE)]);
  expect(merged.findings).toEqual(SAMPLE.findings);
  expect(merged).toMatchObject({ startedAt: SAMPLE.startedAt, ms: 5_000, verdict: "failed" });
});

test("a shard that was interrupted leaves the whole unfinished, unless another ran its cases", () => {
  const cut: Report = {
    ...GOOD,
    verdict: "interrupted",
    cases: GOOD.cases.map((result) => ({ ...result, status: "not checked" })),
  };
  expect(mergeReports([at("a", cut), at("b", { ...GOOD, cases: [] })]).verdict).toBe("interrupted");
  expect(mergeReports([at("a", cut), at("b", GOOD)]).verdict).toBe("passed");
});

test("the least coverage is asked of all together", () => {
  const alone = { ...GOOD, findings: SAMPLE.findings };
  expect(mergeReports([at("a", alone)], 50).verdict).toBe("passed");
  const merged = mergeReports([at("a", alone)], 51);
  expect(merged.verdict).toBe("failed");
  expect(merged.findings.map(({ rule }) => rule)).toEqual(["step-not-checked", "coverage-too-low"]);
});

test.each([
  ["version", { version: "2.0.0" }],
  ["bot", { bot: { name: "Other", file: "bank/bot.yaml" } }],
  ["seed", { seed: 7 }],
  ["--fail-on", { failOn: "advice" as const }],
])("reports that differ in %s don't belong together", (name, change) => {
  expect(() => mergeReports([at("a.json", SAMPLE), at("b.json", { ...SAMPLE, ...change })])).toThrow(
    `the reports don't belong together: ${name} is not the same`,
  );
});
