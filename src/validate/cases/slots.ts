import { initialSession } from "../../backend/index.js";
import { type ApiStep, type Bot, compileSchema, type JsonSchema, type Row, type Sample } from "../../bot/index.js";
import { isBlank, isSuccess, type Session, writePath } from "../../contract/index.js";
import { isObject } from "../../core/index.js";
import { boundaryValues, type NamedValue } from "./values.js";

/** A variable that a step sends: where values can be put. */
export interface Slot {
  readonly variable: string;
  /** Of its rows; empty: nothing is said about its values. */
  readonly schemas: readonly JsonSchema[];
  /** Values worth to be tried, the boundaries first, that its rows can carry. */
  readonly values: readonly NamedValue[];
  /** Whether its rows can carry a value, whatever their schemas say. */
  canCarry(value: unknown): boolean;
  /** Whether all its rows' schemas allow a value. Without a schema, nobody knows. */
  allows(value: unknown): boolean;
}

/** The variables that a step sends, each once. */
export function slotsOf(bot: Bot, step: ApiStep): Slot[] {
  const inBody = step.method === "GET" ? [] : step.body;
  const rows = [
    ...inBody.map((row) => ({ row, canCarry: (_: unknown) => true })),
    ...step.query.map((row) => ({ row, canCarry: isPlain })),
    ...step.headers.map((row) => ({ row, canCarry: isHeaderText })),
  ].filter((placed): placed is { row: VariableRow; canCarry: typeof isPlain } => placed.row.type === "variable");
  const names = new Set(rows.map(({ row }) => row.variable));
  return [...names].map((variable) => {
    const own = rows.filter(({ row }) => row.variable === variable);
    const schemas = own.flatMap(({ row }) => (row.schema === undefined ? [] : [row.schema]));
    const checks = schemas.map((schema) => compileSchema(schema));
    const canCarry = (value: unknown) => own.every((each) => each.canCarry(value));
    const sent = (value: unknown) => (value === undefined ? WHEN_MISSING[bot.policies.missingVariable] : value);
    return {
      variable,
      schemas,
      canCarry,
      values: boundaryValues(schemas).filter(({ value }) => canCarry(value)),
      allows: (value) =>
        checks.length > 0 &&
        sent(value) !== undefined &&
        !(isBlank(sent(value)) && schemas.some(asksForText)) &&
        checks.every((check) => check(sent(value)).length === 0),
    };
  });
}

type VariableRow = Extract<Row, { type: "variable" }>;

/** What is sent for a variable without a value (U-15). */
const WHEN_MISSING = { empty: "", omit: undefined, null: null } as const;

/** Whoever asks for a character at least, or for a form, means more than spaces, whatever the schema lets through. */
const asksForText = (schema: JsonSchema) =>
  isObject(schema) && (Number(schema.minLength ?? 0) > 0 || schema.pattern !== undefined);

const isPlain = (value: unknown) => typeof value !== "object" || value === null;
const isHeaderText = (value: unknown) => isPlain(value) && /^[\x20-\x7e]*$/.test(String(value ?? ""));

/** The sample that shows how a step is served: the first that expects success, or else the first. */
export const baseSample = ({ samples }: ApiStep): Sample | undefined =>
  samples.find(({ expect: { status } }) => status === undefined || isSuccess(status)) ?? samples[0];

/** The variables to begin with: of that sample, or else the defaults. */
export const baseSession = (bot: Bot, step: ApiStep): Session => initialSession(bot, baseSample(step)?.session ?? {});

/** A session with other values, by variable; undefined takes a variable away. */
export function withValues(base: Session, values: Iterable<readonly [variable: string, value: unknown]>): Session {
  let session = base;
  for (const [variable, value] of values) {
    session = value === undefined ? without(session, variable) : writePath(session, variable, value);
  }
  return session;
}

function without(session: Session, path: string): Session {
  const [name = path, ...rest] = path.split(".");
  const { [name]: value, ...others } = session;
  if (rest.length === 0) return others;
  return isObject(value) ? { ...others, [name]: without(value, rest.join(".")) } : session;
}
