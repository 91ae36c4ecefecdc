import type { ApiStep, Bot } from "../../bot/index.js";
import type { Script } from "../../conversation/index.js";
import { ApistepError, didYouMean, kindOf } from "../../core/index.js";
import type { Case } from "../case.js";
import { isIdOf } from "../ids.js";
import { matchId } from "../match.js";
import { createNameMask, type NameMask } from "../report/mask.js";
import { conversationCases } from "./conversations.js";
import type { Generation } from "./make.js";
import { CASE_SOURCES, type CaseSource, DEFAULT_SOURCES, loadSource } from "./sources.js";

/** Which cases to run. A list that is left out or empty lets all through. */
export interface Selection {
  /** Kinds of cases. Default: samples and conversations. Others send what no bot designer thought of: only to a backend made for tests. */
  readonly cases?: readonly CaseSource[];
  /** Names of API steps. */
  readonly steps?: readonly string[];
  /** Names of samples. */
  readonly samples?: readonly string[];
  /** Conversations to choose from: those of `loadConversations`. Not of any step, so none is run where steps are named. */
  readonly scripts?: readonly Script[];
  /** Names of conversations. */
  readonly conversations?: readonly string[];
  /** Parts of ids, or patterns with `*`: one must match, and each must match a case. */
  readonly filter?: readonly string[];
  /** As `filter`: none may match. */
  readonly exclude?: readonly string[];
  /** Tags of samples: one must be there, and each must be that of a case. */
  readonly tags?: readonly string[];
  /** Ids of cases, such as those that failed before. */
  readonly only?: readonly string[];
  /** Id of a finding, whose case is run again, of whatever kind it is; or of a case. */
  readonly replay?: string;
  /** One part of the cases, from 1 on, of several that run elsewhere. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export interface Selected {
  /** Never empty. */
  readonly cases: readonly Case[];
  /** With those of the other shards. */
  readonly ofAllShards: readonly Case[];
  /** Selected steps that have no cases, so that nothing of them is checked. */
  readonly untested: readonly ApiStep[];
  /** Whether these are all cases of the chosen kinds, or a shard of them. */
  readonly isAll: boolean;
}

/**
 * The cases of a bot that are asked for.
 * @throws {ApistepError} `bad-option` for a name that the bot does not have, `nothing-to-run` when no case is left
 */
export async function selectCases(bot: Bot, selection: Selection, generation: Generation): Promise<Selected> {
  const { steps = [], samples = [], scripts = [], conversations = [], replay, shard } = selection;
  const all = [...bot.apiSteps.values()];
  demandKnown("step", steps, namesOf(all));
  demandKnown("sample", samples, namesOf(all.flatMap((step) => step.samples)), isSample);
  demandNames("conversations", conversations);
  demandPatterns(selection);
  demandKnown("conversation", conversations, namesOf(scripts));
  const chosen = steps.length === 0 ? all : all.filter(({ name }) => steps.includes(name));
  const available = await casesOf(bot, chosen, selection, generation);
  demandFitting(selection, available);
  const wanted = available.filter(isWanted(selection, createNameMask(bot.secrets)));
  const cases = shard === undefined ? wanted : wanted.filter((_, index) => index % shard.of === shard.index - 1);
  const asked = { ...selection, most: generation.most };
  if (cases.length === 0) throw nothingToRun(bot, asked, available.length, wanted.length);
  const isNarrowed = wanted.length < available.length;
  const tested = new Set(available.map(({ step }) => step));
  return {
    cases,
    ofAllShards: wanted,
    untested:
      isFirst(shard) && replay === undefined ? chosen.filter((step) => hasNoCase(step) && !tested.has(step.name)) : [],
    isAll: !isNarrowed && chosen.length === all.length,
  };
}

/** Samples that were not asked for are no gap. */
const hasNoCase = ({ samples }: ApiStep) => samples.length === 0;

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

/** Of several shards, one tells what belongs to all. */
const isFirst = (shard: Selection["shard"]) => shard === undefined || shard.index === 1;

async function casesOf(
  bot: Bot,
  steps: readonly ApiStep[],
  { cases, steps: asked = [], scripts = [], conversations = [], replay, only }: Selection,
  generation: Generation,
): Promise<Case[]> {
  const isByName = replay !== undefined || (only !== undefined && cases === undefined);
  const sources = isByName ? CASE_SOURCES : (cases ?? DEFAULT_SOURCES);
  const hasConversations = asked.length === 0 || conversations.length > 0;
  const made = CASE_SOURCES.filter((source) => sources.includes(source)).map(async (source) => {
    if (source === "conversations") return hasConversations ? conversationCases(scripts, generation.seed) : [];
    const make = await loadSource(source, bot);
    return steps.flatMap((step) => make(bot, step, generation));
  });
  return (await Promise.all(made)).flat();
}

