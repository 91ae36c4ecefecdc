import { pointerTo } from "../core/index.js";
import type { Intent } from "./flow.js";
import type { components } from "./generated/bot-file.js";
import { type Check, checkWritable } from "./report.js";

type Schemas = components["schemas"];

/** The platform's default and advice (F-114). */
const DEFAULT_THRESHOLD = 0.8;

export function toIntent(form: Schemas["IntentForm"], name: string): Intent {
  const { phrases, threshold = DEFAULT_THRESHOLD } = Array.isArray(form) ? { phrases: form } : form;
  return { name, phrases, threshold };
}

export function checkIntents(check: Check): void {
  for (const [name, form] of Object.entries(check.file.intents ?? {})) {
    const place = pointerTo("/intents", name);
    const [phrases, pointer] = Array.isArray(form) ? [form, place] : [form.phrases, `${place}/phrases`];
    for (const [index, phrase] of phrases.entries()) checkPhrase(phrase, `${pointer}/${index}`, check);
  }
}

/** A phrase taken apart: words, and slots by name. */
export type PhrasePart = { readonly words: string } | { readonly slot: string };

/** The parts of a phrase such as `send {amount} to {name}`. */
export function phraseParts(phrase: string): PhrasePart[] {
  return phrase.split(/(\{[^{}]*\})/).flatMap((part): PhrasePart[] => {
    if (/^\{.*\}$/.test(part)) return [{ slot: part.slice(1, -1).trim() }];
    return part.trim() === "" ? [] : [{ words: part.trim() }];
  });
}

function checkPhrase(phrase: string, pointer: string, { report }: Check): void {
  const parts = phraseParts(phrase);
  const slots = parts.flatMap((part) => ("slot" in part ? [part.slot] : []));
  for (const slot of new Set(slots)) checkWritable(slot, pointer, report);
  if (new Set(slots).size < slots.length) report(pointer, "the same {name} stands here twice");
  if (parts.length === slots.length) report(pointer, "expected words beside {name}");
  if (parts.some((part, index) => "slot" in part && "slot" in (parts[index + 1] ?? {}))) {
    report(pointer, "expected words between two {name}");
  }
}
