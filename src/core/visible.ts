const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Without line breaks, control characters and changes of direction, which could forge a line of a report. */
export function oneLine(text: string): string {
  return text.replaceAll(UNSEEN, (character) => (character === "\n" ? "\\n" : escaped(character)));
}

/** As `oneLine`, for each line of a text. */
export const plainLines = (text: string): string => text.split("\n").map(oneLine).join("\n");

/** `\u202e` */
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
