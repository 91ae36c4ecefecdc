import type { ApiStep, Bot } from "../../../bot/index.js";
import { slotsOf, withValues } from "../slots.js";
import { judge } from "./judge.js";
import { orRefuse } from "./or-refuse.js";
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
      const { examiner, step, session, first } = context;
      const exchanged = await examiner.examine(step, withValues(session, [[variable, value]]));
      const sighting = { exchanged, found: orRefuse(judge(exchanged, examiner), first) };
      return explained(sighting, { variable, value }, context);
    },
  };
}
