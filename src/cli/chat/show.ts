import type { Message } from "../../contract/index.js";
import { jsonText } from "../../core/index.js";
import type { Colors } from "../terminal.js";
import { type Choice, choicesIn, type Shown, shownOf } from "./choices.js";
import { printable, wrap } from "./text.js";

export interface Look {
  readonly colors: Colors;
  readonly width: number;
  /** Hides what must not be seen. */
  readonly redact: (text: string) => string;
}

/** A message of the bot as lines beside a bar. `from` is the number of its first choice. */
export function messageLines(message: Message, from: number, look: Look): string[] {
  const shown = shownOf(message);
  const lines = [
    ...(shown.text === undefined ? [] : body(shown.text, look)),
    ...(shown.media === undefined ? [] : labelled(shown.media, look)),
    ...cardLines(shown, from, look),
    ...choiceLines(shown.choices, from + choicesIn({ ...shown, choices: [] }).length, look),
  ];
  if (lines.length === 0) return body(`(${message.type}) ${jsonText(message.config)}`, look);
  return lines;
}

const INDENT = "  ";

const bar = ({ colors }: Look) => `${colors.cyan("│")} `;

/** Redacted before it is broken into lines: a value in two lines would not be found. */
function body(text: string, look: Look, paint: (text: string) => string = (same) => same): string[] {
  return wrap(printable(look.redact(text)), Math.max(look.width - 4, 20)).map(
    (line) => INDENT + bar(look) + paint(line),
  );
}

function labelled({ label, text }: { readonly label: string; readonly text: string }, look: Look): string[] {
  const { bold, dim } = look.colors;
  if (label === "") return body(text, look, bold);
  return label === " " ? body(text, look) : body(`${label} ${text}`, look, dim);
}

function cardLines({ cards }: Shown, from: number, look: Look): string[] {
  let number = from;
  return cards.flatMap((card, index) => {
    const lines = [
      ...(index === 0 ? [] : [INDENT + bar(look).trimEnd()]),
      ...card.lines.flatMap((line) => labelled(line, look)),
      ...choiceLines(card.choices, number, look),
    ];
    number += card.choices.length;
    return lines;
  });
}

/** `  1  Transfer money` */
function choiceLines(choices: readonly Choice[], from: number, look: Look): string[] {
  const { bold, cyan, dim } = look.colors;
  return choices.map(({ title, leadsTo }, index) => {
    const note = leadsTo === undefined ? "" : dim(`  ${printable(look.redact(leadsTo))}`);
    return `${INDENT}${bar(look)} ${cyan(bold(String(from + index)))}  ${printable(look.redact(title))}${note}`;
  });
}
