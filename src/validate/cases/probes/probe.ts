import type { BackendRequest } from "../../../backend/index.js";
import type { ApiStep, Bot } from "../../../bot/index.js";
import type { Session } from "../../../contract/index.js";
import type { Secret } from "../../../core/index.js";
import { type Case, isGone } from "../../case.js";
import type { Examiner, Exchanged } from "../../examine.js";
import { placed } from "../../findings.js";
import type { Harm } from "./harm.js";
import { notServed, type Right } from "./right.js";
import type { Sighting } from "./sighting.js";

/** What a probe works with. */
export interface ProbeContext {
  readonly examiner: Examiner;
  readonly step: ApiStep;
  /** Variables that the step works with: of its sample. */
  readonly session: Session;
  /** The right request's first exchange; it brought an answer. */
  readonly first: Exchanged;
  /** Sends the right request again. */
  again(): Promise<Sighting>;
}

/** A question put to a backend that no conversation asks. */
export interface Probe {
  readonly name: string;
  /** Whether other requests at the same time would spoil it, or it them. */
  readonly isAlone?: boolean;
  /** Whether what it sends is so odd that it may leave harm behind. */
  readonly isHostile?: boolean;
  /** What it makes of a right request's credentials, and must not be printed. */
  secretsIn?(request: BackendRequest): Secret[];
  appliesTo(step: ApiStep, bot: Bot): boolean;
  /** Gives what it sent, in order. */
  run(context: ProbeContext): Promise<readonly Sighting[]>;
}

/** What the probes of a step share. */
export interface Shared {
  readonly right: Right;
  readonly harm: Harm;
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
        reason ??= seen.find(({ notChecked }) => notChecked !== undefined)?.notChecked;
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
          return findings.length > 0 || reason === undefined ? ran : { ...ran, notChecked: reason };
        },
      };
    },
  };
}
