import type { Faker } from "@faker-js/faker";
import type { JsonSchema, SchemaCheck } from "../../bot/index.js";
import { seededFaker } from "./faker.js";
import { type Meaning, meaningOf } from "./find-kind.js";
import type { Around } from "./kind.js";
import { type Leaf, leavesOf } from "./leaves.js";
import { makeValue } from "./make-value.js";

export interface FakeOptions {
  /** Dates are about this day. Default: today. */
  readonly now?: Date;
  /** What the data is called, such as the namespace it is written to: `name` of a `pizza` is no person's. */
  readonly name?: string;
}

/** How often other values are tried in the places where some are not allowed, before the data's own come back. */
const ROUNDS = 3;

/**
 * The data, with values in place of its texts and numbers that suit their names and formats. What the check refuses
 * stays as it was.
 */
export function believable(
  schema: JsonSchema,
  data: unknown,
  check: SchemaCheck,
  seed: number,
  { now, name = "" }: Required<FakeOptions>,
): unknown {
  const holder = { data: structuredClone(data) };
  const faker = seededFaker(seed, now);
  const personOf = people(faker);
  let leaves = leavesOf(schema, holder, name).flatMap((leaf) => {
    const meaning = meaningOf(leaf);
    return meaning === undefined ? [] : [{ leaf, meaning, person: personOf(leaf, meaning) }];
  });
  for (let round = 0; round <= ROUNDS && leaves.length > 0; round++) {
    for (const { leaf, meaning, person } of leaves) {
      const around = { person, prefix: meaning.prefix };
      leaf.set((round < ROUNDS ? makeValue(faker, leaf, meaning, around) : undefined) ?? leaf.value);
    }
    const wrong = check(holder.data).map(({ pointer }) => pointer);
    if (wrong.length === 0) return holder.data;
    leaves = leaves.filter(({ leaf }) => wrong.some((pointer) => isWithin(leaf.pointer, pointer)));
  }
  return check(holder.data).length === 0 ? holder.data : data;
}

const isWithin = (pointer: string, parent: string) => pointer === parent || pointer.startsWith(`${parent}/`);

/** One person for all that has the same words before, in the same list item: `senderName` goes with `senderEmail`. */
function people(faker: Faker): (leaf: Leaf, meaning: Meaning) => Around["person"] {
  const known = new Map<string, Around["person"]>();
  return ({ item }, { prefix }) => {
    const key = [item, ...prefix].join(" ");
    const person = known.get(key) ?? { first: faker.person.firstName(), last: faker.person.lastName() };
    known.set(key, person);
    return person;
  };
}
