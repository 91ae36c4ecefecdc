import { parseDuration, pointerTo, type Secret } from "../core/index.js";
import { checkFile, type FileValidator } from "./check-file.js";
import { checkMeaning } from "./check-meaning.js";
import { type Environment, resolveEnvironment } from "./environment.js";
import type { components } from "./generated/bot-file.js";
import { validate } from "./generated/validate-bot-file.js";
import {
  type ApiStep,
  type Auth,
  type Block,
  type Bot,
  DEFAULT_POLICIES,
  type Expectation,
  findBlock,
  type JsonSchema,
  type Policies,
  type Row,
  type Sample,
  type StepExpects,
  type Variable,
} from "./model.js";
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
  const { value, secrets } = resolveEnvironment(source, environment);
  const file = value as BotFile;
  const blocks = blocksOf(file);
  const mistakes = checkMeaning(file, blocks, source);
  if (mistakes.length > 0) throw badFile(source.file, mistakes);
  const apiSteps = mapOf(file.apiSteps, (step, name) => toApiStep(step, name, blocks));
  return {
    name: file.name,
    description: file.description,
    locale: file.locale,
    policies: policiesOf(file),
    variables: mapOf(file.variables, toVariable),
    apiSteps,
    blocks,
    secrets: [...secrets, ...[...apiSteps.values()].flatMap((step) => credentialsOf(step, secrets))],
    locate: source.locate,
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

function toApiStep(step: Schemas["ApiStep"], name: string, blocks: Blocks): ApiStep {
  const pointer = pointerTo("/apiSteps", name);
  return {
    name,
    description: step.description,
    method: step.method,
    path: step.path,
    auth: toAuth(step.auth),
    query: toRows(step.query, blocks),
    headers: toRows(step.headers, blocks),
    body: toRows(step.body, blocks),
    expects: toExpects(step.expects, blocks),
    samples: (step.samples ?? []).map((sample, index) => toSample(sample, `${pointer}/samples/${index}`, blocks)),
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
  };
}

function toSample(sample: Schemas["Sample"], pointer: string, blocks: Blocks): Sample {
  return { name: sample.name, session: sample.session ?? {}, expect: toExpectation(sample.expect, blocks), pointer };
}

function toExpectation(expect: Schemas["Expectation"] | undefined, blocks: Blocks): Expectation {
  const target = expect?.nextDialogstate;
  return {
    session: expect?.session,
    messages: expect?.messages,
    nextDialogstate: typeof target === "string" ? blockOf(blocks, target) : target,
  };
}

/** Credentials that stand in the file itself: as secret as those from the environment, under a name of ours. */
function credentialsOf({ name, auth }: ApiStep, known: readonly Secret[]): Secret[] {
  const value = auth?.type === "bearer" ? auth.token : auth?.password;
  if (value === undefined || known.some((secret) => value.includes(secret.value))) return [];
  const kind = auth?.type === "bearer" ? "TOKEN" : "PASSWORD";
  return [{ name: `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}_${kind}`, value }];
}
