import type { Message } from "../contract/index.js";

/** A node of the conversation, by its name; on the wire it is known by its id (F-011). */
export interface Block {
  readonly name: string;
  readonly id: string;
}

/** A block with what it does. */
export interface FlowBlock extends Block {
  readonly description: string | undefined;
  /** Name of the intent that leads here (F-114). */
  readonly intent: string | undefined;
  /** Contexts that must be active for the intent to count (F-115). */
  readonly requires: readonly string[];
  /** Contexts that entering it makes active, with their lifespans (F-115). */
  readonly contexts: ReadonlyMap<string, number>;
  readonly content: Content;
  /** Place of the block in the bot file. */
  readonly pointer: string;
}

/** What a block does (F-097). A block that does nothing is `goTo`: it only leads on, or holds an intent. */
export type Content = MessagesContent | CollectContent | ConditionsContent | ActionsContent | GoToContent;

export interface MessagesContent {
  readonly kind: "messages";
  /** Sent in order (F-120). */
  readonly messages: readonly Message[];
  readonly goTo: GoTo | undefined;
}

export interface GoToContent {
  readonly kind: "goTo";
  readonly goTo: GoTo | undefined;
}

/** Asks for a value, unless it is known (F-105). */
export interface CollectContent {
  readonly kind: "collect";
  /** Path of the variable. */
  readonly variable: string;
  readonly input: Input;
  readonly ask: readonly Message[];
  /** What is said to the first two invalid answers, and to later ones (F-106, C-13); empty says nothing. */
  readonly invalid: readonly [first: string, later: string];
  /** Where the third invalid answer leads (F-106). */
  readonly otherwise: GoTo | undefined;
  /** Whether an intent may take the user out of the block (F-107). */
  readonly nlp: boolean;
  readonly goTo: GoTo | undefined;
}

/** What answers are valid (F-108, F-109). */
export type Input =
  | { readonly type: "any" | "number" | "email" | "phone" | "url" | "hours" | "language" | "location" }
  | { readonly type: "date"; readonly dates: "any" | "past" | "future" }
  | { readonly type: "values"; readonly values: readonly string[] };

/** The first branch that holds decides (F-101). */
export interface ConditionsContent {
  readonly kind: "conditions";
  readonly branches: readonly Branch[];
  readonly otherwise: GoTo | undefined;
}

export interface Branch {
  /** Read from left to right, without precedence (F-101, U-19). */
  readonly rows: readonly ConditionRow[];
  readonly goTo: GoTo;
}

export interface ConditionRow {
  /** How the row is joined to those before it. */
  readonly join: "and" | "or";
  /** Path of a variable. */
  readonly variable: string;
  readonly operator: Operator;
  readonly value: string | number | boolean | undefined;
  /** Undefined: as the policy `conditionCase` says (C-12). */
  readonly caseSensitive: boolean | undefined;
}

/** Operators seen on the platform (F-102). */
export const PLATFORM_OPERATORS = [
  "equals",
  "greater than",
  "greater than or equals",
  "smaller than",
  "exists",
  "does not exist",
] as const;
/** Operators that are ours: plausible, but not seen there (F-102). */
export const OWN_OPERATORS = ["not equals", "smaller than or equals", "contains", "matches"] as const;
export type Operator = (typeof PLATFORM_OPERATORS)[number] | (typeof OWN_OPERATORS)[number];

/** Actions, done in order; a jump in an answer comes before the block's own go-to (F-043, U-11). */
export interface ActionsContent {
  readonly kind: "actions";
  readonly actions: readonly Action[];
  readonly goTo: GoTo | undefined;
}

export type Action =
  | { readonly type: "api"; readonly step: string }
  /** Paths of variables, or all (F-095). */
  | { readonly type: "clearSession"; readonly variables: readonly string[] | "all" }
  | { readonly type: "set"; readonly set: readonly Assignment[] }
  /** To the block that a variable holds (F-100). */
  | { readonly type: "goToVariable"; readonly variable: string }
  | { readonly type: "delay"; readonly ms: number }
  /** Hours from UTC, for the member `offset` (F-111). */
  | { readonly type: "getTime"; readonly variable: string; readonly offset: number | undefined }
  | { readonly type: "language"; readonly locale: string };

/** Where the conversation goes next (F-099). */
export interface GoTo {
  readonly target: Target;
  readonly set: readonly Assignment[];
}

/** A block, or the block that a variable holds (F-100). */
export type Target =
  | { readonly kind: "block"; readonly block: Block }
  | { readonly kind: "variable"; readonly variable: string };

/** A variable set to a text, which may hold `{variable}`, or to a block (F-099). */
export interface Assignment {
  /** Path of the variable. */
  readonly variable: string;
  readonly value: { readonly text: string } | { readonly dialogstate: Block };
}

/** What a user may want, with phrases that show it. */
export interface Intent {
  readonly name: string;
  /** `{name}` in a phrase stands for words that are stored in the variable of that name (F-105). */
  readonly phrases: readonly string[];
  /** The score must be above it (F-114). */
  readonly threshold: number;
}

/** A variable whose change shows a block (F-117). */
export interface Watch {
  /** Path of the variable. */
  readonly variable: string;
  readonly block: Block;
}

/** The block to show when the user says nothing (F-119). */
export interface Silence {
  readonly ms: number;
  readonly block: Block;
}

/** Names of the blocks that the platform itself goes to (F-098). */
export const DEFAULT_BLOCKS = {
  introduction: "introduction",
  notUnderstood: "not_understood",
  errorOccurred: "error_occurred",
  botDisabled: "bot_disabled",
} as const;
