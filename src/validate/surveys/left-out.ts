import { type Bot, usesOf } from "../../bot/index.js";
import { isSuccess, parsePath } from "../../contract/index.js";
import { isObject } from "../../core/index.js";
import { labelOf } from "../case.js";
import { sessionLeftOut } from "./rules.js";
import type { Conclude, Observation, Seen, Survey } from "./survey.js";

/** An answer of a step whose `expects.session` promises data: it has some, has none, or has none where it is read. */
export interface DataClue {
  readonly data: "there" | "left out" | "read";
  readonly step: string;
  /** Id of the block that the answer goes to. */
  readonly target: string;
  readonly label: string;
  /** Which namespace is read. */
  readonly namespace?: string;
}

/**
 * Answers without the session data that their step promises. A branch may have nothing to store (F-047), so it takes
 * more to call that wrong: the block that the answer goes to reads it, another answer that goes there has it, or no
 * answer of the step ever has.
 */
export function leftOut(bot: Bot): Survey<DataClue> {
  const readBy = namespacesReadBy(bot);
  return {
    look(seen, keep) {
      const { step, before, result } = seen.exchanged;
      const declared = step.expects.session;
      if (declared === undefined || declared.size === 0 || !isCalm(seen)) return;
      const target = result.response.nextDialogstate ?? "";
      const note = (data: DataClue["data"], more: { readonly namespace?: string } = {}) =>
        keep(`${data} ${step.name} ${target}`, { data, step: step.name, target, label: labelOf(seen.case), ...more });
      if (result.response.session !== undefined) return note("there");
      if (isTold(seen)) return;
      const namespace = readBy(target)?.find((name) => declared.has(name) && !(name in before));
      if (namespace === undefined) note("left out");
      else note("read", { namespace });
    },
  };
}

export const concludeData: Conclude<DataClue> = <Place>(
  clues: readonly (DataClue & { readonly place?: Place })[],
  isAll: boolean,
) => {
  const observations: Observation<Place>[] = [];
  for (const step of new Set(clues.map((clue) => clue.step))) {
    const own = clues.filter((clue) => clue.step === step);
    const [clue, expected] = worstOf(own, isAll) ?? [];
    if (clue === undefined || expected === undefined) continue;
    observations.push({ place: clue.place, rule: sessionLeftOut, breach: { pointer: "", expected, mend: MEND } });
  }
  return observations;
};

const MEND = "store what the step's expects.session promises, or take it out there";

/** Of the answers of a step, one without data that should have some, and what was expected of it. */
function worstOf<Clue extends DataClue>(clues: readonly Clue[], isAll: boolean): [Clue, string] | undefined {
  const read = clues.find(({ data }) => data === "read");
  if (read !== undefined) {
    return [read, `"session" with the namespace "${read.namespace}", which the block it goes to reads`];
  }
  const writers = clues.filter(({ data }) => data === "there");
  for (const clue of clues) {
    const writer = writers.find(({ target }) => target === clue.target);
    if (clue.data !== "left out" || writer === undefined) continue;
    return [clue, `"session", as in the answer to ${writer.label}, which goes to the same block`];
  }
  const [first] = clues;
  if (!isAll || first === undefined || writers.length > 0) return undefined;
  return [first, `"session" in at least one answer of the step ${first.step}: its expects.session promises it`];
}

/** Whether an answer is one to compare: a success that could be read. */
const isCalm = ({ exchanged: { outcome, result } }: Seen) =>
  !("failure" in outcome) && isSuccess(outcome.status) && isObject(result.json);

/** Whether something else says of an answer that its session data is missing, or what keeps it from being read. */
const isTold = ({ exchanged: { result }, findings }: Seen) =>
  findings.some(({ severity }) => severity === "error") ||
  result.findings.some(({ rule, pointer }) => rule === "session-missing" || pointer?.startsWith("/session") === true);

/** The namespaces that a block reads, by the block's id. */
function namespacesReadBy(bot: Bot): (id: string | undefined) => readonly string[] | undefined {
  const names = new Map([...bot.flow.values()].map(({ id, pointer }) => [pointer, id]));
  const namespaces = new Map<string, string[]>();
  for (const { at, path } of usesOf(bot).reads) {
    const id = names.get(at.split("/").slice(0, 3).join("/"));
    const [namespace] = parsePath(path) ?? [];
    if (id === undefined || namespace === undefined) continue;
    namespaces.set(id, [...(namespaces.get(id) ?? []), namespace]);
  }
  return (id) => (id === undefined ? undefined : namespaces.get(id));
}
