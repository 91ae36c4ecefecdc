import {
  type CompileExpression,
  loadReadingLanguage,
  loadReads,
  type Readable,
  type ReadsOf,
} from "../template/index.js";
import { FILTERS } from "./fake-filter.js";
import { type Draw, SEED, type TemplateScope } from "./scope.js";

/** The templates of scenarios. */
export interface ScenarioLanguage {
  readonly compileExpression: CompileExpression;
  readonly readsOf: ReadsOf;
}

/** As `TemplateScope` has it. */
const READABLE = {
  request: ["method", "path", "params", "query", "headers", "body"],
  step: "anything",
  conversation: ["id", "state", "vars", "requests", "steps", "scenarios"],
  now: "anything",
} as const satisfies Readable & { readonly [name in keyof TemplateScope]: unknown };

const TRIAL: { readonly [SEED]: Draw; readonly now: string } = {
  [SEED]: { first: () => 1, draws: 0 },
  now: new Date(0).toISOString(),
};

export async function loadScenarioLanguage(): Promise<ScenarioLanguage> {
  const [language, readsOf] = await Promise.all([loadReadingLanguage(FILTERS, TRIAL), loadReads()]);
  return { compileExpression: language(READABLE), readsOf };
}
