import { expect, test } from "vitest";
import { percentEncode, redactor, secretSplitter } from "../../src/core/index.js";

test("a secret is found as it is, in JSON and in a URL", () => {
  const redact = redactor([{ name: "KEY", value: 'a "b" c' }]);
  expect(redact('a "b" c')).toBe("$KEY");
  expect(redact(JSON.stringify({ x: 'a "b" c' }))).toBe('{"x":"$KEY"}');
  expect(redact(`?x=${percentEncode('a "b" c')}`)).toBe("?x=$KEY");
});

test("of secrets in one place the longest counts, and names are not searched", () => {
  const secrets = [
    { name: "A", value: "1234" },
    { name: "B", value: "x1234x" },
    { name: "C", value: "TOKEN" },
    { name: "MY_TOKEN", value: "other" },
  ];
  expect(redactor(secrets)("x1234x 1234 other")).toBe("$B $A $MY_TOKEN");
});

test("a short secret counts where it stands alone, a single character never", () => {
  const secrets = [
    { name: "PIN", value: "123" },
    { name: "ONE", value: "1" },
    { name: "NONE", value: "" },
  ];
  expect(redactor(secrets)('{"pin":123,"n":4123} 1 é123')).toBe('{"pin":$PIN,"n":4123} 1 é123');
});

test("a text is taken apart at its secrets", () => {
  const secret = { name: "KEY", value: "s3cret$&" };
  const split = secretSplitter([secret]);
  expect(split("a s3cret$& b")).toEqual(["a ", secret, " b"]);
  expect(split("")).toEqual([]);
  expect(secretSplitter([])("a")).toEqual(["a"]);
});
