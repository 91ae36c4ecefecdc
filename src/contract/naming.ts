import { isObject } from "../core/index.js";
import type { Exchange } from "./exchange.js";
import { walk } from "./walk.js";

/** A member's name, and how the contract writes it. */
export type Misnamed = readonly [written: string, meant: string];

/** The names of the contract's members. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...["session", "namespace", "data", "messages", "action", "nextDialogstate", "type", "config", "textMessages"],
    ...["text", "buttons", "quickReplies", "elements", "media", "title", "subTitle", "imageUrl", "webUrl", "url"],
    ...["payload", "nextDialogstateId", "params", "key", "value", "isCache"],
  ].map((name) => [letters(name), name]),
);

/** A name without what naming policies change: upper case, separators. */
function letters(name: string): string {
  return name.replaceAll(/[_\s-]/g, "").toLowerCase();
}

/** Whether a name differs from another only as naming policies of serializers do. */
export const isOtherSpelling = (name: string, meant: string) => name !== meant && letters(name) === letters(meant);

/** Fewer are slips, each told alone. */
const FEWEST = 3;
/** More than any answer has that a person reads. */
const MOST_PLACES = 5_000;

const known = new WeakMap<object, readonly Misnamed[]>();

/** The names that a serializer's policy has changed, each once; empty where there are only a few. */
export function misnamed({ json }: Pick<Exchange, "json">): readonly Misnamed[] {
  if (!isObject(json)) return [];
  const found = known.get(json) ?? search(json);
  known.set(json, found);
  return found;
}

function search(json: object): readonly Misnamed[] {
  const found = new Map<string, string>();
  let places = 0;
  for (const { key, parent } of walk(json)) {
    places += 1;
    if (places > MOST_PLACES) break;
    if (typeof key !== "string" || isInData(parent)) continue;
    const meant = NAMES.get(letters(key));
    if (meant !== undefined && meant !== key) found.set(key, meant);
  }
  return found.size < FEWEST ? [] : [...found];
}

/** The names of session data are the backend's own. */
function isInData(place: { readonly key: string | number | undefined; readonly parent: unknown } | undefined): boolean {
  for (let at = place; at !== undefined; at = at.parent as typeof place) {
    if (typeof at.key === "string" && letters(at.key) === "data") return true;
  }
  return false;
}
