import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const text = readFileSync("docs/dependencies.md", "utf8");
const isNamed = (name: string) => text.includes(name.startsWith("@types/") ? "@types/*" : name);

test.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))("%s has a reason", (name) => {
  expect(isNamed(name)).toBe(true);
});
