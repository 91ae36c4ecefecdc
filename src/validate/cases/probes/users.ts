import { initialSession } from "../../../backend/index.js";
import type { ApiStep, Bot, JsonSchema } from "../../../bot/index.js";
import { isSuccess, readPath, type Session, variablesIn } from "../../../contract/index.js";
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
  /**
   * What it is when one of them sees what another did. A warning, where they have the key of something in common,
   * such as an order, and one may rightly see it; undefined, where what they share is there to be changed.
   */
  readonly leak: "error" | "warning" | undefined;
}

/** Whether a session is answered as the right request is: with other values, but the conversation goes the same way. */
export type IsServedAlike = (session: Session) => Promise<boolean>;

/** Others change the thing that an address stands for: then each may see what another made of it. */
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
  const keys = pathKeys(step, base);
  const mayShare = CHANGES_NOTHING_SHARED.has(step.method);
  const leak = mayShare || keys.length > 0 ? "error" : "warning";
  const mayNameOthers = keys.length === 0 || step.method !== "DELETE"; // what is deleted is nobody else's
  if (slots.length > 0 && mayNameOthers) yield markedUsers(slots, keys, base, leak);
  if (keys.length > 0) yield* sampleUsers(bot, step, leak);
  // From here on, users have the same keys in the path.
  const free: MarkedSlot[] = [];
  for (const slot of mayShare && slots.length > 1 ? slots.slice(0, MOST_TRIED) : []) {
    if (await isServedAlike(withValues(base, [[slot.variable, slot.marks[0]]]))) free.push(slot);
  }
  if (free.length > 0 && free.length < slots.length)
    yield { ...markedUsers(free, [], base, "warning"), nobody: undefined };
  const known = slots.filter(({ hasSchema }) => hasSchema);
  const isNew = known.length < slots.length || keys.length > 0;
  const sharedLeak = mayShare ? "warning" : undefined;
  if (known.length > 0 && isNew) yield markedUsers(known, [], base, keys.length > 0 ? sharedLeak : leak);
  if (keys.length === 0) yield* sampleUsers(bot, step, leak);
}

/**
 * Whether users can be told apart at all: by marks or, where there is only a path and nothing is changed, by samples.
 */
export const canBeToldApart = (bot: Bot, step: ApiStep) =>
  markedSlots(bot, step).length > 0 ||
  (step.method === "GET" && keysIn(step.path).length > 0 && sampleUsers(bot, step, "error").length > 0);

function markedUsers(
  slots: readonly MarkedSlot[],
  keys: readonly MarkedSlot[],
  base: Session,
  leak: Users["leak"],
): Users {
  const marked = [...slots, ...keys];
  const count = Math.min(...marked.map(({ marks }) => marks.length));
  const all = Array.from({ length: count }, (_, index) => ({
    session: withValues(
      base,
      marked.map(({ variable, marks }) => [variable, marks[index]] as const),
    ),
    marks: marked.filter(({ isChoice }) => !isChoice).map(({ marks }) => String(marks[index])),
  }));
  const without = slots.map(({ variable }) => [variable, undefined] as const);
  return {
    all,
    nobody: withValues(base, without),
    areAllowed: marked.every(({ hasSchema }) => hasSchema),
    leak,
  };
}

const MOST_USERS = 3;

/** The users of samples: told apart by what they are answered. Those with the same path may be one and the same. */
function sampleUsers(bot: Bot, step: ApiStep, leak: Users["leak"]): Users[] {
  const served = step.samples.filter(({ expect: { status } }) => status === undefined || isSuccess(status));
  const sessions = served.map(({ session }) => initialSession(bot, session));
  const keysOf = (session: Session) => JSON.stringify(keysIn(step.path).map((name) => readPath(session, name)));
  const apart = [...new Map(sessions.map((session) => [keysOf(session), session])).values()];
  const all = (keysIn(step.path).length === 0 ? sessions : apart).slice(0, MOST_USERS);
  if (all.length < 2) return [];
  return [{ all: all.map((session) => ({ session, marks: [] })), nobody: undefined, areAllowed: true, leak }];
}

const keysIn = (path: string): string[] => [...new Set(variablesIn(path))];

/**
 * The variables of a path, which say whose the thing is that is asked for. Nothing is said of their values, so each
 * user's looks like the sample's.
 */
function pathKeys({ path }: ApiStep, base: Session): MarkedSlot[] {
  return keysIn(path).map((variable) => {
    const marks = MARKED_DIGITS.map((digits) => alike(String(readPath(base, variable) ?? ""), digits));
    return { variable, marks, hasSchema: false, isChoice: marks.some(({ length }) => length < SHORTEST_RARE) };
  });
}

/** The same digits in each user's rare texts. */
const MARKED_DIGITS = ["5823174", "7460923", "3691758"];

/** `c-5823` for `c-1204`; where there are no digits, they come after it. */
function alike(text: string, digits: string): string {
  let count = 0;
  const other = text.replaceAll(/\d/g, () => digits[count++ % digits.length] ?? "");
  return other === text ? text + digits : other;
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
