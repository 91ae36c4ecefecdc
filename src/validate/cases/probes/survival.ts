import type { Finding } from "../../../core/index.js";
import { sentValue } from "../sent-value.js";
import { withValues } from "../slots.js";
import type { ProbeContext } from "./probe.js";
import { hasFailed } from "./right.js";
import { inputNotSurvived } from "./rules.js";
import { nothingFound, type Sighting } from "./sighting.js";

/** What a probe sent in place of a variable's value. */
export interface SentValue {
  readonly variable: string;
  /** Undefined: none. */
  readonly value: unknown;
}

/**
 * Says of a value that a backend did not survive which one it was, and how to mend it. It is sent once more, as some
 * backends fail at times; where it is what the value is made of that may matter, an ordinary one is sent too.
 */
export async function explained(sighting: Sighting, sent: SentValue, context: ProbeContext): Promise<Sighting[]> {
  const { examiner, step, session } = context;
  const { exchanged, found } = sighting;
  if (!found.own.some(({ rule }) => rule === inputNotSurvived.id)) return [sighting];
  const isAnswered = !("failure" in exchanged.outcome);
  const suspicion = isAnswered ? suspicionOf(sent.value) : undefined;
  const more: Sighting[] = [];
  const fails = async (value: unknown) => {
    const other = await examiner.examine(step, withValues(session, [[sent.variable, value]]));
    more.push({ exchanged: other, found: nothingFound });
    return hasFailed(other);
  };
  const isByChance = isAnswered && !(await fails(sent.value));
  const isSure = suspicion !== undefined && !isByChance && !(await fails(suspicion.plain));
  const explain = (finding: Finding): Finding => {
    if (finding.rule !== inputNotSurvived.id) return finding;
    const { got, mend } = finding;
    return {
      ...finding,
      got: `${got} (sent with ${sentValue(sent.variable, sent.value, { step, bot: examiner.bot })}${isByChance ? AT_TIMES : ""})`,
      mend: isByChance ? MEND_CHANCE : isSure ? suspicion.mend : mend,
    };
  };
  return [{ ...sighting, found: { ...found, own: found.own.map(explain) } }, ...more];
}

const AT_TIMES = "; sent once more, it was survived, so it fails at times, whatever is sent";
const MEND_CHANCE = "look in the backend's log for what fails at times, such as a limit, a lock or a system behind it";

interface Suspicion {
  /** A value without what the other may have failed for. */
  readonly plain: string;
  readonly mend: string;
}

/** Members that every object of JavaScript has. */
export const OBJECT_MEMBERS: readonly string[] = ["__proto__", "constructor", "toString"];

/** What means something in regular expressions, format strings and the queries of search engines. */
const SPECIAL = /[{}[\]()*+?|^$]/g;

function suspicionOf(value: unknown): Suspicion | undefined {
  if (typeof value !== "string") return undefined;
  if (OBJECT_MEMBERS.includes(value)) {
    const mend = "look values up in a Map, or with Object.hasOwn: every object has members of such names";
    return { plain: "apistep", mend };
  }
  const plain = value.replaceAll(SPECIAL, "_");
  const mend =
    "make no regular expression, format string or query of what a user types: escape it, or give it to them as a value";
  return plain === value ? undefined : { plain, mend };
}
