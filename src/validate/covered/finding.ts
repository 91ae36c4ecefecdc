import type { RuleInfo } from "../../backend/index.js";
import type { Finding } from "../../core/index.js";
import type { Coverage } from "./coverage.js";
import { missingIn } from "./percent.js";

export const coverageTooLow: RuleInfo = {
  id: "coverage-too-low",
  severity: "error",
  title: "The cases reach as much of the bot as was asked for.",
  why: "what no case reaches can break without anybody seeing it",
  source: ["--min-coverage"],
};

/** The finding for coverage below what was asked for. */
export function coverageFinding(coverage: Coverage, least: number, file: string): Finding | undefined {
  if (coverage.percent >= least) return undefined;
  const { id, severity, why, source } = coverageTooLow;
  const at = coverage.steps.find(({ answers }) => answers === 0)?.at ?? { file };
  return {
    rule: id,
    severity,
    expected: `coverage of at least ${least} %`,
    got: `${coverage.percent} %; not reached: ${missingIn(coverage).join(", ")}`,
    why,
    mend: "add samples that reach what is missing, or declare less in the bot file",
    source,
    at,
  };
}
