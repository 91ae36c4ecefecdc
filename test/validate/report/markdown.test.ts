import fc from "fast-check";
import { lexer, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";
import { type Report, renderReport } from "../../../src/validate/index.js";
import { hostileReport } from "./hostile.js";
import { FOLDERS, SAMPLE } from "./sample.js";

const read = (report: Report) => lexer(renderReport("markdown", report, FOLDERS), { gfm: true });
const isTable = (token: Token): token is Tokens.Table => token.type === "table";

test("tables have all their cells, whatever is in them", () => {
  const [mend, steps, coverage] = read(SAMPLE).filter(isTable);
  expect(mend?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["error", "**Session namespace missing**", "transfer", "2", 'add "namespace", for example "namespace": "account"'],
    [
      "error",
      "**Conversation failed**",
      "conversations",
      "1",
      "mend the backend or the bot, or correct what is expected",
    ],
    ["warning", "**Step not checked**", "balance", "", 'give the step "samples"'],
    ["advice", "**Label too long**", "transfer", "1", "shorten it"],
  ]);
  expect(steps?.rows).toHaveLength(2);
  expect(coverage?.rows).toHaveLength(2);
});

/** What the page is made of, without its texts. */
function shape(tokens: readonly Token[]): unknown[] {
  return tokens.flatMap((token): unknown[] => {
    if (isTable(token))
      return [["table", token.header.length, token.rows.map((row) => row.map(({ tokens }) => inline(tokens)))]];
    if (token.type === "space") return [];
    if (token.type === "list") return [["list", token.items.map((item: Tokens.ListItem) => inline(item.tokens))]];
    if (token.type === "code") return ["code"];
    if (token.type === "html") return [token.raw.startsWith("<details>") ? "details" : token.raw.trim()];
    return [[token.type, inline("tokens" in token ? (token.tokens ?? []) : [])]];
  });
}

/** Marks inside of a line: only those that the reporter itself sets are there. */
function inline(tokens: readonly Token[]): string[] {
  return tokens
    .flatMap((token) =>
      token.type === "text" && "tokens" in token && token.tokens ? inline(token.tokens) : [token.type],
    )
    .filter((type) => type !== "text" && type !== "escape");
}

const ALLOWED = /^(strong|html)$/;

test("no text makes a mark, a table border, a link or a tag", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = JSON.stringify(shape(read(report)));
      const marks = [...text.matchAll(/"(link|image|em|codespan|del|heading|br|hr|blockquote|def|strong|html)"/g)];
      const heads = marks.filter(([, mark]) => mark === "heading");
      expect(heads).toHaveLength(4);
      expect(marks.every(([, mark = ""]) => mark === "heading" || ALLOWED.test(mark))).toBe(true);
      expect(text).not.toContain("script");
      const groups = [...text.matchAll(/"details"/g)].length;
      expect([...text.matchAll(/"<\/details>"/g)]).toHaveLength(groups);
    }),
    { numRuns: 200 },
  );
});

test("a fence is longer than any in the code", () => {
  const got = "````` and ```";
  const [result] = SAMPLE.cases;
  if (result === undefined) throw new Error("the sample has no case");
  const report = {
    ...SAMPLE,
    cases: [{ ...result, findings: result.findings.map((finding) => ({ ...finding, got })) }],
  };
  const codes = read(report).filter((token) => token.type === "code");
  expect(codes.map((token) => ("text" in token ? token.text : ""))).toContain(got);
});

test("a thousand findings stay below the megabyte of a job summary", () => {
  const [result] = SAMPLE.cases;
  const [finding] = result?.findings ?? [];
  if (result === undefined || finding === undefined) throw new Error("the sample has no finding");
  const reproduce = `curl ${"x".repeat(12_000)}`;
  const findings = Array.from({ length: 1_000 }, (_, index) => ({ ...finding, pointer: `/member${index}`, reproduce }));
  const text = renderReport("markdown", { ...SAMPLE, cases: [{ ...result, findings }] }, FOLDERS);
  expect(text.length).toBeLessThan(1_000_000);
  expect(text).toContain("and 951 more, in the other reports");
});
