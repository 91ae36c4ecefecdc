import { isObject, type JsonObject, valueAt } from "../../core/index.js";

/** A message in a few words: its texts and labels, or what stands in place of a text: `(image)`. */
export function shownMessage(message: unknown): string {
  const config = valueAt(message, "/config");
  const parts = isObject(config) ? [textsIn(config).join(" or "), ...besidesText(config)] : [];
  return parts.filter((part) => part !== "").join(" ") || "(no text)";
}

function textsIn({ textMessages }: JsonObject): readonly unknown[] {
  return itemsIn(textMessages).flatMap(({ text }) => (typeof text === "string" ? [text] : []));
}

function besidesText({ media, buttons, quickReplies, elements }: JsonObject): string[] {
  const rows = { buttons, "quick replies": quickReplies, cards: elements };
  const labels = Object.entries(rows).flatMap(([name, row]) => {
    const titles = itemsIn(row).map(({ title }) => String(title ?? "no title"));
    return titles.length === 0 ? [] : [`(${name}: ${titles.join(", ")})`];
  });
  return isObject(media) ? [...labels, `(${typeof media.type === "string" ? media.type : "media"})`] : labels;
}

const itemsIn = (row: unknown): JsonObject[] => (Array.isArray(row) ? row.filter(isObject) : []);
