import type { RequestView } from "../backend/index.js";
import type { Block } from "../bot/index.js";
import type { Session } from "../contract/index.js";
import type { JsonObject, Location } from "../core/index.js";
import type { ConversationOptions, Recognition, StartEvent } from "../engine/index.js";
import type { components } from "./generated/conversation-file.js";

type Schemas = components["schemas"];

/** A conversation as people write it. */
export type ConversationDefinition = Schemas["Conversation"];
/** A turn as people write it. */
export type TurnDefinition = Schemas["Turn"];
/** What a message must be: its text, a part of it, or what the whole message has. */
export type ReplyExpectation = string | Schemas["Reply"];
/** What a request must have. */
export type RequestExpectation = Schemas["Request"];

/** A scripted conversation: what the user does, and what must come of it. Names of the bot are resolved. */
export interface Script {
  readonly name: string;
  readonly tags: readonly string[];
  /** How it begins. */
  readonly options: Pick<ConversationOptions, "user" | "channel" | "locale">;
  readonly start: Pick<StartEvent, "block" | "session">;
  /** The time of day, ISO 8601. Left out: that of the run. */
  readonly now?: string;
  /** Whether the first text begins the conversation (F-116). */
  readonly isOpenedByUser: boolean;
  readonly turns: readonly ScriptTurn[];
  /** Where in its file something stands; a JSON pointer from the conversation on. */
  locate(pointer: string): Location;
}

export interface ScriptTurn {
  readonly act: Act;
  readonly expect: TurnExpectation;
  /** What is kept for later turns: paths by name. */
  readonly capture: Readonly<Record<string, string>>;
  /** The time of day, ISO 8601, where it is not the conversation's. */
  readonly now?: string;
  /** Where it holds templates: what the user does, and what must come of it, with them filled. */
  readonly templates?: TemplatedTurn;
  /** From the conversation on: `/turns/0`. */
  readonly pointer: string;
}

/** A turn that depends on what happened before, or in it. */
export interface TemplatedTurn {
  /** @throws {TemplateError} when a template can't be filled */
  act(scope: ActScope): Act;
  /** @throws {TemplateError} as `act` */
  expect(scope: ExpectationScope): TurnExpectation;
}

/** What templates in what the user does may read. */
export interface ActScope {
  /** Before the turn. */
  readonly session: Session;
  /** What earlier turns have kept, by name. */
  readonly captured: JsonObject;
}

/** What templates in what is expected may read. */
export interface ExpectationScope extends ActScope {
  /** The last request of the turn. */
  readonly request: RequestView | undefined;
}

/** What begins a turn. */
export type Act =
  /** Nothing: the bot opens the conversation. */
  | { readonly type: "open" }
  | { readonly type: "restart" }
  | { readonly type: "text"; readonly text: string; readonly recognised?: readonly Recognition[] }
  /** A tap on what the bot showed last, by its title. */
  | { readonly type: "choose"; readonly title: string }
  | { readonly type: "postback"; readonly block: Block; readonly set: Readonly<Record<string, string>> }
  | { readonly type: "wait"; readonly ms: number };

/** What must hold after a turn; what is left out is not looked at. */
export interface TurnExpectation {
  /** In order; none: nothing is sent. */
  readonly requests?: readonly RequestExpectation[];
  /** By path. */
  readonly session?: JsonObject;
  /** In order; none: the bot says nothing. */
  readonly replies?: readonly ReplyExpectation[];
  /** Whether the bot says nothing at all. */
  readonly isSilent?: boolean;
  readonly block?: Block;
}
