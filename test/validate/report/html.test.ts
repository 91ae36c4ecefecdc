import fc from "fast-check";
import { expect, test } from "vitest";
import { type Report, renderReport } from "../../../src/validate/index.js";
import { hostileReport } from "./hostile.js";
import { FOLDERS, GOOD, SAMPLE } from "./sample.js";

const html = (report: Report) => renderReport("html", report, FOLDERS);

/** Names of elements and attributes, in order: what a page is made of, apart from its texts. */
function skeleton(page: string): string[] {
  const withoutStyle = page.replace(/<style>.*?<\/style>/s, "<style></style>");
  return [...withoutStyle.matchAll(/<(\/?[!a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi)].map(
    ([, name = "", attributes = ""]) =>
      [name, ...[...attributes.matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(" "),
  );
}

const KNOWN = new Set([SAMPLE, GOOD].flatMap((report) => skeleton(html(report))));
const FLOW = ["g", "/g", "title", "/title", "/svg", "/path"];

test("no text becomes markup: every < and > is part of a tag that the page has anyway", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const page = html(report);
      const tags = skeleton(page);
      expect(page.match(/</g)).toHaveLength(tags.length);
      expect(tags.filter((tag) => !KNOWN.has(tag) && !FLOW.includes(tag))).toEqual([]);
      expect(page).not.toMatch(/\p{Cs}|(?![\t\n])\p{Cc}/u);
    }),
    { numRuns: 300 },
  );
});

test("the page loads nothing and runs nothing", () => {
  const page = html(SAMPLE);
  expect(page).not.toMatch(/<(script|link|img|iframe|object|base)\b/i);
  expect(page).not.toMatch(/\b(src|href)="(?!#)/);
  expect(page).not.toMatch(/url\(|@import/);
  expect(page).toContain("default-src 'none'");
});

test("it says in words what the verdict is, and what to mend first", () => {
  const page = html(SAMPLE);
  expect(page).toContain('<html lang="en">');
  expect(page).toContain(
    "The backend answered wrongly in 3 of 5 cases, and 1 was not checked. There are 4 things to mend.",
  );
  const first = page.slice(page.indexOf("What to mend first"), page.indexOf('<h2 id="findings">'));
  expect([...first.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, rule]) => rule)).toEqual([
    "Session namespace missing",
    "Conversation failed",
    "Step not checked",
  ]);
  expect(html(GOOD)).toContain("The one case came out as it should.");
});

test("headings go down by one, links lead to something, tables have captions and heads", () => {
  const page = html(SAMPLE);
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
  expect(tables.length).toBeGreaterThan(2);
  for (const table of tables) expect(table).toMatch(/<caption>[\s\S]*<th scope="col">[\s\S]*<th scope="row">/);
});

test("ten thousand cases are folded away where they passed", () => {
  const [good] = GOOD.cases;
  if (good === undefined) throw new Error("the sample has no case");
  const cases = Array.from({ length: 10_000 }, (_, index) => ({ ...good, id: String(index), name: `case ${index}` }));
  const page = html({ ...GOOD, cases });
  expect(page).toContain("<summary>10000 cases that passed</summary>");
  expect(page.length).toBeLessThan(5_000_000);
});
