import { type Bot, lintRules } from "../bot/index.js";
import { rules } from "../contract/index.js";
import { ApistepError, didYouMean, type Finding, pointerTo, type Severity } from "../core/index.js";
import { validationRules } from "./rules.js";

/**
 * A function that gives findings the severities of the bot file, and drops those of rules that are off.
 * @throws {ApistepError} `bad-file` for a rule that there is not
 */
export function severityFilter({ rules: chosen, locate }: Bot): Grade {
  const known = new Set([...rules, ...validationRules, ...lintRules].map(({ id }) => id));
  for (const id of chosen.keys()) {
    if (known.has(id)) continue;
    throw new ApistepError("bad-file", `rules: there is no rule "${id}"`, {
      location: locate(pointerTo("/rules", id)),
      hint: didYouMean(id, known) || "docs/rules.md and docs/lint.md list them",
    });
  }
  return gradeBy(chosen);
}

export type Grade = (findings: readonly Finding[]) => readonly Finding[];

/** @param chosen severities by rule */
export function gradeBy(chosen: ReadonlyMap<string, Severity | "off">): Grade {
  if (chosen.size === 0) return (findings) => findings;
  return (findings) =>
    findings.flatMap((finding) => {
      const severity = chosen.get(finding.rule) ?? finding.severity;
      return severity === "off" ? [] : [severity === finding.severity ? finding : { ...finding, severity }];
    });
}
