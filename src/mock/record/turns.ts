import type { Group, GroupAnswer } from "./groups.js";
import type { WrittenAnswer } from "./written-answer.js";

/** Conversations that a group gives the same answers, in turn. */
export interface Line {
  readonly answers: readonly WrittenAnswer[];
  readonly conversations: readonly GroupAnswer[];
}

/** As many as a scenario file takes. */
export const LONGEST_SEQUENCE = 1_000;

/**
 * The conversations of a group, together as long as they agree: a later answer of one does not matter to another that
 * has not come so far. The line of a conversation without an id comes first, as it can't be asked for.
 */
export function linesOf({ answers }: Group): Line[] {
  const lines: { answers: WrittenAnswer[]; conversations: GroupAnswer[] }[] = [];
  for (const own of byConversation(answers).values()) {
    const [first] = own as [GroupAnswer];
    const written = own.map((each) => each.written);
    const agrees = (line: Line) =>
      written.every(({ text }, index) => index >= line.answers.length || line.answers[index]?.text === text);
    const line = lines.find(agrees);
    if (line === undefined) lines.push({ answers: written, conversations: [first] });
    else {
      line.answers.push(...written.slice(line.answers.length));
      line.conversations.push(first);
    }
  }
  const isOpen = (line: Line) => line.conversations.some(({ exchange }) => exchange.key.place === undefined);
  return lines
    .map((line) => ({ ...line, answers: withoutRepeats(line.answers).slice(0, LONGEST_SEQUENCE) }))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

function byConversation(answers: readonly GroupAnswer[]): Map<string, GroupAnswer[]> {
  const found = new Map<string, GroupAnswer[]>();
  for (const answer of answers) {
    const { conversation } = answer.exchange.key;
    const own = found.get(conversation);
    if (own === undefined) found.set(conversation, [answer]);
    else own.push(answer);
  }
  return found;
}

/** The last answer of a sequence repeats by itself. */
function withoutRepeats(answers: readonly WrittenAnswer[]): readonly WrittenAnswer[] {
  const last = answers.at(-1);
  let end = answers.length;
  while (end > 1 && answers[end - 2]?.text === last?.text) end -= 1;
  return answers.slice(0, end);
}
