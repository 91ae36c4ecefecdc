import { isObject, type JsonObject, pointerTo } from "../core/index.js";
import type { Exchange } from "./exchange.js";
import type { Part } from "./parts.js";

/** A part of the answer in a place where the platform does not look for it. */
export interface Misplaced {
  readonly pointer: string;
  readonly member: "session" | "messages" | "action" | "nextDialogstate";
  readonly value: unknown;
}

type Searched = Pick<Exchange, "json" | "parts" | "problems">;

/** Parts of the answer inside other parts. */
export function misplacedParts({ json, parts, problems }: Searched): Misplaced[] {
  const inData = parts.sessionWrites.flatMap(inSessionData);
  if (problems.length === 0) return inData; // all else is closed to members of other names
  const action = isObject(json) && isObject(json.action) ? [{ pointer: "/action", value: json.action }] : [];
  return [...inData, ...[...parts.sessionWrites, ...action].flatMap(inside), ...parts.messages.flatMap(inMessage)];
}

const NONE: Misplaced[] = [];

/** In data, which is free, any name may have a meaning of its own: the value must be of the part's very form. */
function inSessionData({ pointer, value: { data } }: Part<JsonObject>): Misplaced[] {
  if (!isObject(data)) return NONE;
  const isAny = data.session !== undefined || data.messages !== undefined || data.action !== undefined;
  return isAny ? inside({ pointer: `${pointer}/data`, value: data }).filter(isForSure) : NONE;
}

function isForSure({ member, value }: Misplaced): boolean {
  if (member === "messages") return Array.isArray(value) && value.length > 0 && value.every(isMessage);
  if (!isObject(value)) return false;
  return member === "session"
    ? typeof value.namespace === "string" && isObject(value.data)
    : typeof value.nextDialogstate === "string";
}

const isMessage = (value: unknown) => isObject(value) && typeof value.type === "string" && isObject(value.config);

/** An action that was sent as a message, or as a member of one. */
function inMessage({ pointer, value: message }: Part<JsonObject>): Misplaced[] {
  const { type, config } = message;
  if (type === "action" || type === "session") return [{ pointer, member: type, value: config }];
  const isNothingElse = type === undefined && config === undefined;
  const found = [
    ...inside({ pointer, value: message }),
    ...(isObject(config) ? inside({ pointer: `${pointer}/config`, value: config }) : []),
  ];
  return isNothingElse ? found.map((misplaced) => ({ ...misplaced, pointer })) : found;
}

function inside({ pointer, value: holder }: Part<JsonObject>): Misplaced[] {
  const found: Misplaced[] = [];
  const look = (member: Misplaced["member"], isPart: (value: unknown) => boolean) => {
    if (!Object.hasOwn(holder, member) || !isPart(holder[member])) return;
    found.push({ pointer: pointerTo(pointer, member), member, value: holder[member] });
  };
  look("session", isObject);
  look("messages", isMessages);
  look("action", isObject);
  if (pointer !== "/action") look("nextDialogstate", (value) => typeof value === "string");
  return found;
}

/** A config's texts are called messages at times. */
const isMessages = (value: unknown) => Array.isArray(value) && value.some(isMessage);
