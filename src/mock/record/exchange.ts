import type { ApiStep } from "../../bot/index.js";
import type { ApiStepResponse } from "../../contract/index.js";
import type { MockRequest } from "../request.js";
import type { FaultDefinition } from "../scenario.js";
import type { Key } from "./key.js";

/** A request of an API step, and what came of it. */
export interface Exchange {
  /** In the order in which the requests came. */
  readonly number: number;
  /** When it came, in milliseconds since 1970. */
  readonly time: number;
  readonly step: ApiStep;
  readonly key: Key;
  readonly request: MockRequest;
  /** Values of the path's `{placeholders}`, by name. */
  readonly params: { readonly [name: string]: string };
  readonly answer: RecordedAnswer;
}

/** What a scenario is to give: an answer as the platform reads it, and what was wrong with its delivery. */
export interface RecordedAnswer {
  readonly response: ApiStepResponse;
  readonly fault: FaultDefinition | undefined;
}
