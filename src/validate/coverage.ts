import type { RuleInfo } from "../backend/index.js";
import { type ApiStep, type Block, type Bot, findBlock, usesOf } from "../bot/index.js";
import { type ApiStepResponse, type Message, rules } from "../contract/index.js";
import type { Finding, Location } from "../core/index.js";

/** How much of what a bot file names a run has reached. */
export interface Coverage {
  /** Steps, declared targets, blocks and transitions that were reached, of all. Rounded down. */
  readonly percent: number;
  readonly steps: readonly StepCoverage[];
  readonly messageTypes: readonly MessageTypeCoverage[];
  readonly rules: RuleCoverage;
  /** Left out where no conversation was run. */
  readonly blocks?: readonly BlockCoverage[];
  /** Left out where no conversation was run. */
  readonly transitions?: readonly TransitionCoverage[];
}

export interface StepCoverage {
  readonly step: string;
  readonly at: Location;
  /** How many calls were made, and how many brought an answer. */
  readonly calls: number;
  readonly answers: number;
  readonly targets: readonly TargetCoverage[];
}

export interface TargetCoverage {
  /** Name of the block, `another block` where the bot has no such block; null: an answer that names none. */
  readonly target: string | null;
  /** Whether `expects` lists it or, without that, a row or a sample names it; where none does, all count as declared. */
  readonly isDeclared: boolean;
  readonly seen: number;
}

export interface MessageTypeCoverage {
  readonly type: string;
  readonly seen: number;
}

/** Ids of the contract's rules: those whose subject was in an answer, and the others. */
export interface RuleCoverage {
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
}

export interface BlockCoverage {
  readonly block: string;
  readonly seen: number;
}

export interface TransitionCoverage {
  readonly from: string;
  readonly to: string;
  readonly seen: number;
}

/** What coverage is made of: one call, and what came back. */
export interface CoveredCall {
  readonly step: string;
  /** Left out: there was no answer. */
  readonly response?: ApiStepResponse;
  /** Rules that were broken. */
  readonly broken: readonly string[];
}

/** Counts while a run goes, and keeps no call. */
export interface CoverageCounter {
  add(call: CoveredCall): void;
  /** A conversation went through these blocks, in this order. */
  visit(blocks: readonly string[]): void;
  coverage(): Coverage;
}

export function createCoverage(bot: Bot): CoverageCounter {
  const steps = new Map([...bot.apiSteps.values()].map((step) => [step.name, startOf(step, bot)]));
  const messageTypes = new Map<string, number>(DOCUMENTED_TYPES.map((type) => [type, 0]));
  const subjects = new Set<Subject>();
  const brokenRules = new Set<string>();
  const visits = new Map([...bot.flow.keys()].map((block) => [block, 0]));
  const ways = waysOf(bot);
  let hasVisits = false;
  return {
    visit(blocks) {
      hasVisits = true;
      for (const [index, block] of blocks.entries()) {
        increment(visits, block);
        const way = ways.get(wayKey(blocks[index - 1], block));
        if (way !== undefined) way.seen++;
      }
    },
    add({ step: name, response, broken }) {
      const step = steps.get(name);
      if (step === undefined) return;
      step.calls++;
      for (const rule of broken) brokenRules.add(rule);
      if (response === undefined) return;
      step.answers++;
      increment(step.seen, targetName(response.nextDialogstate, step.declared, bot));
      for (const { type } of response.messages ?? [])
        increment(messageTypes, KNOWN_TYPES.has(type) ? type : OTHER_TYPE);
      addSubjects(subjects, response);
    },
    coverage() {
      const isExercised = (id: string) => brokenRules.has(id) || subjects.has(subjectOf(id));
      const ids = rules.map(({ id }) => id);
      return withPercent({
        steps: [...steps.values()].map(({ declared, seen, ...step }) => ({
          ...step,
          targets: targets(declared, seen),
        })),
        messageTypes: [...messageTypes].map(([type, seen]) => ({ type, seen })),
        rules: { exercised: ids.filter(isExercised), missed: ids.filter((id) => !isExercised(id)) },
        ...(hasVisits
          ? { blocks: [...visits].map(([block, seen]) => ({ block, seen })), transitions: [...ways.values()] }
          : {}),
      });
    },
  };
}

