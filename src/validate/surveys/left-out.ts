import { type Bot, usesOf } from "../../bot/index.js";
import { isSuccess, parsePath } from "../../contract/index.js";
import { isObject } from "../../core/index.js";
import { labelOf } from "../case.js";
import { sessionLeftOut } from "./rules.js";
import type { Observation, Seen, Survey } from "./survey.js";

/** Most pairs of a step and a block that are kept in mind. */
const MOST = 500;

/** What is known of the answers of one step that go to the same block. */
interface Answers {
  /** One that writes session data, */
  writer?: Seen;
  /** and one that writes none. */
  silent?: Seen;
}

/**
 * Answers without the session data that their step promises. A branch may have nothing to store (F-047), so it takes
 * more to call that wrong: the block that the answer goes to reads it, another answer that goes there has it, or no
 * answer of the step ever has.
 */
export function leftOut(bot: Bot): Survey {
  const readBy = namespacesReadBy(bot);
  const observations = new Map<string, Observation>();
  const known = new Map<string, Map<string, Answers>>();

  function answersOf({ exchanged: { step, result } }: Seen): Answers | undefined {
    const targets = known.get(step.name) ?? new Map<string, Answers>();
    known.set(step.name, targets);
    const target = result.response.nextDialogstate ?? "";
    const answers = targets.get(target) ?? (targets.size < MOST ? {} : undefined);
    if (answers !== undefined) targets.set(target, answers);
    return answers;
  }

  function note(seen: Seen, expected: string): void {
    const { name } = seen.exchanged.step;
    if (observations.has(name)) return;
    const mend = "store what the step's expects.session promises, or take it out there";
    observations.set(name, { seen, rule: sessionLeftOut, breach: { pointer: "", expected, mend } });
  }

  return {
    observe(seen) {
      const { step, before, result } = seen.exchanged;
      const declared = step.expects.session;
      if (declared === undefined || declared.size === 0 || !isCalm(seen)) return;
      const answers = answersOf(seen);
      if (result.response.session !== undefined) {
        if (answers !== undefined) answers.writer ??= seen;
        return;
      }
      if (isTold(seen)) return;
      const read = readBy(result.response.nextDialogstate)?.find((name) => declared.has(name) && !(name in before));
      if (read !== undefined) note(seen, `"session" with the namespace "${read}", which the block it goes to reads`);
      else if (answers !== undefined) answers.silent ??= seen;
    },
    conclude(isAll) {
      for (const [step, targets] of known) {
        const all = [...targets.values()];
        for (const { writer, silent } of all) {
          if (writer === undefined || silent === undefined) continue;
          note(silent, `"session", as in the answer to ${labelOf(writer.case)}, which goes to the same block`);
        }
        const [first] = all.flatMap(({ silent }) => silent ?? []);
        if (!isAll || first === undefined || all.some(({ writer }) => writer !== undefined)) continue;
        note(first, `"session" in at least one answer of the step ${step}: its expects.session promises it`);
      }
      return [...observations.values()];
    },
  };
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
