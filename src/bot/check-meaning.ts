import { closest, didYouMean, isObject, pointerTo } from "../core/index.js";
import { checkBlocks } from "./check-blocks.js";
import type { components } from "./generated/bot-file.js";
import { HMAC_HEADERS } from "./hmac.js";
import { checkIntents } from "./intents.js";
import { compileSchema } from "./json-schema.js";
import type { JsonSchema } from "./model.js";
import { type Blocks, checkBlock, checkOwnership, createCheck, RESERVED_NAMESPACES, type Report } from "./report.js";
import type { Mistake, SourceFile } from "./source-file.js";

type Schemas = components["schemas"];

/** What the platform's older menu offers (C-01). */
const METHODS_OF_2022 = ["GET", "POST", "DELETE"];
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

/** What a bot file says that its schema can't tell to be wrong: names that don't exist, things said twice. */
export function checkMeaning(file: Schemas["BotFile"], blocks: Blocks, source: SourceFile): Mistake[] {
  const check = createCheck(file, blocks, source);
  checkBlockIds(blocks, check.report);
  for (const name of Object.keys(file.variables ?? {})) {
    checkOwnership(name, pointerTo("/variables", name), check.report);
  }
  for (const [name, step] of Object.entries(file.apiSteps ?? {})) {
    checkStep(step, pointerTo("/apiSteps", name), file.policies ?? {}, blocks, check.report);
    checkSecurity(step, pointerTo("/apiSteps", name), file.securitySettings ?? {}, check.report);
  }
  checkIntents(check);
  checkBlocks(check);
  return [...check.mistakes];
}

function checkBlockIds(blocks: Blocks, report: Report): void {
  const seen = new Map<string, string>();
  for (const { name, id } of blocks?.values() ?? []) {
    const other = seen.get(id);
    if (other !== undefined) report(`${pointerTo("/blocks", name)}/id`, `the block "${other}" has the id "${id}" too`);
    seen.set(id, name);
  }
}

function checkStep(
  step: Schemas["ApiStep"],
  pointer: string,
  policies: Schemas["Policies"],
  blocks: Blocks,
  report: Report,
): void {
  if (policies.era === "2022" && !METHODS_OF_2022.includes(step.method)) {
    report(
      `${pointer}/method`,
      `${step.method} is not offered in the era 2022 (C-01)`,
      `expected ${METHODS_OF_2022.join(", ")}`,
    );
  }
  if (step.method === "GET" && step.body !== undefined && policies.getBody !== "ignore") {
    report(`${pointer}/body`, "a GET step sends no body (C-02)", 'use "query", or set the policy getBody: ignore');
  }
  for (const part of ["query", "headers", "body"] as const) {
    for (const [key, row] of Object.entries(step[part] ?? {})) {
      checkRow(row, pointerTo(`${pointer}/${part}`, key), blocks, report);
      if (part === "headers" && !HEADER_NAME.test(key))
        report(pointerTo(`${pointer}/headers`, key), `"${key}" is no header name`);
    }
  }
  checkExpects(step.expects, `${pointer}/expects`, blocks, report);
  checkSamples(step, pointer, blocks, report);
}

function checkSecurity(
  { security, headers = {} }: Schemas["ApiStep"],
  pointer: string,
  settings: NonNullable<Schemas["BotFile"]["securitySettings"]>,
  report: Report,
): void {
  if (security === undefined) return;
  if (!Object.hasOwn(settings, security)) {
    const names = Object.keys(settings);
    const known = names.length === 0 ? 'add it to "securitySettings"' : `expected ${names.join(" or ")}`;
    const hint = didYouMean(security, names) || known;
    report(`${pointer}/security`, `there is no security setting "${security}" (F-017)`, hint);
  } else if (settings[security]?.hmac !== undefined) {
    for (const key of Object.keys(headers).filter((name) => isHmacHeader(name.toLowerCase()))) {
      report(
        pointerTo(`${pointer}/headers`, key),
        "the step's HMAC setting sends this header (F-020)",
        "remove the row",
      );
    }
  }
}

const isHmacHeader = (name: string) => HMAC_HEADERS.some((header) => header === name);

function checkRow(row: Schemas["Row"], pointer: string, blocks: Blocks, report: Report): void {
  const kinds = (["text", "variable", "dialogstate"] as const).filter((kind) => row[kind] !== undefined);
  if (kinds.length !== 1) {
    const got = kinds.length === 0 ? "none of them" : kinds.join(" and ");
    report(pointer, `expected exactly one of text, variable and dialogstate (F-005), got ${got}`);
  }
  if (row.schema !== undefined) {
    if (row.variable === undefined) report(`${pointer}/schema`, "only a row with a variable has a schema");
    checkJsonSchema(row.schema as JsonSchema, `${pointer}/schema`, report);
  }
  if (row.dialogstate !== undefined) checkBlock(row.dialogstate, `${pointer}/dialogstate`, blocks, report);
}

function checkExpects(expects: Schemas["Expects"] | undefined, pointer: string, blocks: Blocks, report: Report): void {
  for (const [namespace, schema] of Object.entries(expects?.session ?? {})) {
    const place = pointerTo(`${pointer}/session`, namespace);
    if (RESERVED_NAMESPACES.includes(namespace))
      report(place, `the namespace "${namespace}" belongs to the platform (F-036, F-090)`);
    checkJsonSchema(schema as JsonSchema, place, report);
  }
  const targets = expects?.nextDialogstate;
  if (typeof targets === "string") checkBlock(targets, `${pointer}/nextDialogstate`, blocks, report);
  for (const [index, name] of (Array.isArray(targets) ? targets : []).entries()) {
    if (name !== null) checkBlock(name, `${pointer}/nextDialogstate/${index}`, blocks, report);
  }
}

function checkSamples(step: Schemas["ApiStep"], pointer: string, blocks: Blocks, report: Report): void {
  const names = new Set<string>();
  for (const [index, sample] of (step.samples ?? []).entries()) {
    const place = `${pointer}/samples/${index}`;
    if (names.has(sample.name)) report(`${place}/name`, `the name "${sample.name}" stands here twice`);
    names.add(sample.name);
    const target = sample.expect?.nextDialogstate;
    const isKnown = typeof target === "string" && !target.includes("{{"); // what a template gives, a request decides
    if (isKnown) checkBlock(target, `${place}/expect/nextDialogstate`, blocks, report);
  }
}

const TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];

function checkJsonSchema(schema: JsonSchema, pointer: string, report: Report): void {
  try {
    compileSchema(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const type = isObject(schema) ? schema.type : undefined;
    const isTypo = typeof type === "string" && !TYPES.includes(type);
    const typo = isTypo ? closest(type, TYPES) : undefined;
    report(pointer, `not a JSON Schema: ${reason}`, typo === undefined ? undefined : `did you mean type: ${typo}?`);
  }
}
