import { conversationFinder, ONLY_CONVERSATION, USUAL_KEYS } from "../conversation-key.js";
import type { MockRequest } from "../request.js";

/** The conversation of a request, and where its id stands; undefined where it names none, or in a cookie. */
export interface Key {
  readonly conversation: string;
  readonly place: { readonly part: "body" | "query" | "headers"; readonly name: string } | undefined;
}

const PARTS = { body: "body", query: "query", header: "headers" } as const;

/**
 * Finds the conversation of requests as the mock does.
 * @throws {ApistepError} `bad-option` for a key that is none
 */
export function keyFinder(keys: readonly string[] = USUAL_KEYS): (request: MockRequest) => Key {
  const finders = keys.map((key) => ({ find: conversationFinder([key]), place: placeOf(key) }));
  return (request) => {
    for (const { find, place } of finders) {
      const conversation = find(request);
      if (conversation !== ONLY_CONVERSATION) return { conversation, place };
    }
    return { conversation: ONLY_CONVERSATION, place: undefined };
  };
}

function placeOf(key: string): Key["place"] {
  const [part = "", ...name] = key.split(".");
  if (!Object.hasOwn(PARTS, part)) return undefined;
  const own = PARTS[part as keyof typeof PARTS];
  return { part: own, name: own === "headers" ? name.join(".").toLowerCase() : name.join(".") };
}
