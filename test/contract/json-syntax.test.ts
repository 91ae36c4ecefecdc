import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSyntaxFault } from "../../src/contract/json-syntax.js";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("where a text stops being JSON", () => {
  test.each([
    { given: '{"a":1,}', at: [1, 8], mend: 'remove the comma before "}"' },
    { given: '{"a":[1,2,\n]}', at: [2, 1], mend: 'remove the comma before "]"' },
    { given: "{'a':1}", at: [1, 2], mend: "double quotes" },
    { given: "{a:1}", at: [1, 2], mend: "write keys in double quotes" },
    { given: '{"a":NaN}', at: [1, 6], mend: "write null" },
    { given: '{"a":-Infinity}', at: [1, 6], mend: "write null" },
    { given: '{"a":undefined}', at: [1, 6], mend: "write null" },
    { given: '{"a":None}', at: [1, 6], mend: "json.dumps" },
    { given: '{"a":True}', at: [1, 6], mend: "json.dumps" },
    { given: '{\n  // first\n  "a":1}', at: [2, 3], mend: "remove the comment" },
    { given: '{"a":"b\nc"}', at: [1, 8], mend: "escape line breaks" },
    { given: '{\0"\0a\0"\0:\0"\0b\0"\0}\0', at: [1, 2], mend: "UTF-8" },
    { given: '\0{\0"\0a\0"\0:\0"\0b\0"\0}', at: [1, 1], mend: "UTF-8" },
    { given: '{"a":"C:\\dir"}', at: [1, 9], mend: "escape a backslash" },
    {
      given: '{"a":{"b":[1',
      at: [1, 13],
      mend: "send the whole body",
      found: "a body that is cut off after 12 characters, with 3 open brackets",
    },
    {
      given: '{"a":"b',
      at: [1, 8],
      mend: "send the whole body",
      found: "a body that is cut off after 7 characters, with an open bracket",
    },
    { given: '{"a":1}{"b":2}', at: [1, 8], mend: "one JSON value" },
    { given: '{"a":1};', at: [1, 8], mend: "one JSON value" },
    { given: '{"a" 1}', at: [1, 6], mend: "JSON library", expected: '":"' },
    { given: '{"a":1 "b":2}', at: [1, 8], mend: "JSON library", expected: '"," or "}"' },
    { given: "[1 2]", at: [1, 4], mend: "JSON library", expected: '"," or "]"' },
    { given: "OK", at: [1, 1], mend: "JSON library", expected: "a value" },
  ])("$given", ({ given, at: [line, column], mend, ...rest }) => {
    expect(isJson(given)).toBe(false);
    expect(findSyntaxFault(given)).toMatchObject({ line, column, mend: expect.stringContaining(mend), ...rest });
  });

  test("is found wherever JSON.parse refuses a text, and nowhere else", () => {
    const scraps = fc.constantFrom(
      ...'{}[]:,"\\ \n\t0123456789-+.eEtrufalsn/u\u00e9\u0001',
      "true",
      "null",
      '"a"',
      "1.5",
    );
    const nearJson = fc.tuple(fc.json(), fc.nat(), scraps).map(([json, at, scrap]) => {
      const index = at % (json.length + 1);
      return json.slice(0, index) + scrap + json.slice(index + (at % 2));
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(scraps).map((all) => all.join("")),
          nearJson,
          fc.json(),
          fc.string(),
        ),
        (text) => {
          expect(findSyntaxFault(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
