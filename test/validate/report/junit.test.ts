import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { renderReport } from "../../../src/validate/index.js";
import { hostileReport } from "./hostile.js";
import { FOLDERS, SAMPLE } from "./sample.js";

interface TestCase {
  readonly "@name": string;
  readonly "@classname": string;
  readonly "@time": string;
  readonly failure?: { readonly "@message": string; readonly "@type": string; readonly "#text": string };
  readonly skipped?: { readonly "@message": string };
  readonly "system-out"?: string;
}

interface Totals {
  readonly "@tests": string;
  readonly "@failures": string;
  readonly "@skipped": string;
}

interface Suite extends Totals {
  readonly "@name": string;
  readonly "@timestamp": string;
  readonly properties: { readonly property: readonly { "@name": string; "@value": string }[] };
  readonly testcase: readonly TestCase[];
}

const LISTS = ["testsuite", "testcase", "property"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
});

const read = (xml: string): { testsuites: Totals & { testsuite: readonly Suite[] } } => parser.parse(xml);
const junit = (report: typeof SAMPLE) => renderReport("junit", report, FOLDERS);

test("a suite for each step, a test case for each case; what was not checked is skipped", () => {
  const { testsuites } = read(junit(SAMPLE));
  expect(testsuites).toMatchObject({ "@tests": "6", "@failures": "3", "@skipped": "1" });
  const [transfer, conversations, balance] = testsuites.testsuite;
  expect(transfer).toMatchObject({ "@name": "transfer", "@tests": "4", "@failures": "2", "@skipped": "1" });
  expect(transfer?.properties.property).toContainEqual({ "@name": "seed", "@value": "42" });
  const [failed, , passed, skipped] = transfer?.testcase ?? [];
  expect(failed?.failure?.["@type"]).toBe("session-namespace-missing");
  expect(failed?.failure?.["#text"]).toContain("mend add &quot;namespace&quot;".replaceAll("&quot;", '"'));
  expect(passed).toMatchObject({ "@name": 'sample "none"', "@classname": "Bank & Co.transfer", "@time": "0.003" });
  expect(skipped?.skipped).toEqual({ "@message": "an earlier case failed" });
  expect(conversations?.testcase[0]?.failure?.["#text"]).toContain("what was said:\nbot  How much?\nuser 5000");
  expect(balance?.testcase[0]?.["system-out"]).toContain("step-not-checked");
});

test("what belongs to no case fails a test case of its own, where it fails the run", () => {
  const { testsuites } = read(junit({ ...SAMPLE, failOn: "warning" }));
  expect(testsuites["@failures"]).toBe("4");
});

test("any texts give well-formed XML, with the same test cases", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const xml = junit(report);
      expect(XMLValidator.validate(xml)).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML can't hold
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
      const cases = read(xml).testsuites.testsuite.flatMap((suite) => suite.testcase);
      expect(cases).toHaveLength(report.cases.length + report.findings.length);
    }),
    { numRuns: 200 },
  );
});
