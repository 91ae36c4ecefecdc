import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintBot, parseBot } from "../../src/bot/index.js";

const page = readFileSync("docs/bot-file.md", "utf8");
const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ""], index) => ({ index, text }));

test("the page has snippets", () => {
  expect(snippets.length).toBe(4);
});

test.each(snippets)("snippet $index loads, and lint finds no error in it", ({ text }) => {
  const errors = lintBot(parseBot(text)).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});
