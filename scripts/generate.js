#!/usr/bin/env node
// Generates types and validators from the OpenAPI contract and the file schemas.
//   node scripts/generate.js           writes
//   node scripts/generate.js --check   writes nothing, exits 1 when a generated file is stale
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const read = (path) => readFile(new URL(path, root), "utf8");

const header = (source) => `// Generated from ${source} by "npm run generate". Do not edit.\n`;

/** Copy of a JSON tree with `visit` applied to every object, children first. */
function mapObjects(node, visit) {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, visit));
  if (node === null || typeof node !== "object") return node;
  return visit(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapObjects(value, visit)])));
}

const refsTo = (from, to) => (node) =>
  typeof node.$ref === "string" ? { ...node, $ref: node.$ref.replace(from, to) } : node;

// TypeScript narrows by the constant `type` members; openapi-typescript would replace them by schema names.
const withoutDiscriminator = ({ discriminator, ...rest }) =>
  discriminator?.propertyName ? rest : { ...rest, ...(discriminator === undefined ? {} : { discriminator }) };

// ajv knows discriminators, but not their `mapping`, and wants the type said.
const withoutMapping = (node) =>
  node.discriminator?.propertyName
    ? { type: "object", ...node, discriminator: { propertyName: node.discriminator.propertyName } }
    : node;

// A quick reply's `type` may be left out, which a discriminator can't say. Choosing the branch first gives the
// errors of one kind only.
const chooseQuickReply = (definitions) => ({
  ...definitions,
  QuickReply: {
    ...withoutChoice(definitions.QuickReply),
    if: { type: "object", required: ["type"], properties: { type: { const: "location" } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { $ref: "#/$defs/LocationQuickReply" },
    else: { $ref: "#/$defs/PostbackQuickReply" },
  },
});

const withoutChoice = ({ anyOf, ...rest }) => rest;

const isAnnotation = (key, value) =>
  (key === "description" && typeof value === "string") ||
  (key === "examples" && Array.isArray(value)) ||
  key === "deprecated";

const withoutAnnotations = (node) =>
  Object.fromEntries(Object.entries(node).filter(([key, value]) => !isAnnotation(key, value)));

/** Names each definition and its members in `title`, so that a validation error can say which schema it is about. */
function withTitles(definitions) {
  for (const [name, definition] of Object.entries(definitions)) {
    definition.title = name;
    for (const [member, schema] of Object.entries(definition.properties ?? {})) {
      if (schema.$ref === undefined) schema.title = `${name}.${member}`;
    }
  }
  return definitions;
}

async function types(document, source) {
  const ast = await openapiTS(mapObjects(document, withoutDiscriminator), { alphabetize: false, rootTypes: false });
  return header(source) + astToString(ast);
}

// ajv copies all errors found so far for each wrong item: with thousands of items that takes minutes.
const CONCAT = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
const JOINED = `
function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;

/** One module that exports a validator for each `$defs` entry in `exported`, or for the schema itself. */
function validators(schema, exported, source) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({
    ...mapObjects(schema, withoutAnnotations),
    $defs: withTitles(mapObjects(schema.$defs, withoutAnnotations)),
  });
  const refs = Object.fromEntries(
    Object.entries(exported).map(([name, definition]) => [
      name,
      definition === "" ? schema.$id : `${schema.$id}#/$defs/${definition}`,
    ]),
  );
  const code = standaloneCode.default(ajv, refs).replaceAll(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    // Node gives all that a module of the old kind exports, test runners give its default.
    'import $1Module from "$2.js";\nconst $1 = $1Module.default ?? $1Module;',
  );
  if (code.includes("require(")) throw new Error(`a validator generated from ${source} uses require()`);
  const linear = code.replaceAll(CONCAT, "vErrors = joined(vErrors, $1.errors);");
  const helper = linear === code ? "" : JOINED;
  return `${header(source)}// @ts-nocheck\n${linear.replace(/^"use strict";\n?/, "")}\n${helper}`;
}

async function contract() {
  const source = "openapi/api-step.yaml";
  const document = parse(await read(source));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "api-step.schema.json",
    title: document.info.title,
    description: `Generated from ${source}: the messages and answers of an API step.`,
    $defs: chooseQuickReply(
      mapObjects(mapObjects(document.components.schemas, withoutMapping), refsTo("#/components/schemas/", "#/$defs/")),
    ),
  };
  return {
    "schemas/api-step.schema.json": `${JSON.stringify(schema, null, 2)}\n`,
    "src/contract/generated/api-step.ts": await types(document, source),
    "src/contract/generated/validators.ts": validators(
      schema,
      { envelope: "Envelope", sessionWrite: "SessionWrite", message: "Message" },
      source,
    ),
  };
}

