import { type CallOutcome, isSuccess } from "../../../contract/index.js";
import { jsonText, kindOf } from "../../../core/index.js";
import { isTimeout } from "../../case.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";
import type { Probe, ProbeContext } from "./probe.js";
import { hasFailed, isServed } from "./right.js";
import { lastingHarm, sampleUsedUp } from "./rules.js";
import { nothingFound, onlyFound, type Sighting, withBreach } from "./sighting.js";
import { wayOf } from "./way-of.js";

/** Watches whether a step's right request is answered as before, whatever its probes sent. */
export interface Harm {
  /** Why the probes that follow tell nothing; undefined as long as they do. */
  readonly reason: string | undefined;
  /** Sends the right request once more after a probe that got no answer, failed the backend, or was odd and served. */
  after(probe: Probe, seen: readonly Sighting[], context: ProbeContext): Promise<readonly Sighting[]>;
  /** Sends it once more, after all probes, and tells whether they were all about one way. */
  end(context: ProbeContext): Promise<readonly Sighting[]>;
}

export function watchHarm(): Harm {
  /** The odd probes after which nobody has looked yet. */
  let suspects: string[] = [];
  /** Of right answers while nothing odd was sent. */
  const shapes = new Set<string>();
  /** Whether the right request is refused at times, though nothing odd was sent. */
  let isUnsteady = false;
  /** Faults of right answers that were told. */
  const known = new Set<string>();
  let reason: string | undefined;
  /** Where right requests led, in order, and the probe before. */
  const ways: Way[] = [];

  async function look({ again, first }: ProbeContext): Promise<Sighting> {
    const sighting = await again();
    if (ways.length === 0) ways.push({ target: targetOf(first), probe: "" });
    if (isServed(sighting.exchanged)) ways.push({ target: targetOf(sighting.exchanged), probe: suspects.at(-1) ?? "" });
    return sighting;
  }

  async function end(context: ProbeContext): Promise<readonly Sighting[]> {
    const looks = await check(context);
    const last = looks.at(-1);
    const breach = usedUp(ways);
    if (last === undefined || breach === undefined) return looks;
    return [...looks.slice(0, -1), { ...last, found: withBreach(last.found, sampleUsedUp, breach) }];
  }

  async function check(context: ProbeContext): Promise<readonly Sighting[]> {
    const next = await look(context);
    const { outcome } = next.exchanged;
    const before = context.first;
    if ("failure" in outcome) {
      if (isTimeout(outcome)) reason ??= `the step's right request gets no answer any more, see ${listed(suspects)}`;
      return [next];
    }
    if (!isServed(before) || outcome.status === 429) return [next];
    if (isUnsteady && outcome.status < 500 && !isServed(next.exchanged)) return [next];
    shapes.add(shapeOf(before));
    const told = (sighting: Sighting) => withoutTold(sighting, known);
    if (isAsBefore(told(next), shapes, context)) {
      suspects = [];
      return [told(next)];
    }
    const looks = [told(next)];
    let last: Sighting;
    do {
      last = told(await look(context));
      looks.push(last);
      if (isAsBefore(last, shapes, context)) return looks; // only now and then: what it found tells enough
      if ("failure" in last.exchanged.outcome) return looks;
    } while (looks.length < MOST_LOOKS && isServed(last.exchanged) && !hasErrors(last));
    const found = judge(last, before);
    shapes.add(shapeOf(last.exchanged));
    suspects = [];
    return [...looks.slice(0, -1).map((look) => ({ ...look, found: nothingFound })), { ...last, found }];
  }

  /** Another way has faults of its own, which are told once: right requests themselves may use up what they ask for. */
  function judge(last: Sighting, before: Exchanged): Found {
    const isOtherWay = isServed(last.exchanged) && wayOf(last.exchanged) !== wayOf(before);
    if (isOtherWay && hasErrors(last)) {
      for (const { rule, pointer } of [...last.found.checked, ...last.found.own]) known.add(`${rule} ${pointer}`);
      return last.found;
    }
    if (!isServed(last.exchanged)) reason = `the step's right request is no longer served, see ${listed(suspects)}`;
    else if (hasErrors(last)) reason = `the step's right request is answered wrongly, see ${listed(suspects)}`;
    return harmDone(last, before, suspects);
  }

  /** How the right request is answered while nothing odd was sent. */
  function learn({ name }: Probe, seen: readonly Sighting[], first: Exchanged): void {
    const right = seen.map(({ exchanged }) => exchanged).filter((exchanged) => isSameRequest(exchanged, first));
    for (const exchanged of right) {
      if (isServed(exchanged)) shapes.add(shapeOf(exchanged));
      else isUnsteady = true;
    }
    if (right.length > 1 && right.slice(-2).every(hasFailed)) {
      reason ??= `the step's right request is no longer served, see the probe "${name}"`;
    }
  }

  return {
    get reason() {
      return reason;
    },
    end,
    async after(probe, seen, context) {
      // What is cut or refused may be started again; to wait in vain for each probe that is left would take long.
      const hangs = ({ exchanged }: Sighting) =>
        isTimeout(exchanged.outcome) && isSameRequest(exchanged, context.first);
      if (seen.some(hangs)) {
        reason ??= `the step's right request got no answer, see the probe "${probe.name}"`;
        return [];
      }
      if (probe.isHostile === true) suspects.push(probe.name);
      else learn(probe, seen, context.first);
      const isDue = seen.some(
        ({ exchanged: { outcome } }) =>
          "failure" in outcome || (probe.isHostile === true && (isSuccess(outcome.status) || outcome.status >= 500)),
      );
      return isDue ? check(context) : [];
    },
  };
}