const DOCUMENTED_TYPES: readonly Message["type"][] = ["text", "buttons", "quickReplies", "carousel", "media"];
const UNDOCUMENTED_TYPES: readonly Message["type"][] = ["list", "JSONTemplate", "__raw"];
const KNOWN_TYPES: ReadonlySet<string> = new Set([...DOCUMENTED_TYPES, ...UNDOCUMENTED_TYPES]);

/** The ways between blocks that the bot file names. */
function waysOf(bot: Bot) {
  const leads = usesOf(bot).leads.filter(({ kind }) => kind !== "stored");
  return new Map(leads.map(({ from, to }) => [wayKey(from, to), { from, to, seen: 0 }]));
}

const wayKey = (from: string | undefined, to: string) => JSON.stringify([from, to]);

type Target = string | null;

const startOf = (step: ApiStep, bot: Bot) => ({
  step: step.name,
  at: bot.locate(step.pointer),
  calls: 0,
  answers: 0,
  declared: declaredTargets(step),
  seen: new Map<Target, number>(),
});

function declaredTargets({ expects, query, headers, body, samples }: ApiStep): ReadonlySet<Target> {
  const offered = [...query, ...headers, ...body].flatMap((row) => (row.type === "dialogstate" ? [row.block] : []));
  const expected = samples.flatMap(({ expect: { nextDialogstate } }) => nextDialogstate ?? []);
  const blocks: readonly (Block | null)[] = expects.nextDialogstate ?? [...offered, ...expected];
  return new Set(blocks.map((block) => block?.name ?? null));
}

// What a backend makes up is not repeated: a secret may be in it. A finding tells of it, with secrets as $NAME.
const OTHER_BLOCK = "another block";
const OTHER_TYPE = "another type";

function targetName(id: string | undefined, declared: ReadonlySet<Target>, { blocks }: Bot): Target {
  if (id === undefined) return null;
  const known = blocks === undefined ? undefined : findBlock(blocks, id);
  return known?.name ?? (declared.has(id) ? id : OTHER_BLOCK);
}

function targets(declared: ReadonlySet<Target>, seen: ReadonlyMap<Target, number>): TargetCoverage[] {
  const all = new Set([...declared, ...seen.keys()]);
  const isDeclared = (target: Target) => (declared.size === 0 ? target !== OTHER_BLOCK : declared.has(target));
  return [...all].map((target) => ({ target, isDeclared: isDeclared(target), seen: seen.get(target) ?? 0 }));
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What an answer may have, and a rule look at. */
type Subject = "answer" | "session" | "target" | "messages" | "buttons" | "choices" | "cards" | "list" | "media";

function addSubjects(subjects: Set<Subject>, { session, messages = [], nextDialogstate }: ApiStepResponse): void {
  subjects.add("answer");
  if (session !== undefined) subjects.add("session");
  if (nextDialogstate !== undefined) subjects.add("target");
  if (messages.length > 0) subjects.add("messages");
  for (const { type } of messages) for (const subject of SUBJECTS_OF_TYPE[type] ?? []) subjects.add(subject);
}

const SUBJECTS_OF_TYPE: Readonly<Record<string, readonly Subject[]>> = {
  buttons: ["buttons", "choices"],
  quickReplies: ["choices"],
  carousel: ["cards", "choices", "media"],
  media: ["media"],
  list: ["list"],
};

/** Ids of rules begin with what they are about; a missing part is missing in any answer. */
const SUBJECT_OF_PREFIX: readonly (readonly [RegExp, Subject])[] = [
  [/^(session|nextdialogstate)-missing$/, "answer"],
  [/^session-/, "session"],
  [/^nextdialogstate-/, "target"],
  [/^(message|messages|text)-/, "messages"],
  [/^(buttons?|phone-button)-/, "buttons"],
  [/^(label|postback)-/, "choices"],
  [/^card-/, "cards"],
  [/^list-/, "list"],
  [/^(media|url)-/, "media"],
];

const subjectOf = (rule: string) => SUBJECT_OF_PREFIX.find(([prefix]) => prefix.test(rule))?.[1] ?? "answer";

/** The coverage of runs on the same bot, taken together. */
export function mergeCoverage([first, ...others]: readonly Coverage[]): Coverage | undefined {
  return first === undefined ? undefined : others.reduce(mergeTwo, first);
}

function mergeTwo(a: Coverage, b: Coverage): Coverage {
  const exercised = new Set([...a.rules.exercised, ...b.rules.exercised]);
  const ids = [...new Set([...a.rules.exercised, ...a.rules.missed, ...exercised, ...b.rules.missed])];
  return withPercent({
    steps: mergeBy([a.steps, b.steps], ({ step }) => step, mergeSteps),
    messageTypes: mergeBy([a.messageTypes, b.messageTypes], ({ type }) => type, addSeen),
    rules: { exercised: [...exercised], missed: ids.filter((id) => !exercised.has(id)) },
    ...mergeFlow("blocks", [a.blocks, b.blocks], ({ block }) => block),
    ...mergeFlow("transitions", [a.transitions, b.transitions], ({ from, to }) => wayKey(from, to)),
  });
}

const addSeen = <Item extends { readonly seen: number }>(a: Item, b: Item): Item => ({ ...a, seen: a.seen + b.seen });

const mergeSteps = (a: StepCoverage, b: StepCoverage): StepCoverage => ({
  ...a,
  calls: a.calls + b.calls,
  answers: a.answers + b.answers,
  targets: mergeBy([a.targets, b.targets], ({ target }) => JSON.stringify(target), addSeen),
});

function mergeFlow<Name extends string, Item extends { readonly seen: number }>(
  name: Name,
  [a, b]: readonly [readonly Item[] | undefined, readonly Item[] | undefined],
  keyOf: (item: Item) => string,
): { [Key in Name]?: Item[] } {
  const none: { [Key in Name]?: Item[] } = {};
  return a === undefined && b === undefined ? none : { ...none, [name]: mergeBy([a ?? [], b ?? []], keyOf, addSeen) };
}

function mergeBy<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
  merge: (a: Item, b: Item) => Item,
): Item[] {
  const merged = new Map<string, Item>();
  for (const item of lists.flat()) {
    const earlier = merged.get(keyOf(item));
    merged.set(keyOf(item), earlier === undefined ? item : merge(earlier, item));
  }
  return [...merged.values()];
}

