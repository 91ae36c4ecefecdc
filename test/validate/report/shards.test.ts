import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/core/index.js";
import {
  jsonReport,
  mergeReports,
  parseReport,
  type Report,
  type ValidationOptions,
  validateBackend,
} from "../../../src/validate/index.js";
import { serveHttp } from "../../backend/servers.js";
import { answering, bankBot, TOKEN } from "../bank.js";

const stores = (data: unknown, namespace = "account") => ({ session: { namespace, data } });
const says = (text: string) => ({ messages: [{ type: "text", config: { textMessages: [{ text }] } }] });
const goes = (nextDialogstate: string) => ({ action: { nextDialogstate } });

/** What only several answers show is in these. */
const ANSWERS: readonly JsonObject[] = [
  { ...stores({ amount: 1 }), ...goes("transfer_no_money") },
  { ...stores({ amount: "1", limit: 2 }), ...goes("transfer_no_money") },
  { ...stores({ list: ["a"] }), ...goes("transfer_ok") },
  { ...says("You have {account.amount}"), ...goes("transfer_no_money") },
  { ...says("You have {account.amonut} and {account.limit}"), ...goes("transfer_ok") },
  goes("transfer_no_money"),
  goes("transfer_ok"),
  { ...stores(TOKEN, "leak"), ...goes("transfer_ok") },
];

const WAIVERS = ["variable-never-set", "merge-policy-matters", "session-type-varies", "text-empty"].map(
  (rule, line) => ({ rule, reason: "known", expires: "2999-12-31", at: { file: "waivers.yaml", line: line + 1 } }),
);

const run = fc.record({
  answers: fc.array(fc.constantFrom(...ANSWERS), { minLength: 2, maxLength: 7 }),
  of: fc.integer({ min: 2, max: 7 }),
  waivers: fc.subarray(WAIVERS),
  rules: fc.constantFrom({}, { "session-type-varies": "error" }, { "merge-policy-matters": "off" }),
  bot: fc.constantFrom(
    {},
    { blocks: { transfer_ok: { id: "0b7c", messages: ["{account.list[0]}"] }, transfer_no_money: null } },
  ),
  failOn: fc.constantFrom("error" as const, "warning" as const, "advice" as const),
});

/** As read from a file. */
const saved = (report: Report) => parseReport(jsonReport(report), "shard.json");

/** Which of several answers stands for all depends on their order; what they show does not. */
const told = ({ verdict, counts, findings, waived = [], cases }: Report) => ({
  verdict,
  counts,
  findings: findings.map(({ rule, severity, step }) => `${severity} ${rule} ${step}`).sort(),
  waived: waived.map(({ rule, step }) => `${rule} ${step}`).sort(),
  cases: cases.map(({ id, status }) => `${id} ${status}`).sort(),
});

test("shards say together what one run says, also of what only several answers show", async () => {
  await fc.assert(
    fc.asyncProperty(run, async ({ answers, of, waivers, rules, bot: rest, failOn }) => {
      const shards = Math.min(of, answers.length);
      const apiSteps = { spare: { method: "GET", path: "/spare" } };
      const expects = { session: { account: { type: "object" } } };
      const samples = answers.map((_, amount) => ({ name: `${amount}`, session: { amount } }));
      const bot = bankBot([], { apiSteps: { ...apiSteps, pay: { ...PAY, expects, samples } }, rules, ...rest });
      const backend = await serveHttp(answering(({ amount }) => answers[Number(amount)]));
      const options: ValidationOptions = { bot, backend, waivers, failOn, cases: ["samples"] };
      const reports = await Promise.all(
        Array.from({ length: shards }, (_, index) =>
          validateBackend({ ...options, shard: { index: index + 1, of: shards } }),
        ),
      );
      const merged = mergeReports(reports.map((report, index) => ({ file: `${index}.json`, report: saved(report) })));
      expect(told(merged)).toEqual(told(await validateBackend(options)));
      expect(JSON.stringify(reports)).not.toContain(TOKEN);
    }),
    { numRuns: 40 },
  );
});

const PAY = {
  method: "POST",
  path: "/pay",
  body: {
    amount: { variable: "amount" },
    ok: { dialogstate: "transfer_ok" },
    no: { dialogstate: "transfer_no_money" },
  },
};

test("of cases that were not run, nothing is said to be missing in the whole either", async () => {
  const samples = [1, 2, 3].map((amount) => ({ name: `${amount}`, session: { amount } }));
  const bot = bankBot(samples);
  const backend = await serveHttp(answering(() => says("{account.amount}")));
  const shard = (index: number, filter: string[]) =>
    validateBackend({ bot, backend, shard: { index, of: 2 }, filter }).then(saved);
  const some = [await shard(1, ["1", "2"]), await shard(2, ["1", "2"])];
  const merge = (reports: Report[]) => mergeReports(reports.map((report) => ({ file: "shard.json", report })));
  expect(merge(some).findings).toEqual([]);
  const all = [await shard(1, []), await shard(2, [])];
  expect(merge(all).findings).toMatchObject([{ rule: "variable-never-set", case: 'sample "1"' }]);
});

test("a step that one shard has no sample of may be called in another", async () => {
  const reports = await Promise.all(
    [1, 2].map(async (index) => {
      const bot = bankBot([{ name: "one" }, { name: "two" }]);
      const backend = await serveHttp(answering(() => ({})));
      return validateBackend({ bot, backend, shard: { index, of: 2 }, minCoverage: 60 });
    }),
  );
  const files = reports.map((report) => ({ file: "shard.json", report: saved(report) }));
  const rules = (minCoverage?: number) => mergeReports(files, minCoverage).findings.map(({ rule }) => rule);
  expect(rules(0)).toEqual([]);
  expect(rules(90)).toEqual(["coverage-too-low"]);
});
