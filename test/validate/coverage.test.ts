import { expect, test } from "vitest";
import { rules } from "../../src/contract/index.js";
import { createCoverage } from "../../src/validate/covered/count.js";
import type { Coverage } from "../../src/validate/covered/coverage.js";
import { mergeCoverage } from "../../src/validate/covered/merge.js";
import { missingIn } from "../../src/validate/covered/percent.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot } from "./bank.js";

const STEPS = {
  apiSteps: {
    transfer: {
      method: "POST",
      path: "/transfer",
      expects: { nextDialogstate: ["transfer_ok", "transfer_no_money"] },
      samples: [{ name: "one" }],
    },
    balance: { method: "GET", path: "/balance", samples: [{ name: "one" }] },
    silent: { method: "GET", path: "/silent" },
  },
};
const bot = bankBot([], STEPS);

function coverageOf(...calls: Parameters<ReturnType<typeof createCoverage>["add"]>[0][]): Coverage {
  const counter = createCoverage(bot);
  for (const call of calls) counter.add(call);
  return counter.coverage();
}

const OK = { step: "transfer", response: { nextDialogstate: "0b7c" }, broken: [] };

test("steps and targets that were reached count; a target by its name, though it travels by its id", () => {
  const coverage = coverageOf(OK, OK, { step: "balance", broken: [] });
  expect(coverage.percent).toBe(40); // transfer and transfer_ok of these two, transfer_no_money, balance and silent
  expect(coverage.steps).toMatchObject([
    {
      step: "transfer",
      calls: 2,
      answers: 2,
      targets: [
        { target: "transfer_ok", isDeclared: true, seen: 2 },
        { target: "transfer_no_money", isDeclared: true, seen: 0 },
      ],
    },
    { step: "balance", calls: 1, answers: 0, targets: [] },
    { step: "silent", calls: 0, answers: 0, targets: [] },
  ]);
  expect(missingIn(coverage)).toEqual(["transfer → transfer_no_money", "step balance", "step silent"]);
});

test("what was seen and never declared is listed, and does not count", () => {
  const elsewhere = { step: "transfer", response: { nextDialogstate: "help $3cret" }, broken: [] };
  const { steps, percent } = coverageOf(elsewhere);
  expect(steps[0]?.targets).toContainEqual({ target: "another block", isDeclared: false, seen: 1 });
  expect(percent).toBe(20);
});

test("message types, and the rules that had something to check", () => {
  const nothing = coverageOf();
  expect(nothing.rules.exercised).toEqual([]);
  expect(nothing.messageTypes).toContainEqual({ type: "carousel", seen: 0 });
  const media = { type: "media" as const, config: { media: { type: "image" as const, url: "http://a" } } };
  const some = coverageOf({ step: "balance", response: { messages: [media] }, broken: ["session-unwrapped"] });
  expect(some.messageTypes).toContainEqual({ type: "media", seen: 1 });
  expect(some.rules.exercised).toEqual(
    expect.arrayContaining(["url-invalid", "text-empty", "content-type", "session-unwrapped"]),
  );
  expect(some.rules.missed).toEqual(expect.arrayContaining(["card-image-missing", "list-size", "session-array"]));
  expect([...some.rules.exercised, ...some.rules.missed].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("coverage of parts is the same as of the whole", () => {
  const calls = [
    OK,
    { step: "balance", response: {}, broken: ["body-empty"] },
    { step: "transfer", response: { nextDialogstate: "transfer_no_money" }, broken: [] },
  ];
  const merged = mergeCoverage(calls.map((call) => coverageOf(call)));
  const whole = coverageOf(...calls);
  expect({ ...merged, rules: sorted(merged) }).toEqual({ ...whole, rules: sorted(whole) });
  expect(mergeCoverage([])).toBeUndefined();
});

const sorted = (coverage: Coverage | undefined) => ({
  exercised: [...(coverage?.rules.exercised ?? [])].sort(),
  missed: [...(coverage?.rules.missed ?? [])].sort(),
});

test("blocks and transitions count where there are any", () => {
  const flow = { blocks: [{ block: "a", seen: 1 }], transitions: [{ from: "a", to: "b", seen: 0 }] };
  const merged = mergeCoverage([{ ...coverageOf(OK), ...flow }, coverageOf(OK), { ...coverageOf(OK), ...flow }]);
  expect(merged).toMatchObject({ blocks: [{ block: "a", seen: 2 }], transitions: [{ from: "a", to: "b", seen: 0 }] });
  expect(missingIn({ ...coverageOf(OK), ...flow })).toContain("a → b");
});

test("the ways that conversations take between blocks are counted, of those that the bot file names", () => {
  const blocks = {
    start: { messages: ["Hi"], goTo: "middle" },
    middle: { messages: ["Yes?"], goTo: "end" },
    end: { messages: ["Bye"] },
  };
  const counter = createCoverage(
    bankBot([], { ...STEPS, blocks: { ...blocks, transfer_ok: null, transfer_no_money: null } }),
  );
  expect(counter.coverage()).not.toHaveProperty("blocks");
  counter.visit(["start", "middle", "start"]);
  counter.visit(["end"]);
  expect(counter.coverage()).toMatchObject({
    blocks: expect.arrayContaining([
      { block: "start", seen: 2 },
      { block: "end", seen: 1 },
    ]),
    transitions: [
      { from: "start", to: "middle", seen: 1 },
      { from: "middle", to: "end", seen: 0 },
    ],
  });
  expect(missingIn(counter.coverage())).toContain("middle → end");
});

test("below what is asked for, a run fails and says what is missing", async () => {
  const backend = await serveHttp(answering(() => ({ nextDialogstate: "0b7c" })));
  const report = await validateBackend({ bot, backend, minCoverage: 90 });
  expect(report.verdict).toBe("failed");
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      rule: "coverage-too-low",
      expected: "coverage of at least 90 %",
      got: expect.stringContaining("not reached: transfer → transfer_no_money, step silent"),
    }),
  );
  expect(await validateBackend({ bot, backend, minCoverage: 30 })).toMatchObject({ verdict: "passed" });
});

test("an answer that the platform takes for a failure reaches nothing", async () => {
  const backend = await serveHttp((_, response) => {
    response.statusCode = 500;
    response.end("{}");
  });
  const { coverage } = await validateBackend({ bot, backend });
  expect(coverage).toMatchObject({ percent: 0, steps: [{ calls: 1, answers: 0 }, { calls: 1 }, { calls: 0 }] });
});

test("a block that only a button leads to is reached by the button", async () => {
  const button = (id: unknown) => ({ title: "Yes", type: "postback", payload: { nextDialogstateId: id } });
  const messages = (id: unknown) => [
    { type: "buttons", config: { textMessages: [{ text: "Shall I?" }], buttons: [button(id)] } },
  ];
  const backend = await serveHttp(answering(({ ok }) => ({ messages: messages(ok) })));
  const { coverage } = await validateBackend({ bot: bankBot([{ name: "one" }]), backend });
  expect(coverage).toMatchObject({ percent: 100 });
  expect(coverage?.steps[0]?.targets).toContainEqual({ target: "transfer_ok", isDeclared: true, seen: 1 });
});
