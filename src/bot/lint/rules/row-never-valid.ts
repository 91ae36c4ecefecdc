import { parsePath } from "../../../contract/index.js";
import { isObject, pointerTo, type SchemaProblem } from "../../../core/index.js";
import { compileSchema } from "../../json-schema.js";
import type { ApiStep, JsonSchema, Row } from "../../model.js";
import { type Collected, collectedBy } from "../collected.js";
import { type Lint, type LintRule, ofStep } from "../rule.js";
import type { Write } from "../uses.js";
import { isPlatforms, overlaps } from "../variables.js";

export const rowNeverValid: LintRule = {
  id: "row-never-valid",
  severity: "warning",
  title: "What a collect block stores is what the schema of a row allows.",
  why: "a variable keeps the type that it was stored with (F-009), and dates are stored as DD-MM-YYYY (F-108): each request of the step breaks its own contract, and a backend that checks requests refuses it",
  source: ["F-009", "F-108", "F-109"],
  needsFlow: true,
  good: `name: Bank
apiSteps:
  pay:
    method: POST
    path: /pay
    body: { amount: { variable: amount, schema: { type: number } } }
    samples: [{ name: some, session: { amount: 5 } }]
blocks:
  introduction: { collect: { variable: amount, type: number, ask: How much?, goTo: pay } }
  pay: { actions: [{ api: pay }] }
  error_occurred: { messages: [Sorry.] }
`,
  bad: `name: Bank
apiSteps:
  pay:
    method: POST
    path: /pay
    body: { amount: { variable: amount, schema: { type: string } } }
    samples: [{ name: some }]
blocks:
  introduction: { collect: { variable: amount, type: number, ask: How much?, goTo: pay } }
  pay: { actions: [{ api: pay }] }
  error_occurred: { messages: [Sorry.] }
`,
  check(lint, report) {
    for (const step of lint.bot.apiSteps.values()) {
      for (const { row, schema, part } of rowsOf(step)) {
        const collecting = collectingAlone(lint, row.variable);
        const wrong = collecting.map((one) => ({ ...one, expected: whyNever(one.collected, schema, part) }));
        const [first] = wrong;
        if (first?.expected === undefined || wrong.some(({ expected }) => expected === undefined)) continue;
        const { block, collected, expected } = first;
        report({
          at: pointerTo(`${step.pointer}/${part}`, row.key),
          subject: ofStep(step.name),
          expected: `${expected} in the row "${row.key}"`,
          got: `${collected.words}, as the block "${block}" stores it in "${row.variable}"`,
          mend: `let the schema allow it, as ${collected.schema} does, or let the block collect another type`,
        });
      }
    }
  },
};

type Part = "body" | "query" | "headers";

interface VariableRow {
  readonly row: Row & { readonly type: "variable" };
  readonly schema: JsonSchema;
  readonly part: Part;
}

function rowsOf(step: ApiStep): VariableRow[] {
  return (["query", "headers", "body"] as const).flatMap((part) =>
    step[part].flatMap((row) =>
      row.type === "variable" && isObject(row.schema) ? [{ row, schema: row.schema, part }] : [],
    ),
  );
}

interface Collecting {
  readonly block: string;
  readonly collected: Collected;
}

/**
 * The collect blocks that fill a variable; none when anything else of the bot may. Samples don't count: in a
 * conversation nothing fills the variable with their values.
 */
function collectingAlone({ bot, uses }: Lint, variable: string): Collecting[] {
  if (isPlatforms(variable) || mayAnswersFill(variable, { bot, uses })) return [];
  const hasDefault = [...bot.variables.values()].some(
    (one) => one.default !== undefined && overlaps(one.name, variable),
  );
  const isOther = (write: Write) => overlaps(write.path, variable) && !isOfCollect(write, variable);
  if (hasDefault || uses.writes.some(isOther)) return [];
  return [...bot.flow.values()].flatMap(({ name, content }) =>
    content.kind === "collect" && content.variable === variable
      ? [{ block: name, collected: collectedBy(content.input, bot.policies) }]
      : [],
  );
}

/** Setting a variable to nothing has it asked for again. */
function isOfCollect({ path, by, value }: Write, variable: string): boolean {
  const isEmptied = value !== undefined && "text" in value && value.text === "";
  return path === variable && (by === "collect" || isEmptied);
}

/** The data of an answer has members, so where nothing is promised of it, no namespace is the value itself (F-033). */
function mayAnswersFill(variable: string, { bot, uses }: Pick<Lint, "bot" | "uses">): boolean {
  const [root, ...members] = parsePath(variable) ?? [variable];
  return [...bot.apiSteps.values()]
    .filter(({ name }) => uses.calledSteps.has(name))
    .some(({ expects: { session } }) => session?.has(String(root)) ?? members.length > 0);
}

/** What the schema asks for in the place of what is collected; undefined when that may be valid. */
function whyNever({ type, values }: Collected, schema: JsonSchema, part: Part): string | undefined {
  const isText = part !== "body";
  if (values !== undefined) {
    const [first = ""] = values;
    const isNever = values.every((value) => problemOf(schema, value, isText) !== undefined);
    return isNever ? problemOf(schema, first, isText)?.expected : undefined;
  }
  if (isText && type !== "number") return undefined; // a text may be read as anything
  if (mayBe(schema, isText ? [type, "string"] : [type])) return undefined;
  return compileSchema(schema)(EXAMPLES[type])[0]?.expected;
}

const EXAMPLES = { number: 5, string: "text", object: {} } as const;

/** Query and headers carry texts: one that is refused is read as JSON, so that `5` can be a number. */
function problemOf(schema: JsonSchema, value: string, isText: boolean): SchemaProblem | undefined {
  const check = compileSchema(schema);
  const [problem] = check(value);
  return problem !== undefined && isText && check(readJson(value)).length === 0 ? undefined : problem;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a schema may allow a value of one of these types; of what it refers to, nothing is said. */
function mayBe(schema: unknown, types: readonly string[]): boolean {
  if (!isObject(schema)) return schema !== false;
  const { type, enum: values, allOf, anyOf, oneOf } = schema;
  const named = type === undefined ? types : [type].flat().map((name) => (name === "integer" ? "number" : name));
  const data = "const" in schema ? [schema.const] : Array.isArray(values) ? values : undefined;
  return (
    named.some((name) => types.includes(String(name))) &&
    (data === undefined || data.some((value) => types.includes(jsonType(value)))) &&
    (!Array.isArray(allOf) || allOf.every((part) => mayBe(part, types))) &&
    [anyOf, oneOf].every((choice) => !Array.isArray(choice) || choice.some((part) => mayBe(part, types)))
  );
}

const jsonType = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
