import { createHash } from "node:crypto";
import { type JsonObject, jsonText, parseDuration, pointerTo, shorten } from "../core/index.js";
import { toFlow, toSilence, toWatches } from "./blocks.js";
import { checkFile, type FileValidator } from "./check-file.js";
import { checkMeaning } from "./check-meaning.js";
import { isCredentialPlace, secretsOf } from "./credentials.js";
import { type Environment, resolveEnvironment } from "./environment.js";
import type { Block } from "./flow.js";
import type { components } from "./generated/bot-file.js";
import { validate } from "./generated/validate-bot-file.js";
import { toIntent } from "./intents.js";
import {
  type ApiStep,
  type Auth,
  type Bot,
  type Expectation,
  findBlock,
  type JsonSchema,
  type Row,
  type Sample,
  type Security,
  type StepExpects,
  type Variable,
} from "./model.js";
import { DEFAULT_POLICIES, type Policies } from "./policies.js";
import { toSecurity } from "./security.js";
import { badFile, parseSource, readSource, type SourceFile } from "./source-file.js";

type Schemas = components["schemas"];
export type BotFile = Schemas["BotFile"];

export interface LoadOptions {
  /** Where `${NAME}` is looked up, for example `process.env`. Default: nothing is set. */
  readonly environment?: Environment;
}

/**
 * Reads a bot file.
 * @throws {ApistepError} `bad-file` or `environment-missing`, with file, line, column and what was expected
 */
export async function loadBot(file: string, options: LoadOptions = {}): Promise<Bot> {
  return toBot(await readSource(file), options);
}

/**
 * Makes a bot of the text of a bot file.
 * @param file name for locations
 * @throws {ApistepError} as `loadBot`
 */
export function parseBot(text: string, options: LoadOptions & { readonly file?: string } = {}): Bot {
  return toBot(parseSource(text, options.file ?? "bot.yaml"), options);
}

function toBot(source: SourceFile, { environment = {} }: LoadOptions): Bot {
  checkFile(source, source.value, validate as FileValidator);
  const { value, secrets } = resolveEnvironment(source, environment, isCredentialPlace);
  const file = value as BotFile;
  const blocks = blocksOf(file);
  const mistakes = checkMeaning(file, blocks, source);
  if (mistakes.length > 0) throw badFile(source.file, mistakes);
  const variables = mapOf(file.variables, toVariable);
  const security = mapOf(file.securitySettings, (setting, name) => toSecurity(setting, name, source.locate));
  const apiSteps = mapOf(file.apiSteps, (step, name) => toApiStep(step, name, { blocks, variables, security }));
  const resolve = (name: string) => blockOf(blocks, name);
  return {
    name: file.name,
    description: file.description,
    locale: file.locale,
    policies: policiesOf(file),
    variables,
    apiSteps,
    blocks,
    flow: toFlow(file, resolve),
    intents: mapOf(file.intents, toIntent),
    watches: toWatches(file, resolve),
    silence: toSilence(file, resolve),
    rules: new Map(Object.entries(file.rules ?? {})),
    secrets: secretsOf(file, secrets, source.value as BotFile),
    digest: createHash("sha256").update(jsonText(source.value)).digest("hex"),
    locate: source.locate,
    locateKey: source.locateKey,
  };
}

function mapOf<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  to: (value: From, name: string) => To,
): Map<string, To> {
  return new Map(Object.entries(record ?? {}).map(([name, value]) => [name, to(value, name)]));
}

const optionalDuration = (text: string | undefined) => (text === undefined ? undefined : parseDuration(text));

function policiesOf({ policies = {} }: BotFile): Policies {
  const { timeout, ...named } = policies;
  return { ...DEFAULT_POLICIES, ...named, timeout: optionalDuration(timeout) ?? DEFAULT_POLICIES.timeout };
}

function toVariable(variable: Schemas["Variable"], name: string): Variable {
  return { name, default: variable?.default, sensitive: variable?.sensitive ?? false };
}

