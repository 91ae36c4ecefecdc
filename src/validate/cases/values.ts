import type { JsonSchema } from "../../bot/index.js";
import { isObject, type JsonObject, preview } from "../../core/index.js";

/** A value, with a name that a person understands. */
export interface NamedValue {
  readonly name: string;
  /** Undefined: the variable has none. */
  readonly value: unknown;
}

const named = (name: string, value: unknown): NamedValue => ({ name, value });

/** What breaks programs, for any variable. */
const BOUNDARIES: readonly NamedValue[] = [
  named("missing", undefined),
  named("zero", 0),
  named("a negative number", -1),
  named("a fraction", 0.1),
  named("a half", 0.5),
  named("a huge number", Number.MAX_SAFE_INTEGER),
  named("an even larger number", 1e21),
  named("an empty text", ""),
  named("a number as text", "5"),
  named("spaces", "   "),
  named("unicode", "Zoë Größe 東京"),
  named("right-to-left text", "שלום עולם"),
  named("emoji", `👩‍👩‍👧 ${"🎉".repeat(40)}`),
  named("10 kB of text", "0123456789abcdef".repeat(640)),
  named("a quote", 'O\'Neil "the" \\ one'),
  named("SQL", "' OR '1'='1' --"),
  named("markup", "<script>alert(1)</script>"),
  named("a template", "{{7*7}} ${7*7} {0}"),
  named("a path", "../../../etc/passwd"),
  named("line breaks", "one\r\ntwo"),
  named("a prototype's name", "__proto__"),
  named("true", true),
  named("null", null),
  named("a list", []),
  named("an object", {}),
];

/** The boundaries of some schemas, and then of any. */
export function boundaryValues(schemas: readonly JsonSchema[]): NamedValue[] {
  const all = [...schemas.flatMap(boundariesOf), ...BOUNDARIES];
  return [...new Map(all.map((value) => [`${typeof value.value} ${JSON.stringify(value.value)}`, value])).values()];
}

function boundariesOf(schema: JsonSchema): NamedValue[] {
  if (!isObject(schema)) return [];
  const { enum: choices, const: only, minimum, maximum, minLength, maxLength, examples, multipleOf } = schema;
  const { exclusiveMinimum, exclusiveMaximum, format } = schema;
  const own = (values: unknown) => (Array.isArray(values) ? values.map((value) => named(preview(value), value)) : []);
  return [
    ...own(choices),
    ...(only === undefined ? [] : own([only])),
    ...(typeof minimum === "number" ? [named("the least", minimum), named("less than the least", minimum - 1)] : []),
    ...(typeof maximum === "number" ? [named("the most", maximum), named("more than the most", maximum + 1)] : []),
    ...(typeof exclusiveMinimum === "number"
      ? [
          named("just above the lower limit", next(exclusiveMinimum, 1, schema)),
          named("the lower limit", exclusiveMinimum),
        ]
      : []),
    ...(typeof exclusiveMaximum === "number"
      ? [
          named("just below the upper limit", next(exclusiveMaximum, -1, schema)),
          named("the upper limit", exclusiveMaximum),
        ]
      : []),
    ...(isStep(multipleOf) ? [named("one multiple", multipleOf), named("half a multiple", multipleOf / 2)] : []),
    ...(typeof minLength === "number" ? [named("the shortest text", "x".repeat(Math.min(minLength, LONGEST)))] : []),
    ...(typeof maxLength === "number" && maxLength <= LONGEST
      ? [named("the longest text", "x".repeat(maxLength)), named("a text too long", "x".repeat(maxLength + 1))]
      : []),
    ...(DAYS[String(format)] ?? []),
    ...own(examples),
  ];
}

const LONGEST = 100_000;

/** Days that not every year has, and those at its end. */
const DAYS: Readonly<Record<string, readonly NamedValue[]>> = {
  date: [named("29 February", "2028-02-29"), named("31 December", "2027-12-31")],
  "date-time": [named("29 February", "2028-02-29T12:00:00Z"), named("the year's end", "2027-12-31T23:59:59Z")],
};

const isStep = (value: unknown): value is number => typeof value === "number" && value > 0;

/** The number beside a limit that a schema may allow: the next multiple or, where any fraction may be, a cent away. */
function next(limit: number, direction: 1 | -1, { type, multipleOf }: JsonObject): number {
  const step = isStep(multipleOf) ? multipleOf : type === "integer" ? 1 : undefined;
  if (step === undefined) return exact(limit + direction * 0.01);
  return exact((direction === 1 ? Math.floor(limit / step) + 1 : Math.ceil(limit / step) - 1) * step);
}

/** Without what is left of a sum of fractions. */
const exact = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** Simpler values than one that makes a case fail, the simplest first. */
export function simpler(value: unknown): unknown[] {
  if (typeof value === "number") {
    const candidates = [0, 1, -1, ...[1e6, 1e3, 10, 2, 1].map((part) => Math.trunc(value / part))];
    return [...new Set(candidates)].filter((candidate) => Math.abs(candidate) < Math.abs(value));
  }
  if (typeof value === "string") {
    const characters = Array.from(value);
    const half = Math.ceil(characters.length / 2);
    const parts = [characters.slice(0, 1), characters.slice(0, half), characters.slice(half), characters.slice(1)];
    const candidates = ["", ...parts.map((part) => part.join(""))];
    return [...new Set(candidates)].filter((candidate) => candidate.length < value.length);
  }
  if (Array.isArray(value)) return value.length === 0 ? [] : [[], value.slice(0, Math.ceil(value.length / 2))];
  return [];
}
