import fc from "fast-check";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { sarifLog } from "../../../src/validate/report/sarif.js";
import { hostileReport } from "./hostile.js";
import { FOLDERS, SAMPLE } from "./sample.js";

test("the log has SARIF's own types, and its results point at their rules", () => {
  const log: Log = sarifLog(SAMPLE, FOLDERS); // the types are those of SARIF 2.1.0
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(run?.results?.map(({ ruleId, ruleIndex = -1, level }) => [ruleId, rules[ruleIndex]?.id, level])).toEqual([
    ["session-namespace-missing", "session-namespace-missing", "error"],
    ["conversation-failed", "conversation-failed", "error"],
    ["step-not-checked", "step-not-checked", "warning"],
    ["label-too-long", "label-too-long", "note"],
  ]);
  expect(rules[0]).toMatchObject({
    name: "SessionNamespaceMissing",
    shortDescription: { text: "Session data has a namespace." },
    help: { text: expect.stringContaining("Sources: F-031.") },
    defaultConfiguration: { level: "error" },
  });
  expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "bots/bank/bot.yaml", uriBaseId: "%SRCROOT%" },
    region: { startLine: 35, startColumn: 9 },
  });
});

test("a fingerprint outlives a change of the line, the case and the value", () => {
  const fingerprints = (report: typeof SAMPLE) =>
    sarifLog(report, FOLDERS).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
  const moved = {
    ...SAMPLE,
    cases: SAMPLE.cases.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({
        ...finding,
        case: `${finding.case}!`,
        got: "else",
        at: { file: "bank/bot.yaml", line: 99 },
      })),
    })),
  };
  expect(fingerprints(moved)).toEqual(fingerprints(SAMPLE));
  expect(new Set(fingerprints(SAMPLE)?.map((each) => JSON.stringify(each))).size).toBe(4);
});

test("any file name gives a valid address", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const { locations } of sarifLog(report, FOLDERS).runs[0]?.results ?? []) {
        const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? "";
        expect(() => new URL(uri, "file:///")).not.toThrow();
        expect(uri).toMatch(/^[\w./%*:+-]+$/);
      }
    }),
    { numRuns: 200 },
  );
});