function blocksOf({ blocks }: BotFile): ReadonlyMap<string, Block> | undefined {
  if (blocks === undefined) return undefined;
  if (Array.isArray(blocks)) return new Map(blocks.map((id) => [id, { name: id, id }]));
  return mapOf(blocks, (block, name) => ({ name, id: block?.id ?? name }));
}

type Blocks = ReadonlyMap<string, Block> | undefined;

/** A block by the name that a file gives. That it exists was checked before, if the file names blocks at all. */
function blockOf(blocks: Blocks, name: string): Block {
  return (blocks && findBlock(blocks, name)) ?? { name, id: name };
}

interface Names {
  readonly blocks: Blocks;
  readonly variables: Bot["variables"];
  readonly security: ReadonlyMap<string, Security | undefined>;
}

function toApiStep(step: Schemas["ApiStep"], name: string, names: Names): ApiStep {
  const { blocks } = names;
  const pointer = pointerTo("/apiSteps", name);
  return {
    name,
    description: step.description,
    method: step.method,
    path: step.path,
    auth: toAuth(step.auth),
    security: step.security === undefined ? undefined : names.security.get(step.security),
    query: toRows(step.query, blocks),
    headers: toRows(step.headers, blocks),
    body: toRows(step.body, blocks),
    expects: toExpects(step.expects, blocks),
    samples: (step.samples ?? []).flatMap((sample, index) => toSamples(sample, `${pointer}/samples/${index}`, names)),
    pointer,
  };
}

function toAuth(auth: Schemas["Auth"] | undefined): Auth | undefined {
  if (auth?.bearer !== undefined) return { type: "bearer", token: auth.bearer };
  return auth?.basic === undefined ? undefined : { type: "basic", ...auth.basic };
}

function toRows(rows: Schemas["Rows"] | undefined, blocks: Blocks): Row[] {
  return Object.entries(rows ?? {}).map(([key, row]): Row => {
    if (row.variable !== undefined) {
      return { key, type: "variable", variable: row.variable, schema: row.schema as JsonSchema | undefined };
    }
    if (row.dialogstate !== undefined) return { key, type: "dialogstate", block: blockOf(blocks, row.dialogstate) };
    return { key, type: "text", text: row.text ?? "" };
  });
}

function toExpects(expects: Schemas["Expects"] | undefined, blocks: Blocks): StepExpects {
  const targets = expects?.nextDialogstate === undefined ? undefined : [expects.nextDialogstate].flat();
  return {
    session: expects?.session && mapOf(expects.session, (schema) => schema as JsonSchema),
    nextDialogstate: targets?.map((name) => (name === null ? null : blockOf(blocks, name))),
    within: optionalDuration(expects?.within),
    statuses: new Map(Object.entries(expects?.statuses ?? {}).map(([status, reason]) => [Number(status), reason])),
  };
}

/** A sample with a table is one sample for each row. */
function toSamples(sample: Schemas["Sample"], pointer: string, { blocks, variables }: Names): Sample[] {
  const { name, session = {}, tags = [], table } = sample;
  const expect = toExpectation(sample.expect, blocks);
  const whole = { name, session, tags, expect, pointer, expectPointer: `${pointer}/expect` };
  if (table === undefined) return [whole];
  return table.map((row, index) => ({
    ...whole,
    name: `${name} #${index + 1}: ${rowName(row, variables)}`,
    session: { ...session, ...row },
    pointer: `${pointer}/table/${index}`,
  }));
}

function rowName(row: JsonObject, variables: Bot["variables"]): string {
  const isSensitive = (path: string) =>
    [...variables.values()].some((variable) => variable.sensitive && overlaps(variable.name, path));
  const values = Object.entries(row).map(([path, value]) => `${path} ${isSensitive(path) ? "***" : jsonText(value)}`);
  return shorten(values.join(", "));
}

/** Whether one of two paths leads into the other, or to the same value. */
const overlaps = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

function toExpectation(expect: Schemas["Expectation"] | undefined, blocks: Blocks): Expectation {
  const target = expect?.nextDialogstate;
  return {
    status: expect?.status,
    session: expect?.session,
    messages: expect?.messages,
    nextDialogstate: typeof target === "string" ? blockOf(blocks, target) : target,
  };
}
