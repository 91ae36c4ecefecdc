import type { ApiStep, Bot } from "../../../bot/index.js";
import { type Case, isGone } from "../../case.js";
import { placed } from "../../findings.js";
import type { Harm } from "./harm.js";
import type { Probe, ProbeContext } from "./probe.js";
import { notServed, type Right } from "./right.js";
import type { Sighting } from "./sighting.js";
import { isTooMany, TOO_MANY } from "./too-many.js";

/** What the probes of a step share. */
export interface Shared {
  readonly right: Right;
  readonly harm: Harm;
}

/** Why a probe's answers tell nothing; undefined when they do. */
function notTold(seen: readonly Sighting[]): string | undefined {
  if (seen.length === 0) return "the step has nothing that could be sent otherwise";
  return seen.every(({ exchanged }) => isTooMany(exchanged))
    ? TOO_MANY
    : seen.find(({ notChecked }) => notChecked !== undefined)?.notChecked;
}

export function probeCase(bot: Bot, step: ApiStep, probe: Probe, { right, harm }: Shared): Case {
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
      const first = await right.first(examiner, probe.name);
      const { outcome } = first.exchanged;
      const sightings: Sighting[] = first.probe === probe.name || isGone(outcome) ? [first] : [];
      let reason = notServed(first) ?? harm.reason;
      const isWorthIt = !("failure" in outcome) && outcome.status < 500 && harm.reason === undefined;
      if (isWorthIt) {
        const context: ProbeContext = {
          ...{ examiner, step, session: right.session, first: first.exchanged },
          again: () => right.again(examiner),
        };
        const seen = await probe.run(context);
        sightings.push(...seen, ...(await harm.after(probe, seen, context)));
        reason ??= notTold(seen);
      }
      const exchanges = sightings.map(({ exchanged }) => exchanged);
      return {
        outcomes: exchanges.map(({ outcome }) => outcome),
        judge() {
          const secrets = probe.secretsIn?.(first.exchanged.request) ?? [];
          const discreet = { ...examiner, secrets: [...examiner.secrets, ...secrets] };
          const findings = sightings.flatMap(({ exchanged, found }) =>
            placed(found, discreet, { case: identity, exchanged }),
          );
          const ran = { exchanges, findings, secrets };
          return reason === undefined ? ran : { ...ran, notChecked: reason };
        },
      };
    },
  };
}
