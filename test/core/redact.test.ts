import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpter, percentEncode, redactor, secretSplitter } from "../../src/core/index.js";
import { BASE64_SPELLINGS, SPELLINGS, secretValue, tosses } from "./spellings.js";

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

test("of secrets that differ in case only, the one that stands there is named, encoded or not", () => {
  const small = { name: "SMALL", value: "s3cret-pass" };
  const large = { name: "LARGE", value: "S3CRET-PASS" };
  for (const secrets of [
    [small, large],
    [large, small],
  ]) {
    const redact = redactor(secrets);
    expect(redact("S3CRET-PASS s3cret-pass")).toBe("$LARGE $SMALL");
    expect(redact(Buffer.from("somebody:s3cret-pass").toString("base64"))).toBe("$SMALL_BASE64");
  }
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

test("no part of a text has a part of a secret", () => {
  const secret = "s3cr3t-T0ken-q7Zz9-w8Xx1";
  const text = `{"token": ${secret}, "again": "${secret}" }`;
  const excerpt = excerpter([{ name: "KEY", value: secret }]);
  const whole = redactor([{ name: "KEY", value: secret }])(text);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), (start, length) => {
      const shown = excerpt(text, start, start + length);
      expect(whole).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(length + 2 * secret.length);
    }),
  );
  expect(excerpt(text, 0, 10)).toBe(text.slice(0, 10));
  expect(excerpt(text, 12, 14)).toBe("$KEY");
});

const around = fc.string({ unit: fc.constantFrom(..."jvk \n,;:()|*~^`@?"), maxLength: 30 });

test.each(Object.entries(SPELLINGS))("any secret is found %s, and what is around it stays", (_, spell) => {
  fc.assert(
    fc.property(secretValue(4), around, around, fc.nat(), (value, before, after, seed) => {
      const redact = redactor([{ name: "KEY", value }]);
      expect(redact(`${before} ${spell(value, tosses(seed))} ${after}`)).toBe(`${before} $KEY ${after}`);
    }),
    { numRuns: 500 },
  );
});

test.each(Object.entries(BASE64_SPELLINGS))("any secret is found %s, and what is around it stays", (_, spell) => {
  fc.assert(
    fc.property(secretValue(5), around, around, fc.nat(), (value, before, after, seed) => {
      const redacted = redactor([{ name: "KEY", value }])(`${before} ${spell(value, tosses(seed))} ${after}`);
      expect(redacted.slice(0, before.length + 1)).toBe(`${before} `);
      expect(redacted.slice(-after.length - 1)).toBe(` ${after}`);
      expect(redacted).toContain("$KEY_BASE64");
      for (const text of redacted.split(/[^\w+/-]+/)) {
        expect(Buffer.from(text, "base64").toString()).not.toContain(value);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(Object.entries(SPELLINGS))("a text without the secret stays as it is, %s", (_, spell) => {
  fc.assert(
    fc.property(secretValue(4), secretValue(0), fc.nat(), (value, text, seed) => {
      const redact = redactor([{ name: "KEY", value: `${value}Q` }]);
      const spelled = spell(text, tosses(seed));
      expect(redact(spelled)).toBe(spelled);
    }),
    { numRuns: 500 },
  );
});

test("secrets in one another leave nothing of each", () => {
  const secrets = [
    { name: "A", value: "ab12" },
    { name: "B", value: "b123456" },
  ];
  expect(redactor(secrets)("x ab123456 y ab12")).toBe("x $B y $A");
});

test("a key is found line by line", () => {
  const value =
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END PRIVATE KEY-----\n";
  const redact = redactor([{ name: "KEY", value }]);
  expect(redact("1 MIIEvQIBADANBgkqhkiG9w0B\n2 AQEFAASCBKcwggSjAgEAAoIB\n-----END PRIVATE KEY-----")).toBe(
    "1 $KEY\n2 $KEY\n-----END PRIVATE KEY-----",
  );
  expect(redact(JSON.stringify({ value }))).toBe('{"value":"$KEY"}');
});

test("what JSON is made of is no secret", () => {
  const secrets = ["true", "false", "null", "a"].map((value) => ({ name: "KEY", value }));
  expect(redactor(secrets)('{"a":[true,false,null]}')).toBe('{"a":[true,false,null]}');
});

test("a text that is all escapes, or nearly the secret all over, takes no longer than others", () => {
  const redact = redactor([{ name: "KEY", value: `${"a".repeat(200)}b` }]);
  for (const part of ["\\", "%25", "&amp;", "'\\''", "%e2%82", "\\u{", "a", '\\"%5C&quot;']) {
    const text = part.repeat(50_000);
    const began = performance.now();
    expect(redact(text)).toBe(text);
    expect(performance.now() - began, part).toBeLessThan(5_000);
  }
});
