import { isObject, type JsonObject } from "../../core/index.js";
import { meantOperator } from "../match/operator-names.js";
import { parsePath } from "../match/path.js";
import type { When } from "../scenario.js";
import type { Member, StepMembers } from "./members.js";

/** Stands for the value of a member that a request does not have. */
export const ABSENT = Symbol("absent");

/** What requests must say, by the id of the member. */
export type Facts = ReadonlyMap<string, unknown>;

/** How to write what requests must say. */
export interface Conditions {
  readonly step: string;
  readonly facts: Facts;
  /** Members that must be there, whatever they say. */
  readonly present: Iterable<string>;
  /** Ids of conversations, by the member that they stand in. */
  readonly conversations: ReadonlyMap<string, readonly unknown[]>;
  /** Members that had the value null: `exists: false` would hold for it. */
  readonly nullable: ReadonlySet<string>;
}

/** The `when` of a scenario. */
export function whenOf({ step, facts, present, conversations, nullable }: Conditions, members: StepMembers): When {
  const parts: Record<string, JsonObject> = {};
  const ask = (id: string, matcher: unknown) => {
    const member = members.member(id);
    parts[member.part] = { ...parts[member.part], [writtenName(member)]: matcher };
  };
  for (const [id, value] of facts) {
    if (value === ABSENT) ask(id, nullable.has(id) ? { not: { schema: true } } : { exists: false });
    else ask(id, matcherOf(value));
  }
  for (const id of present) if (!facts.has(id)) ask(id, { exists: true });
  const pins = [...conversations].map(
    ([id, values]) => [id, values.length === 1 ? values[0] : { in: values }] as const,
  );
  if (pins.length === 1) for (const [id, matcher] of pins) ask(id, matcher);
  const any = pins.length > 1 ? pins.map(([id, matcher]) => pinOf(members.member(id), matcher)) : undefined;
  return { step, ...parts, ...(any === undefined ? {} : { any }) } as When;
}

const pinOf = (member: Member, matcher: unknown): When =>
  ({ [member.part]: { [writtenName(member)]: matcher } }) as When;

/** An object in a `when` may have more members than are asked for; a schema says exactly what it is. */
function matcherOf(value: unknown): unknown {
  const isPlain = Array.isArray(value)
    ? value.every((item) => typeof item !== "object" || item === null)
    : !isObject(value);
  return isPlain ? value : { schema: { const: value } };
}

/** The body's members may have names that operators have. */
const writtenName = ({ part, name }: Member) =>
  part === "body" && meantOperator(name) !== undefined ? `$.${name}` : name;

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a scenario file can ask for a member of this name. */
export function isWritableName({ part, name }: Member): boolean {
  if (PROTOTYPE_KEYS.has(name)) return false;
  return part !== "body" || parsePath(name) !== undefined;
}
