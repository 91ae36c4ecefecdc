import type { BlockNames } from "../contract/index.js";
import type { Location, Secret, Severity } from "../core/index.js";
import type { Block, FlowBlock, Intent, Silence, Watch } from "./flow.js";
import type { Policies } from "./policies.js";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One bot, as its file describes it: names resolved, durations in milliseconds, environment references replaced. */
export interface Bot {
  readonly name: string;
  readonly description: string | undefined;
  readonly locale: string | undefined;
  readonly policies: Policies;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly apiSteps: ReadonlyMap<string, ApiStep>;
  /** Undefined when the file names no blocks: then any target is taken. */
  readonly blocks: ReadonlyMap<string, Block> | undefined;
  /** What the blocks do, by name. */
  readonly flow: ReadonlyMap<string, FlowBlock>;
  readonly intents: ReadonlyMap<string, Intent>;
  /** Variables whose change shows a block (F-117). */
  readonly watches: readonly Watch[];
  readonly silence: Silence | undefined;
  /** Severities of the validator's rules, by rule, where they are not the rule's own. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** Values from the environment and credentials of the file: never to be printed. */
  readonly secrets: readonly Secret[];
  /** Of what the file says, without values of the environment: another file has another one. */
  readonly digest: string;
  /** Where in the file the value at a JSON pointer stands. */
  locate(pointer: string): Location;
  /** Where the name of the member at a JSON pointer stands. */
  locateKey(pointer: string): Location;
}

/** A session variable. */
export interface Variable {
  readonly name: string;
  /** Strings only (F-093). */
  readonly default: string | undefined;
  /** Masked in everything that is printed (F-094, C-11). */
  readonly sensitive: boolean;
}

/** The action of a block that calls the backend. */
export interface ApiStep {
  readonly name: string;
  readonly description: string | undefined;
  readonly method: Method;
  /** Starts with a slash; may hold `{variable}` (F-026). */
  readonly path: string;
  readonly auth: Auth | undefined;
  readonly security: Security | undefined;
  readonly query: readonly Row[];
  readonly headers: readonly Row[];
  readonly body: readonly Row[];
  readonly expects: StepExpects;
  readonly samples: readonly Sample[];
  /** Place of the step in the bot file. */
  readonly pointer: string;
}

/** The Authorization tab (F-014). */
export type Auth =
  | { readonly type: "bearer"; readonly token: string }
  | { readonly type: "basic"; readonly username: string; readonly password: string };

/** A security setting: a step has one, several may share it (F-017). */
export type Security = HmacSetting | SslSetting;

/** Signs requests; see `hmacHash`. */
export interface HmacSetting {
  readonly type: "hmac";
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  /** Name of a hash. */
  readonly encoding: "sha1" | "sha256" | "sha384" | "sha512";
  /** Unverified (U-01). */
  readonly profile: "faktion-2020";
}

/** A client certificate, for mutual TLS (F-018). Its files are read only where a connection is made with them. */
export interface SslSetting {
  readonly type: "ssl";
  readonly name: string;
  readonly key: PemSource;
  readonly certificate: PemSource;
}

/** PEM text and where the bot file has it, or the path of a PEM file. */
export type PemSource =
  | { readonly text: string; readonly location: Location }
  | { readonly text?: undefined; readonly file: string };

/** A JSON Schema, 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** One key of a query, of headers or of a body (F-005). */
export type Row = { readonly key: string } & (
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "variable"; readonly variable: string; readonly schema: JsonSchema | undefined }
  | { readonly type: "dialogstate"; readonly block: Block }
);

/** What every answer of a step must keep to. */
export interface StepExpects {
  readonly session: ReadonlyMap<string, JsonSchema> | undefined;
  /** null: an answer may name none. */
  readonly nextDialogstate: readonly (Block | null)[] | undefined;
  /** Milliseconds. */
  readonly within: number | undefined;
  /** Statuses besides 200 that are meant so, with the reason. */
  readonly statuses: ReadonlyMap<number, string>;
}

/** One session to send a step with, and what the answer must be. A row of a table is a sample of its own. */
export interface Sample {
  readonly name: string;
  /** On top of the variables' defaults. */
  readonly session: { readonly [name: string]: unknown };
  readonly tags: readonly string[];
  /** As it is written: templates `{{ }}` in it are filled from the request that is sent. */
  readonly expect: Expectation;
  /** Place of the sample in the bot file, */
  readonly pointer: string;
  /** and of what it expects. */
  readonly expectPointer: string;
}

/** What one answer must be; what is left out is not looked at. */
export interface Expectation {
  readonly status: number | undefined;
  /** Values by path: `account.amount`. */
  readonly session: { readonly [path: string]: unknown } | undefined;
  /** One text for each message. */
  readonly messages: readonly string[] | undefined;
  /** null: none. */
  readonly nextDialogstate: Block | null | undefined;
}

/** A block by its name or, failing that, by its id. */
export function findBlock(blocks: ReadonlyMap<string, Block>, nameOrId: string): Block | undefined {
  return blocks.get(nameOrId) ?? [...blocks.values()].find((block) => block.id === nameOrId);
}

/** The blocks of a bot in the form that checks of an answer want. */
export function blockNames(blocks: ReadonlyMap<string, Block>): BlockNames {
  const all = [...blocks.values()];
  return { ids: new Set(all.map((block) => block.id)), idOf: new Map(all.map((block) => [block.name, block.id])) };
}
