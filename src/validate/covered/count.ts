import { type ApiStep, type Block, type Bot, findBlock, usesOf } from "../../bot/index.js";
import { type ApiStepResponse, type Message, rules } from "../../contract/index.js";
import type { Coverage, TargetCoverage } from "./coverage.js";
import { withPercent } from "./percent.js";
import { postbackTargets } from "./postbacks.js";
import { addSubjects, type Subject, subjectOf } from "./subjects.js";
import { wayKey } from "./way.js";

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
      for (const message of response.messages ?? []) {
        increment(messageTypes, KNOWN_TYPES.has(message.type) ? message.type : OTHER_TYPE);
        for (const id of postbackTargets(message)) noteOffered(step, id, bot);
      }
      addSubjects(subjects, response);
    },
    coverage() {
      const isExercised = (id: string) => brokenRules.has(id) || subjects.has(subjectOf(id));
      const ids = rules.map(({ id }) => id);
      return withPercent({
        steps: [...steps.values()].map(({ declared, seen, offered: _, ...step }) => ({
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

type Target = string | null;

const startOf = (step: ApiStep, bot: Bot) => ({
  step: step.name,
  at: bot.locate(step.pointer),
  calls: 0,
  answers: 0,
  declared: declaredTargets(step),
  offered: offeredTargets(step),
  seen: new Map<Target, number>(),
});

const offeredBlocks = ({ query, headers, body }: ApiStep) =>
  [...query, ...headers, ...body].flatMap((row) => (row.type === "dialogstate" ? [row.block] : []));

/** Blocks that count only because a row names them. */
const offeredTargets = (step: ApiStep): ReadonlySet<Target> =>
  new Set(step.expects.nextDialogstate === undefined ? offeredBlocks(step).map(({ name }) => name) : []);

function declaredTargets(step: ApiStep): ReadonlySet<Target> {
  const { expects, samples } = step;
  const offered = offeredBlocks(step);
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

/** A block that a step's rows name may be meant for buttons alone: then a button is what reaches it. */
function noteOffered(step: ReturnType<typeof startOf>, id: string, bot: Bot): void {
  const target = targetName(id, step.declared, bot);
  if (step.offered.has(target)) increment(step.seen, target);
}

function targets(declared: ReadonlySet<Target>, seen: ReadonlyMap<Target, number>): TargetCoverage[] {
  const all = new Set([...declared, ...seen.keys()]);
  const isDeclared = (target: Target) => (declared.size === 0 ? target !== OTHER_BLOCK : declared.has(target));
  return [...all].map((target) => ({ target, isDeclared: isDeclared(target), seen: seen.get(target) ?? 0 }));
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
