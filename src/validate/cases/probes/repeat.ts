import { kindOf } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { baseSession } from "../slots.js";
import type { Probe, ProbeContext } from "./probe.js";
import { isServed } from "./right.js";
import { answerTypeVaries, answerUnsteady, getChangesState } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";
import { type Values, valuesOf } from "./stored.js";

/** Sends the same request three times. */
export const repeatedRequest: Probe = {
  name: "repeated request",
  isAlone: true,
  appliesTo: () => true,
  async run(context) {
    const watched = context.step.method === "GET" ? await lookElsewhere(context, 2) : [];
    const repeats = await repeat(context);
    const after = watched.length === 0 ? [] : await lookElsewhere(context, 1);
    return [...watched.flat(), ...repeats, ...(await changedElsewhere(watched, after.flat(), context))];
  },
};

const TIMES = 3;

async function repeat({ step, first, again }: ProbeContext): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  do sightings.push(await again());
  while (sightings.length < TIMES && !("failure" in (sightings.at(-1) as Sighting).exchanged.outcome));
  const exchanges = sightings.map(({ exchanged }) => exchanged);
  const breaches = [
    ...unsteady(first, exchanges, step.expects.statuses),
    ...otherTypes([first, ...exchanges]),
    ...(step.method === "GET" ? counters(exchanges.map(valuesOf)) : []),
  ];
  const last = sightings.pop() as Sighting;
  const found = breaches.reduce((all, { rule, ...breach }) => withBreach(all, rule, breach), last.found);
  return [...sightings, { ...last, found }];
}

interface RuleBreach {
  readonly rule: Parameters<typeof withBreach>[1];
  readonly expected: string;
  readonly got: string;
  readonly mend: string;
}

/** A refusal where the same request was served before. What is worse is an error of its own. */
function unsteady(
  first: Exchanged,
  repeats: readonly Exchanged[],
  documented: ReadonlyMap<number, string>,
): RuleBreach[] {
  const refused = repeats
    .flatMap(({ outcome }) => ("failure" in outcome ? [] : [outcome.status]))
    .find((status) => status >= 300 && status < 500 && !documented.has(status));
  if (refused === undefined || !isServed(first)) return [];
  return [
    {
      rule: answerUnsteady,
      expected: "the same request to be served each time that it is sent",
      got: `status ${refused} when it was sent again`,
      mend: `answer 200 with what was answered before, or with a block of the bot; or document it: expects: { statuses: { "${refused}": … } }`,
    },
  ];
}

/** Of answers that go to the same block: another type of a value, or a namespace that is left out. */
function otherTypes(exchanges: readonly Exchanged[]): RuleBreach[] {
  const targetOf = ({ result }: Exchanged) => result.response.nextDialogstate;
  const [first, ...others] = exchanges.filter(isServed);
  if (first === undefined) return [];
  const alike = others.filter((other) => targetOf(other) === targetOf(first)).map(valuesOf);
  for (const [path, value] of valuesOf(first)) {
    const isNamespace = (first.result.response.session ?? []).some(({ namespace }) => namespace === path);
    const other = alike.find((values) => (values.has(path) ? !isSameKind(values.get(path), value) : isNamespace));
    if (other === undefined) continue;
    return [
      {
        rule: answerTypeVaries,
        expected: `${path} to be ${kindOf(value)}, as in the first answer to this request`,
        got: other.has(path) ? kindOf(other.get(path)) : "nothing",
        mend: `send ${path} each time, with one type`,
      },
    ];
  }
  return [];
}

const isSameKind = (a: unknown, b: unknown) => a === null || b === null || kindOf(a) === kindOf(b);

/** Larger numbers are times. */
const LARGEST = 1e9;

/** A number, or a list's length, that grows or shrinks by the same from answer to answer. */
function counters(all: readonly Values[]): RuleBreach[] {
  const [first = new Map(), second, third] = all;
  for (const [path, value] of first) {
    const [a, b, c] = [value, second?.get(path), third?.get(path)].map(sizeOf);
    if (a === undefined || b === undefined || c === undefined) continue;
    if (a === b || b - a !== c - b) continue;
    return [
      {
        rule: getChangesState,
        expected: `${path} to stay as it is when the same GET is sent again`,
        got: `${a}, then ${b}, then ${c}`,
        mend: MEND,
      },
    ];
  }
  return [];
}

const MEND = "change nothing in answer to a GET, or let the step use POST";

function sizeOf(value: unknown): number | undefined {
  const size = Array.isArray(value) ? value.length : value;
  return typeof size === "number" && Math.abs(size) <= LARGEST ? size : undefined;
}

/** How often what has changed is looked at, while nothing is asked that may change it. */
const CONTROLS = 10;

/** Most other steps that are asked what they show. */
const MOST_OTHERS = 2;

/** What other steps that read show, each asked so many times. */
async function lookElsewhere({ examiner, step }: ProbeContext, times: number): Promise<Sighting[][]> {
  const others = [...examiner.bot.apiSteps.values()].filter((other) => other !== step && other.method === "GET");
  const seen: Sighting[][] = [];
  for (const other of others.slice(0, MOST_OTHERS)) {
    const looks: Sighting[] = [];
    while (looks.length < times) {
      const exchanged = await examiner.examine(other, baseSession(examiner.bot, other));
      looks.push({ exchanged, found: nothingFound });
    }
    seen.push(looks);
  }
  return seen;
}

/**
 * What another step shows otherwise after the repeats, though it showed the same twice before them. So that it is no
 * change of its own, the request is repeated, the other step must change once more, and then stay as it is.
 */
async function changedElsewhere(
  before: readonly (readonly Sighting[])[],
  after: readonly Sighting[],
  context: ProbeContext,
): Promise<Sighting[]> {
  const changes = after.flatMap((sighting, index) => {
    const change = changeOf(before[index] ?? [], sighting);
    return change === undefined ? [] : [{ ...change, index }];
  });
  const [change] = changes;
  if (change === undefined) return [...after];
  const repeats = await repeat(context);
  const last = (await lookElsewhere(context, 1)).flat()[change.index];
  const now = last === undefined ? undefined : sizeOf(valuesOf(last.exchanged).get(change.path));
  if (last === undefined || now === undefined || now === change.to) return [...after, ...repeats];
  const control = (await lookElsewhere(context, CONTROLS))[change.index] ?? [];
  const isMoving = control.some((each) => sizeOf(valuesOf(each.exchanged).get(change.path)) !== now);
  if (isMoving) return [...after, ...repeats, ...control];
  const { exchanged } = last;
  const found = withBreach(nothingFound, getChangesState, {
    expected: `${change.path}, which the step ${exchanged.step.name} shows, to stay as it is when only ${context.step.name} is asked`,
    got: `${change.from}, then ${change.to}, then ${now}`,
    mend: MEND,
  });
  return [...after, ...repeats.map((each) => ({ ...each, found: nothingFound })), { exchanged, found }];
}

function changeOf(before: readonly Sighting[], after: Sighting) {
  const [first, second] = before.map(({ exchanged }) => valuesOf(exchanged));
  for (const [path, value] of valuesOf(after.exchanged)) {
    const [a, b, to] = [first?.get(path), second?.get(path), value].map(sizeOf);
    if (a !== undefined && a === b && to !== undefined && to !== b) return { path, from: a, to };
  }
  return undefined;
}
