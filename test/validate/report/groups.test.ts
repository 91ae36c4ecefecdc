import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/index.js";
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