/** A schema with what it refers to in other files copied in, and what that refers to there. */
async function selfContained(schema) {
  const $defs = { ...schema.$defs };
  const copied = await Promise.all([...foreignRefs(schema)].map(definitionsBehind));
  for (const [name, definition] of copied.flat()) {
    const known = $defs[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two different definitions are named "${name}"`);
    }
    $defs[name] = definition;
  }
  return mapObjects({ ...schema, $defs }, refsTo(/^[^#]+#/, "#"));
}

function foreignRefs(node, found = new Set()) {
  mapObjects(node, (each) => {
    if (typeof each.$ref === "string" && !each.$ref.startsWith("#")) found.add(each.$ref);
    return each;
  });
  return found;
}

async function definitionsBehind(ref) {
  const [file, pointer] = ref.split("#/$defs/");
  const { $defs } = JSON.parse(await read(`schemas/${file}`));
  const names = new Set([pointer]);
  for (const name of names) {
    mapObjects($defs[name], (each) => {
      if (typeof each.$ref === "string") names.add(each.$ref.replace("#/$defs/", ""));
      return each;
    });
  }
  return [...names].map((name) => [name, $defs[name]]);
}

const isInclude = ({ $ref }) => $ref === "#/$defs/Include";

// What is included is there before a file is checked.
function withoutIncludes(node) {
  if (!node.anyOf?.some(isInclude)) return node;
  const { anyOf, ...rest } = node;
  const others = anyOf.filter((branch) => !isInclude(branch));
  return others.length === 1 ? { ...rest, ...others[0] } : { ...rest, anyOf: others };
}

/** A file format that people write: its JSON Schema, hand-written, gives types and a validator. */
async function fileFormat(source, root, folder, name) {
  const schema = await selfContained(mapObjects(JSON.parse(await read(source)), withoutIncludes));
  const { $defs, $schema, $id, ...main } = schema;
  const components = mapObjects({ ...$defs, [root]: main }, refsTo("#/$defs/", "#/components/schemas/"));
  const document = {
    openapi: "3.1.0",
    info: { title: root, version: "1" },
    paths: {},
    components: { schemas: components },
  };
  return {
    [`${folder}/generated/${name}.ts`]: await types(document, source),
    [`${folder}/generated/validate-${name}.ts`]: validators(schema, { validate: "" }, source),
  };
}

async function adminApi() {
  const source = "openapi/admin.yaml";
  const document = parse(await read(source));
  const { schemas } = document.components;
  const bodies = ["NewForcedAnswer", "SetsChange", "NewScenario", "SaveRequest", "ConversationChange"];
  const schema = {
    $id: "admin.schema.json",
    $defs: Object.fromEntries(bodies.map((name) => [name, schemas[name]])),
  };
  const exported = Object.fromEntries(bodies.map((name) => [`is${name}`, name]));
  return {
    "src/admin/generated/admin.ts": await types(document, source),
    "src/mock/admin/generated/validate-bodies.ts": validators(schema, exported, source),
  };
}

const outputs = {
  ...(await contract()),
  ...(await adminApi()),
  ...(await fileFormat("schemas/bot.schema.json", "BotFile", "src/bot", "bot-file")),
  ...(await fileFormat("schemas/scenarios.schema.json", "ScenarioFile", "src/mock", "scenario-file")),
  ...(await fileFormat("schemas/waivers.schema.json", "WaiversFile", "src/validate", "waivers-file")),
  ...(await fileFormat(
    "schemas/conversation.schema.json",
    "ConversationFile",
    "src/conversation",
    "conversation-file",
  )),
  ...(await fileFormat("schemas/config.schema.json", "ConfigFile", "src/cli/config", "config-file")),
  ...(await fileFormat("schemas/report.schema.json", "ReportFile", "src/validate", "report-file")),
};

const check = process.argv.includes("--check");
const stale = [];
for (const [path, text] of Object.entries(outputs)) {
  const current = await read(path).catch(() => undefined);
  if (current === text) continue;
  stale.push(path);
  if (check) continue;
  const file = fileURLToPath(new URL(path, root));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (stale.length === 0) console.log(`${Object.keys(outputs).length} generated files are up to date`);
else if (!check) console.log(`written:\n  ${stale.join("\n  ")}`);
else {
  console.error(`stale, run "npm run generate":\n  ${stale.join("\n  ")}`);
  process.exitCode = 1;
}
