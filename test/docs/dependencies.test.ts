import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const page = readFileSync("docs/dependencies.md", "utf8");
const firstColumn = [...page.matchAll(/^\| (.+?) \|/gm)].map(([, cell = ""]) => cell);
const listed = firstColumn
  .flatMap((cell) => cell.split(/, | with /))
  .filter((name) => name !== "package" && name !== "---")
  .sort();
const isTypes = (name: string) => name.startsWith("@types/");
const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test("each package stands in one row, with its reason, and no other one does", () => {
  expect(listed).toEqual([...installed.filter((name) => !isTypes(name)), "@types/*"].sort());
});
