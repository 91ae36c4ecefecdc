import type { ApiStep } from "../../bot/index.js";
import { type JsonObject, pointerTo } from "../../core/index.js";
import type { ScenarioDefinition } from "../scenario.js";
import type { Exchange } from "./exchange.js";
import { type Group, groupsOf } from "./groups.js";
import { nameOf } from "./names.js";
import { rolesOf } from "./roles.js";
import { type Line, linesOf } from "./turns.js";
import { type Facts, whenOf } from "./when.js";
import { type AnswerContext, answerWriter } from "./written-answer.js";

/** A scenario to be written. */
export interface Draft {
  readonly definition: Omit<ScenarioDefinition, "name">;
  /** What tells it apart; not yet unique. */
  readonly name: string;
  /** A secret had to be replaced in an answer: what it gives is not what was recorded. */
  readonly isMasked: boolean;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** What of the recording can't be replayed. */
  readonly warnings: readonly string[];
}

/** The scenarios that replay exchanges of a step. They exclude each other, but for the ones with a priority. */
export function scenariosOf(
  step: ApiStep,
  exchanges: readonly Exchange[],
  context: AnswerContext & { wasAnswered(value: unknown): boolean },
): Drafts {
  const { members, secrets } = context;
  const roles = rolesOf(exchanges, members, context);
  const write = answerWriter(roles, context);
  const groups = groupsOf(exchanges, { members, roles, write });
  const nullable = new Set(
    groups.flatMap(({ facts }) => [...facts].flatMap(([id, value]) => (value === null ? [id] : []))),
  );
  const warnings: string[] = [];

  function toDraft(group: Group, line: Line, isPinned: boolean): Draft[] {
    const conversations = isPinned ? conversationsOf(line) : NONE_PINNED;
    if (conversations === undefined) {
      warnings.push(notToldApart(step, group, line));
      return [];
    }
    const { facts } = group;
    const when = whenOf({ step: step.name, facts, present: presentIn(group), conversations, nullable }, members);
    const responds = line.answers.map(({ respond }) => respond);
    const deed = responds.length === 1 ? { respond: responds[0] } : { sequence: responds };
    const name = nameOf(step.name, varying(facts), isPinned ? conversationNames(line) : [], members);
    const isMasked = line.answers.some((answer) => answer.isMasked);
    return [
      { definition: { when, ...(isPinned ? { priority: 1 } : {}), ...deed } as JsonObject, name, isMasked } as Draft,
    ];
  }
  const varying = (facts: Facts): Facts => new Map([...facts].filter(([id]) => roles.varied.has(id)));
  const presentIn = ({ answers }: Group): string[] => {
    const read = new Set(answers.flatMap(({ written }) => [...written.reads]));
    const isThere = (id: string) =>
      answers.every(({ exchange }) => (members.valuesOf(exchange).get(id) ?? null) !== null);
    return [...read].filter(isThere).sort();
  };
  /** Undefined: the id of one of them must not be written, or stands where it can't be asked for. */
  function conversationsOf({ conversations }: Line): ReadonlyMap<string, readonly unknown[]> | undefined {
    const found = new Map<string, unknown[]>();
    for (const { exchange } of conversations) {
      const { place } = exchange.key;
      const id = place === undefined ? "" : pointerTo(`/${place.part}`, place.name);
      const value = members.keyValueOf(exchange);
      if (value === undefined || members.isSensitive(id) || secrets.isIn(String(value))) return undefined;
      found.set(id, [...new Set([...(found.get(id) ?? []), value])]);
    }
    return found;
  }
  const drafts = groups.flatMap((group) => linesOf(group).flatMap((line, index) => toDraft(group, line, index > 0)));
  return { drafts, warnings };
}

const NONE_PINNED: ReadonlyMap<string, readonly unknown[]> = new Map();

const conversationNames = ({ conversations }: Line) => conversations.map(({ exchange }) => exchange.key.conversation);

function notToldApart({ name }: ApiStep, { answers }: Group, { conversations }: Line): string {
  const numbers = [answers[0], ...conversations].map((each) => each?.exchange.number);
  return (
    `step "${name}": the same request was answered differently in two conversations (exchanges ${numbers.join(", ")}), ` +
    "whose ids can't be written; only the first is kept"
  );
}
