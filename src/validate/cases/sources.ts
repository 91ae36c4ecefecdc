import type { Bot } from "../../bot/index.js";
import type { MakeCases } from "./make.js";
import { loadSampleCases } from "./samples.js";

/** Where cases come from. */
export type CaseSource = StepSource | "conversations";

/** Where the cases of a step come from. */
type StepSource = "samples" | "generated" | "probes";

/** What is heavy is loaded only when it is asked for. A new kind of case is a line here. */
const LOADERS: Readonly<Record<StepSource, (bot: Bot) => Promise<MakeCases>>> = {
  samples: loadSampleCases,
  generated: async () => (await import("./generated.js")).generatedCases,
  probes: async () => (await import("./probes/index.js")).probeCases,
};

/**
 * In the order in which their cases run: what people wrote down expects a backend as they know it, so it goes before
 * what may book and cancel anything.
 */
export const CASE_SOURCES: readonly CaseSource[] = ["samples", "conversations", "generated", "probes"];

export const DEFAULT_SOURCES: readonly CaseSource[] = ["samples", "conversations"];

/** What makes the cases of a step from a source. */
export const loadSource = (source: StepSource, bot: Bot): Promise<MakeCases> => LOADERS[source](bot);
