import { LONGEST_WAIT } from "../contract/index.js";

/** A choice among names. */
interface Choice<Value extends string> extends Documented {
  readonly kind: "choice";
  readonly values: readonly Value[];
  readonly default: Value;
}

/** A whole number, or a time in milliseconds. */
interface Amount<Kind extends "count" | "time"> extends Documented {
  readonly kind: Kind;
  readonly default: number;
}

interface Documented {
  /** Facts, contradictions and unknowns that it rests on. */
  readonly source: readonly string[];
  /** What is chosen, one sentence. */
  readonly meaning: string;
}

export type Policy = Choice<string> | Amount<"count"> | Amount<"time">;

/** The first value is the default. */
function choice<const Value extends string>(
  values: readonly [Value, ...Value[]],
  source: readonly string[],
  meaning: string,
): Choice<Value> {
  return { kind: "choice", values, default: values[0], source, meaning };
}

/**
 * Named choices where the platform's behaviour is unknown or contradictory. This table gives the type and the
 * defaults, and docs/policies.md; schemas/bot.schema.json agrees with it.
 */
export const POLICIES = {
  era: choice(
    ["current", "2022"],
    ["C-01", "F-001", "F-002"],
    "Methods on offer: `current` has five, `2022` has GET, POST and DELETE.",
  ),
  getBody: choice(
    ["error", "ignore"],
    ["C-02", "F-003"],
    "Body rows on a GET step: a mistake in the bot file, or not sent.",
  ),
  textValue: choice(
    ["string", "coerce"],
    ["C-03", "F-010"],
    "A text row that looks like a number or boolean is sent as a string, or as what it looks like.",
  ),
  missingVariable: choice(
    ["empty", "omit", "null"],
    ["U-15", "F-082"],
    "What a row sends whose variable has no value: an empty string, no member, or null.",
  ),
  timeout: {
    kind: "time",
    default: LONGEST_WAIT,
    source: ["U-02", "F-024"],
    meaning: "How long the platform waits for an answer.",
  },
  sessionMerge: choice(
    ["shallow", "replace", "deep"],
    ["U-03", "F-034"],
    "An answer's data for a namespace that exists: its members are put beside the old ones, it replaces them all, or objects are merged at every depth; arrays are always replaced.",
  ),
  reservedNamespace: choice(
    ["refuse", "overwrite"],
    ["U-04", "F-036", "F-090"],
    "An answer that writes `internal` or `sys` is refused, or stored. Both are findings.",
  ),
  scalarNamespace: choice(
    ["overwrite", "refuse"],
    ["U-04", "F-033", "C-06"],
    "An answer whose object meets a plain value or a list under its namespace takes its place, or is refused. Both are findings.",
  ),
  emptyAnswer: choice(
    ["ignore", "error"],
    ["U-05", "F-042"],
    "After a successful answer without a body the conversation goes on, or the call has failed.",
  ),
  unreadableAnswer: choice(
    ["error", "ignore"],
    ["U-05", "F-044"],
    "A successful answer that is no JSON object is a failed call, or does nothing.",
  ),
  unknownTarget: choice(
    ["error", "ignore"],
    ["U-07", "F-046"],
    "A jump to a block that the bot does not have leads to `error_occurred`, or nowhere. Both are findings.",
  ),
  overLimitMessage: choice(
    ["send", "invalid"],
    ["U-09", "F-069", "F-072"],
    "A message in an answer with more buttons or elements than the limits is sent as it is, or is taken for invalid. Both are findings.",
  ),
  invalidMessage: choice(
    ["skip", "error"],
    ["U-10", "F-037"],
    "An invalid message in an answer is left out, or makes the call a failed one. Both are findings.",
  ),
  jump: choice(
    ["response", "block"],
    ["U-11", "F-043"],
    "When an answer names a block and the action block has a go-to of its own, the answer wins, or the block does.",
  ),
  actionsAfterJump: choice(
    ["stop", "continue"],
    ["U-12"],
    "After an answer that names a block, the other actions of the action block are left out, or are done before the jump.",
  ),
  textChoice: choice(
    ["random", "first"],
    ["U-17", "F-051", "F-120"],
    "Of several texts, one is sent by chance (from the conversation's seed), or the first.",
  ),
  variablesChangedByApi: choice(
    ["off", "on"],
    ["U-18", "F-117"],
    "Whether a change that an answer made raises the variables-changed event; it is raised after the answer's messages, before its jump.",
  ),
  loopLimit: {
    kind: "count",
    default: 100,
    source: ["U-20", "F-046"],
    meaning: "The most blocks that are entered for one message of the user; one more leads to `error_occurred`.",
  },
  errorPosition: choice(
    ["move", "stay"],
    ["U-21", "F-046"],
    "After a failure the conversation is in `error_occurred`, or stays in the block that failed; `internal.currentDialogstate` tells the same.",
  ),
  expressionSyntax: choice(
    ["off", "on"],
    ["U-22", "F-086"],
    "With expression syntax on, nobody knows whether `{x|increment}` and the other modifiers still work: they are left as they stand, with a finding.",
  ),
  emptyValue: choice(
    ["unknown", "known"],
    ["U-25", "F-105"],
    "An empty text or null counts as no value, or as a value: for skipping a collect block, and for `exists`.",
  ),
  contextLifespan: choice(
    ["message", "use"],
    ["U-26", "F-115"],
    "A context's lifespan is counted down at each message of the user, or each time that an intent needed it.",
  ),
  messageInterpolation: choice(
    ["all", "texts"],
    ["U-27", "F-041"],
    "Variables are replaced in every text of a message's config, or in its `textMessages` only.",
  ),
  collectedNumber: choice(
    ["number", "string"],
    ["F-009", "F-091"],
    "A collected number is stored as a number, or as a text as system entities are.",
  ),
  conditionCase: choice(
    ["sensitive", "insensitive"],
    ["C-12", "F-103"],
    "Whether conditions tell upper from lower case where a row does not say.",
  ),
} as const satisfies Readonly<Record<string, Policy>>;

type Table = typeof POLICIES;
type ValueOf<Definition> = Definition extends Choice<infer Value> ? Value : number;

/** The choices of one bot. Times are in milliseconds. */
export type Policies = { readonly [Name in keyof Table]: ValueOf<Table[Name]> };

const defaults: Readonly<Record<string, string | number>> = Object.fromEntries(
  Object.entries(POLICIES).map(([name, policy]) => [name, policy.default]),
);
export const DEFAULT_POLICIES = defaults as Policies;

/** Unknowns that are settled in one way, not to be switched. */
export const FIXED_CHOICES: readonly { readonly source: string; readonly choice: string }[] = [
  {
    source: "U-01",
    choice: "An HMAC setting signs by the profile `faktion-2020`, that of a public programme (F-020): unverified.",
  },
  { source: "U-06", choice: "A status other than 2xx is a failed call, whatever the body holds." },
  { source: "U-08", choice: "A list has 2 to 4 `elements` with titles; its other members are open." },
  {
    source: "U-13",
    choice: "In a text, objects and lists are JSON, null and nothing are empty, the rest is as it reads.",
  },
  {
    source: "U-14",
    choice: "Unmatched braces and what is no path stay as they are; values are encoded in a query, not in a path.",
  },
  { source: "U-16", choice: "Objects and lists in query and header rows are sent as JSON text, with a finding." },
  { source: "U-19", choice: "AND and OR are read from left to right, without precedence." },
  { source: "U-23", choice: "A list of session writes is accepted with a finding, and stored in order." },
  { source: "U-24", choice: "The bot file is a format of its own; the platform's export can't be read." },
];
