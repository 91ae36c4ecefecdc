import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSchema, type JsonSchema, lintBot, parseBot } from "../../../src/bot/index.js";
import { parseDate } from "../../../src/engine/inputs/date.js";
import { parseHours } from "../../../src/engine/inputs/hours.js";
import { parseNumber } from "../../../src/engine/inputs/number.js";

interface Parts {
  /** Of the row, as YAML. */
  readonly schema: string;
  readonly collect: string;
  readonly part?: "body" | "query";
  readonly variable?: string;
  readonly samples?: string;
  readonly expects?: string;
  readonly actions?: string;
  readonly more?: string;
}

function botOf({ schema, collect, part = "body", variable = "x", samples = "{ name: a }", ...others }: Parts): string {
  const { expects = "{ session: {} }", actions = "", more = "" } = others;
  return `name: Bank
${more}apiSteps:
  pay:
    method: POST
    path: /pay
    ${part}: { row: { variable: ${variable}, schema: ${schema} } }
    expects: ${expects}
    samples: [${samples}]
blocks:
  introduction: { collect: { variable: ${variable}, ${collect}, ask: Well?, goTo: pay } }
  pay: { actions: [${actions}{ api: pay }] }
  error_occurred: { messages: [Sorry.] }
`;
}

const told = (parts: Parts) => lintBot(parseBot(botOf(parts))).filter(({ rule }) => rule === "row-never-valid");
const NUMBER = "type: number";
const DATE = "type: date";

describe("what is collected never fits the row", () => {
  test.each<[title: string, parts: Parts, expected: string, got: string]>([
    ["a number for a text", { schema: "{ type: string }", collect: NUMBER }, "a string", "a number"],
    ["a number for one of two texts", { schema: "{ enum: [a, b] }", collect: NUMBER }, '"a" or "b"', "a number"],
    ["in a choice", { schema: "{ anyOf: [{ type: string }, { type: boolean }] }", collect: NUMBER }, "", "a number"],
    ["a date for another form", { schema: "{ type: string, format: date }", collect: DATE }, "a date such as", "DD-MM"],
    [
      "by a pattern",
      { schema: '{ pattern: "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d$" }', collect: DATE },
      "a text that",
      "DD-MM",
    ],
    ["a date in a query", { schema: "{ format: date }", part: "query", collect: DATE }, "a date such as", "DD-MM"],
    [
      "a time",
      { schema: "{ type: string, format: time }", collect: "type: hours" },
      "a time with an offset such as",
      "HH:MM",
    ],
    ["a place", { schema: "{ type: string }", collect: "type: location" }, "a string", "an object with latitude"],
    ["a text for a number", { schema: "{ type: integer }", collect: "type: phone" }, "a whole number", "a text"],
    [
      "values",
      { schema: "{ enum: [s, l] }", collect: "type: values, values: [small, large]" },
      '"s" or "l"',
      "one of its values",
    ],
    [
      "a number that is stored as text",
      { schema: "{ type: number }", collect: NUMBER, more: "policies: { collectedNumber: string }\n" },
      "a number",
      "a number as text",
    ],
    [
      "set to nothing, to be asked for again",
      { schema: "{ type: string }", collect: NUMBER, actions: '{ set: { x: "" } }, ' },
      "a string",
      "a number",
    ],
    [
      "whatever a sample has",
      { schema: "{ type: string }", collect: NUMBER, samples: "{ name: a, session: { x: five } }" },
      "a string",
      "a number",
    ],
  ])("%s", (_, parts, expected, got) => {
    const findings = told(parts);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.expected).toContain(expected);
    expect(findings[0]?.got).toContain(got);
    expect(findings[0]?.got).toContain('the block "introduction" stores it in "x"');
    expect(findings[0]?.at).toMatchObject({ line: parts.more === undefined ? 6 : 7 });
  });

  test("what it proposes does fit", () => {
    for (const collect of [
      NUMBER,
      DATE,
      "type: hours",
      "type: location",
      "type: any",
      "type: values, values: [a, b]",
    ]) {
      const [finding] = told({ schema: "{ type: boolean }", collect });
      const [, schema = ""] = /as (\{.*\}) does/.exec(finding?.mend ?? "") ?? [];
      expect(schema).not.toBe("");
      expect(told({ schema, collect })).toEqual([]);
    }
  });
});

