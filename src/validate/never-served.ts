import type { RuleInfo } from "../backend/index.js";
import type { ApiStep, Bot } from "../bot/index.js";
import type { Finding } from "../core/index.js";
import type { CaseResult } from "./case.js";
import type { Coverage } from "./covered/coverage.js";
import { toFinding } from "./findings.js";

export const stepNeverServed: RuleInfo = {
  id: "step-never-served",
  severity: "error",
  title: "Of a step's samples, one is answered with a status from 200 to 299.",
  why: "a documented refusal is a right answer to one request or another; where it is the answer to all, nothing is known of what users get (F-045, F-046)",
  source: ["F-045", "F-046", "bot file"],
};

/** Steps whose samples have passed with refusals only, though not all of them ask for one. */
export function neverServed(bot: Bot, { steps }: Coverage, results: readonly CaseResult[]): Finding[] {
  const isWhole = (step: ApiStep) => {
    const own = results.filter(({ kind, step: name }) => kind === "sample" && name === step.name);
    return own.length > 0 && own.every(({ status }) => status === "passed");
  };
  return [...bot.apiSteps.values()].flatMap((step) => {
    const covered = steps.find((each) => each.step === step.name);
    const asksForMore = step.samples.some(({ expect }) => expect.status === undefined);
    if (covered === undefined || covered.answers > 0 || !asksForMore || !isWhole(step)) return [];
    const breach = {
      expected: "a status from 200 to 299 in answer to at least one sample",
      got: `${covered.calls} answers with other statuses, documented under expects.statuses`,
      mend: "find out why the backend refuses all of them; or write expect: { status } in each sample that is to be refused",
    };
    return [{ ...toFinding(stepNeverServed, breach), step: step.name, at: bot.locate(step.pointer) }];
  });
}
