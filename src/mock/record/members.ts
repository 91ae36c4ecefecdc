import { isCredentialName } from "../../backend/index.js";
import type { ApiStep, Bot, Row } from "../../bot/index.js";
import { variablesIn } from "../../contract/index.js";
import { isObject, pointerSteps, pointerTo } from "../../core/index.js";
import { placeholderNames } from "../routes.js";
import { isSensitive } from "../sensitive.js";
import { canonical } from "./canonical.js";
import type { Exchange } from "./exchange.js";

export type Part = "params" | "query" | "headers" | "body";

/** One thing that a request says: a member of its body or query, a header or a value in the path. */
export interface Member {
  /** JSON pointer, such as `/body/amount`. */
  readonly id: string;
  readonly part: Part;
  readonly name: string;
}

/** What the requests of a step say. Made once for each step. */
export interface StepMembers {
  /** What a request says, by the id of the member. Of headers, only those that carry a variable. */
  valuesOf(exchange: Exchange): ReadonlyMap<string, unknown>;
  /** A text that is the same for the same value of a member, and another one where there is none. */
  textOf(exchange: Exchange, id: string): string;
  member(id: string): Member;
  /** The id of its conversation, as the request has it. */
  keyValueOf(exchange: Exchange): unknown;
  /** Whether it carries the value of a variable. */
  isVariable(id: string): boolean;
  /** Whether it only repeats, in a text, variables that other members carry. */
  isRepeating(id: string): boolean;
  /** Whether it carries the value of a sensitive variable, or a credential. */
  isSensitive(id: string): boolean;
}

export function createStepMembers(bot: Bot, step: ApiStep): StepMembers {
  const rows = new Map<string, Row>(
    (["query", "headers", "body"] as const).flatMap((part) =>
      step[part].map((row) => [pointerTo(`/${part}`, part === "headers" ? row.key.toLowerCase() : row.key), row]),
    ),
  );
  const carried = new Set([
    ...placeholderNames(step.path),
    ...[...rows.values()].flatMap((row) => (row.type === "variable" ? [row.variable] : [])),
  ]);
  const isVariable = (id: string) => id.startsWith("/params/") || rows.get(id)?.type === "variable";
  const add = (values: Map<string, unknown>, part: Part, name: string, value: unknown) => {
    const id = pointerTo(`/${part}`, name);
    if (value === undefined || (part === "headers" && !isVariable(id))) return;
    values.set(id, value);
  };
  const known = new WeakMap<Exchange, ReadonlyMap<string, unknown>>();
  const texts = new WeakMap<Exchange, Map<string, string>>();
  return {
    textOf(exchange, id) {
      const own = texts.get(exchange) ?? new Map<string, string>();
      texts.set(exchange, own);
      const values = this.valuesOf(exchange);
      const text = own.get(id) ?? (values.has(id) ? canonical(values.get(id)) : "absent");
      own.set(id, text);
      return text;
    },
    valuesOf(exchange) {
      const before = known.get(exchange);
      if (before !== undefined) return before;
      const values = new Map<string, unknown>();
      const { params, request } = exchange;
      const { query, headers } = request;
      const body = isObject(request.body) ? request.body : {};
      for (const [part, all] of Object.entries({ params, query, headers, body })) {
        for (const [name, value] of Object.entries(all)) add(values, part as Part, name, value);
      }
      known.set(exchange, values);
      return values;
    },
    member: memberOf,
    keyValueOf({ key: { place }, request }) {
      const all = place === undefined ? undefined : request[place.part];
      const value = isObject(all) ? all[place?.name ?? ""] : undefined;
      return Array.isArray(value) ? value[0] : value;
    },
    isVariable,
    isRepeating(id) {
      const row = rows.get(id);
      const said = row?.type === "text" ? variablesOf(row) : [];
      return said.length > 0 && said.every((variable) => carried.has(variable));
    },
    isSensitive(id) {
      const { part, name } = memberOf(id);
      if (part === "params") return isSensitive(name, bot);
      if (part === "headers" && isCredentialName(name)) return true;
      const row = rows.get(id);
      return row !== undefined && variablesOf(row).some((variable) => isSensitive(variable, bot));
    },
  };
}

function memberOf(id: string): Member {
  const [part, name = ""] = pointerSteps(id);
  return { id, part: part as Part, name };
}

function variablesOf(row: Row): string[] {
  if (row.type === "variable") return [row.variable];
  if (row.type === "dialogstate") return [];
  return variablesIn(row.text);
}
