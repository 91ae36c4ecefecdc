import { sensitiveValues } from "../../backend/index.js";
import type { Bot } from "../../bot/index.js";
import { parsePath } from "../../contract/index.js";
import { isObject, percentDecode, pointerTo, type Secret } from "../../core/index.js";
import type { Exchanged } from "../examine.js";
import type { Check } from "./check.js";

export const sensitiveEchoed: Check = {
  rule: {
    id: "sensitive-echoed",
    severity: "warning",
    title: "The answer repeats no sensitive value, but in a sensitive variable.",
    why: "the platform hides the values of sensitive variables by the name of the variable (F-094): in a message, or stored under another name, they stand in the history for everybody to read",
    source: ["F-094", "C-11", "CWE-532"],
  },
  check(exchanged, _, bot) {
    const sent = sentIn(exchanged, bot);
    if (sent.length === 0) return NONE;
    const places = [...placesIn(exchanged.result.json, bot)];
    return sent.flatMap(({ name, value }) => {
      const place = places.find(({ text }) => repeats(text, value));
      if (place === undefined) return [];
      const expected = "an answer without sensitive values";
      return [{ pointer: place.pointer, expected, got: `$${name}`, mend: MEND }];
    });
  },
};

const MEND = "leave it out, or store it in a variable that the bot file calls sensitive";

const NONE: readonly never[] = [];

/** Shorter values may stand in an answer by chance. */
const SHORTEST = 4;

/** Whether a text holds a value, as it is or as a part of an address; a number must not be a part of a longer one. */
function repeats(text: string, value: string): boolean {
  if (/^\d+$/.test(value)) return new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text);
  return text.includes(value) || percentDecode(text).includes(value);
}

/** Values of sensitive variables that the request carried, each once. */
function sentIn({ before, request: { url, headers, body = "" } }: Exchanged, bot: Bot): readonly Secret[] {
  const known = sensitiveValues(bot, [before]).filter(({ value }) => value.length >= SHORTEST);
  if (known.length === 0) return NONE;
  const parts = [body, ...Object.values(headers), ...new URL(url).searchParams.values()];
  const sent = known.filter(({ value }) => parts.some((part) => part.includes(value)));
  return [...new Map(sent.map((secret) => [secret.value, secret])).values()];
}

interface Place {
  readonly pointer: string;
  readonly text: string;
}

/** Texts and numbers of an answer that are shown or stored, but for those that are hidden once they are stored. */
function* placesIn(json: unknown, bot: Bot): Generator<Place> {
  if (!isObject(json)) return;
  const hidden = [...bot.variables.values()].flatMap(({ name, sensitive }) =>
    sensitive ? [parsePath(name) ?? []] : [],
  );
  const isHidden = (steps: readonly string[]) => hidden.some((name) => name.every((step, at) => step === steps[at]));
  for (const { steps, text } of leaves(json.messages, [])) yield { pointer: pointerOf(["messages", ...steps]), text };
  const writes = Array.isArray(json.session) ? [...json.session.entries()] : [[undefined, json.session] as const];
  for (const [index, write] of writes) {
    if (!isObject(write) || typeof write.namespace !== "string") continue; // nothing is stored then
    const before = ["session", ...(index === undefined ? [] : [String(index)]), "data"];
    for (const { steps, text } of leaves(write.data, [])) {
      if (!isHidden([write.namespace, ...steps])) yield { pointer: pointerOf([...before, ...steps]), text };
    }
  }
}

const pointerOf = (steps: readonly string[]) => steps.reduce(pointerTo, "");

const DEEPEST = 12;

function* leaves(value: unknown, steps: readonly string[]): Generator<{ steps: readonly string[]; text: string }> {
  if (typeof value === "string" || typeof value === "number") yield { steps, text: String(value) };
  if (typeof value !== "object" || value === null || steps.length === DEEPEST) return;
  for (const [key, member] of Object.entries(value)) yield* leaves(member, [...steps, key]);
}
