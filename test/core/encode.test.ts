import fc from "fast-check";
import { expect, test } from "vitest";
import { percentDecode, percentEncode } from "../../src/core/index.js";

test("what was percent-encoded is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(percentEncode(text)).toMatch(/^[\w*.%-]*$/);
      expect(percentDecode(percentEncode(text))).toBe(text);
    }),
  );
});

test.each(["%", "%zz", "50%", "%ff"])("%j is no percent-encoding, and stays as it is", (text) => {
  expect(percentDecode(text)).toBe(text);
});
