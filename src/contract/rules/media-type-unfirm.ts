import { IMAGE, media, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

export const mediaTypeUnfirm: Rule = {
  id: "media-type-unfirm",
  severity: "warning",
  title: "The type of a media file is one that all sources share.",
  why: "file and attachment appear in one source each (F-056, C-10); whether the user sees such a file is not certain",
  source: ["F-056", "C-10"],
  good: withMessage(media(IMAGE)),
  bad: withMessage(media({ type: "file", url: "https://bank.example.com/terms.pdf" })),
  explain({ schema, pointer, value }) {
    if (schema !== "Media.type" || (value !== "file" && value !== "attachment")) return undefined;
    return {
      pointer,
      expected: '"image", "video" or "audio"',
      mend: "send a button of type web_url that opens the file, or try it on every channel of the bot",
    };
  },
};
