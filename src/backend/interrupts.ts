/** Who is to be told when a signal is aborted. One listener on each signal: more cost time, and Node's warnings. */
export interface Interrupts {
  /** Has a function called when the signal is aborted, until it is left out again. */
  add(signal: AbortSignal, tell: () => void): void;
  delete(signal: AbortSignal, tell: () => void): void;
}

export function createInterrupts(): Interrupts {
  const waiting = new WeakMap<AbortSignal, Set<() => void>>();
  return {
    add(signal, tell) {
      const known = waiting.get(signal);
      if (known !== undefined) {
        known.add(tell);
        return;
      }
      const all = new Set([tell]);
      waiting.set(signal, all);
      signal.addEventListener("abort", () => {
        for (const each of all) each();
      });
    },
    delete: (signal, tell) => void waiting.get(signal)?.delete(tell),
  };
}
