import type { Bot, FlowBlock, Row } from "../../bot/index.js";
import { parsePath, placeholders } from "../../contract/index.js";
import { closest, isObject, type Location, percentEncode } from "../../core/index.js";
import { visitMembers, visitTexts } from "./leaves.js";
import { variableNeverSet } from "./rules.js";
import type { Observation, Seen, Survey } from "./survey.js";

/** What the platform sets by itself (F-080, F-090). */
const PLATFORM = ["internal", "sys", "events", "botId", "id", "locale", "preferredLanguage", "firstname", "lastname"];
const MOST = 500;

/** Variables that messages show and that nothing sets: no answer, no variable, no row, no block. */
export function neverSet(bot: Bot): Survey {
  const known = knownPaths(bot);
  const uses = new Map<string, Omit<Observation, "rule" | "breach"> & { readonly pointer?: string }>();
  const lookedAt = new Set<FlowBlock>();

  function use(text: string, seen: Seen, place: { pointer: string } | { at: Location }): void {
    for (const placeholder of placeholders(text)) {
      if (placeholder.kind !== "variable" || uses.has(placeholder.path) || uses.size === MOST) continue;
      if (isTyped(placeholder.path, seen)) continue;
      uses.set(placeholder.path, { seen, ...place });
    }
  }

  function learn(path: string, value: unknown): void {
    known.add(path);
    if (Array.isArray(value)) known.add(`${path}[]`);
  }

  return {
    observe(seen) {
      const { before, result } = seen.exchanged;
      for (const name of Object.keys(before)) visitMembers(name, before[name], learn);
      const { session = [], messages = [], nextDialogstate } = result.response;
      for (const { namespace, data } of session) visitMembers(namespace, data, learn);
      visitTexts(messages, "/messages", (pointer, text) => use(text, seen, { pointer }));
      const block = nextDialogstate === undefined ? undefined : blockOf(bot, nextDialogstate);
      if (block?.content.kind !== "messages" || lookedAt.has(block)) return;
      lookedAt.add(block);
      visitTexts(block.content.messages, "", (_, text) => use(text, seen, { at: bot.locate(block.pointer) }));
    },
    conclude(isAll) {
      if (!isAll) return [];
      return [...uses]
        .filter(([path]) => !isKnown(path, known))
        .map(([path, { pointer, ...observation }]) => ({
          ...observation,
          rule: variableNeverSet,
          breach: {
            ...(pointer === undefined ? {} : { pointer }),
            expected: `something that sets ${path}`,
            got: `{${path}} in ${pointer === undefined ? "the block that the answer goes to" : "a message"}, which nothing sets`,
            mend: mendOf(path, known),
          },
        }));
    },
  };
}

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
