import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonReport, parseReport, type Report, validateBackend } from "../../../src/validate/index.js";
import { serveHttp } from "../../backend/servers.js";
import { bankBot } from "../bank.js";
import { GOOD, SAMPLE } from "./sample.js";

const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL("../../../schemas/report.schema.json", import.meta.url), "utf8"),
);

/** The schema, but without room for members that it does not describe. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const members = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isObjectSchema = "properties" in members && members.type === "object";
  return isObjectSchema ? { unevaluatedProperties: false, ...members } : members;
}

/** A finding is also a part of a waived one, so its own members are closed where it stands. */
function closedSchema(): object {
  const text = JSON.stringify(SCHEMA).replaceAll(
    '{"$ref":"#/$defs/Finding"}',
    '{"$ref":"#/$defs/Finding","type":"object","properties":{}}',
  );
  const schema = closed(JSON.parse(text)) as { $defs: { Finding: { unevaluatedProperties?: boolean } } };
  delete schema.$defs.Finding.unevaluatedProperties;
  const waived = JSON.stringify(schema).replace(/"allOf":\[\{"unevaluatedProperties":false,/, '"allOf":[{');
  return JSON.parse(waived);
}

async function realReports(): Promise<Report[]> {
  const sample = (name: string, amount: number) => ({
    name,
    session: { amount },
    expect: { nextDialogstate: "transfer_ok" },
  });
  const bot = bankBot([sample("one", 1), sample("two", 2)], { apiSteps: { balance: { method: "GET", path: "/b" } } });
  const good = await serveHttp((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"action":{"nextDialogstate":"0b7c"}}');
  });
  const bad = await serveHttp((_, response) => response.end("<!doctype html>"));
  const dead = await serveHttp((request) => request.socket.destroy());
  return Promise.all([
    validateBackend({ bot, backend: good }),
    validateBackend({ bot, backend: good, cases: ["samples", "generated", "probes"] }),
    validateBackend({ bot, backend: bad, bail: true }),
    validateBackend({ bot, backend: dead, minCoverage: 50, shard: { index: 1, of: 2 } }),
  ]);
}

test("real reports are as the published schema says, and have nothing that it does not describe", async () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closedSchema());
  for (const report of [SAMPLE, GOOD, ...(await realReports())]) {
    validate(JSON.parse(jsonReport(report)));
    expect(validate.errors ?? []).toEqual([]);
  }
  validate({ ...JSON.parse(jsonReport(GOOD)), surprise: 1 });
  expect(validate.errors).toHaveLength(1);
});

test("a saved report is read back whole", async () => {
  expect(parseReport(jsonReport(SAMPLE), "report.json")).toEqual(SAMPLE);
  for (const report of await realReports()) expect(parseReport(jsonReport(report), "report.json")).toEqual(report);
});

test.each([
  ["no JSON", "{", "report.json is no report of apistep: "],
  ["something else", "[]", "report.json is no report of apistep: expected an object, got []"],
  [
    "another verdict",
    jsonReport(SAMPLE).replace('"verdict": "failed"', '"verdict": "fine"'),
    'report.json is no report of apistep: verdict: expected "passed"',
  ],
])("%s is no report", (_, text, message) => {
  expect(() => parseReport(text, "report.json")).toThrow(message);
});

/** A report as someone changed it. */
const changed = (report: Report, change: (json: Report) => object) => {
  const json = JSON.parse(jsonReport(report));
  return JSON.stringify({ ...json, ...change(json) });
};
const withStatus = (status: string) => (json: Report) => ({
  cases: json.cases.map((result, index) => (index === 0 ? { ...result, status } : result)),
});

test.each<[string, string, string]>([
  [
    "a failure that is called passed",
    changed(SAMPLE, withStatus("passed")),
    'the case "transfer/sample/enough money" is "passed", and has a finding that fails with failOn error',
  ],
  ["a failure that is not checked", changed(SAMPLE, withStatus("not checked")), 'is "not checked", and has a finding'],
  ["a pass that is called failed", changed(GOOD, withStatus("failed")), 'is "failed", and has no finding that fails'],
  ["cases that are gone", changed(GOOD, () => ({ cases: [] })), "counts.cases is 1, and what it counts are 0"],
  [
    "findings that are gone",
    changed(SAMPLE, () => ({ findings: [] })),
    "counts.warnings is 1, and what it counts are 0",
  ],
  [
    "another verdict",
    changed(SAMPLE, () => ({ verdict: "passed" })),
    'its verdict is "passed", and by its cases and findings it is "failed"',
  ],
])("a report that contradicts itself is refused: %s", (_, text, message) => {
  expect(() => parseReport(text, "report.json")).toThrow(`report.json contradicts itself: `);
  expect(() => parseReport(text, "report.json")).toThrow(message);
});
