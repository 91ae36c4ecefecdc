import { isObject, kindOf } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";
import type { Probe } from "./probe.js";
import { answerTypeVaries, getChangesState } from "./rules.js";
import { nothingFound, withBreach } from "./sighting.js";

/** Sends the same request three times. */
export const repeatedRequest: Probe = {
  name: "repeated request",
  isAlone: true,
  appliesTo: () => true,
  async run({ step, again }) {
    const first = await again();
    const second = await again();
    const third = await again();
    const values = [first, second, third].map(({ exchanged }) => valuesOf(exchanged));
    let found = otherTypes(values);
    if (step.method === "GET") found = counters(values, found);
    return [
      first,
      second,
      { ...third, found: { checked: third.found.checked, own: [...third.found.own, ...found.own] } },
    ];
  },
};

type Values = ReadonlyMap<string, unknown>;

/** What an answer stores, by path, and the kinds of its messages. */
function valuesOf({ result: { response } }: Exchanged): Values {
  const values = new Map<string, unknown>();
  const collect = (path: string, value: unknown, depth: number) => {
    values.set(path, value);
    if (!isObject(value) || depth === 4) return;
    for (const [key, member] of Object.entries(value)) collect(`${path}.${key}`, member, depth + 1);
  };
  for (const { namespace, data } of response.session ?? []) collect(namespace, data, 0);
  return values;
}

function otherTypes(all: readonly Values[]): Found {
  const [first = new Map(), ...others] = all;
  for (const [path, value] of first) {
    const other = others.find((values) => values.has(path) && !isSameKind(values.get(path), value));
    if (other === undefined) continue;
    return withBreach(nothingFound, answerTypeVaries, {
      expected: `${path} to be ${kindOf(value)}, as in the first answer to this request`,
      got: kindOf(other.get(path)),
      mend: `send ${path} with one type`,
    });
  }
  return nothingFound;
}

const isSameKind = (a: unknown, b: unknown) => a === null || b === null || kindOf(a) === kindOf(b);

/** Larger numbers are times. */
const LARGEST = 1e9;

/** A number, or a list's length, that grows or shrinks by the same from answer to answer. */
function counters(all: readonly Values[], found: Found): Found {
  const [first = new Map(), second, third] = all;
  for (const [path, value] of first) {
    const [a, b, c] = [value, second?.get(path), third?.get(path)].map(sizeOf);
    if (a === undefined || b === undefined || c === undefined) continue;
    if (a === b || b - a !== c - b || Math.max(Math.abs(a), Math.abs(c)) > LARGEST) continue;
    return withBreach(found, getChangesState, {
      expected: `${path} to stay as it is when the same GET is sent again`,
      got: `${a}, then ${b}, then ${c}`,
      mend: "change nothing in answer to a GET, or let the step use POST",
    });
  }
  return found;
}

function sizeOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? value : undefined;
}
