import type { ApiStep, Bot, JsonSchema } from "../../../bot/index.js";
import type { Session } from "../../../contract/index.js";
import type { Exchanged } from "../../examine.js";
import { draw } from "../arbitrary.js";
import { type Slot, slotsOf, withValues } from "../slots.js";
import type { Probe } from "./probe.js";
import { sessionLeak } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";

const ROUNDS = 3;

/** Users whose values can be told apart, at the same time and one after the other. */
export const isolation: Probe = {
  name: "isolation",
  isAlone: true,
  appliesTo: (step, bot) => markedSlots(bot, step).length > 0,
  async run({ examiner, step, session: base }) {
    const { bot } = examiner;
    const slots = markedSlots(bot, step);
    const [ann, bob] = [0, 1].map((index) => userOf(base, slots, index));
    const nobody = {
      session: withValues(
        base,
        slots.map(({ variable }) => [variable, undefined] as const),
      ),
      marks: [],
    };
    if (ann === undefined || bob === undefined) return [];
    const sightings: Sighting[] = [];
    const ask = async (user: User, others: readonly User[]) => {
      const exchanged = await examiner.examine(step, user.session);
      sightings.push({ exchanged, found: foundOf(exchanged, others) });
    };
    for (let round = 0; round < ROUNDS; round++) await Promise.all([ask(ann, [bob]), ask(bob, [ann])]);
    await ask(nobody, [ann, bob]);
    return sightings;
  },
};

interface User {
  readonly session: Session;
  /** Texts that stand in no answer but this user's. */
  readonly marks: readonly string[];
}

const userOf = (base: Session, slots: readonly MarkedSlot[], index: number): User => ({
  session: withValues(
    base,
    slots.map(({ variable, marks }) => [variable, marks[index]] as const),
  ),
  marks: slots.map(({ marks }) => String(marks[index])),
});

interface MarkedSlot extends Pick<Slot, "variable"> {
  /** One value for each user. */
  readonly marks: readonly [unknown, unknown];
}

/** Rare enough not to stand in an answer by chance. */
const MARKS: readonly (readonly [unknown, unknown])[] = [
  ["apistep-ann-58231", "apistep-bob-74609"],
  ["apistepann", "apistepbob"],
  [58231.13, 74609.27],
  [58231, 74609],
  [823.13, 746.27],
  ["58231", "74609"],
  ["ann.58231@example.com", "bob.74609@example.com"],
  ["1958-02-13", "1974-06-09"],
  ["1958-02-13T08:23:11Z", "1974-06-09T17:46:09Z"],
  ["+32458231582", "+32474609746"],
  ["5823158231", "7460974609"],
];

/** So many values are drawn from a schema that allows none of these. */
const DRAWN = 200;
/** A shorter text may stand in an answer by chance. */
const SHORTEST_MARK = 5;

/** Variables that may hold a mark. Where nothing is said of a variable's values, it may be refused: then all is well. */
function markedSlots(bot: Bot, step: ApiStep): MarkedSlot[] {
  return slotsOf(bot, step).flatMap(({ variable, schemas, allows }) => {
    const known = MARKS.find(([a, b]) => schemas.length === 0 || (allows(a) && allows(b)));
    const marks = known ?? drawnMarks(schemas, allows);
    return marks === undefined ? [] : [{ variable, marks }];
  });
}

/** Two values that a schema allows, which can be told apart and are rare. */
function drawnMarks(schemas: readonly JsonSchema[], allows: Slot["allows"]): MarkedSlot["marks"] | undefined {
  const [schema] = schemas;
  const drawn = schema === undefined ? [] : draw({ value: schema }, DRAWN, 1).map(({ value }) => value);
  const isRare = (value: unknown) =>
    typeof value !== "object" && String(value).length >= SHORTEST_MARK && allows(value);
  const [first, ...others] = drawn.filter(isRare);
  const second = others.find(
    (other) => !String(other).includes(String(first)) && !String(first).includes(String(other)),
  );
  return first === undefined || second === undefined ? undefined : [first, second];
}

function foundOf({ outcome }: Exchanged, others: readonly User[]) {
  if ("failure" in outcome) return nothingFound;
  const text = `${Buffer.from(outcome.body)} ${Object.values(outcome.headers).join(" ")}`;
  const leak = others.flatMap(({ marks }) => marks).find((mark) => text.includes(mark));
  if (leak === undefined) return nothingFound;
  return withBreach(nothingFound, sessionLeak, {
    expected: "only what this user sent",
    got: `${JSON.stringify(leak)}, which another user sent`,
    mend: "keep nothing of a request in variables that outlive it, such as those of a module",
  });
}
