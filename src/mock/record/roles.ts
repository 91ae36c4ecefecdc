import { pointerTo } from "../../core/index.js";
import type { Exchange } from "./exchange.js";
import type { StepMembers } from "./members.js";
import type { Secrets } from "./secrets.js";
import { isWritableName } from "./when.js";

/** What the members of a step's requests are good for, by their ids. */
export interface Roles {
  /** They tell requests apart. */
  readonly telling: readonly string[];
  /** Values that a template may read, as they are others the next time. */
  readonly passing: ReadonlySet<string>;
  /** What they say must not be written. */
  readonly secret: ReadonlySet<string>;
  /** They had several values. */
  readonly varied: ReadonlySet<string>;
}

/**
 * - Members with something to hide, the id of the conversation, and values that are new with each request tell
 *   nothing apart.
 * - All others that carry variables do, and what else was not always the same, but for texts that repeat them.
 */
export function rolesOf(
  exchanges: readonly Exchange[],
  members: StepMembers,
  { secrets, wasAnswered }: { readonly secrets: Secrets; wasAnswered(value: unknown): boolean },
): Roles {
  const ids = new Set(exchanges.flatMap((exchange) => [...members.valuesOf(exchange).keys()]));
  const valuesOf = (id: string) =>
    exchanges.flatMap((exchange) => {
      const values = members.valuesOf(exchange);
      if (!values.has(id)) return [];
      return [{ value: values.get(id), text: members.textOf(exchange, id), time: exchange.time }];
    });
  const [telling, passing, secret, varied] = [[] as string[], new Set<string>(), new Set<string>(), new Set<string>()];
  const keys = new Set(
    exchanges.flatMap(({ key: { place } }) => (place ? [pointerTo(`/${place.part}`, place.name)] : [])),
  );
  for (const id of ids) {
    const all = valuesOf(id);
    const isVaried = all.length < exchanges.length || all.some(({ text }) => text !== all[0]?.text);
    if (isVaried) varied.add(id);
    const isNew = all.every(({ value, time }) => isPassing(value, time) && !wasAnswered(value));
    if (members.isSensitive(id) || all.some(({ text }) => secrets.isIn(text))) secret.add(id);
    else if (keys.has(id) || isNew) passing.add(id);
    else if ((members.isVariable(id) || (isVaried && !members.isRepeating(id))) && isTellable(members, id, all))
      telling.push(id);
  }
  return { telling: telling.sort(), passing, secret, varied };
}

type Said = readonly { readonly value: unknown }[];

/** Of a query parameter that stands there twice, a scenario can't say what all of it is. */
const isTellable = (members: StepMembers, id: string, all: Said) =>
  isWritableName(members.member(id)) && (id.startsWith("/body/") || all.every(({ value }) => !Array.isArray(value)));

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Milliseconds that a time may be away from now to be the time of the request. */
const NOW = 5 * 60_000;

/** Whether a value looks like one that is made for each request: a random id, or the time. */
function isPassing(value: unknown, now: number): boolean {
  const isNow = (time: number) => Math.abs(time - now) <= NOW;
  if (typeof value === "number") return isNow(value) || isNow(value * 1_000);
  if (typeof value !== "string") return false;
  return UUID.test(value) || (ISO_TIME.test(value) && isNow(Date.parse(value)));
}
