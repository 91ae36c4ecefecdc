import { type CallOutcome, isSuccess } from "../../../contract/index.js";
import { jsonText, kindOf } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";
import type { Probe, ProbeContext } from "./probe.js";
import { isServed } from "./right.js";
import { lastingHarm } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";

/** Watches whether a step's right request is answered as before, whatever its probes sent. */
export interface Harm {
  /** Why the probes that follow tell nothing; undefined as long as they do. */
  readonly reason: string | undefined;
  /** Sends the right request once more after a probe that got no answer, failed the backend, or was odd and served. */
  after(probe: Probe, seen: readonly Sighting[], context: ProbeContext): Promise<readonly Sighting[]>;
  /** Sends it once more, whatever the probe. */
  check(context: ProbeContext): Promise<readonly Sighting[]>;
}

export function watchHarm(): Harm {
  /** The odd probes after which nobody has looked yet. */
  let suspects: string[] = [];
  /** Of right answers while nothing odd was sent. */
  const shapes = new Set<string>();
  /** Whether the right request is refused at times, though nothing odd was sent. */
  let isUnsteady = false;
  let reason: string | undefined;

  async function check(context: ProbeContext): Promise<readonly Sighting[]> {
    const next = await context.again();
    const { outcome } = next.exchanged;
    const before = context.first;
    if ("failure" in outcome) {
      if (isTimeout(outcome)) reason ??= `the step's right request gets no answer any more, see ${listed(suspects)}`;
      return [next];
    }
    if (!isServed(before) || outcome.status === 429) return [next];
    if (isUnsteady && outcome.status < 500 && !isServed(next.exchanged)) return [next];
    shapes.add(shapeOf(before));
    if (isAsBefore(next, shapes, context)) {
      suspects = [];
      return [next];
    }
    const last = await context.again();
    if (isAsBefore(last, shapes, context)) return [next, last]; // only now and then: what it found tells enough
    if ("failure" in last.exchanged.outcome) return [next, last];
    const found = harmDone(last, before, suspects);
    if (!isServed(last.exchanged)) reason = `the step's right request is no longer served, see ${listed(suspects)}`;
    shapes.add(shapeOf(last.exchanged));
    suspects = [];
    return [
      { ...next, found: nothingFound },
      { ...last, found },
    ];
  }

  /** How the right request is answered while nothing odd was sent. */
  function learn({ name }: Probe, seen: readonly Sighting[], first: Exchanged): void {
    const right = seen.map(({ exchanged }) => exchanged).filter((exchanged) => isSameRequest(exchanged, first));
    for (const exchanged of right) {
      if (isServed(exchanged)) shapes.add(shapeOf(exchanged));
      else isUnsteady = true;
    }
    const hasFailed = ({ outcome }: Exchanged) => "failure" in outcome || outcome.status >= 500;
    if (right.length > 1 && right.slice(-2).every(hasFailed)) {
      reason ??= `the step's right request is no longer served, see the probe "${name}"`;
    }
  }

  return {
    get reason() {
      return reason;
    },
    check,
    async after(probe, seen, context) {
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

/** What is cut or refused may be started again; to wait in vain for each probe that is left would take long. */
const isTimeout = (outcome: CallOutcome) => "failure" in outcome && outcome.failure === "timeout";

const isSameRequest = ({ request }: Exchanged, { request: other }: Exchanged) =>
  JSON.stringify(request) === JSON.stringify(other);

/** Documented statuses may come at any time; which block is next may depend on what was asked before. */
function isAsBefore({ exchanged, found }: Sighting, shapes: ReadonlySet<string>, { step }: ProbeContext): boolean {
  const { outcome } = exchanged;
  if ("failure" in outcome || found.checked.length + found.own.length > 0) return false;
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
