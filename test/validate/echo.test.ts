import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { sentTexts } from "../../src/validate/sent-texts.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const OK = { action: { nextDialogstate: "0b7c" } };
const says = (text: string) => ({ messages: [{ type: "text", config: { textMessages: [{ text }] } }], ...OK });
const stores = (note: string) => ({ session: { namespace: "account", data: { note } }, ...OK });

/** The rules that find something when a user typed a text. */
async function rulesFor(typed: unknown, answer: (body: JsonObject) => unknown): Promise<string[]> {
  const backend = await serveHttp(answering(answer));
  const report = await validateBackend({ bot: bankBot([{ name: "one", session: { amount: typed } }]), backend });
  return findingsOf(report).map(({ rule }) => rule);
}

test.each([
  ["undefined", "text-not-rendered"],
  ["GrÃ¶ÃŸe", "text-garbled"],
  ["<p>Hi</p>", "text-html"],
  ["TypeError: x is undefined", "internals-shown"],
  ['{"a":"b"}', "text-not-rendered"],
])("%s is told when the backend says it of itself, not when it repeats the user", async (words, rule) => {
  expect(await rulesFor(words, ({ amount }) => says(`${amount}`))).toEqual([]);
  expect(await rulesFor({ deep: [words] }, () => says(words))).toEqual([]);
  expect(await rulesFor("else", () => says(words))).toEqual([rule]);
});

test("the same in the session", async () => {
  expect(await rulesFor("null", () => stores("null"))).toEqual([]);
  expect(await rulesFor("nothing", () => stores("null"))).toEqual(["text-not-rendered"]);
  expect(await rulesFor("🎉", () => stores("🎉".slice(0, 1)))).toEqual(["text-garbled"]);
});

test("texts of a request: of its path, query, headers and body", () => {
  const rest = { method: "POST", headers: { "x-lang": "nl" } } as const;
  expect(sentTexts({ ...rest, url: "http://x/a%20b/c?d=e%26f", body: '{"g":["h",{"i":"j"}],"k":1}' })).toEqual([
    "",
    "a b",
    "c",
    "e&f",
    "nl",
    "h",
    "j",
  ]);
  expect(sentTexts({ ...rest, url: "http://x/", body: "no JSON" })).toContain("no JSON");
});
