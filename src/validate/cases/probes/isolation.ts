import type { Session } from "../../../contract/index.js";
import { type Finding, jsonText } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { ANYTHING, foundIn } from "../../exchange-case.js";
import type { Found } from "../../findings.js";
import { judge } from "./judge.js";
import type { Probe, ProbeContext } from "./probe.js";
import { isServed } from "./right.js";
import { sessionLeak } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";
import { type Values, valuesOf } from "./stored.js";
import { canBeMarked, type User, type Users, waysToTellApart } from "./users.js";
import { wayOf } from "./way-of.js";

const ROUNDS = 3;

/** Users whose values can be told apart: each alone, all at the same time, and one after the other. */
export const isolation: Probe = {
  name: "isolation",
  isAlone: true,
  appliesTo: (step, bot) => canBeMarked(bot, step),
  async run(context) {
    const { examiner, step, session, first } = context;
    const sightings: Sighting[] = [];
    const isLikeFirst = ({ exchanged }: Sighting) => wayOf(exchanged) === wayOf(first);
    const isServedAlike = async (other: Session) => {
      const exchanged = await examiner.examine(step, other);
      const sighting = { exchanged, found: withoutRefusal(exchanged, examiner) };
      sightings.push(sighting);
      return isServed(exchanged) && isLikeFirst(sighting);
    };
    let isTold = false;
    for await (const users of waysToTellApart(examiner.bot, step, session, isServedAlike)) {
      // At once first: a backend may know a request again, and answer what it did then.
      sightings.push(...(await Promise.all(users.all.map((user) => ask(user, users, undefined, context)))));
      if (sightings.some(hasLeak)) return toldOnce(sightings);
      const answers = await alone(users, context);
      sightings.push(...answers.flat());
      if (answers.flat().some(hasFailed)) return toldOnce(sightings);
      if (!answers.flat().every(({ exchanged }) => isServed(exchanged))) continue;
      sightings.push(...(await together(users, answers, context)));
      isTold = true;
      if (sightings.some(hasLeak) || users.shareKeys || answers.flat().every(isLikeFirst)) break;
    }
    if (isTold) return toldOnce(sightings);
    const statuses = sightings.flatMap(({ exchanged: { outcome } }) => ("failure" in outcome ? [] : [outcome.status]));
    return sightings.map((sighting) => ({ ...sighting, notChecked: notTold(statuses) }));
  },
};

const hasFailed = ({ exchanged: { outcome } }: Sighting) => "failure" in outcome;

const isLeak = ({ rule }: Finding) => rule === sessionLeak.id;
const hasLeak = ({ found }: Sighting) => found.own.some(isLeak);

/** One leak shows again and again. */
function toldOnce(sightings: readonly Sighting[]): Sighting[] {
  const first = sightings.find(hasLeak);
  return sightings.map((sighting) => {
    const { checked, own } = sighting.found;
    return sighting === first
      ? sighting
      : { ...sighting, found: { checked, own: own.filter((each) => !isLeak(each)) } };
  });
}

const notTold = (statuses: readonly number[]) =>
  `requests with values that tell users apart were answered with status ${[...new Set(statuses)].join(" and ")}: give the step two samples with other values, or its rows schemas that only good values meet`;

/** What each user is answered, twice. The second is not asked for where the first was not served. */
async function alone(users: Users, context: ProbeContext): Promise<Sighting[][]> {
  const answers: Sighting[][] = users.all.map(() => []);
  for (let time = 0; time < 2; time++) {
    for (const [index, user] of users.all.entries()) {
      const sighting = await ask(user, users, undefined, context);
      answers[index]?.push(sighting);
      if (!isServed(sighting.exchanged)) return answers.filter(({ length }) => length > 0);
    }
  }
  return answers;
}

