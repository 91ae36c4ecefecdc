import { initialSession } from "../../../backend/index.js";
import type { ApiStep, Bot, JsonSchema } from "../../../bot/index.js";
import { isSuccess, type Session } from "../../../contract/index.js";
import { jsonText } from "../../../core/index.js";
import { draw } from "../arbitrary.js";
import { type Slot, slotsOf, withValues } from "../slots.js";

/** Somebody whose values can be told from those of others. */
export interface User {
  readonly session: Session;
  /** Texts that stand in no answer but this user's. */
  readonly marks: readonly string[];
}

/** Two or three users, and one who has none of their values. */
export interface Users {
  readonly all: readonly User[];
  readonly nobody: Session | undefined;
  /** Whether the step's rows allow their values, so that they must be served. */
  readonly areAllowed: boolean;
  /** Whether they have the key of something in common, such as an order: then one may rightly see what another did. */
  readonly shareKeys: boolean;
}

/** Whether a session is answered as the right request is: with other values, but the conversation goes the same way. */
export type IsServedAlike = (session: Session) => Promise<boolean>;

/** Others change the thing that users share: then each may see what another made of it. */
const CHANGES_NOTHING_SHARED: ReadonlySet<string> = new Set(["GET", "POST"]);

/** Most variables that are tried one by one. */
const MOST_TRIED = 8;

/**
 * Ways to tell users apart, the sharpest first. Where nothing is said of a variable's values, they may be refused; and
 * an order that there is not has nobody's data: then only what is no key of anything is changed.
 */
export async function* waysToTellApart(
  bot: Bot,
  step: ApiStep,
  base: Session,
  isServedAlike: IsServedAlike,
): AsyncGenerator<Users> {
  const slots = markedSlots(bot, step);
  if (slots.length > 0) yield markedUsers(slots, base);
  const free: MarkedSlot[] = [];
  const mayShare = CHANGES_NOTHING_SHARED.has(step.method) && slots.length > 1;
  for (const slot of mayShare ? slots.slice(0, MOST_TRIED) : []) {
    if (await isServedAlike(withValues(base, [[slot.variable, slot.marks[0]]]))) free.push(slot);
  }
  if (free.length > 0 && free.length < slots.length)
    yield { ...markedUsers(free, base), nobody: undefined, shareKeys: true };
  const known = slots.filter(({ hasSchema }) => hasSchema);
  if (known.length > 0 && known.length < slots.length) yield markedUsers(known, base);
  yield* sampleUsers(bot, step);
}

/** Whether a user can be marked at all. */
export const canBeMarked = (bot: Bot, step: ApiStep) => markedSlots(bot, step).length > 0;

function markedUsers(slots: readonly MarkedSlot[], base: Session): Users {
  const count = Math.min(...slots.map(({ marks }) => marks.length));
  const all = Array.from({ length: count }, (_, index) => ({
    session: withValues(
      base,
      slots.map(({ variable, marks }) => [variable, marks[index]] as const),
    ),
    marks: slots.filter(({ isChoice }) => !isChoice).map(({ marks }) => String(marks[index])),
  }));
  const without = slots.map(({ variable }) => [variable, undefined] as const);
  return {
    all,
    nobody: withValues(base, without),
    areAllowed: slots.every(({ hasSchema }) => hasSchema),
    shareKeys: false,
  };
}

const MOST_USERS = 3;

/** The users of samples: told apart by what they are answered. */
function sampleUsers(bot: Bot, { samples }: ApiStep): Users[] {
  const served = samples.filter(({ expect: { status } }) => status === undefined || isSuccess(status));
  const all = served.slice(0, MOST_USERS).map(({ session }) => ({ session: initialSession(bot, session), marks: [] }));
  return all.length < 2 ? [] : [{ all, nobody: undefined, areAllowed: true, shareKeys: false }];
}

interface MarkedSlot extends Pick<Slot, "variable"> {
  /** One value for each of two or three users. */
  readonly marks: readonly unknown[];
  readonly hasSchema: boolean;
  /** Whether its values are few or short: then any answer may name them. */
  readonly isChoice: boolean;
}

/** Rare enough not to stand in an answer by chance. */
const MARKS: readonly (readonly unknown[])[] = [
  ["apistep-ann-58231", "apistep-bob-74609", "apistep-cem-36917"],
  ["apistepann", "apistepbob", "apistepcem"],
  [58231.13, 74609.27, 36917.58],
  [58231, 74609, 36917],
  [823.13, 746.27, 691.58],
  ["58231", "74609", "36917"],
  ["ann.58231@example.com", "bob.74609@example.com", "cem.36917@example.com"],
  ["1958-02-13", "1974-06-09", "1969-03-17"],
  ["1958-02-13T08:23:11Z", "1974-06-09T17:46:09Z", "1969-03-17T03:36:09Z"],
  ["+32458231582", "+32474609746", "+32436917369"],
  ["5823158231", "7460974609", "3691736917"],
];

/** So many values are drawn from a schema that allows none of these. */
const DRAWN = 200;
/** A shorter text can't tell users apart, */
const SHORTEST_MARK = 5;
/** and one of those that a schema allows may be one of few, such as times of the day, that an answer lists. */
const SHORTEST_RARE = 8;

/** Variables that may hold a mark. */
function markedSlots(bot: Bot, step: ApiStep): MarkedSlot[] {
  return slotsOf(bot, step).flatMap(({ variable, schemas, allows }) => {
    const hasSchema = schemas.length > 0;
    const known = MARKS.find((marks) => !hasSchema || marks.every(allows));
    const marks = known ?? drawnMarks(schemas, allows);
    const isOneOfFew = known === undefined && marks.some((mark) => String(mark).length < SHORTEST_RARE);
    const isChoice = isOneOfFew || schemas.some((schema) => /"(?:enum|const)":/.test(jsonText(schema)));
    return marks.length < 2 ? [] : [{ variable, marks, hasSchema, isChoice }];
  });
}

/** Values that a schema allows, which can be told apart and are rare. */
function drawnMarks(schemas: readonly JsonSchema[], allows: Slot["allows"]): unknown[] {
  const [schema] = schemas;
  const drawn = schema === undefined ? [] : draw({ value: schema }, DRAWN, 1).map(({ value }) => value);
  const marks: unknown[] = [];
  for (const value of drawn) {
    const text = String(value);
    const isRare = typeof value !== "object" && text.length >= SHORTEST_MARK && allows(value);
    if (!isRare || marks.some((mark) => text.includes(String(mark)) || String(mark).includes(text))) continue;
    if (marks.push(value) === MOST_USERS) break;
  }
  return marks;
}