type Parts = Omit<Coverage, "percent">;

const withPercent = (parts: Parts): Coverage => ({ percent: percentOf(parts), ...parts });

function percentOf(parts: Parts): number {
  const all = counted(parts);
  const reached = all.filter(({ isReached }) => isReached).length;
  return all.length === 0 ? 100 : Math.floor((100 * reached) / all.length);
}

interface Counted {
  readonly name: string;
  readonly isReached: boolean;
  /** Whether what is missing before it says so already. */
  readonly isImplied?: boolean;
}

/** What counts for the percentage. */
function counted({ steps, blocks = [], transitions = [] }: Parts): Counted[] {
  return [
    ...steps.flatMap(({ step, answers, targets }) => [
      { name: `step ${step}`, isReached: answers > 0 },
      ...targets
        .filter(({ isDeclared }) => isDeclared)
        .map(({ target, seen }) => ({
          name: `${step} → ${target ?? "no block"}`,
          isReached: seen > 0,
          isImplied: answers === 0,
        })),
    ]),
    ...blocks.map(({ block, seen }) => ({ name: `block ${block}`, isReached: seen > 0 })),
    ...transitions.map(({ from, to, seen }) => ({ name: `${from} → ${to}`, isReached: seen > 0 })),
  ];
}

/** What was not reached, in words: `step balance`, `transfer → transfer_no_money`. A step stands for its targets. */
export function missingIn(coverage: Coverage): string[] {
  return counted(coverage).flatMap(({ name, isReached, isImplied }) => (isReached || isImplied === true ? [] : [name]));
}

export const coverageTooLow: RuleInfo = {
  id: "coverage-too-low",
  severity: "error",
  title: "The cases reach as much of the bot as was asked for.",
  why: "what no case reaches can break without anybody seeing it",
  source: ["--min-coverage"],
};

/** The finding for coverage below what was asked for. */
export function coverageFinding(coverage: Coverage, least: number, file: string): Finding | undefined {
  if (coverage.percent >= least) return undefined;
  const { id, severity, why, source } = coverageTooLow;
  const at = coverage.steps.find(({ answers }) => answers === 0)?.at ?? { file };
  return {
    rule: id,
    severity,
    expected: `coverage of at least ${least} %`,
    got: `${coverage.percent} %; not reached: ${missingIn(coverage).join(", ")}`,
    why,
    mend: "add samples that reach what is missing, or declare less in the bot file",
    source,
    at,
  };
}
