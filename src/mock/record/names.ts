import type { StepMembers } from "./members.js";
import { ABSENT, type Facts } from "./when.js";

const LONGEST_VALUE = 30;
const LONGEST_NAME = 80;

/** A name for people: the step, and what tells the scenario apart from others of the step. */
export function nameOf(
  step: string,
  facts: Facts,
  conversations: readonly string[],
  members: Pick<StepMembers, "member">,
): string {
  const said = [...facts].map(([id, value]) => {
    const { name } = members.member(id);
    return value === ABSENT ? `no ${name}` : `${name} ${shortOf(value)}`;
  });
  const whose = conversations.length === 0 ? [] : [`of ${shortOf(conversations.slice(0, 3).join(" and "))}`];
  const name = [step, [...said, ...whose].join(", ")].filter((part) => part !== "").join(" ");
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function shortOf(value: unknown): string {
  const text = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

/** The name of a file for a scenario, without its ending. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  return slug === "" ? "scenario" : slug;
}

/** A name that is not yet taken, in any spelling of its letters: itself, or with a number. */
export function unusedName(name: string, taken: ReadonlySet<string>, keyOf: (name: string) => string): string {
  let free = name;
  for (let count = 2; taken.has(keyOf(free)); count += 1) free = `${name} ${count}`;
  return free;
}
