import { isDeepStrictEqual } from "node:util";
import { toWire } from "../../contract/index.js";
import { type Finding, isObject, pointerTo } from "../../core/index.js";
import type { RecordedAnswer } from "./exchange.js";

/** What a scenario can't give as it came, by the rule that tells of it. */
const DELIVERY: Readonly<Record<string, string>> = {
  "answer-slow": "without its delay",
  "byte-order-mark": "without the byte-order mark",
  "duplicate-key": "without the first of two equal keys",
  "content-type": "with the content type application/json",
  "content-type-variant": "with the content type application/json",
};

const MOST_TOLD = 5;

/**
 * What the mock gives otherwise than the backend did, as `without /extra`. Undefined: nothing.
 * @param json the body; undefined when there is none, or it is not kept
 */
export function otherwise(
  json: unknown,
  findings: readonly Finding[],
  { response, fault }: RecordedAnswer,
): string | undefined {
  const given: unknown = JSON.parse(JSON.stringify(toWire(response)));
  const told = findings
    .filter(({ rule }) => fault?.contentType === undefined || !rule.startsWith("content-type"))
    .flatMap(({ rule }) => DELIVERY[rule] ?? []);
  const all = [...(json === undefined ? [] : differences(json, given, "")), ...new Set(told)];
  if (all.length === 0) return undefined;
  const more = all.length - MOST_TOLD;
  return `${all.slice(0, MOST_TOLD).join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}

function differences(sent: unknown, given: unknown, pointer: string): string[] {
  if (isObject(sent) && isObject(given)) {
    return [...new Set([...Object.keys(sent), ...Object.keys(given)])].flatMap((key) => {
      const place = pointerTo(pointer, key);
      if (!Object.hasOwn(given, key)) return [`without ${place}`];
      return Object.hasOwn(sent, key) ? differences(sent[key], given[key], place) : [`with ${place}`];
    });
  }
  if (Array.isArray(sent) && Array.isArray(given) && sent.length === given.length) {
    return sent.flatMap((item, index) => differences(item, given[index], pointerTo(pointer, index)));
  }
  return isDeepStrictEqual(sent, given) ? [] : [`with another ${pointer}`];
}
