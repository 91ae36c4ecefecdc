import pc from "picocolors";
import { expect, test } from "vitest";
import { prettyEnd, prettyReport } from "../../../src/validate/index.js";
import { SAMPLE } from "./sample.js";

const ESCAPE = "\u001b";

test("errors come first, and a request stands once", () => {
  const text = prettyReport(SAMPLE);
  const order = [
    "session-namespace-missing   ",
    "conversation-failed   ",
    "label-too-long   ",
    "step-not-checked   ",
  ].map((rule) => text.indexOf(rule));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(text.match(/curl /g)).toHaveLength(1);
  expect(text).toContain("the request of session-namespace-missing above");
});

test("no colours unless they are asked for", () => {
  expect(prettyReport(SAMPLE)).not.toContain(ESCAPE);
  expect(prettyReport(SAMPLE, pc.createColors(true))).toContain(ESCAPE);
});

test("on a terminal, texts are wrapped; what is to be copied is not", () => {
  const lines = prettyEnd(SAMPLE, undefined, 60).split("\n");
  const long = lines.filter((line) => line.length > 60);
  expect(long.every((line) => /^(error|warning|advice|coverage|failed) |^ {7}(at {3}|\|)/.test(line))).toBe(true);
  expect(lines).toContain("       why  the platform stores data under its namespace");
  expect(lines).toContain("            (F-031)");
});

test("thousands of cases that were not checked are a few lines", () => {
  const [late] = SAMPLE.cases.filter(({ status }) => status === "not checked");
  if (late === undefined) throw new Error("the sample has none");
  const cases = Array.from({ length: 5_000 }, (_, index) => ({ ...late, id: String(index) }));
  const text = prettyEnd({ ...SAMPLE, cases, findings: [] });
  expect(text.split("\n").length).toBeLessThan(12);
  expect(text).toContain("skipped and 4995 more cases");
});

test("of generated cases that passed there is no line", () => {
  const [first] = SAMPLE.cases.filter(({ status }) => status === "passed");
  if (first === undefined) throw new Error("the sample has none");
  const text = prettyReport({ ...SAMPLE, cases: [{ ...first, kind: "generated", name: "empty text" }] });
  expect(text).not.toContain("empty text");
});
