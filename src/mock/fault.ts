import { formatDuration, parseDuration } from "../core/index.js";
import type { FaultDefinition } from "./scenario.js";

/** What goes wrong with one answer. */
export interface Disturbance {
  /** Milliseconds before the answer. */
  readonly delay: number;
  readonly status: number | undefined;
  readonly body: FaultDefinition["body"];
  readonly contentType: string | undefined;
  readonly connection: FaultDefinition["connection"];
}

/** A request that a fault may befall. */
export interface Hit {
  /** From 1 on: the how manyth of its conversation that the scenario matches. */
  readonly count: number;
  /** From 0 up to 1; another one each time. */
  random(): number;
}

/** What goes wrong with an answer; undefined: nothing. */
export type FaultRule = (hit: Hit) => Disturbance | undefined;

/** So much later than the platform waits, no answer is looked at any more. */
const TOO_LONG = 5_000;

/** @param limit milliseconds after which the platform gives up (F-024) */
export function compileFault(fault: FaultDefinition, limit: number): FaultRule {
  const befalls = compileOn(fault.on ?? "every");
  const delayOf = compileDelay(fault.delay, limit);
  const { status, body, contentType, connection } = fault;
  return (hit) => (befalls(hit) ? { delay: delayOf(hit), status, body, contentType, connection } : undefined);
}

function compileOn(on: NonNullable<FaultDefinition["on"]>): (hit: Hit) => boolean {
  if (on === "every") return () => true;
  const { each, chance, nth = [] } = on;
  if (each !== undefined) return ({ count }) => count % each === 0;
  if (chance !== undefined) return ({ random }) => random() < chance;
  const counts = new Set([nth].flat());
  return ({ count }) => counts.has(count);
}

function compileDelay(delay: FaultDefinition["delay"], limit: number): (hit: Hit) => number {
  if (delay === undefined) return () => 0;
  if (delay === "too-long") return () => limit + TOO_LONG;
  if (typeof delay === "string") return () => parseDuration(delay) ?? 0;
  const [from, to] = [parseDuration(delay.from) ?? 0, parseDuration(delay.to) ?? 0];
  return ({ random }) => from + (to - from) * random();
}

/** What went wrong with an answer, in words: `delay 25 s, connection reset`. */
export function describeFault({ delay, status, body, contentType, connection }: Disturbance): string {
  const parts = [
    delay > 0 ? `delay ${formatDuration(delay)}` : undefined,
    status === undefined ? undefined : `status ${status}`,
    body === undefined ? undefined : `body ${body}`,
    contentType === undefined ? undefined : `content type ${contentType}`,
    connection === undefined ? undefined : `connection ${connection}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
