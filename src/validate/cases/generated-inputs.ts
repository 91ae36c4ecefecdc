import { isObject } from "../../core/index.js";
import { draw } from "./arbitrary.js";
import type { Slot } from "./slots.js";

/** Values by variable. */
export type Values = ReadonlyMap<string, unknown>;

export interface Input {
  readonly name: string;
  readonly values: Values;
}

/** So many inputs at most: the boundaries first, then what is drawn. */
export function inputsFor(slots: readonly Slot[], most: number, seed: number): Input[] {
  const boundaries = interleaved([...slots.map(boundaryInputs), dateInputs(slots)]).slice(0, most);
  return [...boundaries, ...randomInputs(slots, most - boundaries.length, seed)];
}

const boundaryInputs = ({ variable, values, allows }: Slot): Input[] =>
  values
    .filter(({ value }) => allows(value))
    .map(({ name, value }) => ({ name: `${variable}: ${name}`, values: new Map([[variable, value]]) }));

const DATES: Readonly<Record<string, readonly [earlier: string, later: string]>> = {
  date: ["2024-02-29", "2024-03-01"],
  "date-time": ["2024-02-29T23:30:00Z", "2024-03-01T00:30:00Z"],
};

/** Dates that may be the two ends of a time, the other way round and at once. */
function dateInputs(slots: readonly Slot[]): Input[] {
  const dates = slots.flatMap((slot) => {
    const format = slot.schemas.flatMap((schema) => (isObject(schema) ? [String(schema.format)] : []))[0] ?? "";
    const days = DATES[format];
    return days?.every(slot.allows) ? [{ ...slot, days }] : [];
  });
  return dates.slice(1).flatMap(({ variable, days: [earlier] }, index) => {
    const before = dates[index] as (typeof dates)[number];
    const [sooner, later] = before.days;
    const other = (name: string, value: string) => ({
      name: `${before.variable} ${name} ${variable}`,
      values: new Map([
        [before.variable, value],
        [variable, earlier],
      ]),
    });
    return [other("after", later), other("with the same day as", sooner)];
  });
}

/** One of each list in turn, so that a small number has something of all. */
function interleaved<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Where not all that is drawn is allowed, or new, up to so many times as many are drawn as are wanted. */
const MOST_TIMES = 3;

function randomInputs(slots: readonly Slot[], count: number, seed: number): Input[] {
  if (count <= 0 || slots.length === 0) return [];
  const schemas = Object.fromEntries(slots.map(({ variable, schemas }) => [variable, schemas[0] ?? true]));
  const isAllowed = (values: Drawn) => slots.every(({ variable, allows }) => allows(values[variable]));
  let inputs: Drawn[] = [];
  for (let times = 1; times <= MOST_TIMES && inputs.length < count; times++) {
    inputs = unique(draw(schemas, count * times, seed).filter(isAllowed)).slice(0, count);
  }
  return inputs.map((values, index) => ({ name: `random ${index + 1}`, values: new Map(Object.entries(values)) }));
}

type Drawn = ReturnType<typeof draw>[number];

const unique = (drawn: readonly Drawn[]): Drawn[] => [
  ...new Map(drawn.map((values) => [JSON.stringify(values), values])).values(),
];
