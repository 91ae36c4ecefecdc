import type { Coverage } from "./coverage.js";

type Parts = Omit<Coverage, "percent">;

/** Counted parts, and what they come to. */
export const withPercent = (parts: Parts): Coverage => ({ percent: percentOf(parts), ...parts });

function percentOf(parts: Parts): number {
  const all = counted(parts);
  const reached = all.filter(({ isReached }) => isReached).length;
  return all.length === 0 ? 100 : Math.floor((100 * reached) / all.length);
}

interface Counted {
  readonly name: string;
  readonly isReached: boolean;
  /** Whether what is missing before it says so already. */
  readonly isImplied?: boolean;
}

/** What counts for the percentage. */
function counted({ steps, blocks = [], transitions = [] }: Parts): Counted[] {
  return [
    ...steps.flatMap(({ step, answers, targets }) => [
      { name: `step ${step}`, isReached: answers > 0 },
      ...targets
        .filter(({ isDeclared }) => isDeclared)
        .map(({ target, seen }) => ({
          name: `${step} → ${target ?? "no block"}`,
          isReached: seen > 0,
          isImplied: answers === 0,
        })),
    ]),
    ...blocks.map(({ block, seen }) => ({ name: `block ${block}`, isReached: seen > 0 })),
    ...transitions.map(({ from, to, seen }) => ({ name: `${from} → ${to}`, isReached: seen > 0 })),
  ];
}

/** What was not reached, in words: `step balance`, `transfer → transfer_no_money`. A step stands for its targets. */
export function missingIn(coverage: Coverage): string[] {
  return counted(coverage).flatMap(({ name, isReached, isImplied }) => (isReached || isImplied === true ? [] : [name]));
}
