import type { ApiStep, Bot } from "../../../bot/index.js";
import { isObject } from "../../../core/index.js";
import { slotsOf, withValues } from "../slots.js";
import { bodyOf } from "./injection.js";
import { judge } from "./judge.js";
import { orRefuse } from "./or-refuse.js";
import type { Probe } from "./probe.js";
import { dayRolledOver } from "./rules.js";
import { withBreach } from "./sighting.js";
import { explained } from "./survival.js";

/** 2037 is no leap year, and far enough away that no answer holds its first of March by chance. */
const NO_DAY: Readonly<Record<string, string>> = { date: "2037-02-29", "date-time": "2037-02-29T10:00:00Z" };

/** As dates are mostly written, for people and programs. */
const NEXT_DAY =
  /2037-0?3-0?1(?!\d)|(?<!\d)0?1[./-] ?0?3[./-] ?2037|(?<!\d)0?3\/0?1\/2037|(?<!\d)0?1(?:st|er|º|\.)? (?:de )?m(?:ar|är|rt)\p{L}* (?:de )?2037|\bmar(?:ch)? 0?1(?:st)?,? 2037/iu;

/** A probe for each row of a date: the 29th of February of a year that has none. */
export function dayProbes(bot: Bot, step: ApiStep): Probe[] {
  return slotsOf(bot, step).flatMap(({ variable, schemas, canCarry }) => {
    const formats = schemas.flatMap((schema) => (isObject(schema) ? [String(schema.format)] : []));
    const day = NO_DAY[formats[0] ?? ""];
    return day === undefined || !canCarry(day) ? [] : [dayProbe(variable, day)];
  });
}

function dayProbe(variable: string, day: string): Probe {
  return {
    name: `${variable}: a day that is none`,
    isHostile: true,
    appliesTo: () => true,
    async run(context) {
      const { examiner, step, session, first } = context;
      const exchanged = await examiner.examine(step, withValues(session, [[variable, day]]));
      const found = orRefuse(judge(exchanged, examiner), first);
      const shown = NEXT_DAY.exec(bodyOf(exchanged))?.[0];
      if (shown === undefined) return explained({ exchanged, found }, { variable, value: day }, context);
      const breach = {
        expected: `a refusal of ${day}, which is no day, or an answer that asks for another`,
        got: `an answer about ${JSON.stringify(shown)}`,
        mend: "check that a date is the same once it is parsed and written again; where it is not, ask the user for another",
      };
      return [{ exchanged, found: withBreach(found, dayRolledOver, breach) }];
    },
  };
}
