import type { ApiStepResponse } from "../../contract/index.js";

/** What an answer may have, and a rule look at. */
export type Subject = "answer" | "session" | "target" | "messages" | "buttons" | "choices" | "cards" | "list" | "media";

/** Notes what an answer has. */
export function addSubjects(
  subjects: Set<Subject>,
  { session, messages = [], nextDialogstate }: ApiStepResponse,
): void {
  subjects.add("answer");
  if (session !== undefined) subjects.add("session");
  if (nextDialogstate !== undefined) subjects.add("target");
  if (messages.length > 0) subjects.add("messages");
  for (const { type } of messages) for (const subject of SUBJECTS_OF_TYPE[type] ?? []) subjects.add(subject);
}

const SUBJECTS_OF_TYPE: Readonly<Record<string, readonly Subject[]>> = {
  buttons: ["buttons", "choices"],
  quickReplies: ["choices"],
  carousel: ["cards", "choices", "media"],
  media: ["media"],
  list: ["list"],
};

/** Ids of rules begin with what they are about; a missing part is missing in any answer. */
const SUBJECT_OF_PREFIX: readonly (readonly [RegExp, Subject])[] = [
  [/^(session|nextdialogstate)-missing$/, "answer"],
  [/^session-/, "session"],
  [/^nextdialogstate-/, "target"],
  [/^(message|messages|text)-/, "messages"],
  [/^(buttons?|phone-button)-/, "buttons"],
  [/^(label|postback)-/, "choices"],
  [/^card-/, "cards"],
  [/^list-/, "list"],
  [/^(media|url)-/, "media"],
];

/** What a rule looks at. */
export const subjectOf = (rule: string) => SUBJECT_OF_PREFIX.find(([prefix]) => prefix.test(rule))?.[1] ?? "answer";
