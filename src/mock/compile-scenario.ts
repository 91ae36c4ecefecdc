import type { Bot, Mistake } from "../bot/index.js";
import type { CheckOptions, Wire } from "../contract/index.js";
import { isObject, type JsonObject, pointerTo } from "../core/index.js";
import { type CompileExpression, compileTemplates } from "../template/index.js";
import type { AnswerCache } from "./answer-cache.js";
import { AnswerError } from "./answer-error.js";
import { randomOf } from "./chance.js";
import { compileFault } from "./fault.js";
import { type CompiledWhen, compileWhen } from "./match/index.js";
import type { Reply, Responder, Turn } from "./responder.js";
import type { Scenario, WrittenAnswer } from "./scenario.js";
import { scenarioAnswer } from "./scenario-answer.js";
import { scopeOf, type TemplateScope } from "./scope.js";
import { type ConversationState, countOf } from "./state.js";

export interface CompileOptions {
  readonly bot: Bot | undefined;
  readonly wire: Wire;
  readonly seed: number;
  /** Undefined: no scenario has templates. */
  readonly compileExpression: CompileExpression | undefined;
  /** Milliseconds after which the platform gives up. */
  readonly limit: number;
  readonly cache: AnswerCache;
  /** Receives what is wrong with the scenario. */
  readonly mistakes: Mistake[];
}

/** A scenario, ready to answer for any of its steps, whose answers are checked by what the step says. */
export type CompiledScenario = (checks: CheckOptions) => Responder;

export function compileScenario(scenario: Scenario, options: CompileOptions): CompiledScenario {
  const { name, to, fault, source, pointer } = scenario;
  const when = whenOf(scenario, options.mistakes);
  const reply = replyOf(scenario, options);
  const vars = varsOf(scenario, options);
  const rule = fault === undefined ? undefined : compileFault(fault, options.limit);
  const whyNot = (state: ConversationState) => refusalOf(scenario, state);
  const place = () => source.locate(pointer);
  return (checks) => {
    const answer = reply?.(checks);
    return { name, key: name, when, place, whyNot, answer, fault: rule, to, vars };
  };
}

function whenOf({ name, when, source, pointer }: Scenario, mistakes: Mistake[]): CompiledWhen {
  return compileWhen(when, {
    report(place, message, hint) {
      const location = source.locate(`${pointer}/when${place}`);
      mistakes.push({ location, message: `scenario "${name}": ${message}`, ...(hint === undefined ? {} : { hint }) });
    },
  });
}

function refusalOf({ name, from, times }: Scenario, { state, scenarios }: ConversationState): string | undefined {
  if (from !== undefined && !from.includes(state)) {
    return `expected the conversation in the state ${from.join(" or ")}, it is in ${state}`;
  }
  if (times === undefined || countOf(scenarios, name) < times) return undefined;
  return `it has answered ${times === 1 ? "once" : `${times} times`} in this conversation, as often as it may`;
}

type MakeReply = (turn: Turn) => Reply;

function replyOf(scenario: Scenario, options: CompileOptions): ((checks: CheckOptions) => MakeReply) | undefined {
  if (scenario.answers.length === 0) return undefined;
  const compiled = scenario.answers.map((written) => compileAnswer(scenario, written, options));
  const pick = scenario.isChance ? drawnOf(scenario, options.seed) : inTurn(scenario);
  return (checks) => {
    const replies = compiled.map((each) => each(checks));
    return (turn) => (replies[pick(turn)] as MakeReply)(turn);
  };
}

/** The number of the answer whose turn it is; the last one repeats. */
function inTurn({ name, answers }: Scenario): (turn: Turn) => number {
  const last = answers.length - 1;
  return last === 0 ? () => 0 : ({ state }) => Math.min(countOf(state.scenarios, name), last);
}

function drawnOf({ name, answers }: Scenario, seed: number): (turn: Turn) => number {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  return ({ conversation, state }) => {
    let left = randomOf(seed, conversation, name, countOf(state.scenarios, name))() * total;
    const index = answers.findIndex(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    return index < 0 ? answers.length - 1 : index; // rounding may leave nothing
  };
}

function compileAnswer(
  scenario: Scenario,
  written: WrittenAnswer,
  options: CompileOptions,
): (checks: CheckOptions) => MakeReply {
  const { bot, wire, seed, limit, cache } = options;
  const { fault, ...respond } = written.respond;
  const { source, name } = scenario;
  const compiled = scenarioAnswer(
    { ...written, respond },
    { bot, wire, source, cache, templates: templatesOf(options) },
  );
  const rule = fault === undefined ? undefined : compileFault(fault, limit);
  return (checks) => {
    const make = compiled(checks);
    return (turn) => {
      const answer = make(() => scopeOf(turn, seed));
      if (rule === undefined) return { answer, disturbance: undefined };
      const count = countOf(turn.state.scenarios, name) + 1;
      return { answer, disturbance: rule({ count, random: randomOf(seed, turn.conversation, name, count) }) };
    };
  };
}

const templatesOf = ({ compileExpression, mistakes }: CompileOptions) =>
  compileExpression === undefined ? undefined : { compileExpression, mistakes };

/** So much may be remembered of a conversation: what scenarios set may come from requests. */
const MOST_VARS = 100;
const LARGEST_VARS = 100_000;

function varsOf(scenario: Scenario, options: CompileOptions): Responder["vars"] {
  const { vars, source, pointer } = scenario;
  if (vars === undefined) return undefined;
  const place = pointerTo(pointer, "set");
  const fill = fillOf(vars, place, scenario, options);
  return (turn) => {
    const filled = fill(scopeOf(turn, options.seed));
    const set = isObject(filled) ? filled : {};
    const all = { ...turn.state.vars, ...set };
    if (Object.keys(all).length > MOST_VARS || sizeInText(all) > LARGEST_VARS) {
      const reason = `the variables of the conversation would be more than ${MOST_VARS}, larger than 100 kB, or nested too deep`;
      throw new AnswerError(reason, source.locate(place));
    }
    return set;
  };
}

/** Infinite for what is nested deeper than can be written. */
function sizeInText(vars: JsonObject): number {
  try {
    return JSON.stringify(vars).length;
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

function fillOf(
  vars: JsonObject,
  place: string,
  { source }: Scenario,
  options: CompileOptions,
): (scope: TemplateScope) => unknown {
  const templates = templatesOf(options);
  if (templates === undefined) return () => vars;
  return compileTemplates(vars, place, { ...templates, source, keepsType: () => true });
}
