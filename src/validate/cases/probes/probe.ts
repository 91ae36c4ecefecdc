import type { RuleInfo } from "../../../backend/index.js";
import type { ApiStep, Bot } from "../../../bot/index.js";
import type { Breach, Session } from "../../../contract/index.js";
import type { Case } from "../../case.js";
import type { Examiner, Exchanged } from "../../examine.js";
import { type Found, placed, toFinding } from "../../findings.js";

/** What a probe works with. */
export interface ProbeContext {
  readonly examiner: Examiner;
  readonly step: ApiStep;
  /** Variables that the step works with: of its first sample. */
  readonly session: Session;
}

/** An exchange of a probe, and what is wrong with it. */
export interface Sighting {
  readonly exchanged: Exchanged;
  readonly found: Found;
}

/** A question put to a backend that no conversation asks. */
export interface Probe {
  readonly name: string;
  /** Whether other requests at the same time would spoil it, or it them. */
  readonly isAlone?: boolean;
  appliesTo(step: ApiStep, bot: Bot): boolean;
  /** Gives what it sent, in order. */
  run(context: ProbeContext): Promise<readonly Sighting[]>;
}

export function probeCase(bot: Bot, step: ApiStep, session: () => Session, probe: Probe): Case {
  const identity = {
    id: `${step.name}/probe/${probe.name}`,
    kind: "probe" as const,
    name: probe.name,
    locate: () => bot.locate(step.pointer),
  };
  return {
    ...identity,
    step: step.name,
    tags: [],
    isAlone: probe.isAlone === true,
    async run(examiner) {
      const sightings = await probe.run({ examiner, step, session: session() });
      const exchanges = sightings.map(({ exchanged }) => exchanged);
      return {
        outcomes: exchanges.map(({ outcome }) => outcome),
        judge: () => ({
          exchanges,
          findings: sightings.flatMap(({ exchanged, found }) => placed(found, examiner, { case: identity, exchanged })),
        }),
      };
    },
  };
}

export const nothingFound: Found = { checked: [], own: [] };

/** A finding of a probe's own, besides others. */
export const withBreach = ({ checked, own }: Found, rule: RuleInfo, breach: Breach): Found => ({
  checked,
  own: [...own, toFinding(rule, breach)],
});
