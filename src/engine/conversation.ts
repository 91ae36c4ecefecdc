import type { Session } from "../contract/index.js";
import type { Because } from "./effects.js";
import type { UserEvent } from "./events.js";

/** The state of one conversation: plain JSON data. Saved, loaded and gone on with, it makes no difference. */
export interface Conversation {
  /** The variables, `internal` among them (F-087). */
  readonly session: Session;
  /** Name of the block that it is in; null before the first. */
  readonly block: string | null;
  readonly waiting: Waiting;
  /** Active contexts, each with what is left of its lifespan (F-115). */
  readonly contexts: Readonly<Record<string, number>>;
  /** Where to go on when the flow ends that a changed variable began (F-117); the last is the next. */
  readonly interrupted: readonly Position[];
  /** What the user did while a call or a delay was pending. */
  readonly queue: readonly UserEvent[];
  /** Blocks entered since the user's last message (U-20). */
  readonly entered: number;
  /** Whether a loop was found since the user's last message. */
  readonly hasLooped: boolean;
  /** Whether the silence event came since the user's last message: it comes once (F-119). */
  readonly wasSilent: boolean;
  /** Calls so far. */
  readonly calls: number;
  /** State of the random numbers. */
  readonly random: number;
  /** Time of the last event, ISO 8601. */
  readonly now: string;
  /** The session takes no more bytes than this (F-079). */
  readonly bytes: number;
  /** Whether the bot is disabled: then everything leads to that default block (F-098). */
  readonly isDisabled: boolean;
}

/** What a conversation waits for. */
export type Waiting =
  /** A time in `silentAt`: when nothing is said until then, the silence event comes (F-119). */
  | { readonly for: "user"; readonly silentAt: string | null }
  /** The answer to a collect block. */
  | { readonly for: "input"; readonly block: string; readonly attempts: number; readonly silentAt: string | null }
  | { readonly for: "answer"; readonly step: string; readonly call: number; readonly position: ActionPosition }
  | { readonly for: "clock"; readonly due: string; readonly position: ActionPosition };

/** Where a flow goes on: with a block, or inside of one with actions. */
export type Position = { readonly enter: string; readonly because: Because } | ActionPosition;

export interface ActionPosition {
  readonly resume: string;
  /** Index of the next action. */
  readonly action: number;
  /** Name of the block that an answer jumps to once the actions are done (U-12). */
  readonly jump: string | null;
}

export interface ConversationOptions {
  /** Decides everything that is left to chance. Default 0. */
  readonly seed?: number;
  /** `internal.sessionId`. Default: made of the seed. */
  readonly sessionId?: string;
  /** `internal.channel` (F-088). Default `web`. */
  readonly channel?: string;
  /** `internal.user`. */
  readonly user?: { readonly firstName?: string; readonly lastName?: string };
  /** Language, for example en-us. Default: the bot's. */
  readonly locale?: string;
  readonly isDisabled?: boolean;
}
