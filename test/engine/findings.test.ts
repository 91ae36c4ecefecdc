import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENGINE_RULES } from "../../src/engine/index.js";

const folder = "test/engine";
const tests = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
  .join("\n");

describe.each(Object.entries(ENGINE_RULES))("finding %s", (id, { why, source }) => {
  test("says why, with sources", () => {
    expect(why).toMatch(/^[a-z].*[^.]$/);
    expect(source.length).toBeGreaterThan(0);
  });

  test("is shown by a test", () => expect(tests).toContain(`"${id}"`));
});
