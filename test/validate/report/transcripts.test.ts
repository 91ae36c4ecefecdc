import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/index.js";
import { prettyReport, type Report, renderReport } from "../../../src/validate/index.js";
import { FOLDERS, SAMPLE } from "./sample.js";

const [said] = SAMPLE.cases.filter(({ kind }) => kind === "conversation");
if (said === undefined) throw new Error("the sample has no conversation");
const [failed] = said.findings;
const [wrong] = SAMPLE.cases.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
if (failed === undefined || wrong === undefined) throw new Error("the sample has no findings");

/** A report of conversations with these findings; each says something of its own. */
function reportOf(...conversations: (readonly Finding[])[]): Report {
  const cases = conversations.map((findings, index) => {
    const name = `number ${index}`;
    const transcript = [{ who: "user", text: `words of ${name}` } as const];
    return { ...said, id: `conversation/${name}`, name, findings, transcript } as Report["cases"][number];
  });
  return { ...SAMPLE, findings: [], cases };
}

const REPORTERS = {
  html: (report: Report) => renderReport("html", report, FOLDERS),
  junit: (report: Report) => renderReport("junit", report, FOLDERS),
  pretty: (report: Report) => prettyReport(report),
};

const times = (text: string, part: string) => text.split(part).length - 1;

test.each(Object.entries(REPORTERS))("%s tells once what was said, whatever went wrong", (_, render) => {
  expect(times(render(reportOf([failed])), "words of number 0")).toBe(1);
  expect(times(render(reportOf([wrong])), "words of number 0")).toBe(1);
  expect(times(render(reportOf([wrong, failed])), "words of number 0")).toBe(1);
});

test.each(["html", "junit"] as const)("%s tells all conversations in which the same went wrong", (name) => {
  const text = REPORTERS[name](reportOf([failed], [failed], [failed, wrong]));
  for (const index of [0, 1, 2]) expect(times(text, `words of number ${index}`)).toBe(1);
});

test("a page tells it under what was not as expected", () => {
  const page = REPORTERS.html(reportOf([wrong, failed]));
  const article = page.slice(page.indexOf('<span class="badge">Error</span>Conversation failed'));
  expect(article.slice(0, article.indexOf("</article>"))).toContain("words of number 0");
});
