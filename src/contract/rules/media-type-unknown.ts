import { closest } from "../../core/index.js";
import { IMAGE, media, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const TYPES = ["image", "video", "audio"];
const MEANT: Readonly<Record<string, string>> = {
  photo: "image",
  picture: "image",
  img: "image",
  png: "image",
  jpg: "image",
  gif: "image",
  mp4: "video",
  mp3: "audio",
  voice: "audio",
  sound: "audio",
};

export const mediaTypeUnknown: Rule = {
  id: "media-type-unknown",
  severity: "error",
  title: "The type of a media file is image, video or audio.",
  why: "the channel shows a file by its type (F-056), and the platform's own builder refuses other types; the user sees no file",
  source: ["F-056", "C-10"],
  good: withMessage(media(IMAGE)),
  bad: withMessage(media({ ...IMAGE, type: "picture" })),
  explain({ schema, pointer, value }) {
    if (schema !== "Media.type" || UNFIRM.has(value)) return undefined;
    const meant = typeof value === "string" ? meantBy(value) : undefined;
    return {
      pointer,
      expected: oneOf(TYPES),
      mend: meant === undefined ? "write one of these types" : `write "type": "${meant}"`,
    };
  },
};

const UNFIRM = new Set<unknown>(["file", "attachment"]);

/** `image/png` is an image too. */
function meantBy(type: string): string | undefined {
  const [main = ""] = type.toLowerCase().split("/");
  return Object.hasOwn(MEANT, main) ? MEANT[main] : closest(main, TYPES);
}
