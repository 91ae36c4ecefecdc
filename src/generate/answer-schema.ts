import type { JsonObject } from "../core/index.js";
import { refTo } from "./components.js";
import type { BotContract, StepContract } from "./contract.js";

/**
 * What a step's answers look like: its namespaces, any messages, its targets in the chosen place.
 * @param session the components of its data, by namespace
 */
export function answerSchema(
  step: StepContract,
  { wire }: BotContract,
  session: ReadonlyMap<string, string>,
): JsonObject {
  const { targets } = step;
  const target = targetSchema(targets);
  const mustGo = targets !== undefined && targets.length > 0 && !targets.includes(null);
  const places = target === undefined ? [] : PLACES[wire];
  const action = {
    type: "object",
    description: "What happens last (F-038, F-040).",
    ...(mustGo ? { required: ["nextDialogstate"] } : {}),
    additionalProperties: false,
    properties: { nextDialogstate: target },
  };
  return {
    type: "object",
    description: `The answer to the API step "${step.name}".`,
    ...(mustGo && places.length > 0 ? { required: places } : {}),
    additionalProperties: false,
    properties: {
      ...sessionProperty(step, session),
      messages: {
        type: "array",
        description: "Chat messages, sent second, in order (F-037, F-040).",
        items: refTo("Message"),
      },
      ...(places.includes("action") ? { action } : {}),
      ...(places.includes("nextDialogstate") ? { nextDialogstate: target } : {}),
    },
  };
}

const PLACES = {
  action: ["action"],
  "top-level": ["nextDialogstate"],
  both: ["action", "nextDialogstate"],
} as const satisfies Record<BotContract["wire"], readonly string[]> as Record<BotContract["wire"], readonly string[]>;

/** Undefined when an answer may go nowhere. */
function targetSchema(targets: StepContract["targets"]): JsonObject | undefined {
  const description = "The block to go to (F-038).";
  if (targets === undefined) return { ...refTo("BlockId"), description };
  const ids = targets.filter((target) => target !== null).map(({ id }) => id);
  if (ids.length === 0) return undefined;
  return ids.includes(undefined)
    ? { type: "string", pattern: "\\S", description }
    : { type: "string", enum: ids, description };
}

function sessionProperty({ session }: StepContract, names: ReadonlyMap<string, string>): JsonObject {
  if (session === undefined) return { session: refTo("SessionWrite") };
  const writes = [...names].map(([namespace, name]) => ({
    type: "object",
    description: `Data for the namespace ${namespace}, stored first (F-031, F-040).`,
    required: ["namespace", "data"],
    additionalProperties: false,
    properties: { namespace: { type: "string", const: namespace }, data: refTo(name) },
  }));
  if (writes.length <= 1) return writes[0] === undefined ? {} : { session: writes[0] };
  // Several writes in one answer have to be an array, though only code actions are known to send one (F-035).
  return { session: { anyOf: [...writes, { type: "array", items: { anyOf: writes } }] } };
}