interface Way {
  /** Id of the block, null for none. */
  readonly target: string | null;
  readonly probe: string;
}

const targetOf = ({ result }: Exchanged) => result.response.nextDialogstate ?? null;

/** So many right requests in a row lead elsewhere, and it is not by chance. */
const MANY = 5;

function usedUp(ways: readonly Way[]) {
  const [first] = ways;
  const since = ways.findLastIndex(({ target }) => target === first?.target) + 1;
  const [next] = ways.slice(since);
  if (first === undefined || next === undefined || ways.length - since < MANY) return undefined;
  const others = [...new Set(ways.slice(since).map(({ target }) => jsonText(target)))].join(" or ");
  return {
    expected: "the right request to lead to the same block, as often as it is sent",
    got: `nextDialogstate ${jsonText(first.target)} at first, and ${others} since the probe "${next.probe}": what came after it tells of that block only`,
    mend: "let the first sample of the step be one that is answered the same each time, such as one with a small amount; or give the backend fresh data before a run",
  };
}

/** How often the right request is sent before its answer is said to have changed: some answers vary by themselves. */
const MOST_LOOKS = 5;

const hasErrors = ({ found }: Sighting) => found.checked.length + found.own.length > 0;

const withoutTold = (sighting: Sighting, known: ReadonlySet<string>): Sighting => ({
  ...sighting,
  found: onlyFound(sighting.found, ({ rule, pointer }) => !known.has(`${rule} ${pointer}`)),
});

const isSameRequest = ({ request }: Exchanged, { request: other }: Exchanged) =>
  JSON.stringify(request) === JSON.stringify(other);

/** Documented statuses may come at any time; which block is next may depend on what was asked before. */
function isAsBefore({ exchanged, found }: Sighting, shapes: ReadonlySet<string>, { step }: ProbeContext): boolean {
  const { outcome } = exchanged;
  if ("failure" in outcome || hasErrors({ exchanged, found })) return false;
  if (step.expects.statuses.has(outcome.status)) return true;
  return isServed(exchanged) && shapes.has(shapeOf(exchanged));
}

function shapeOf({ result: { response } }: Exchanged): string {
  const { session = [], messages = [] } = response;
  return jsonText([session.map(({ namespace, data }) => [namespace, kindOf(data)]), messages.map(({ type }) => type)]);
}

/** An answer that is wrong is an error. One that is only another may have its reasons. */
function harmDone({ exchanged, found }: Sighting, before: Exchanged, suspects: readonly string[]): Found {
  const [error] = [...found.checked, ...found.own];
  const breach = {
    expected: `the right request to be answered as before ${listed(suspects)}: ${summary(before.outcome)}`,
    got: error === undefined ? summary(exchanged.outcome) : `${summary(exchanged.outcome)} (${error.rule})`,
    mend: "keep nothing of a request that later answers depend on, and undo what was begun when a request fails",
  };
  return withBreach(nothingFound, lastingHarm, breach, error === undefined ? "warning" : "error");
}

const MOST_NAMED = 5;

function listed(suspects: readonly string[]): string {
  const last = suspects.slice(-MOST_NAMED).map((name) => `"${name}"`);
  if (last.length === 0) return "what the probes before it sent";
  return last.length === 1 ? `the probe ${last[0]}` : `one of the probes ${last.join(", ")}`;
}

/** Bytes; it is cut to much less once secrets are named. */
const LARGEST_SHOWN = 10_000;

const summary = (outcome: CallOutcome) =>
  "failure" in outcome
    ? outcome.message
    : `status ${outcome.status}, ${Buffer.from(outcome.body.subarray(0, LARGEST_SHOWN)).toString()}`;