async function together(users: Users, answers: readonly Sighting[][], context: ProbeContext): Promise<Sighting[]> {
  const known = answers.map((own) => own.map(({ exchanged }) => shownBy(exchanged)));
  const own = known.map(([first = new Map(), second = new Map()]) => steady(first, second));
  const sightings: Sighting[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    sightings.push(...(await Promise.all(users.all.map((user) => ask(user, users, own, context)))));
    if (sightings.some(hasFailed)) return sightings;
  }
  for (const user of [...users.all].reverse()) sightings.push(await ask(user, users, own, context));
  const nobody = users.nobody === undefined ? undefined : { session: users.nobody, marks: [] };
  return nobody === undefined
    ? sightings
    : [...sightings, await ask(nobody, { ...users, areAllowed: false }, own, context)];
}

/** @param own what each of the users is shown when nobody else is there */
async function ask(
  user: User,
  { all, areAllowed, shareKeys }: Users,
  own: readonly Values[] | undefined,
  { examiner, step, first }: ProbeContext,
): Promise<Sighting> {
  const exchanged = await examiner.examine(step, user.session);
  const found = areAllowed ? errorsIn(exchanged, examiner) : withoutRefusal(exchanged, examiner);
  const others = all.filter((other) => other !== user);
  const leak =
    markIn(exchanged, others, first) ?? (own === undefined ? undefined : mixUp(exchanged, all.indexOf(user), own));
  if (leak === undefined) return { exchanged, found };
  const breach = {
    expected: "only what belongs to this user",
    got: leak,
    mend: "keep nothing of a request in variables that outlive it, such as those of a module, nor under a key in a cache that others share",
  };
  return { exchanged, found: withBreach(found, sessionLeak, breach, shareKeys ? "warning" : "error") };
}

/** Failures, where the values are allowed and the first answers were good. */
function errorsIn(exchanged: Exchanged, examiner: ProbeContext["examiner"]): Found {
  const { outcome } = exchanged;
  if (!("failure" in outcome) && outcome.status < 500) return nothingFound;
  const { checked, own } = foundIn(exchanged, ANYTHING, examiner);
  const isError = ({ severity }: Finding) => severity === "error";
  return { checked: checked.filter(isError), own: own.filter(isError) };
}

function withoutRefusal(exchanged: Exchanged, examiner: ProbeContext["examiner"]): Found {
  return isServed(exchanged) ? nothingFound : judge(exchanged, examiner);
}

/** @param first the answer before any of them came: what stands in it is nobody's */
function markIn(exchanged: Exchanged, others: readonly User[], first: Exchanged): string | undefined {
  const [text, before] = [textOf(exchanged), textOf(first)];
  const mark = others.flatMap(({ marks }) => marks).find((each) => holds(text, each) && !holds(before, each));
  return mark === undefined ? undefined : `${JSON.stringify(mark)}, which another user sent`;
}

const textOf = ({ outcome }: Exchanged) =>
  "failure" in outcome ? "" : `${Buffer.from(outcome.body)} ${Object.values(outcome.headers).join(" ")}`;

/** Digits may be a part of a time or an id. */
const holds = (text: string, mark: string) =>
  /^[\d.]+$/.test(mark)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${mark.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}])`, "u").test(text)
    : text.includes(mark);

/** All of an answer that may differ between users. */
function shownBy(exchanged: Exchanged): Values {
  const { messages = [], nextDialogstate } = exchanged.result.response;
  return new Map([
    ...valuesOf(exchanged),
    ...messages.map((message, index) => [`message ${index + 1}`, jsonText(message)] as const),
    ["nextDialogstate", nextDialogstate] as const,
  ]);
}

/** What is the same each time, and tells something. */
const steady = (first: Values, second: Values): Values =>
  new Map([...first].filter(([path, value]) => isTelling(value) && second.get(path) === value));

const isTelling = (value: unknown) => typeof value === "string" || typeof value === "number";

/** A value that this user never had alone, and another one always has. */
function mixUp(exchanged: Exchanged, user: number, own: readonly Values[]): string | undefined {
  const mine = own[user];
  if (mine === undefined) return undefined;
  const shown = shownBy(exchanged);
  for (const [path, value] of mine) {
    const got = shown.get(path);
    if (got === value) continue;
    if (own.some((theirs, index) => index !== user && theirs.has(path) && theirs.get(path) === got)) {
      return `${path}: ${jsonText(got)}, as another user is answered; this one, alone, ${jsonText(value)}`;
    }
  }
  return undefined;
}
