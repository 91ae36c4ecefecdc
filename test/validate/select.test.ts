import fc from "fast-check";
import { expect, test } from "vitest";
import { listCases } from "../../src/validate/index.js";
import { bankBot } from "./bank.js";

const SAMPLES = [
  { name: "small amount", session: { amount: 1 }, tags: ["smoke"] },
  { name: "large amount", session: { amount: 5000 }, tags: ["slow", "limits"] },
  { name: "no amount" },
];
const bot = bankBot(SAMPLES, {
  apiSteps: { balance: { method: "GET", path: "/balance", samples: [{ name: "mine" }] } },
});
const idsOf = async (selection: object) => (await listCases({ bot, ...selection })).cases.map(({ id }) => id);

const ALL = [
  "transfer/sample/small amount",
  "transfer/sample/large amount",
  "transfer/sample/no amount",
  "balance/sample/mine",
];

test.each<[string, object, string[]]>([
  ["nothing is asked for", {}, ALL],
  ["a part of an id", { filter: ["LARGE"] }, ["transfer/sample/large amount"]],
  ["a pattern", { filter: ["*/sample/m*"] }, ["balance/sample/mine"]],
  ["two patterns", { filter: ["mine", "transfer/*no*"] }, ["transfer/sample/no amount", "balance/sample/mine"]],
  ["something excluded", { exclude: ["transfer*"] }, ["balance/sample/mine"]],
  ["both", { filter: ["amount"], exclude: ["large", "no "] }, ["transfer/sample/small amount"]],
  ["a tag", { tags: ["limits"] }, ["transfer/sample/large amount"]],
  ["one of two tags", { tags: ["limits", "smoke"] }, ALL.slice(0, 2)],
  ["ids", { only: ["balance/sample/mine", "gone"] }, ["balance/sample/mine"]],
  ["a case to replay", { replay: "balance/sample/mine" }, ["balance/sample/mine"]],
])("%s", async (_, selection, ids) => {
  expect(await idsOf(selection)).toEqual(ids);
});

test.each([
  ["nothing matches", { filter: ["nosuch"] }, "none of 4 cases is selected"],
  [
    "one of two filters matches nothing",
    { filter: ["mine", "typo"] },
    'none of 4 cases is selected by the filter "typo"',
  ],
  ["one of two tags is on nothing", { tags: ["smoke", "limit"] }, 'none of 4 cases is selected by the tag "limit"'],
  ["a filter for cases of another step", { steps: ["balance"], filter: ["mine", "transfer/*"] }, 'filter "transfer/*"'],
  [
    "two that fit nothing together",
    { filter: ["mine"], tags: ["smoke"] },
    "none of 4 cases is selected: nothing to run",
  ],
  ["too many shards", { shard: { index: 5, of: 5 } }, "4 cases are too few for 5 shards"],
  ["no step has schemas", { cases: ["generated"] }, "has no generated"],
])("%s: nothing to run", async (_, selection, message) => {
  await expect(idsOf(selection)).rejects.toMatchObject({
    code: "nothing-to-run",
    message: expect.stringContaining(message),
  });
});

test("of cases that there are none, what would make some is told", async () => {
  const hints = (selection: object) => idsOf(selection).catch(({ hint }) => hint);
  expect(await hints({ cases: ["generated"] })).toMatch(/^give rows with a variable a schema/);
  expect(await hints({ cases: ["conversations"] })).toMatch(/^put conversation files into conversations\//);
});

test("a filter need not fit a case of each shard, nor one that is to be run again", async () => {
  const filter = ["mine", "small"];
  expect(await idsOf({ filter, shard: { index: 1, of: 2 } })).toEqual(["transfer/sample/small amount"]);
  expect(await idsOf({ filter, only: ["balance/sample/mine"] })).toEqual(["balance/sample/mine"]);
  expect(await idsOf({ filter, exclude: ["mine"] })).toEqual(["transfer/sample/small amount"]);
});

test("a tag that is not there names one that is", async () => {
  await expect(idsOf({ tags: ["smoke", "limit"] })).rejects.toMatchObject({ hint: 'did you mean "limits"?' });
});

test("shards are parts of the whole: no case is in two, none in none", async () => {
  const names = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 8 }), async (numbers, wanted) => {
      const many = bankBot(numbers.map((number) => ({ name: `sample ${number}` })));
      const of = Math.min(wanted, numbers.length);
      const parts = await Promise.all(
        Array.from({ length: of }, (_, index) => listCases({ bot: many, shard: { index: index + 1, of } })),
      );
      const ids = parts.flatMap(({ cases }) => cases.map(({ id }) => id));
      const all = (await listCases({ bot: many })).cases.map(({ id }) => id);
      expect([...ids].sort()).toEqual([...all].sort());
      const sizes = parts.map(({ cases }) => cases.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});

test("what a filter lets through, the same pattern excludes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-z/ *?]{1,8}$/), async (pattern) => {
      const all = await idsOf({});
      const through = await idsOf({ filter: [pattern] }).catch(() => []);
      const rest = await idsOf({ exclude: [pattern] }).catch(() => []);
      expect([...through, ...rest].sort()).toEqual([...all].sort());
    }),
    { numRuns: 100 },
  );
});

test("a table is a sample for each of its rows, all of them under the sample's name", async () => {
  const table = [{ amount: 1 }, { amount: 2, iban: "BE71096123456769" }];
  const withTable = bankBot([{ name: "some", table, tags: ["t"] }, { name: "other" }]);
  const ids = (await listCases({ bot: withTable, samples: ["some"] })).cases.map(({ id }) => id);
  expect(ids).toEqual(["transfer/sample/some #1: amount 1", "transfer/sample/some #2: amount 2, iban ***"]);
  expect((await listCases({ bot: withTable, tags: ["t"] })).cases).toHaveLength(2);
});
