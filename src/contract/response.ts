import { isObject } from "../core/index.js";
import type { components } from "./generated/api-step.js";

type Schemas = components["schemas"];

/** What travels: the JSON of an answer, as the platform contract describes it. */
export type Envelope = Schemas["Envelope"];
/** Data for the session, under its namespace (F-031). */
export type SessionWrite = Schemas["SessionWrite"];
/** A chat message; `type` tells the kinds apart (F-037). */
export type Message = Schemas["Message"];
export type TextMessage = Schemas["TextMessage"];
export type ButtonsMessage = Schemas["ButtonsMessage"];
export type QuickRepliesMessage = Schemas["QuickRepliesMessage"];
export type CarouselMessage = Schemas["CarouselMessage"];
export type MediaMessage = Schemas["MediaMessage"];
export type ListMessage = Schemas["ListMessage"];
export type UndocumentedMessage = Schemas["UndocumentedMessage"];
export type Button = Schemas["Button"];
export type CardButton = Schemas["CardButton"];
export type CarouselCard = Schemas["CarouselCard"];
export type QuickReply = Schemas["QuickReply"];
export type Postback = Schemas["Postback"];

/**
 * An answer in the one form that apistep works with. Both places of nextDialogstate (F-038, F-039, C-07) and
 * both forms of session (F-031, F-035) end up here.
 */
export interface ApiStepResponse {
  /** Stored first, in order. */
  readonly session?: readonly SessionWrite[];
  /** Sent second, in order. */
  readonly messages?: readonly Message[];
  /** Id of the block to go to, last. */
  readonly nextDialogstate?: string;
}

/** Where nextDialogstate is written: under `action` (F-038), at top level (F-039), or in both places. */
export type Wire = "action" | "top-level" | "both";
export const WIRES: readonly Wire[] = ["action", "top-level", "both"];

/**
 * The normalised form of what a backend sent. Parts of the wrong shape are left out: findings tell about them.
 * Arrays and plain values as session data are kept, as real backends send them (C-06).
 */
export function normalise(json: unknown): ApiStepResponse {
  if (!isObject(json)) return {};
  const session = (Array.isArray(json.session) ? json.session : [json.session]).filter(isSessionWrite);
  const messages = Array.isArray(json.messages) ? json.messages.filter(isMessage) : [];
  const nested = isObject(json.action) ? json.action.nextDialogstate : undefined;
  const nextDialogstate = [nested, json.nextDialogstate].find(isName);
  const response: { -readonly [Part in keyof ApiStepResponse]: ApiStepResponse[Part] } = {}; // spreads cost more
  if (session.length > 0) response.session = session;
  if (messages.length > 0) response.messages = messages;
  if (nextDialogstate !== undefined) response.nextDialogstate = nextDialogstate;
  return response;
}

/** The JSON of an answer. One write of the session is an object; several are an array (F-035). */
export function toWire(response: ApiStepResponse, wire: Wire = "action"): Envelope {
  const { session = [], messages, nextDialogstate } = response;
  const isNested = nextDialogstate !== undefined && wire !== "top-level";
  const isTopLevel = nextDialogstate !== undefined && wire !== "action";
  return {
    ...(session.length === 0 ? {} : { session: (session.length === 1 ? session[0] : session) as SessionWrite }),
    ...(messages === undefined ? {} : { messages: [...messages] }),
    ...(isNested ? { action: { nextDialogstate } } : {}),
    ...(isTopLevel ? { nextDialogstate } : {}),
  };
}

/** A text message with one wording (F-050). */
export function textMessage(text: string): TextMessage {
  return { type: "text", config: { textMessages: [{ text }] } };
}

const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const isSessionWrite = (value: unknown): value is SessionWrite =>
  isObject(value) && isName(value.namespace) && value.data !== undefined && value.data !== null;

const isMessage = (value: unknown): value is Message => isObject(value) && isName(value.type) && isObject(value.config);
