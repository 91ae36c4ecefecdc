import { expect, test } from "vitest";
import { type ReporterName, renderReport } from "../../../src/validate/index.js";
import { FOLDERS, GOOD, SAMPLE } from "./sample.js";

// The whole of each report, to be read and reviewed: see the folder want. Written by "npx vitest run -u".
const FILES: readonly (readonly [ReporterName, string])[] = [
  ["pretty", "report.txt"],
  ["junit", "report.xml"],
  ["github", "annotations.txt"],
  ["markdown", "report.md.txt"],
  ["sarif", "report.sarif"],
  ["html", "report.html"],
];

test.each(FILES)("%s, of a report with a bit of everything", async (name, file) => {
  await expect(renderReport(name, SAMPLE, FOLDERS)).toMatchFileSnapshot(`want/${file}`);
});

test.each(FILES)("%s, of a report where all is well", async (name, file) => {
  await expect(renderReport(name, GOOD, FOLDERS)).toMatchFileSnapshot(`want/good-${file}`);
});
