import { canonical } from "./canonical.js";
import type { Exchange } from "./exchange.js";
import type { StepMembers } from "./members.js";
import type { Roles } from "./roles.js";
import { ABSENT, type Facts } from "./when.js";
import type { WriteAnswer, WrittenAnswer } from "./written-answer.js";

/** Exchanges whose requests one scenario can't, or need not, tell apart. */
export interface Group {
  readonly facts: Facts;
  readonly answers: readonly GroupAnswer[];
}

export interface GroupAnswer {
  readonly exchange: Exchange;
  readonly written: WrittenAnswer;
}

/** Groups the exchanges of a step, in the order in which they came. */
export function groupsOf(
  exchanges: readonly Exchange[],
  { members, roles, write }: { members: StepMembers; roles: Roles; write: WriteAnswer },
): Group[] {
  const factsOf = (exchange: Exchange): Facts => {
    const values = members.valuesOf(exchange);
    return new Map(roles.telling.map((id) => [id, values.has(id) ? values.get(id) : ABSENT]));
  };
  const textOf = (exchange: Exchange) => roles.telling.map((id) => members.textOf(exchange, id)).join("\n");
  const all = bucketsOf(exchanges, textOf).map((some) => {
    const [first] = some as [Exchange];
    return { facts: factsOf(first), exchanges: some };
  });
  return merged(all, roles, write);
}

interface Open {
  readonly facts: Facts;
  readonly exchanges: readonly Exchange[];
}

const NO_MEMBERS: ReadonlySet<string> = new Set();

/**
 * Takes groups together that differ only in what their answers repeat: `Hello {{ request.body.name }}`. First in all
 * such members at once, then in each of them.
 */
function merged(open: readonly Open[], roles: Roles, write: WriteAnswer): Group[] {
  const candidates = roles.telling.filter((id) => roles.varied.has(id));
  const echoed = candidates.filter((id) =>
    open.some(({ exchanges }) => exchanges.some((one) => repeats(one, id, write))),
  );
  const attempts = echoed.length > 1 ? [echoed, ...echoed.map((id) => [id])] : echoed.length === 1 ? [echoed] : [];
  const groups: Group[] = [];
  let rest = open;
  for (const free of attempts) {
    const buckets = bucketsOf(rest, ({ facts }) => keyOf(without(facts, free)));
    const outcomes = buckets.map((some) => ({
      some,
      group: some.length < 2 ? undefined : together(some, free, write),
    }));
    groups.push(...outcomes.flatMap(({ group }) => (group === undefined ? [] : [group])));
    rest = outcomes.flatMap(({ some, group }) => (group === undefined ? some : []));
  }
  const single = rest.map(({ facts, exchanges }) => ({ facts, answers: answersOf(exchanges, NO_MEMBERS, write) }));
  const numberOf = ({ answers: [first] }: Group) => first?.exchange.number ?? 0;
  return [...groups, ...single].sort((a, b) => numberOf(a) - numberOf(b));
}

const repeats = (exchange: Exchange, id: string, write: WriteAnswer) => write(exchange, new Set([id])).reads.has(id);

/** One group of several; undefined when they do not all give the same answer, or it leaves one of the members out. */
function together(some: readonly Open[], free: readonly string[], write: WriteAnswer): Group | undefined {
  const exchanges = some.flatMap((one) => one.exchanges).sort((a, b) => a.number - b.number);
  const answers = answersOf(exchanges, new Set(free), write);
  const [first] = answers;
  const isOne = answers.every(({ written }) => written.text === first?.written.text);
  const readsAll = free.every((id) => first?.written.reads.has(id));
  return first !== undefined && isOne && readsAll
    ? { facts: without((some[0] as Open).facts, free), answers }
    : undefined;
}

const answersOf = (exchanges: readonly Exchange[], free: ReadonlySet<string>, write: WriteAnswer): GroupAnswer[] =>
  exchanges.map((exchange) => ({ exchange, written: write(exchange, free) }));

const without = (facts: Facts, ids: readonly string[]): Facts =>
  new Map([...facts].filter(([id]) => !ids.includes(id)));

const keyOf = (facts: Facts): string =>
  [...facts].map(([id, value]) => `${id}=${value === ABSENT ? "absent" : `:${canonical(value)}`}`).join("\n");

function bucketsOf<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[][] {
  const buckets = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [item]);
    else bucket.push(item);
  }
  return [...buckets.values()];
}
