/** What a terminal would not show as it is: escape sequences, changes of direction. Line breaks stay. */
const UNSEEN = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text that can't do anything to the terminal. */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(UNSEEN, (character) => {
    return character === "\t" ? "  " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes, near enough to break lines by. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : /\p{M}|\u200d/u.test(character) ? 0 : 1;
  return columns;
}

/** The lines of a text, broken between words; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(" ").flatMap((one) => cut(one, width))) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && columnsOf(last) + 1 + columnsOf(word) > width) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines;
  });
}

function cut(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const pieces = [""];
  for (const character of word) {
    const last = pieces.at(-1) ?? "";
    if (columnsOf(last) + columnsOf(character) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
