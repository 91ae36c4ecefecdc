import type { ApiStep, Bot } from "../../bot/index.js";
import { valueAt } from "../../core/index.js";
import { loadTemplateLanguage } from "../../template/index.js";
import type { Scenario, ScenarioDefinition } from "../scenario.js";
import { type Accept, createAccept } from "./accept.js";
import { canonical } from "./canonical.js";
import type { Exchange } from "./exchange.js";
import type { RecordFolder } from "./folder.js";
import { createStepMembers, type StepMembers } from "./members.js";
import { type BlockDictionary, blockDictionary } from "./message-form.js";
import { slugOf, unusedName } from "./names.js";
import { type Draft, type Drafts, scenariosOf } from "./scenarios.js";
import { createSecrets, type Secrets } from "./secrets.js";
import type { AnswerContext } from "./written-answer.js";

/** More is not kept: a recording is for people to read. */
export interface Limits {
  readonly exchanges: number;
  readonly bytes: number;
}

export const LIMITS: Limits = { exchanges: 10_000, bytes: 100 * 1024 * 1024 };

/** All that was recorded, and the files that are made of it. */
export interface Recording {
  readonly blocks: BlockDictionary;
  readonly secrets: Secrets;
  readonly exchanges: readonly Exchange[];
  /** Takes in what of an exchange must not be told, also of one that is not recorded. */
  learn(exchange: Exchange): void;
  /** Takes an exchange in. False: there is no more room. */
  add(exchange: Exchange, bytes: number): boolean;
  /** The scenario files, by their names. */
  files(): RecordedFiles;
}

export interface RecordedFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** Names of scenarios in which something had to be hidden. */
  readonly masked: readonly string[];
  readonly warnings: readonly string[];
}

/** @param earlier what was recorded before, and stays */
export async function createRecording(
  bot: Bot,
  { earlier }: Pick<RecordFolder, "earlier">,
  limits: Limits = LIMITS,
): Promise<Recording> {
  const compileExpression = await loadTemplateLanguage();
  const [blocks, secrets] = [blockDictionary(bot), createSecrets(bot)];
  const steps = new Map<ApiStep, { members: StepMembers; exchanges: Exchange[]; drafts: Drafts | undefined }>();
  const accept = createAccept(bot);
  const exchanges: Exchange[] = [];
  const answered = new Set<string>();
  let written: AnswerContext["written"] = new WeakMap();
  let room = limits.bytes;

  function openStep(step: ApiStep) {
    const open = steps.get(step) ?? { members: createStepMembers(bot, step), exchanges: [], drafts: undefined };
    steps.set(step, open);
    return open;
  }
  function draftsOf(step: ApiStep): Drafts {
    const open = openStep(step);
    const { members } = open;
    const wasAnswered = (value: unknown) => answered.has(String(value));
    const context = { bot, blocks, members, secrets, compileExpression, written, wasAnswered };
    open.drafts ??= scenariosOf(step, open.exchanges, context);
    return open.drafts;
  }
  const forget = () => {
    written = new WeakMap();
    for (const each of steps.values()) each.drafts = undefined;
  };
  return {
    blocks,
    secrets,
    exchanges,
    learn(exchange) {
      if (secrets.learn(exchange, openStep(exchange.step).members)) forget();
    },
    add(exchange, bytes) {
      if (exchanges.length >= limits.exchanges || bytes > room) return false;
      room -= bytes;
      insert(exchanges, exchange);
      const open = openStep(exchange.step);
      insert(open.exchanges, exchange);
      open.drafts = undefined;
      if (rememberIds(exchange, answered)) for (const each of steps.values()) each.drafts = undefined;
      return true;
    },
    files() {
      const all = [...steps.keys()].map(draftsOf);
      const files = toFiles(
        all.flatMap(({ drafts }) => drafts),
        earlier,
        accept,
      );
      return { ...files, warnings: [...all.flatMap(({ warnings }) => warnings), ...files.warnings] };
    },
  };
}

/** Answers come in another order than requests, by a little. */
function insert(exchanges: Exchange[], exchange: Exchange): void {
  let at = exchanges.length;
  while (at > 0 && (exchanges[at - 1]?.number ?? 0) > exchange.number) at -= 1;
  exchanges.splice(at, 0, exchange);
}

const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT.*|\d{9,14})$/i;

/** Ids and times that come from an answer mean something in the requests after it. */
function rememberIds({ answer }: Exchange, answered: Set<string>): boolean {
  const before = answered.size;
  const open: unknown[] = [answer.response.session, answer.response.messages];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "object" && next !== null) open.push(...Object.values(next));
    else if (ID.test(String(next))) answered.add(String(next));
  }
  return answered.size > before;
}

function toFiles(drafts: readonly Draft[], earlier: RecordFolder["earlier"], accept: Accept): RecordedFiles {
  const names = new Set([...earlier.values()].map(({ name }) => name));
  const known = new Set([...earlier.values()].map((scenario) => canonical(deedOf(definitionOf(scenario)))));
  const stems = new Set([...earlier.keys()].map((name) => name.replace(/\.[^.]*$/, "").toLowerCase()));
  const texts = new Map<string, string>();
  const [masked, warnings] = [[] as string[], [] as string[]];
  for (const { definition, name: wanted, isMasked } of drafts) {
    if (known.has(canonical(deedOf(definition)))) continue;
    const { priority = 0, ...rest } = definition;
    const name = unusedName(wanted, names, (each) => each);
    const whole = { name, ...(priority + base(earlier) === 0 ? {} : { priority: priority + base(earlier) }), ...rest };
    const { text, reason } = accept(whole, isMasked);
    if (reason !== undefined) {
      warnings.push(`the scenario "${name}" is left out: ${reason}`);
      continue;
    }
    const stem = unusedName(slugOf(name), stems, (each) => each);
    names.add(name);
    stems.add(stem);
    if (isMasked) masked.push(name);
    texts.set(`${stem}.yaml`, text);
  }
  return { texts, masked, warnings };
}

/** What a scenario does, and when: by this a scenario is the same as an earlier one. */
const deedOf = ({ when, respond, sequence }: Partial<ScenarioDefinition>) => ({ when, respond, sequence });

const definitionOf = ({ source, pointer }: Scenario) => valueAt(source.value, pointer) as ScenarioDefinition;

/** What is recorded later comes first. */
const base = (earlier: RecordFolder["earlier"]) =>
  Math.max(0, ...[...earlier.values()].map(({ priority }) => priority + 1));