function isWanted(
  { samples = [], conversations = [], filter = [], exclude = [], tags = [], only, replay }: Selection,
  hide: NameMask,
) {
  const matchesFilter = matchId(filter);
  const isExcluded = matchId(exclude);
  return (run: Case) =>
    (samples.length + conversations.length === 0 ||
      (run.kind === "sample" && samples.some((name) => isSample(run.name, name))) ||
      (run.kind === "conversation" && conversations.includes(run.name))) &&
    (filter.length === 0 || matchesFilter(run.id)) &&
    !isExcluded(run.id) &&
    (tags.length === 0 || tags.some((tag) => run.tags.includes(tag))) &&
    (only === undefined || only.includes(run.id) || only.includes(hide({ id: run.id }).id)) &&
    (replay === undefined || isIdOf(replay, run));
}

/** A sample is known by its name; the rows of its table by the sample's. */
const isSample = (name: string, asked: string) => name === asked || name.startsWith(`${asked} #`);

/** A program may give the conversations themselves where their names belong. */
function demandNames(option: string, names: readonly unknown[]): void {
  if (names.every((name) => typeof name === "string")) return;
  throw new ApistepError(
    "bad-option",
    `${option} are names, got ${kindOf(names.find((name) => typeof name !== "string"))}`,
    {
      hint: "give conversations that were loaded as scripts",
    },
  );
}

/** An empty one would match all or nothing, which nobody means. */
function demandPatterns({ filter = [], exclude = [] }: Selection): void {
  if ([...filter, ...exclude].every((pattern) => pattern !== "")) return;
  throw new ApistepError("bad-option", "a pattern for the ids of cases is empty", { hint: "leave it out" });
}

/** Another pattern or tag that fits would hide the slip in one that fits no case. @param available of all shards */
function demandFitting({ filter = [], tags = [] }: Selection, available: readonly Case[]): void {
  if (available.length === 0) return; // which says more
  const lost = filter.find((pattern) => {
    const isMatch = matchId([pattern]);
    return !available.some(({ id }) => isMatch(id));
  });
  if (lost !== undefined) throw noneSelected(available.length, `filter ${JSON.stringify(lost)}`);
  const known = new Set(available.flatMap((run) => run.tags));
  const strange = tags.find((tag) => !known.has(tag));
  if (strange === undefined) return;
  throw noneSelected(available.length, `tag ${JSON.stringify(strange)}`, didYouMean(strange, known));
}

const noneSelected = (available: number, by: string, hint = "") =>
  new ApistepError("nothing-to-run", `none of ${available} cases is selected by the ${by}`, {
    hint: hint || "list what there is with --list; --cases and --step say of what",
  });

function demandKnown(
  kind: string,
  asked: readonly string[],
  known: readonly string[],
  isSame = (name: string, other: string) => name === other,
): void {
  for (const name of asked) {
    if (known.some((other) => isSame(other, name))) continue;
    const names =
      known.length === 0 ? "the bot has none" : `expected one of ${known.map((each) => `"${each}"`).join(", ")}`;
    throw new ApistepError("bad-option", `the bot has no ${kind} "${name}"`, {
      hint: didYouMean(name, known) || names,
    });
  }
}

const listOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" or ");

function nothingToRun(
  bot: Bot,
  selection: Selection & { readonly most: number },
  available: number,
  wanted: number,
): ApistepError {
  const { steps = [], samples = [], cases = ["samples"], shard, replay } = selection;
  const { file } = bot.locate("");
  const ofSteps = steps.length > 0 ? ` of the step ${listOf(steps)}` : "";
  const error = (what: string, hint: string) => new ApistepError("nothing-to-run", `${what}: nothing to run`, { hint });
  if (shard !== undefined && wanted > 0) {
    return error(`${wanted} cases are too few for ${shard.of} shards`, `use at most ${wanted} shards`);
  }
  if (samples.length > 0) {
    return error(`${file} has no sample ${listOf(samples)}${ofSteps}`, "leave out --step or --sample to run more");
  }
  if (replay !== undefined) {
    const hint = "take it from a report on the same bot file, and give the same --seed, --generated and --step";
    return error(`no case has the id ${JSON.stringify(replay)}, nor a finding of that id`, hint);
  }
  if (available > 0) {
    return error(`none of ${available} cases is selected`, "list what there is with --list");
  }
  const [first = "samples"] = cases;
  if (bot.apiSteps.size === 0 && first !== "conversations") return error(`${file} has no API steps`, HINTS.samples);
  const names = cases.map((source) => (source === "generated" ? "generated cases" : source));
  return error(`${file} has no ${names.join(" or ")}${ofSteps}`, hintFor(first, selection));
}

const HINTS: Readonly<Record<CaseSource, string>> = {
  samples: 'give an API step samples, for example: samples: [{ name: "enough money", session: { amount: 500 } }]',
  conversations: "put conversation files into conversations/ beside the bot file, or name some with --conversations",
  generated: "give rows with a variable a schema, for example: { variable: amount, schema: { type: number } }",
  probes: "give the bot API steps, and leave out what keeps them from being chosen",
};

function hintFor(source: CaseSource, { steps = [], most }: Selection & { readonly most: number }): string {
  if (source === "conversations" && steps.length > 0) return "leave out --step: conversations are of no step";
  if (source === "generated" && most === 0) return "--generated 0 asks for none: leave it out, or ask for more";
  return HINTS[source];
}
