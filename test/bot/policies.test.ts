import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICIES, FIXED_CHOICES, POLICIES, parseBot } from "../../src/bot/index.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { properties } = JSON.parse(read("schemas/bot.schema.json")).$defs.Policies;

describe("the table of policies", () => {
  test("has the policies of the schema", () => {
    expect(Object.keys(POLICIES).sort()).toEqual(Object.keys(properties).sort());
  });

  test.each(Object.entries(POLICIES))("%s has the values of the schema, and facts to rest on", (name, policy) => {
    if ("values" in policy) expect(properties[name].enum).toEqual([...policy.values]);
    expect(policy.source.some((label) => /^[CU]-\d\d$/.test(label)) || policy.source.length > 1).toBe(true);
    expect(policy.meaning).toMatch(/^[A-Z].*\.$/);
  });

  test("gives the defaults, which a file replaces one by one", () => {
    const { policies } = parseBot("name: B\npolicies: { sessionMerge: deep, timeout: 3s, loopLimit: 7 }");
    expect(policies).toEqual({ ...DEFAULT_POLICIES, sessionMerge: "deep", timeout: 3_000, loopLimit: 7 });
    expect(DEFAULT_POLICIES).toMatchObject({
      sessionMerge: "shallow",
      timeout: 20_000,
      loopLimit: 100,
      era: "current",
    });
  });

  test("and the fixed choices settle every unknown, U-01 to U-27", () => {
    const settled = new Set([
      ...Object.values(POLICIES).flatMap((policy): readonly string[] => policy.source),
      ...FIXED_CHOICES.map(({ source }) => source),
    ]);
    const all = Array.from({ length: 27 }, (_, index) => `U-${String(index + 1).padStart(2, "0")}`);
    expect(all.filter((unknown) => !settled.has(unknown))).toEqual([]);
  });

  test("is what docs/policies.md shows", () => {
    const page = read("docs/policies.md");
    for (const [name, { meaning, default: value }] of Object.entries(POLICIES)) {
      expect(page).toContain(`| \`${name}\` | ${meaning} |`);
      if (typeof value === "string") expect(page).toMatch(new RegExp(`\`${name}\` .*\\| \`"?${value}"?\` \\|`));
    }
  });
});
