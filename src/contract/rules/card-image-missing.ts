import { CARD, carousel, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isBlank } from "../words.js";

const CARD_IMAGE = /\/elements\/\d+\/imageUrl$/;

export const cardImageMissing: Rule = {
  id: "card-image-missing",
  severity: "warning",
  title: "A card has an image.",
  why: "only subTitle and webUrl are marked optional (F-055); how a card without an image looks to the user, or whether it is shown, is not said",
  source: ["F-055"],
  good: withMessage(carousel(CARD)),
  bad: withMessage(carousel({ title: "Gold card" })),
  explain({ schema, keyword, member, pointer, value }) {
    const isMissing = schema === "CarouselCard" && keyword === "required" && member === "imageUrl";
    const isNothing = schema === "Url" && CARD_IMAGE.test(pointer) && (value === null || isBlank(value));
    if (!isMissing && !isNothing) return undefined;
    return { pointer, expected: '"imageUrl", the address of an image', mend: 'add "imageUrl": "https://…"' };
  },
};
