import { didYouMean } from "../core/index.js";
import type { Conversation, Event, StartEvent } from "../engine/index.js";
import type { Difference } from "./differences.js";
import type { Choice } from "./said.js";
import type { Act } from "./script.js";

/** What a turn begins with. */
export interface State {
  readonly conversation: Conversation;
  /** What can be tapped: of the last turn that showed anything. */
  readonly choices: readonly Choice[];
}

/** The user begins, by what the text means (F-116). */
export const withText = (begin: StartEvent, act: Act): Event =>
  act.type === "text" ? { ...begin, text: act.text } : begin;

/** What was preset may have changed since: the session stays (F-079). */
const withoutSession = ({ session: _, ...again }: StartEvent): StartEvent => again;

/** What a turn does to the conversation, or why it can't be done. */
export function eventOf(act: Act, { conversation, choices }: State, begin: StartEvent): Event | Difference {
  switch (act.type) {
    case "open":
      return begin;
    case "restart":
      return withoutSession(begin);
    case "text":
      return act;
    case "postback": {
      const params = Object.entries(act.set).map(([key, value]) => ({ key, value }));
      return {
        type: "postback",
        payload: { nextDialogstateId: act.block.id, ...(params.length > 0 ? { params } : {}) },
      };
    }
    case "wait":
      return { type: "clock", now: new Date(Date.parse(conversation.now) + act.ms).toISOString() };
    case "choose":
      return tapOn(act.title, choices);
  }
}

function tapOn(title: string, choices: readonly Choice[]): Event | Difference {
  const choice = choices.find((each) => each.title === title);
  const titles = choices.map((each) => JSON.stringify(each.title));
  if (choice === undefined) {
    const hint = didYouMean(
      title,
      choices.map((each) => each.title),
    );
    const shown = titles.length === 0 ? "none was shown" : `${titles.join(", ")}${hint === "" ? "" : `; ${hint}`}`;
    return { pointer: "/choose", expected: `a button or quick reply ${JSON.stringify(title)} to tap`, got: shown };
  }
  const { type, payload } = choice;
  if (payload !== undefined) return { type, payload, title };
  return {
    pointer: "/choose",
    expected: `${JSON.stringify(title)} to lead to a block`,
    got: "one that leads elsewhere",
  };
}
