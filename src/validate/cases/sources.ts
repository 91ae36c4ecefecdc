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

const STEP_SOURCES = Object.keys(LOADERS) as readonly StepSource[];

export const CASE_SOURCES: readonly CaseSource[] = [...STEP_SOURCES, "conversations"];

export const DEFAULT_SOURCES: readonly CaseSource[] = ["samples", "conversations"];

/** What makes the cases of a step, from the sources that have some for it. */
export const loadSources = (sources: readonly CaseSource[], bot: Bot): Promise<MakeCases[]> =>
  Promise.all(STEP_SOURCES.filter((source) => sources.includes(source)).map((source) => LOADERS[source](bot)));
