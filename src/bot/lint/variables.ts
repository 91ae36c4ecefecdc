import { parsePath } from "../../contract/index.js";
import { closest, isObject } from "../../core/index.js";
import type { Bot, JsonSchema } from "../model.js";
import type { Uses } from "./uses.js";

/** Members of `internal` (F-087). */
const INTERNAL = [
  ...["botId", "sessionId", "sessionID", "version", "channel", "user", "preferredLanguage", "locale", "nlp"],
  ...["currentDialogstate", "previousDialogstate", "messageContent", "messageType", "lastIntent", "history", "input"],
  ...["isPaused", "offload", "channelDetails", "sinchConversationAPI"],
];
/** Names that the platform, a channel or an integration fills (F-089, F-090, F-096). */
const PLATFORM_ROOTS = [
  ...["botId", "id", "__sharding_region", "__channel", "botType", "fbid", "firstname", "lastname", "isEmulator"],
  ...["locale", "preferredLanguage", "sys", "events", "uploadedFileUrl", "session", "userName", "userEmail"],
  ...["genesysCloud", "sinchContactPro", "helpScout"],
];

/** What of a bot's variables is known. */
export interface KnownVariables {
  /** Whether something gives the variable a value. */
  isSet(path: string): boolean;
  /** A variable that a path may have been meant to be. */
  meant(path: string): string | undefined;
  /** Whether the answers of a step may hold anything, so that not all variables are known. */
  readonly isOpen: boolean;
}

export function knownVariables({ variables, apiSteps }: Bot, { writes, calledSteps }: Uses): KnownVariables {
  const withDefault = [...variables.values()].flatMap((one) => (one.default === undefined ? [] : [one.name]));
  const written = [...new Set([...withDefault, ...writes.map(({ path }) => path)])];
  const steps = [...apiSteps.values()].filter(({ name }) => calledSteps.has(name));
  const namespaces = steps.flatMap(({ expects }) => [...(expects.session ?? [])]);
  const ofPlatform = INTERNAL.map((member) => `internal.${member}`);
  const ofAnswers = namespaces.flatMap(([namespace, schema]) => [
    namespace,
    ...Object.keys(propertiesOf(schema) ?? {}).map((member) => `${namespace}.${member}`),
  ]);
  const isInAnswer = ([root, ...rest]: readonly string[]) =>
    namespaces.some(([namespace, schema]) => namespace === root && mayHold(schema, rest));
  return {
    isOpen: steps.some(({ expects }) => expects.session === undefined),
    isSet(path) {
      const steps = parsePath(path) ?? [path];
      const [root = path, member] = steps;
      if (root === "internal") return member === undefined || INTERNAL.includes(member);
      return PLATFORM_ROOTS.includes(root) || isInAnswer(steps) || written.some((other) => overlaps(other, path));
    },
    meant: (path) => closest(path, [...written, ...ofAnswers, ...ofPlatform, ...PLATFORM_ROOTS]),
  };
}

/** Whether one of two paths leads into the other, or to the same value. */
export function overlaps(a: string, b: string): boolean {
  const [first, second] = [parsePath(a) ?? [a], parsePath(b) ?? [b]];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).every((step, index) => step === second[index]);
}

/** Whether the platform looks at a variable, or fills it, by itself. */
export function isPlatforms(path: string): boolean {
  const [root = path] = parsePath(path) ?? [path];
  return root === "internal" || PLATFORM_ROOTS.includes(root);
}

const propertiesOf = (schema: JsonSchema) =>
  isObject(schema) && isObject(schema.properties) ? schema.properties : undefined;

/** Whether a value of a schema may have what a path leads to; a schema that does not list its members may. */
function mayHold(schema: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined || !isObject(schema)) return schema !== false;
  if (/^\d+$/.test(step) && schema.items !== undefined) return mayHold(schema.items, rest);
  if (!isObject(schema.properties) || isComposed(schema)) return true;
  return Object.hasOwn(schema.properties, step) && mayHold(schema.properties[step], rest);
}

const isComposed = (schema: object) =>
  ["$ref", "allOf", "anyOf", "oneOf", "if", "patternProperties"].some((keyword) => Object.hasOwn(schema, keyword));
