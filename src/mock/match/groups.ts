import { pointerTo } from "../../core/index.js";
import type { Check } from "./check.js";
import { costOf, type Predicate } from "./predicate.js";

/** All must hold; told side by side. */
export function allOf(checks: readonly Check[]): Check {
  return {
    test: (input) => {
      for (const check of checks) if (!check.test(input)) return false;
      return true;
    },
    explain: (input, show) => checks.flatMap((check) => check.explain(input, show)),
    keys: checks.flatMap(({ keys }) => keys),
  };
}

/** All must hold; told as one. */
export function allGroup(pointer: string, checks: readonly Check[]): Check {
  const { test, keys } = allOf(checks);
  return {
    test,
    explain: (input, show) => {
      const of = checks.map((check, index) => together(pointerTo(pointer, index), check.explain(input, show)));
      return [together(pointer, of)];
    },
    keys,
  };
}

export function anyGroup(pointer: string, checks: readonly Check[]): Check {
  return {
    test: (input) => {
      for (const check of checks) if (check.test(input)) return true;
      return false;
    },
    explain: (input, show) => {
      const of = checks.map((check, index) => together(pointerTo(pointer, index), check.explain(input, show)));
      const cost = Math.min(...of.map((each) => each.cost));
      return [{ pointer, expected: "one of these", actual: countHolding(of), holds: of.some(isHolding), cost, of }];
    },
    keys: [],
  };
}

export function notGroup(pointer: string, check: Check): Check {
  return {
    test: (input) => !check.test(input),
    explain: (input, show) => {
      const of = check.explain(input, show);
      const holds = !of.every(isHolding);
      return [{ pointer, expected: "not all of these", actual: countHolding(of), holds, cost: holds ? 0 : 1, of }];
    },
    keys: [],
  };
}

const isHolding = ({ holds }: Predicate) => holds;

/** A single predicate stands for itself. */
function together(pointer: string, of: readonly Predicate[]): Predicate {
  const [first] = of;
  if (first !== undefined && of.length === 1) return first;
  const holds = of.every(isHolding);
  return { pointer, expected: "all of these", actual: countHolding(of), holds, cost: costOf(of), of };
}

function countHolding(of: readonly Predicate[]): string {
  const count = of.filter(isHolding).length;
  return `${count} of ${of.length} ${count === 1 ? "holds" : "hold"}`;
}
