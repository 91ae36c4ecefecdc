import type { Bot, FlowBlock, Row } from "../../bot/index.js";
import { parsePath, placeholders } from "../../contract/index.js";
import { closest, isObject, type Location, percentEncode } from "../../core/index.js";
import { visitMembers, visitTexts } from "./leaves.js";
import { variableNeverSet } from "./rules.js";
import type { Conclude, Observation, Seen, Survey } from "./survey.js";

/** What the platform sets by itself (F-080, F-090). */
const PLATFORM = ["internal", "sys", "events", "botId", "id", "locale", "preferredLanguage", "firstname", "lastname"];

/** A variable that something sets, or that a text shows, with where the text stands. */
export type VariableClue =
  | { readonly sets: string }
  | { readonly shows: string; readonly pointer?: string; readonly at?: Location };

/** Variables that messages show and that nothing sets: no answer, no variable, no row, no block. */
export function neverSet(bot: Bot): Survey<VariableClue> {
  const given = [...knownPaths(bot)].map((sets) => ({ sets }));
  const lookedAt = new Set<FlowBlock>();
  return {
    given,
    look(seen, keep) {
      const { before, result } = seen.exchanged;
      const sets = (path: string) => keep(path, { sets: path });
      const learn = (path: string, value: unknown) => {
        sets(path);
        if (Array.isArray(value)) sets(`${path}[]`);
      };
      const show = (text: string, place: { readonly pointer: string } | { readonly at: Location }) => {
        for (const placeholder of placeholders(text)) {
          if (placeholder.kind !== "variable" || isTyped(placeholder.path, seen)) continue;
          keep(`{${placeholder.path}}`, { shows: placeholder.path, ...place });
        }
      };
      for (const name of Object.keys(before)) visitMembers(name, before[name], learn);
      const { session = [], messages = [], nextDialogstate } = result.response;
      for (const { namespace, data } of session) visitMembers(namespace, data, learn);
      visitTexts(messages, "/messages", (pointer, text) => show(text, { pointer }));
      const block = nextDialogstate === undefined ? undefined : blockOf(bot, nextDialogstate);
      if (block?.content.kind !== "messages" || lookedAt.has(block)) return;
      lookedAt.add(block);
      visitTexts(block.content.messages, "", (_, text) => show(text, { at: bot.locate(block.pointer) }));
    },
  };
}

export const concludeVariables: Conclude<VariableClue> = <Place>(
  clues: readonly (VariableClue & { readonly place?: Place })[],
  isAll: boolean,
) => {
  if (!isAll) return [];
  const known = new Set(clues.flatMap((clue) => ("sets" in clue ? [clue.sets] : [])));
  const shown = new Map<string, Observation<Place>>();
  for (const clue of clues) {
    if (!("shows" in clue) || shown.has(clue.shows) || isKnown(clue.shows, known)) continue;
    const { shows: path, pointer, at, place } = clue;
    shown.set(path, {
      place,
      rule: variableNeverSet,
      breach: {
        ...(pointer === undefined ? {} : { pointer }),
        expected: `something that sets ${path}`,
        got: `{${path}} in ${pointer === undefined ? "the block that the answer goes to" : "a message"}, which nothing sets`,
        mend: mendOf(path, known),
      },
      ...(at === undefined ? {} : { at }),
    });
  }
  return [...shown.values()];
};

/** Whether the backend only repeats what the user typed. */
const isTyped = (path: string, { exchanged: { request } }: Seen) =>
  request.body?.includes(`{${path}}`) === true || request.url.includes(percentEncode(`{${path}}`));

function mendOf(path: string, known: ReadonlySet<string>): string {
  const names = [...known].filter((name) => !/[*\]]$/.test(name));
  const meant = closest(path, names);
  return meant === undefined
    ? `write ${path} in an answer's session, or correct the name in the message`
    : `write {${meant}} in the message, if that was meant; or write ${path} in an answer's session`;
}

const blockOf = ({ flow }: Bot, id: string) => [...flow.values()].find((block) => block.id === id);

const INDEX = /^\d+$/;

/** Whether something sets a path, or an object with any members or a list (`{img[0]}`, F-081) that it leads into. */
function isKnown(path: string, known: ReadonlySet<string>): boolean {
  const steps = parsePath(path) ?? [path];
  if (PLATFORM.includes(steps[0] ?? "")) return true;
  const leadsInto = (next: string | undefined, prefix: string) =>
    known.has(`${prefix}.*`) || (next !== undefined && INDEX.test(next) && known.has(`${prefix}[]`));
  return known.has(path) || steps.some((_, at) => leadsInto(steps[at + 1], steps.slice(0, at + 1).join(".")));
}

/** What the bot file sets. `.*` after a path: it may have any member; `[]`: it is a list. */
function knownPaths(bot: Bot): Set<string> {
  const known = new Set<string>();
  const open = (path: string) => known.add(path).add(`${path}.*`);
  for (const name of bot.variables.keys()) open(name);
  for (const step of bot.apiSteps.values()) {
    for (const row of [...step.body, ...step.query, ...step.headers]) if (isVariable(row)) open(row.variable);
    for (const [namespace, schema] of step.expects.session ?? []) declare(known, namespace, schema);
  }
  for (const { content } of bot.flow.values()) {
    if (content.kind === "collect") open(content.variable);
    if (content.kind !== "actions") continue;
    for (const action of content.actions) {
      if (action.type === "set") for (const { variable } of action.set) open(variable);
      if (action.type === "getTime") open(action.variable);
    }
  }
  return known;
}

const isVariable = (row: Row): row is Extract<Row, { type: "variable" }> => row.type === "variable";

/** What a step's answers are expected to write. */
function declare(known: Set<string>, path: string, schema: unknown): void {
  known.add(path);
  if (!isObject(schema) || !isObject(schema.properties)) {
    known.add(`${path}.*`);
    return;
  }
  for (const [key, member] of Object.entries(schema.properties)) declare(known, `${path}.${key}`, member);
}
