/** Matchers for Vitest. Importing this, for example in a setup file, makes `expect` know them. */
import { expect } from "vitest";
import { type ApiStepSetting, apistepMatchers, type ConformOptions } from "./matchers.js";

export { type ApiStepSetting, apistepMatchers, type ConformOptions, createApistepMatchers } from "./matchers.js";

/** A matcher waits for the body of a fetch `Response`; of anything else it knows the answer already. */
// biome-ignore lint/suspicious/noConfusingVoidType: what a matcher returns
type Said<Received> = Received extends { arrayBuffer(): Promise<ArrayBuffer> } ? Promise<void> : void;

export interface ApistepMatchers<Received = unknown> {
  /** That an answer keeps to the platform contract, and with `bot` and `step` to what the bot file says of it. */
  toConformToApiStep(options?: ConformOptions): Said<Received>;
  /** That an answer sets a namespace of the session; with `data`, to an object that has at least these members. */
  toSetSession(namespace: string, data?: unknown): Said<Received>;
  /** That an answer goes to a block: its id or, where the bot is known, its name. */
  toGoTo(block: string, setting?: ApiStepSetting): Said<Received>;
}

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as Vitest declares it
  interface Matchers<T = any> extends ApistepMatchers<T> {}
}

expect.extend(apistepMatchers);
