import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkOutcome, type Example, exampleOutcome, rules } from "../../src/contract/index.js";

const folder = new URL("../../src/contract/rules/", import.meta.url);
const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
const FACT = /^(?:F-\d{3}|[CU]-\d{2})$/;
const STANDARD = /^(?:RFC \d{4}(?: section [\d.]+)?|CWE-\d+)$/;

const findings = (example: Example) => checkOutcome(exampleOutcome(example), example.options).findings;
const isWarning = (rule: string) => rules.find(({ id }) => id === rule)?.severity !== "error";

test("every file is a rule of the list, and the other way round", () => {
  const files = readdirSync(folder).filter((name) => name !== "index.ts");
  expect(files.map((name) => name.replace(/\.ts$/, "")).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is exported by the camel case of its id", async () => {
    const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(await import(new URL(`${id}.ts`, folder).href)).toHaveProperty(name, rule);
  });

  test("has words: one sentence that must hold, a why with its facts, sources", () => {
    expect(rule.title).toMatch(/^[\p{L}].*\.$/u);
    expect(rule.why).toMatch(/\((?:[^()]*\b)?(?:F-\d{3}|[CU]-\d{2}|CWE-\d+)/);
    expect(rule.why).not.toMatch(/\.$/);
    expect(rule.source.length).toBeGreaterThan(0);
    for (const source of rule.source) expect(FACT.test(source) || STANDARD.test(source), source).toBe(true);
  });

  test("takes the good example", () => {
    const found = findings(rule.good).map((finding) => finding.rule);
    expect(found).not.toContain(id);
    expect(found.filter((other) => !isWarning(other))).toEqual([]);
  });

  test("finds one thing in the bad example", () => {
    const unavoidable = new Set(findings(rule.good).map((finding) => finding.rule));
    const found = findings(rule.bad).filter((finding) => !unavoidable.has(finding.rule));
    expect(found).toMatchObject([{ rule: id, severity: rule.severity, why: rule.why, source: rule.source }]);
    for (const { expected, got, mend } of found) {
      expect(expected).not.toBe("");
      expect(got).not.toBe("");
      expect(mend).toMatch(/^[a-z].*[^.]$/s);
    }
  });

  test("has an entry in docs/rules.md", () => {
    expect(page).toContain(`\n## ${id}\n`);
  });
});

test("only a list brings a warning that can't be avoided", () => {
  const warned = rules.filter(({ good }) => findings(good).length > 0);
  expect(warned.map(({ id }) => id)).toEqual(["list-buttons-too-many", "list-size"]);
});
