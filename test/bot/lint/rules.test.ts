import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintBot, lintRules, parseBot } from "../../../src/bot/index.js";

const folder = new URL("../../../src/bot/lint/rules/", import.meta.url);
const page = readFileSync(new URL("../../../docs/lint.md", import.meta.url), "utf8");

const lint = (text: string) => lintBot(parseBot(text));

test("every file is a rule of the list, and the other way round", () => {
  const files = readdirSync(folder).filter((name) => name !== "index.ts");
  expect(files.map((name) => name.replace(/\.ts$/, "")).sort()).toEqual(lintRules.map(({ id }) => id).sort());
});

describe.each(lintRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has words: one sentence that must hold, a why with its facts, sources", () => {
    expect(rule.title).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.why).toMatch(/\((?:F-\d{3}|[CU]-\d{2})/);
    expect(rule.why).not.toMatch(/\.$/);
    for (const source of rule.source) expect(source).toMatch(/^(?:F-\d{3}|[CU]-\d{2})$/);
    for (const [fact] of rule.why.matchAll(/\b(?:F-\d{3}|[CU]-\d{2})\b/g)) expect(rule.source).toContain(fact);
  });

  test("has nothing to say of the good bot, nor has any other rule", () => {
    expect(lint(rule.good)).toEqual([]);
  });

  test("finds one thing in the bad bot", () => {
    const found = lint(rule.bad).filter((finding) => finding.rule === id);
    expect(found).toMatchObject([{ severity: rule.severity, why: rule.why, source: rule.source }]);
    expect(found[0]?.at?.line).toBeGreaterThan(1);
    expect(found[0]?.mend).toMatch(/^[a-z].*[^.]$/s);
  });

  test("has an entry in docs/lint.md", () => {
    expect(page).toContain(`\n## ${id}\n`);
  });
});
