import { isObject } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { judge } from "./judge.js";
import type { ProbeContext } from "./probe.js";
import { isServed } from "./right.js";
import { inputEvaluated } from "./rules.js";
import { type Sighting, withBreach } from "./sighting.js";
import { explained } from "./survival.js";
import { wayOf } from "./way-of.js";

interface SqlContext extends ProbeContext {
  readonly variable: string;
  send(value: string): Promise<Exchanged>;
}

/** Conditions that are alike but for their truth: who takes them for text treats them alike. */
const conditions = (base: string): readonly (readonly [isTrue: string, isFalse: string])[] => [
  [`${base}' OR '1'='1`, `${base}' AND '1'='2`],
  ...(/^\d+$/.test(base) ? ([[`${base} OR 1=1`, `${base} AND 1=2`]] as const) : []),
];

/** Sends conditions: the one that is true must not bring more than the one that is false, and than the right request. */
export async function sqlEffects(base: string, context: SqlContext): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (const [isTrue, isFalse] of conditions(base)) {
    const ask = async (value: string) => {
      const exchanged = await context.send(value);
      const sighting = { exchanged, found: judge(exchanged, context.examiner) };
      sightings.push(...(await explained(sighting, { variable: context.variable, value }, context)));
      return exchanged;
    };
    const answers = [await ask(isTrue), await ask(isFalse)] as const;
    const more = moreIn(...answers, context.first);
    if (more === undefined) continue;
    if (
      !(await isSure(
        more,
        () => ask(isTrue),
        () => ask(isFalse),
        context.first,
      ))
    )
      continue;
    const last = sightings.pop() as Sighting;
    const breach = {
      expected: "what a user types to be taken as data",
      got: `${more} for ${JSON.stringify(isTrue)}, and not for ${JSON.stringify(isFalse)}`,
      mend: "let no user's text be a part of a query; give it to the query as a parameter",
    };
    return [...sightings, { ...last, found: withBreach(last.found, inputEvaluated, breach) }];
  }
  return sightings;
}

/** Whether the same comes again, in an order that no answer in turns keeps to. */
async function isSure(
  more: string,
  askTrue: () => Promise<Exchanged>,
  askFalse: () => Promise<Exchanged>,
  right: Exchanged,
): Promise<boolean> {
  const no = await askFalse();
  const yes = await askTrue();
  if (moreIn(yes, no, right) !== more) return false;
  const again = await askTrue();
  return moreIn(again, await askFalse(), right) === more;
}

/** What the first answer has and the other two don't; undefined when that is nothing. */
function moreIn(isTrue: Exchanged, isFalse: Exchanged, right: Exchanged): string | undefined {
  if (!isServed(isTrue)) return undefined;
  const [no, good] = [listsIn(isFalse), listsIn(right)];
  for (const [path, length] of listsIn(isTrue)) {
    const most = Math.max(no.get(path) ?? 0, good.get(path) ?? 0);
    if (length > most && length > 1) return `${length} instead of ${most} items in ${path}`;
  }
  const isLikeRight = wayOf(isTrue) === wayOf(right);
  return isLikeRight && wayOf(isFalse) !== wayOf(right) ? "the right request's answer" : undefined;
}

const DEEPEST = 8;

/** How long the lists in an answer are, by place. */
function listsIn({ result: { json } }: Exchanged): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  const collect = (path: string, value: unknown, depth: number) => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) lists.set(path === "" ? "/" : path, value.length);
    if (!Array.isArray(value) && !isObject(value)) return;
    for (const [key, member] of Object.entries(value)) collect(`${path}/${key}`, member, depth + 1);
  };
  collect("", json, 0);
  return lists;
}
