import { describe, expect, test } from "vitest";
import { fakeNames, fakeValue } from "../../src/mock/fake.js";

const NOW = new Date("2026-03-10T09:00:00Z");

describe("a made-up value by its name", () => {
  test("every name gives JSON, the same by the same seed", () => {
    expect(fakeNames().length).toBeGreaterThan(200);
    for (const name of fakeNames()) {
      const value = fakeValue(name, 7, { now: NOW });
      expect(value, name).not.toBeUndefined();
      expect(JSON.parse(JSON.stringify(value)), name).toEqual(value);
      expect(fakeValue(name, 7, { now: NOW }), name).toEqual(value);
    }
  });

  test("another seed, another value", () => {
    const values = Array.from({ length: 50 }, (_, seed) => fakeValue("person.fullName", seed));
    expect(new Set(values).size).toBeGreaterThan(40);
  });

  test("within bounds", () => {
    const values = Array.from({ length: 200 }, (_, seed) =>
      fakeValue("number.int", seed, { bounds: { min: 1, max: 5 } }),
    );
    expect(new Set(values)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(fakeValue("string.numeric", 1, { bounds: { length: 12 } })).toMatch(/^\d{12}$/);
  });

  test("dates are about the day that is given", () => {
    expect(fakeValue("date.soon", 1, { now: NOW, bounds: { days: 3 } })).toMatch(/^2026-03-1[0-3]T/);
  });

  const wrong: readonly (readonly [name: string, bounds: Record<string, unknown>, want: string])[] = [
    ["person.firstNam", {}, 'there is no made-up value "person.firstNam": did you mean "person.firstName"?'],
    ["qqqqqqqqqqqqqqq", {}, 'there is no made-up value "qqqqqqqqqqqqqqq": expected one such as "person.firstName"'],
    ["", {}, "there is no made-up value"],
    ["person", {}, "there is no made-up value"],
    ["helpers.fake", {}, "there is no made-up value"],
    ["helpers.mustache", {}, "there is no made-up value"],
    ["person.faker", {}, "there is no made-up value"],
    ["person.constructor", {}, "there is no made-up value"],
    ["__proto__.toString", {}, "there is no made-up value"],
    ["constructor.constructor", {}, "there is no made-up value"],
    ["number.int", { mim: 1 }, '"number.int" takes no "mim": did you mean "min"?'],
    ["person.sex", { min: 1 }, '"person.sex" takes no "min"'],
    ["number.int", { constructor: 1 }, '"number.int" takes no "constructor"'],
    ["string.alpha", { length: 1e9 }, '"length" of "string.alpha": expected a number from 1 to 1000'],
    ["number.int", { min: "1" }, '"min" of "number.int": expected a number from'],
  ];

  test.each(wrong)("refused: %s %j", (name, bounds, want) => {
    expect(() => fakeValue(name, 1, { bounds })).toThrow(want);
  });
});
