import type { ApiStep, Bot } from "../../../bot/index.js";
import type { Finding } from "../../../core/index.js";
import { slotsOf, withValues } from "../slots.js";
import { judge } from "./judge.js";
import type { Probe } from "./probe.js";
import { explained } from "./survival.js";

/** A probe for each value that a row does not allow, or says nothing about. */
export function valueProbes(bot: Bot, step: ApiStep): Probe[] {
  return slotsOf(bot, step).flatMap(({ variable, values, allows }) =>
    values.filter(({ value }) => !allows(value)).map(({ name, value }) => valueProbe(variable, name, value)),
  );
}

function valueProbe(variable: string, name: string, value: unknown): Probe {
  return {
    name: `${variable}: ${name}`,
    isHostile: true,
    appliesTo: () => true,
    async run(context) {
      const { examiner, step, session } = context;
      const exchanged = await examiner.examine(step, withValues(session, [[variable, value]]));
      const { checked, own } = judge(exchanged, examiner);
      const sighting = { exchanged, found: { checked: checked.map(orRefuse), own } };
      return explained(sighting, { variable, value }, context);
    },
  };
}

/** What an answer holds is seldom the mistake where the request should have been refused. */
const orRefuse = (finding: Finding): Finding =>
  finding.rule === "session-unexpected"
    ? { ...finding, mend: `refuse the value that was sent with a status from 400 to 499; or else ${finding.mend}` }
    : finding;
