import { pointerTo, type SchemaProblem, valueAt } from "../core/index.js";

/**
 * Says of each null whether its member may be left out: whether nothing is missing when it is.
 * @param check finds the problems of a value
 */
export function withOptionalNulls(
  problems: readonly SchemaProblem[],
  value: unknown,
  check: (value: unknown) => readonly SchemaProblem[],
): readonly SchemaProblem[] {
  if (!problems.some(isNull)) return problems;
  const needed = new Set(
    check(withoutNulls(value)).flatMap(({ keyword, pointer, member = "" }) =>
      keyword === "required" ? [pointerTo(pointer, member)] : [],
    ),
  );
  const isMember = ({ pointer }: SchemaProblem) => pointer !== "" && !Array.isArray(valueAt(value, parentOf(pointer)));
  return problems.map((problem) =>
    isNull(problem) && isMember(problem) && !needed.has(problem.pointer) ? { ...problem, isOptional: true } : problem,
  );
}

const isNull = ({ value }: SchemaProblem) => value === null;
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** No part of the contract is nested deeper. */
const DEEPEST = 12;

function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member, depth + 1)]));
}
