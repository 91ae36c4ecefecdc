import type { Rule } from "../contract/index.js";

/** Something of a request that could not be sent as the bot file has it. */
export interface Note {
  readonly rule: keyof typeof REQUEST_RULES;
  /** JSON pointer into the bot file. */
  readonly pointer: string;
  /** A phrase that follows "expected". */
  readonly expected: string;
  readonly got: string;
  /** An imperative sentence. */
  readonly mend: string;
}

/** What documents a rule, without how it is checked. */
export type RuleInfo = Pick<Rule, "id" | "severity" | "title" | "why" | "source">;

/** The rules that notes break, by id. */
export const REQUEST_RULES = {
  "request-value-not-scalar": {
    id: "request-value-not-scalar",
    severity: "warning",
    title: "Query and header rows carry texts, numbers and booleans.",
    why: "how the platform writes an object or a list there is unknown (U-16); it was sent as JSON text",
    source: ["F-012", "U-16"],
  },
  "request-path-value-missing": {
    id: "request-path-value-missing",
    severity: "warning",
    title: "Variables in a step's path have values.",
    why: "an empty part of a path usually asks for something else; what the platform sends is unknown (U-14)",
    source: ["F-026", "U-14"],
  },
  "request-header-altered": {
    id: "request-header-altered",
    severity: "warning",
    title: "Header rows can be sent as they are.",
    why: "HTTP allows only printable Latin-1 characters in a header and each header once (RFC 9110, 5.5)",
    source: ["F-013", "F-014", "RFC 9110"],
  },
} as const satisfies Record<string, RuleInfo>;
