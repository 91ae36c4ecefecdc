import type { ApiStep, Bot } from "../../bot/index.js";
import type { Case } from "../case.js";

/** How cases are made that no file asks for. */
export interface Generation {
  /** The same seed makes the same cases. */
  readonly seed: number;
  /** Most generated cases for each step. */
  readonly most: number;
}

/** Makes the cases of one step. */
export type MakeCases = (bot: Bot, step: ApiStep, generation: Generation) => Case[];
