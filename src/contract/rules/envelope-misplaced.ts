import { isObject, type JsonObject } from "../../core/index.js";
import { hasParts } from "../dialects.js";
import { SESSION, TARGET } from "../examples.js";
import { misplacedParts } from "../misplaced.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

const EXPECTED = '"session", "messages" or "action" at the top';

export const envelopeMisplaced: Rule = {
  id: "envelope-misplaced",
  severity: "error",
  title: "The three parts are at the top of the answer: not inside another member, nor without their name.",
  why: "the platform reads the answer as it is, there is no mapping to configure (F-029, F-030); parts in another place have no effect, and the user sees nothing",
  source: ["F-029", "F-030"],
  good: { json: { session: SESSION, ...TARGET } },
  bad: { json: { session: { ...SESSION, ...TARGET } } },
  explain({ schema, keyword, pointer, value, member, suggestion }) {
    if (schema !== "Envelope" || keyword !== "additionalProperties" || !isObject(value)) return undefined;
    if (member === undefined || suggestion !== undefined || hasParts(value)) return undefined;
    const mend = mendWrapped(value, member);
    return mend === undefined ? undefined : { pointer, expected: EXPECTED, mend, coversAll: true };
  },
  check(exchange, report) {
    for (const { pointer, member, value } of misplacedParts(exchange)) {
      const target = isObject(value) ? value.nextDialogstate : value;
      const isTarget = (member === "action" || member === "nextDialogstate") && typeof target === "string";
      const written = isTarget ? '"action": { "nextDialogstate": … }' : quoted(member);
      const mend = `move it to the top of the answer: ${written}`;
      report({ pointer, expected: EXPECTED, mend, coversAll: true });
    }
  },
};

function mendWrapped(envelope: JsonObject, member: string): string | undefined {
  if (member === "config" && typeof envelope.type === "string") return 'put the message into "messages": [ … ]';
  if (member === "data" && Object.hasOwn(envelope, "namespace")) return 'put namespace and data under "session"';
  if (!hasParts(parsed(envelope[member]))) return undefined;
  const isGateway = Object.hasOwn(envelope, "statusCode");
  return `send what is under "${member}" as the whole answer${
    isGateway ? ": this is a cloud function's result that its gateway passed on as it was" : ""
  }`;
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !value.startsWith("{")) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
