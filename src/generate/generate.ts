import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { stringify } from "yaml";
import { type Bot, type Environment, loadBot } from "../bot/index.js";
import type { Wire } from "../contract/index.js";
import type { JsonObject } from "../core/index.js";
import { client } from "./client.js";
import { type BotContract, botContract } from "./contract.js";
import { type GeneratedFile, hashOf, headerLines, seal } from "./files.js";
import { handlers } from "./handlers.js";
import { msw } from "./msw.js";
import { type OpenApi, openapi } from "./openapi.js";
import { toOpenApi30 } from "./openapi30.js";
import { jsonSchemas } from "./schemas.js";
import { types } from "./types.js";

/** What can be generated. */
export const TARGETS = ["openapi", "types", "client", "handlers", "msw", "schemas"] as const;
export type Target = (typeof TARGETS)[number];

/** Packages that the files of a target import. */
export const PACKAGES: Readonly<Record<Target, readonly string[]>> = {
  openapi: [],
  types: [],
  client: ["apistep", "openapi-fetch"],
  handlers: ["apistep"],
  msw: ["apistep", "msw"],
  schemas: [],
};

export interface GenerateOptions {
  /** Default: all. What a target builds on comes along. */
  readonly targets?: readonly Target[];
  readonly openapiVersion?: "3.1" | "3.0";
  /** Where answers carry nextDialogstate. Default: under `action`. */
  readonly wire?: Wire;
}

/**
 * The files that are generated from a bot file.
 * @throws {ApistepError} `bad-file`, with file, line and column
 */
export async function generateFiles(file: string, options: GenerateOptions = {}): Promise<GeneratedFile[]> {
  const { targets = TARGETS, openapiVersion = "3.1", wire } = options;
  const bot = await loadForGeneration(file);
  const header = headerLines({ name: basename(file), hash: hashOf(await readFile(file, "utf8")) });
  const contract = botContract(bot, wire);
  const wanted = withBases(targets);
  const document = await openapi(contract);
  const files = await Promise.all(
    TARGETS.filter((target) => wanted.has(target)).map((target) =>
      EMITTERS[target]({ contract, document, openapiVersion, header }),
    ),
  );
  return files.flat().map(({ path, text }) => ({ path, text: seal(text) }));
}

/** A bot whose environment references are taken for variables: what is generated holds no secret and is the same everywhere. */
export function loadForGeneration(file: string): Promise<Bot> {
  const environment: Environment = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
  return loadBot(file, { environment });
}

function withBases(targets: readonly Target[]): Set<Target> {
  const wanted = new Set(targets);
  if (wanted.has("msw")) wanted.add("handlers");
  if (wanted.has("client") || wanted.has("handlers")) wanted.add("types");
  return wanted;
}

interface Emission {
  readonly contract: BotContract;
  readonly document: OpenApi;
  readonly openapiVersion: "3.1" | "3.0";
  readonly header: readonly [string, string];
}

type Emit = (emission: Emission) => Promise<GeneratedFile[]>;

const EMITTERS: Readonly<Record<Target, Emit>> = {
  openapi: async ({ document: { document }, openapiVersion, header }) => {
    const converted = openapiVersion === "3.0" ? toOpenApi30(document) : document;
    const yaml = stringify(converted, { lineWidth: 0, aliasDuplicateObjects: false });
    return [{ path: "openapi.yaml", text: `${commented("#", header)}${yaml}` }];
  },
  types: async ({ contract, document, header }) => typescript("types", await types(contract, document), header),
  client: async ({ contract, header }) => typescript("client", client(contract), header),
  handlers: async ({ contract, header }) => typescript("handlers", handlers(contract), header),
  msw: async ({ header }) => typescript("msw", msw(), header),
  schemas: async ({ contract, document, header }) =>
    [...jsonSchemas(contract, document)].map(([name, schema]) => ({
      path: `${SCHEMA_FOLDER}/${name}`,
      text: `${JSON.stringify({ $comment: header.join(" "), ...(schema as JsonObject) }, null, 2)}\n`,
    })),
};

/** The folder that holds nothing but generated files. */
export const SCHEMA_FOLDER = "schemas";

const commented = (sign: string, header: readonly string[]) => header.map((line) => `${sign} ${line}\n`).join("");

const typescript = (name: string, code: string, header: readonly string[]): GeneratedFile[] => [
  { path: `${name}.ts`, text: `${commented("//", header)}\n${code}` },
];
