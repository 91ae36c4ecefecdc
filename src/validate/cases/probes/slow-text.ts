import type { ApiStep, Bot } from "../../../bot/index.js";
import { formatDuration } from "../../../core/index.js";
import { isTimeout } from "../../case.js";
import type { Exchanged } from "../../examine.js";
import { type Slot, slotsOf, withValues } from "../slots.js";
import { judgeLeaks, SERVED_OR_REFUSED } from "./judge.js";
import type { Probe, ProbeContext } from "./probe.js";
import { inputNotSurvived } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";
import { explained } from "./survival.js";

/**
 * A pattern that repeats what repeats, such as `^(\w+\s?)*$`, tries every way to take the letters apart before it gives
 * up at the last character: some seconds, and twice as many for each letter more.
 */
const SLOW = `${"a".repeat(26)}!`;
/** As long, and soon read by the same patterns. */
const FAST = "a".repeat(SLOW.length);

/** So many times as long as other requests: a slow machine alone is no reason. */
const MUCH_LONGER = 5;

const MEND =
  "look for a regular expression that repeats what repeats, such as (a+)+, and rewrite it; meanwhile, one text may keep all users waiting";

/** A probe for each variable, alone, as it is about time. */
export const slowTextProbes = (bot: Bot, step: ApiStep): Probe[] =>
  slotsOf(bot, step)
    .filter(({ canCarry }) => canCarry(SLOW))
    .map((slot) => ({
      name: `${slot.variable}: a text that patterns are slow at`,
      isAlone: true,
      isHostile: true,
      appliesTo: () => true,
      run: (context) => timed(slot, context),
    }));

async function timed({ variable }: Slot, context: ProbeContext): Promise<Sighting[]> {
  const { examiner, step, session, first } = context;
  const send = (value: string) => examiner.examine(step, withValues(session, [[variable, value]]));
  const explain = (sighting: Sighting) => explained(sighting, { variable, value: SLOW }, context);
  const exchanged = await send(SLOW);
  const wanted = isTimeout(exchanged.outcome) ? { ...SERVED_OR_REFUSED, mend: MEND } : SERVED_OR_REFUSED;
  const sighting = { exchanged, found: judgeLeaks(exchanged, wanted) }; // other probes ask for the contract
  const { within = Number.POSITIVE_INFINITY } = step.expects;
  const isSlow = (sent: Exchanged, other: Exchanged) =>
    sent.outcome.ms > within && sent.outcome.ms > MUCH_LONGER * other.outcome.ms;
  if ("failure" in exchanged.outcome || !isSlow(exchanged, first)) return explain(sighting);
  const [fast, again] = [await send(FAST), await send(SLOW)];
  const more = [
    { exchanged: fast, found: nothingFound },
    { exchanged: again, found: nothingFound },
  ];
  if (!isSlow(exchanged, fast) || !isSlow(again, fast)) return [sighting, ...more];
  const breach = {
    expected: `an answer within ${formatDuration(within)}, as for other texts`,
    got: `${formatDuration(exchanged.outcome.ms)}, and ${formatDuration(fast.outcome.ms)} for another text of that length`,
    mend: MEND,
  };
  return [...(await explain({ exchanged, found: withBreach(nothingFound, inputNotSurvived, breach) })), ...more];
}