describe("nothing is said where it may fit", () => {
  const wrong = { schema: "{ type: string }", collect: NUMBER };
  test.each<[title: string, parts: Parts]>([
    ["a number of some kind", { schema: "{ type: integer, minimum: 5 }", collect: NUMBER }],
    ["a number among others", { schema: "{ enum: [a, 5] }", collect: NUMBER }],
    ["no type", { schema: "{ minLength: 5 }", collect: NUMBER }],
    ["a reference", { schema: '{ $ref: "#/$defs/a", $defs: { a: { type: number } } }', collect: NUMBER }],
    ["a text of any form", { schema: "{ type: string, format: date }", collect: "type: any" }],
    ["a date by a pattern", { schema: '{ pattern: "^31-12-" }', collect: DATE }],
    ["a number in a query is a text", { ...wrong, part: "query" }],
    ["a text in a query may be a number", { schema: "{ type: number }", part: "query", collect: "type: any" }],
    [
      "values that are numbers, in a query",
      { schema: "{ type: integer }", part: "query", collect: "type: values, values: ['1', '2']" },
    ],
    ["one of the values", { schema: "{ enum: [s, large] }", collect: "type: values, values: [small, large]" }],
    ["a default, even an empty one: it comes from outside", { ...wrong, more: 'variables: { x: { default: "" } }\n' }],
    ["an action sets it", { ...wrong, actions: '{ set: { x: "five" } }, ' }],
    ["an action sets a part of it", { ...wrong, actions: '{ set: { x.y: "five" } }, ' }],
    ["the time is stored there", { ...wrong, actions: "{ getTime: { variable: x } }, " }],
    ["an intent's words", { ...wrong, more: "intents: { go: ['go to {x}'] }\n" }],
    ["an answer promises it", { ...wrong, expects: "{ session: { x: { type: string } } }" }],
    ["an answer may hold any member", { ...wrong, variable: "x.y", expects: "{ within: 2s }" }],
    ["the platform fills it", { ...wrong, variable: "firstname" }],
  ])("%s", (_, parts) => {
    expect(told(parts)).toEqual([]);
  });

  test("a second block collects what fits", () => {
    const bot = `${botOf(wrong)}  more: { intent: more, collect: { variable: x, type: any, ask: What?, goTo: pay } }\n`;
    const findings = lintBot(parseBot(`${bot}intents: { more: [once more] }\n`));
    expect(findings.filter(({ rule }) => rule === "row-never-valid")).toEqual([]);
  });

  test("answers of any shape leave a variable without members alone", () => {
    expect(told({ ...wrong, expects: "{ within: 2s }" })).toHaveLength(1);
  });
});

const scalar = fc.constantFrom<JsonSchema>(
  true,
  { type: "string" },
  { type: "number" },
  { type: ["integer", "boolean"] },
  { type: "string", format: "date" },
  { type: "string", pattern: "^\\d\\d" },
  { pattern: "-0?1-" },
  { enum: ["small", 5, null] },
  { const: "09:30" },
  { minimum: 3 },
  { maxLength: 5 },
  { not: { type: "number" } },
);
const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    scalar,
    ...(["anyOf", "allOf", "oneOf"] as const).map((name) =>
      fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((parts) => ({ [name]: parts })),
    ),
  ),
}));

const english = { locale: "en-us", now: "2026-03-10T09:00:00Z" };
const answers: readonly (readonly [collect: string, stored: readonly unknown[]])[] = [
  [NUMBER, ["5", "1,000.5", "-3"].map((text) => parseNumber(text, "en-us")?.value)],
  [DATE, ["tomorrow", "1-1-1999", "31-12-2026"].map((text) => parseDate(text, english, { dates: "any" })?.value)],
  ["type: hours", ["9:30", "14h", "12 am"].map((text) => parseHours(text)?.value)],
  ["type: values, values: [small, large]", ["small", "large"]],
  ["type: any", ["small", "5", "2026-01-01"]],
];

test("what is told is true: no answer to the block gives a value that the row's schema allows", () => {
  fc.assert(
    fc.property(schema, fc.constantFrom(...answers), (arbitrary, [collect, stored]) => {
      fc.pre(typeof arbitrary === "object");
      if (told({ schema: JSON.stringify(arbitrary), collect }).length === 0) return;
      const check = compileSchema(arbitrary);
      for (const value of stored) expect(check(value)).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});
