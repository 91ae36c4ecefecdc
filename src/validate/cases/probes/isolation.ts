import type { Session } from "../../../contract/index.js";
import { type Finding, jsonText } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { ANYTHING, foundIn } from "../../exchange-case.js";
import type { Found } from "../../findings.js";
import { judge } from "./judge.js";
import type { Probe, ProbeContext } from "./probe.js";
import { hasFailed, isServed } from "./right.js";
import { sessionLeak } from "./rules.js";
import { nothingFound, onlyFound, type Sighting, withBreach } from "./sighting.js";
import { type Values, valuesOf } from "./stored.js";
import { canBeToldApart, type User, type Users, waysToTellApart } from "./users.js";
import { wayOf } from "./way-of.js";

const ROUNDS = 3;

/** When the other users asked. */
const AT_ONCE = "at the same time";
const BEFORE = "before";
type When = typeof AT_ONCE | typeof BEFORE;

/** What one of several users was answered. */
interface Asked extends Sighting {
  readonly user: User;
  readonly when: When;
}

/** Users whose values can be told apart: each alone, all at the same time, and one after the other. */
export const isolation: Probe = {
  name: "isolation",
  isAlone: true,
  appliesTo: (step, bot) => canBeToldApart(bot, step),
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
      sightings.push(...(await Promise.all(users.all.map((user) => ask(user, users, context, AT_ONCE)))));
      if (sightings.some(hasLeak)) return toldOnce(sightings);
      const answers = await alone(users, context, 2);
      sightings.push(...answers.flat());
      if (answers.flat().some(isUnanswered)) return toldOnce(sightings);
      if (!answers.flat().every(({ exchanged }) => isServed(exchanged))) continue;
      sightings.push(...(await together(users, answers, context)));
      isTold = true;
      if (sightings.some(hasLeak) || users.leak !== "error" || answers.flat().every(isLikeFirst)) break;
    }
    if (isTold) return toldOnce(sightings);
    const statuses = sightings.flatMap(({ exchanged: { outcome } }) => ("failure" in outcome ? [] : [outcome.status]));
    return sightings.map((sighting) => ({ ...sighting, notChecked: notTold(statuses) }));
  },
};

const isUnanswered = ({ exchanged: { outcome } }: Sighting) => "failure" in outcome;

const isLeak = ({ rule }: Finding) => rule === sessionLeak.id;
const hasLeak = ({ found }: Sighting) => found.own.some(isLeak);

/** One leak shows again and again. */
function toldOnce(sightings: readonly Sighting[]): Sighting[] {
  const first = sightings.find(hasLeak);
  return sightings.map((sighting) =>
    sighting === first ? sighting : { ...sighting, found: onlyFound(sighting.found, (each) => !isLeak(each)) },
  );
}

const notTold = (statuses: readonly number[]) =>
  `requests with values that tell users apart were answered with status ${[...new Set(statuses)].join(" and ")}: give the step two samples with other values, or its rows schemas that only good values meet`;

/** What each user is answered, several times. Nothing more is asked where one was not served. */
async function alone(users: Users, context: ProbeContext, times: number): Promise<Sighting[][]> {
  const answers: Sighting[][] = users.all.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const [index, user] of users.all.entries()) {
      const asked = await ask(user, users, context, BEFORE);
      answers[index]?.push(asked);
      if (!isServed(asked.exchanged)) return answers.filter(({ length }) => length > 0);
    }
  }
  return answers;
}

/** All users at the same time, and then one after the other. */
async function together(users: Users, answers: readonly Sighting[][], context: ProbeContext): Promise<Sighting[]> {
  const asked: Asked[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    asked.push(...(await Promise.all(users.all.map((user) => ask(user, users, context, AT_ONCE)))));
    if (asked.some(isUnanswered)) return asked;
  }
  for (const user of [...users.all].reverse()) asked.push(await ask(user, users, context, BEFORE));
  const mixedUp = await withMixUps(asked, users, answers, context);
  if (users.nobody === undefined) return mixedUp;
  const nobody = { session: users.nobody, marks: [] };
  return [...mixedUp, await ask(nobody, { ...users, areAllowed: false }, context, BEFORE)];
}

/** How often each user is asked once more, alone, before a value that may be another's is called so. */
const MORE_TIMES = 8;

