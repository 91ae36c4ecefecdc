import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  closest,
  formatDuration,
  formatLocation,
  parseDuration,
  pointerSteps,
  pointerTo,
  preview,
  redactor,
  valueAt,
} from "../../src/core/index.js";

describe("did you mean", () => {
  test.each([
    { word: "nextDialogState", candidates: ["session", "nextDialogstate"], want: "nextDialogstate" },
    { word: "quick_replies", candidates: ["buttons", "quickReplies"], want: "quickReplies" },
    { word: "imageURL", candidates: ["imageUrl", "webUrl"], want: "imageUrl" },
    { word: "transfr", candidates: ["transfer", "balance"], want: "transfer" },
    { word: "banana", candidates: ["transfer", "balance"], want: undefined },
    { word: "", candidates: ["transfer"], want: undefined },
  ])("$word: $want", ({ word, candidates, want }) => {
    expect(closest(word, candidates)).toBe(want);
  });

  test("a word is the closest to itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.nat(), (words, at) => {
        const word = words[at % words.length] ?? "";
        expect(closest(word, words)).toBe(word);
      }),
    );
  });
});

describe("JSON pointers", () => {
  test("lead back to the value they were made for", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), fc.jsonValue(), (steps, value) => {
        const root = steps.reduceRight<unknown>((inner, step) => Object.fromEntries([[step, inner]]), value);
        const pointer = steps.reduce<string>((parent, step) => pointerTo(parent, step), "");
        expect(valueAt(root, pointer)).toEqual(value);
        expect(pointerSteps(pointer)).toEqual(steps);
      }),
    );
  });

  test("reach own members only", () => {
    expect(valueAt({}, "/constructor")).toBeUndefined();
    expect(valueAt([1], "/length/x")).toBeUndefined();
  });
});

describe("redaction", () => {
  test("a secret never comes through, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 4 }), fc.string(), (before, value, after) => {
        fc.pre(!`$NAME`.includes(value) && !value.includes("$NAME"));
        const text = redactor([{ name: "NAME", value }])(`${before}${value}${after}`);
        expect(text.replaceAll("$NAME", "\0")).not.toContain(value);
      }),
    );
  });

  test("of two secrets, one inside the other, the whole one is replaced", () => {
    const redact = redactor([
      { name: "SHORT", value: "abcd" },
      { name: "LONG", value: "xxabcdxx" },
    ]);
    expect(redact("xxabcdxx abcd")).toBe("$LONG $SHORT");
  });

  test("very short values are left, or every text would be full of them", () => {
    expect(redactor([{ name: "PIN", value: "5" }])("5 of 5")).toBe("5 of 5");
  });
});

describe("durations", () => {
  test.each([
    { text: "500ms", ms: 500 },
    { text: "2s", ms: 2_000 },
    { text: "1.5s", ms: 1_500 },
    { text: "1m", ms: 60_000 },
    { text: "2", ms: undefined },
    { text: "-1s", ms: undefined },
    { text: "1h", ms: undefined },
  ])("$text is $ms ms", ({ text, ms }) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test("are printed in the unit that fits", () => {
    expect([formatDuration(12.4), formatDuration(20_000), formatDuration(1_234)]).toEqual(["12 ms", "20 s", "1.23 s"]);
  });
});

test("a location is printed as editors link it", () => {
  expect(formatLocation({ file: "bot.yaml", line: 3, column: 5 })).toBe("bot.yaml:3:5");
  expect(formatLocation({ file: "bot.yaml" })).toBe("bot.yaml");
});

test("a long value is cut, and says how long it was", () => {
  expect(preview("x".repeat(300))).toMatch(/^"x{199}… \(302 characters\)$/);
});
