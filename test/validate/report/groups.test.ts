import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/index.js";
import type { Report } from "../../../src/validate/index.js";
import { findingGroups } from "../../../src/validate/report/groups.js";
import { SAMPLE } from "./sample.js";

const finding = (severity: Finding["severity"], name: string, pointer = "/session"): Finding => ({
  rule: "session-array",
  severity,
  step: "transfer",
  case: name,
  pointer,
  expected: "an object",
  got: "[]",
  why: "it says so (F-031)",
  mend: "send an object",
  source: ["F-031"],
});

const groupsOf = (findings: readonly Finding[]) =>
  findingGroups({ ...SAMPLE, cases: [], findings }).map(({ finding, others }) => [
    finding.severity,
    finding.case,
    ...others,
  ]);

test("what a sample and a probe show is one thing to mend, as severe as the worst of them", () => {
  expect(groupsOf([finding("warning", "probe"), finding("error", "sample"), finding("error", "other")])).toEqual([
    ["error", "sample", "other", "probe"],
  ]);
});

test("another place is another thing", () => {
  expect(groupsOf([finding("warning", "a"), finding("error", "b", "/messages")])).toEqual([
    ["error", "b"],
    ["warning", "a"],
  ]);
});

test("places that differ in an index, and expectations that differ in a number, are one thing", () => {
  const first = { ...finding("error", "a", "/messages/0/config/buttons/2"), expected: "account.amount to be 490" };
  const second = { ...finding("error", "b", "/messages/1/config/buttons/0"), expected: "account.amount to be 12.5" };
  expect(groupsOf([first, { ...second, mend: "send 12.5" }])).toEqual([["error", "a", "b"]]);
});

test("other members of the same place are other things", () => {
  const [limit, amount] = ['"limit"', '"amount"'].map((expected) => ({ ...finding("error", expected), expected }));
  expect(groupsOf([limit, amount] as Finding[])).toHaveLength(2);
});

test("an input that a backend doesn't survive is a thing of its own", () => {
  const probe = (name: string) => ({
    ...SAMPLE.cases[0],
    name,
    findings: [{ ...finding("warning", name), rule: "input-not-survived" }],
  });
  const cases = ["amount: zero", "amount: an emoji", "malformed body"].map(probe) as Report["cases"];
  expect(findingGroups({ findings: [], cases }).map(({ others }) => others)).toEqual([["amount: an emoji"], []]);
});
