import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/ARCHITECTURE.md", "utf8");
const paths = [
  ...new Set(
    [...text.matchAll(/`((?:openapi|schemas|scripts|src|bin|examples|docs)\/[^`*]+)`/g)].map((match) => match[1] ?? ""),
  ),
];

test("the page names files", () => {
  expect(paths.length).toBeGreaterThan(20);
});

test.each(paths)("%s is there", (path) => {
  expect(existsSync(path)).toBe(true);
});
