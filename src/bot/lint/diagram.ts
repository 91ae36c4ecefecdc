import type { Bot } from "../model.js";
import { graphOf } from "./graph.js";
import { type Lead, usesOf } from "./uses.js";

const LABELS: Readonly<Record<Lead["kind"], string>> = {
  always: "",
  maybe: "if",
  input: "answered",
  answer: "API answer",
  tap: "tap",
  stored: "stored for later",
};

/**
 * The flow of a bot as a Mermaid state diagram: its blocks, the ways between them, and where a conversation can
 * begin. The same bot gives the same text.
 */
export function flowDiagram(bot: Bot): string {
  const uses = usesOf(bot);
  const { entries } = graphOf(bot, uses);
  const ids = new Map([...bot.flow.keys()].map((name, index) => [name, `b${index}`]));
  const idOf = (name: string) => ids.get(name) ?? escapeLabel(name);
  const states = [...bot.flow.values()].map(({ name, intent }) => {
    const label = intent === undefined ? name : `${name} (intent ${intent})`;
    return `  state "${escapeLabel(label)}" as ${idOf(name)}`;
  });
  const starts = [...entries].map((name) => `  [*] --> ${idOf(name)}`);
  const ways = uses.leads
    .filter(({ from }) => ids.has(from))
    .map(({ from, to, kind }) => way(idOf(from), idOf(to), kind));
  return ["stateDiagram-v2", ...states, ...starts, ...new Set(ways)].join("\n");
}

function way(from: string, to: string, kind: Lead["kind"]): string {
  const label = LABELS[kind];
  return `  ${from} --> ${to}${label === "" ? "" : ` : ${label}`}`;
}

/** Mermaid ends a label at a quote, and reads `#34;` as the character of that code. */
function escapeLabel(text: string): string {
  return text.replaceAll(/[#";]/g, (mark) => `#${mark.charCodeAt(0)};`).replaceAll(/[\r\n]+/g, " ");
}
