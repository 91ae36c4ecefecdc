import fc from "fast-check";
import { expect, test } from "vitest";
import { pointerTo } from "../../src/core/index.js";
import { findingsOf } from "./checked.js";

const duplicatesIn = (text: string) =>
  findingsOf({ text })
    .filter(({ rule }) => rule === "duplicate-key")
    .map(({ pointer }) => pointer);

test.each([
  ['{"messages":[],"messages":[]}', ["/messages"]],
  ['{ "messages" : [],\n "\\u006dessages":[] }', ["/messages"]],
  ['{"action":{},"action":{},"action":{}}', ["/action", "/action"]],
  ['{"session":{"namespace":"a","data":{"list":[{},{"x":1,"y":{"x":2},"x":3}]}}}', ["/session/data/list/1/x"]],
  ['{"session":{"namespace":"a","data":{"a/b":1,"a/b":1,"":2,"":2}}}', ["/session/data/a~1b", "/session/data/"]],
  ['{"session":{"namespace":"a","data":{"text":"\\"text\\":1,\\\\","__proto":"text"}} }', []],
  [' [{"a":1},{"a":1}, "a", "a"]', []],
])("%s", (text, pointers) => expect(duplicatesIn(text)).toEqual(pointers));

test("many are told once each, and not without end", () => {
  expect(duplicatesIn(`{${'"messages":[],'.repeat(5_000)}"messages":[]}`)).toHaveLength(20);
});

const json = fc.json({ maxDepth: 4 });

test("what a JSON library wrote has no key twice, however it is indented", () => {
  fc.assert(
    fc.property(json, fc.constantFrom("", " ", "\t", "\r\n"), (text, indent) => {
      expect(duplicatesIn(`${indent}${JSON.stringify(JSON.parse(text), undefined, indent)}`)).toEqual([]);
    }),
  );
});

test("a member that is put in again is found where it is", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), json, (data, value) => {
      const [key = ""] = Object.keys(data);
      const again = `${JSON.stringify(data).slice(0, -1)}, ${JSON.stringify(key)}: ${value}}`;
      const found = duplicatesIn(`{"session":{"namespace":"a","data":${again}}}`);
      expect(found).toEqual([pointerTo("/session/data", key)]);
    }),
  );
});
