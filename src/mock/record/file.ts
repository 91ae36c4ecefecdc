import { stringify } from "yaml";
import type { ScenarioDefinition } from "../scenario.js";

/** What the files begin with that it has written, and may replace. */
export const MARK = "# Recorded by apistep.";

/** A scenario file with one scenario. */
export function scenarioFile(definition: ScenarioDefinition, isMasked: boolean): string {
  const note = isMasked
    ? "# What must not be written is replaced, texts by ***: there, this answer is not what was recorded.\n"
    : "";
  const text = stringify({ scenarios: [definition] }, { lineWidth: 120, aliasDuplicateObjects: false });
  return `${MARK}\n${note}${text}`;
}

export const isOurs = (text: string): boolean => text.replace(/^\uFEFF/, "").startsWith(MARK);
