import type { SourceFile } from "../bot/index.js";
import type { components } from "./generated/scenario-file.js";

type Schemas = components["schemas"];

/** A scenario as people write it: when a request looks so, respond so. */
export type ScenarioDefinition = Schemas["Scenario"];
export type When = Schemas["When"];
/** An answer as people write it: session, messages and nextDialogstate; a text for a text message, names of blocks. */
export type Respond = Schemas["Respond"];

/** A scenario and where it was written. */
export interface Scenario {
  readonly name: string;
  readonly when: When;
  readonly respond: Respond;
  readonly source: SourceFile;
  /** Places in the source. */
  readonly pointer: string;
  readonly respondPointer: string;
}
