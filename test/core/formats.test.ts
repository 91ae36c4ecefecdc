import { Ajv2020 } from "ajv/dist/2020.js";
import formatsModule from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeFormat, formatHint } from "../../src/core/formats.js";

const ajv = new Ajv2020();
formatsModule.default(ajv);
const isValid = (format: string, text: string) => ajv.compile({ type: "string", format })(text);

test.each([
  ["date-time", 'a date and time with an offset such as "2031-05-20T09:00:00+02:00"'],
  ["date", 'a date such as "2031-05-20"'],
  ["email", 'an e-mail address such as "ann@example.com"'],
  ["regex", "a valid regex"],
])("%s is %s", (format, words) => expect(describeFormat(format)).toBe(words));

describe("the example of a format is valid", () => {
  const known = ["date-time", "date", "time", "duration", "email", "uri", "hostname", "ipv4", "ipv6", "uuid"];
  test.each(known)("%s", (format) => {
    const [, example = ""] = /"(.*)"$/.exec(describeFormat(format)) ?? [];
    expect(isValid(format, example)).toBe(true);
  });
});

describe("a near miss is told how to mend it", () => {
  const OFFSET = "the offset: Z, or one such as +02:00";
  test.each([
    ["date-time", "2031-03-10T09:00:00", `add ${OFFSET}`],
    ["date-time", "2031-03-10T09:00:00.250", `add ${OFFSET}`],
    ["date-time", "2031-03-10 09:00", `add the seconds and ${OFFSET}`],
    ["date-time", "2031-03-10T09:00+0100", "add the seconds"],
    ["date-time", "2031-03-10", `add T, the time and ${OFFSET}`],
    ["date-time", "20/05/2031 9:00", `write the year first, then T, the time and ${OFFSET}`],
    ["date-time", "20310520", `write the year first, then T, the time and ${OFFSET}`],
    ["date-time", "2031-02-30T09:00:00Z", "write a day that there is"],
    ["date-time", "2031-02-03T25:00:00Z", "write a time that there is, such as 09:00:00Z"],
    ["date-time", "tomorrow", undefined],
    ["date", "20/05/2031", "write year-month-day, with dashes"],
    ["date", "5.3.2031", "write year-month-day, with dashes"],
    ["date", "2031/5/20", "write year-month-day, with dashes"],
    ["date", "20310520", "write year-month-day, with dashes"],
    ["date", "2031-05-20T00:00:00Z", "write the day only"],
    ["date", "2031-02-29", "write a day that there is"],
    ["date", "1747699200000", undefined],
    ["time", "9:00", `add the seconds and ${OFFSET}`],
    ["time", "09:00:00", `add ${OFFSET}`],
    ["time", "09:00Z", "add the seconds"],
    ["email", "Ann <ann@example.com>", "write the address alone"],
    ["email", "mailto:ann@example.com", "write the address alone"],
    ["email", "ann@localhost", "write a whole host after the @, such as example.com"],
    ["email", "ann", undefined],
    ["uri", "/a", "write the whole address, with https:// and the host"],
    ["uri", "www.example.com/a", "write https:// before it"],
    ["uri", "https://example.com/a b", "encode what an address can't hold, a space as %20"],
    ["uuid", "1", undefined],
  ])("%s: %s", (format, text, hint) => {
    expect(isValid(format, text)).toBe(false);
    expect(formatHint(format, text)).toBe(hint);
  });
});

test("every way to write a day or a time has a hint, and the same fault the same one", () => {
  const number = fc.integer({ min: 1, max: 12 });
  const day = fc.tuple(number, number, fc.constantFrom("/", "."), fc.boolean());
  const write = ([one, two, dash, isFirst]: readonly [number, number, string, boolean]) =>
    (isFirst ? [2031, one, two] : [one, two, 2031]).join(dash);
  fc.assert(
    fc.property(fc.constantFrom("date", "date-time"), day, day, (format, given, other) => {
      expect(formatHint(format, write(given))).toBeDefined();
      expect(formatHint(format, write(given))).toBe(formatHint(format, write(other)));
    }),
  );
});