/** With the values of other users that nobody has sent. What varies by itself is nobody's. */
async function withMixUps(
  asked: readonly Asked[],
  users: Users,
  answers: readonly Sighting[][],
  context: ProbeContext,
): Promise<Sighting[]> {
  const valuesIn = (own: readonly Sighting[]) => own.map(({ exchanged }) => shownBy(exchanged));
  const before = answers.map(valuesIn);
  const mixUpOf = ({ exchanged, user, when }: Asked, own: readonly Values[]) =>
    mixUp(exchanged, users.all.indexOf(user), own, when);
  const steadyBefore = before.map(steady);
  if (users.leak === undefined || !asked.some((each) => mixUpOf(each, steadyBefore) !== undefined)) return [...asked];
  const later = await alone(users, context, MORE_TIMES);
  const own = steadyBefore.map((values, index) => lasting(values, valuesIn(later[index] ?? [])));
  const told = asked.map((each) => {
    const leak = mixUpOf(each, own);
    return leak === undefined ? each : { ...each, found: withLeak(each.found, leak, users) };
  });
  return [...told, ...later.flat()];
}

async function ask(user: User, users: Users, { examiner, step, first }: ProbeContext, when: When): Promise<Asked> {
  const { all, areAllowed } = users;
  const exchanged = await examiner.examine(step, user.session);
  const found = areAllowed ? errorsIn(exchanged, examiner) : withoutRefusal(exchanged, examiner);
  const others = all.filter((other) => other !== user);
  const mark = markIn(exchanged, others, first);
  const leak = mark === undefined ? undefined : `${JSON.stringify(mark)}, which another user sent ${when}`;
  return { user, when, exchanged, found: leak === undefined ? found : withLeak(found, leak, users) };
}

function withLeak(found: Found, got: string, { leak }: Users): Found {
  if (leak === undefined) return found;
  const expected = "only what belongs to this user";
  return withBreach(found, sessionLeak, { expected, got, mend: MEND }, leak);
}

const MEND =
  "keep nothing of a request in variables that outlive it, such as those of a module, nor under a key in a cache that others share; where all users are meant to see it, waive this finding and say so";

/** Failures, where the values are allowed and the first answers were good. */
function errorsIn(exchanged: Exchanged, examiner: ProbeContext["examiner"]): Found {
  if (!hasFailed(exchanged)) return nothingFound;
  return onlyFound(foundIn(exchanged, ANYTHING, examiner), ({ severity }) => severity === "error");
}

function withoutRefusal(exchanged: Exchanged, examiner: ProbeContext["examiner"]): Found {
  return isServed(exchanged) ? nothingFound : judge(exchanged, examiner);
}

/** @param first the answer before any of them came: what stands in it is nobody's */
function markIn(exchanged: Exchanged, others: readonly User[], first: Exchanged): string | undefined {
  const [text, before] = [textOf(exchanged), textOf(first)];
  return others.flatMap(({ marks }) => marks).find((each) => holds(text, each) && !holds(before, each));
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

/** What is the same both times, and tells something. */
const steady = ([first = new Map(), second = new Map()]: readonly Values[]): Values =>
  new Map([...first].filter(([path, value]) => isTelling(value) && second.get(path) === value));

/** What is still as it was, or has changed once: others may have done that. What changes more often does so by itself. */
function lasting(values: Values, later: readonly Values[]): Values {
  const changes = (path: string, value: unknown) => {
    const all = [value, ...later.map((each) => each.get(path))];
    return all.filter((each, index) => index > 0 && each !== all[index - 1]).length;
  };
  return new Map([...values].filter(([path, value]) => changes(path, value) <= 1));
}

const isTelling = (value: unknown) => typeof value === "string" || typeof value === "number";

/** A value that this user never had alone, and another one always has. */
function mixUp(exchanged: Exchanged, user: number, own: readonly Values[], when: When): string | undefined {
  const mine = own[user];
  if (mine === undefined) return undefined;
  const shown = shownBy(exchanged);
  for (const [path, value] of mine) {
    const got = shown.get(path);
    if (got === value) continue;
    if (own.some((theirs, index) => index !== user && theirs.has(path) && theirs.get(path) === got)) {
      return `${path}: ${jsonText(got)}, as another user who asked ${when} is answered; this one, alone, ${jsonText(value)}`;
    }
  }
  return undefined;
}
