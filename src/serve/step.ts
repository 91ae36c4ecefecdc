import type { Wire } from "../contract/index.js";
import type { JsonObject } from "../core/index.js";
import type { AnswerTypes, Reply, StepReply } from "../reply/index.js";

/** One API step as generated code describes it to `createBackend`. */
export interface ServedStep {
  readonly name: string;
  readonly method: string;
  /** `{name}` stands for a variable. */
  readonly path: string;
  /** What its requests carry in the `Authorization` header (F-014). */
  readonly auth?: "bearer" | "basic";
  /** JSON Schemas of what the step sends. */
  readonly body?: JsonObject;
  readonly query?: JsonObject;
  readonly headers?: JsonObject;
  /** The schema of the data of each namespace that an answer may write. Left out: any. */
  readonly session?: Readonly<Record<string, JsonObject | boolean>>;
  /** Names of the blocks that an answer may go to; null: nowhere. Left out: anywhere. */
  readonly targets?: readonly (string | null)[];
  /** The rows of type dialogstate, with the name of their block (F-047). */
  readonly dialogstates: readonly { readonly block: string; readonly part: RequestPart; readonly key: string }[];
}

/** What generated code tells `createBackend` of a bot. */
export interface ServedContract {
  readonly wire: Wire;
  /** Ids of the blocks whose id is not their name. */
  readonly blocks: Readonly<Record<string, string>>;
  readonly steps: readonly ServedStep[];
}

export type RequestPart = "body" | "query" | "headers";

/** What a step sends and accepts. The generated `Steps` has one for each API step. */
export interface StepTypes extends AnswerTypes {
  request: { body: unknown; query: unknown; headers: unknown; path: unknown };
}

/** A request of the platform, checked. */
export interface Call<Step extends StepTypes = StepTypes> {
  readonly body: Step["request"]["body"];
  readonly query: Step["request"]["query"];
  /** The step's own rows; names in lower case. */
  readonly headers: Step["request"]["headers"];
  /** The variables in the path. */
  readonly path: Step["request"]["path"];
  /** Starts the answer. */
  reply(): Reply<Step, false>;
}

/** What a backend does for one API step. */
export type Handler<Step extends StepTypes> = (call: Call<Step>) => StepReply<Step> | Promise<StepReply<Step>>;

/** What a backend does for each API step, by its name. */
export type HandlersOf<Steps extends Record<keyof Steps, StepTypes>> = {
  [Name in keyof Steps]: Handler<Steps[Name]>;
};
