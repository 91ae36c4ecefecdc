import { type Finding, type Location, redactor, shorten } from "../../core/index.js";
import type { Bot } from "../model.js";
import { graphOf } from "./graph.js";
import { messageFindings } from "./messages.js";
import type { Lint, LintRule } from "./rule.js";
import { lintRules } from "./rules/index.js";
import { usesOf } from "./uses.js";

/** What can be seen to be wrong with a bot from its file alone, in the order of the file. */
export function lintBot(bot: Bot): Finding[] {
  const uses = usesOf(bot);
  const lint: Lint = { bot, uses, graph: graphOf(bot, uses) };
  const rules = lintRules.filter(({ needsFlow }) => !needsFlow || hasFlow(bot));
  const findings = [...rules.flatMap((rule) => findingsOf(rule, lint)), ...messageFindings(bot)];
  const redact = redactor(bot.secrets);
  return findings
    .map((finding) => ({
      ...finding,
      expected: redact(finding.expected),
      got: shorten(redact(finding.got)),
      mend: redact(finding.mend),
    }))
    .sort((a, b) => compare(a.at, b.at));
}

/** Whether the file says what blocks do; where it only lists them, nothing can be said of ways and variables. */
export function hasFlow({ flow }: Bot): boolean {
  return [...flow.values()].some(({ content, intent }) => {
    return content.kind !== "goTo" || content.goTo !== undefined || intent !== undefined;
  });
}

function findingsOf({ id, severity, why, source, check }: LintRule, lint: Lint): Finding[] {
  const findings: Finding[] = [];
  check(lint, ({ at, subject, expected, got, mend }) => {
    const place = lint.bot.locateKey(at);
    findings.push({ rule: id, severity, case: subject, expected, got, why, mend, source, at: place });
  });
  return findings;
}

function compare(a: Location | undefined, b: Location | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
