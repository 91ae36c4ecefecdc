/** The only source of time, so that a test can hold it. */
export interface Clock {
  /** Milliseconds that only ever grow, for durations. */
  monotonic(): number;
  /** The time of day. */
  now(): Date;
}

export const systemClock: Clock = {
  monotonic: () => performance.now(),
  now: () => new Date(),
};

/** Waits; no longer than until the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** Milliseconds of a duration such as `500ms`, `2s` or `1m`; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text);
  const unit = UNITS[match?.[2] ?? ""];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

/** `20 s` or `350 ms`. */
export function formatDuration(ms: number): string {
  return ms >= 1_000 ? `${Number((ms / 1_000).toFixed(2))} s` : `${Math.round(ms)} ms`;
}
