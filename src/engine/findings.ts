import type { Finding, Severity } from "../core/index.js";

interface EngineRule {
  readonly severity: Severity;
  readonly why: string;
  readonly source: readonly string[];
}

/** What can go wrong while a conversation runs, by the id of its finding. */
export const ENGINE_RULES = {
  "flow-namespace-reserved": {
    severity: "error",
    why: "the platform keeps this namespace for itself (F-036, F-090); what it does with a write is unknown (U-04)",
    source: ["F-036", "F-090", "U-04"],
  },
  "flow-namespace-scalar": {
    severity: "warning",
    why: "what the platform does when an object meets another kind of value under its name is unknown (U-04, C-06)",
    source: ["F-033", "U-04", "C-06"],
  },
  "flow-prototype-key": {
    severity: "error",
    why: "such a key can't be read back, and no backend has a reason to send it",
    source: ["F-081"],
  },
  "flow-data-too-deep": {
    severity: "error",
    why: "nothing reads data that is nested this deep; it was not stored",
    source: ["F-079"],
  },
  "flow-session-full": {
    severity: "error",
    why: "a session holds 10 MB at most (F-079); what would make it larger was not stored",
    source: ["F-079"],
  },
  "flow-message-invalid": {
    severity: "error",
    why: "what the platform does with an invalid message is unknown (U-10)",
    source: ["F-037", "U-10"],
  },
  "flow-message-over-limit": {
    severity: "warning",
    why: "whether the platform refuses it, cuts it or passes it on is unknown (U-09)",
    source: ["F-069", "F-072", "U-09"],
  },
  "flow-target-unknown": {
    severity: "error",
    why: "the bot has no such block, so the user can't get there (U-07)",
    source: ["F-038", "F-046", "U-07"],
  },
  "flow-expression": {
    severity: "warning",
    why: "it is neither a variable nor one with a known modifier; maybe it is expression syntax, whose functions were never published in full (F-084, F-086, U-22)",
    source: ["F-084", "F-086", "U-22"],
  },
  "flow-text-too-large": {
    severity: "error",
    why: "its variables make the text larger than a session may be (F-079); they were left empty from there on",
    source: ["F-079"],
  },
  "flow-loop": {
    severity: "error",
    why: "the platform ends what it takes for a loop with the block error_occurred (F-046, U-20)",
    source: ["F-046", "U-20"],
  },
  "flow-default-block-missing": {
    severity: "warning",
    why: "the platform goes to this default block now (F-098); the bot file has none, so the user is told nothing",
    source: ["F-046", "F-098"],
  },
  "flow-queue-full": {
    severity: "warning",
    why: "the user's messages wait while a call or delay is pending; more than these were dropped",
    source: ["F-024"],
  },
} as const satisfies Readonly<Record<string, EngineRule>>;

export type EngineRuleId = keyof typeof ENGINE_RULES;

/** The parts of a finding that are not its rule's. Values of variables don't belong here: they may be sensitive. */
export type FindingDetails = Pick<Finding, "expected" | "got" | "mend" | "at" | "step">;

export function engineFinding(id: EngineRuleId, details: FindingDetails): Finding {
  const { severity, why, source } = ENGINE_RULES[id];
  return { rule: id, severity, ...details, why, source };
}
