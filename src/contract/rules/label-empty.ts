import { buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";

const TITLES = new Set(["Label", "CarouselCard.title", "ListElement.title"]);

export const labelEmpty: Rule = {
  id: "label-empty",
  severity: "error",
  title: "Buttons, quick replies and cards have a title that is not blank.",
  why: "the title is what the user sees and taps (F-052, F-054, F-055); nobody can choose a blank one",
  source: ["F-052", "F-054", "F-055"],
  good: withMessage(buttons(YES)),
  bad: withMessage(buttons({ ...YES, title: " " })),
  explain({ schema, keyword, pointer }) {
    if (!TITLES.has(schema) || keyword !== "pattern") return undefined;
    return { pointer, expected: "a text that is not blank", mend: "write what the user is to see" };
  },
};
