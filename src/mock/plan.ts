import { type ApiStep, type Bot, badFile, checkOptionsFor, type Mistake, type SourceFile } from "../bot/index.js";
import { LONGEST_WAIT, textMessage, type Wire } from "../contract/index.js";
import { hasTemplate } from "../template/index.js";
import { readyAnswer } from "./answer.js";
import { type AnswerCache, createAnswerCache } from "./answer-cache.js";
import type { AuthOptions } from "./check-auth.js";
import { checkFaults } from "./check-fault.js";
import { createRequestCheck, type RequestCheck } from "./check-request.js";
import { type CheckedStep, checkScenario } from "./check-scenario.js";
import { checkStates } from "./check-state.js";
import { checkReads, checkUnfilled } from "./check-templates.js";
import { type Scope, scopeOf, scopeWithoutBot } from "./check-when.js";
import { type CompiledScenario, compileScenario } from "./compile-scenario.js";
import { compileWhen, createScenarioIndex } from "./match/index.js";
import type { Endpoint, Reply, Responder, Turn } from "./responder.js";
import { placeholderNames } from "./routes.js";
import type { Scenario } from "./scenario.js";
import type { ScenarioLanguage } from "./scenario-language.js";
import { isSensitive } from "./sensitive.js";
import { countOf } from "./state.js";

export interface PlanOptions {
  readonly bot: Bot | undefined;
  readonly scenarios: readonly Scenario[];
  /** Answers what no scenario matches, in place of generated answers. */
  readonly respond: Scenario | undefined;
  /** Names of the scenario sets that are switched on. */
  readonly sets: ReadonlySet<string>;
  readonly wire: Wire;
  readonly seed: number;
  /** How credentials are checked. */
  readonly auth: AuthOptions;
  /** The day that made-up dates are about. */
  readonly today: Date;
}

/** All that a mock answers, decided and checked before the first request. */
export interface Plan {
  /** One for each API step; without a bot, one for everything. */
  readonly endpoints: readonly Endpoint[];
  readonly warnings: readonly Mistake[];
}

/**
 * Decides which scenarios answer which step, and checks what they answer, also of the sets that are switched off.
 * @throws {ApistepError} `bad-file` for a scenario that breaks the contract or that no request would match
 */
export async function createPlan(options: PlanOptions): Promise<Plan> {
  const { bot, respond, sets } = options;
  const scenarios = respond === undefined ? options.scenarios : [...options.scenarios, respond];
  const isTemplated = scenarios.some(({ answers, vars }) => hasTemplate(answers) || hasTemplate(vars));
  const language = isTemplated ? await loadLanguage() : undefined;
  const steps = bot === undefined ? [] : [...bot.apiSteps.values()].map((step) => checkedStep(bot, step));
  const cache = createAnswerCache();
  const prepared = scenarios.map((scenario) => prepare(scenario, steps, language, { ...options, cache }));
  refuse(prepared);
  const active = prepared.filter(({ scenario: { set } }) => set === undefined || sets.has(set));
  const generate = steps.every(({ step }) => isComplete(step, active)) ? undefined : await loadGenerator();
  return {
    endpoints:
      bot === undefined
        ? [anyEndpoint(active, options)]
        : steps.map((step) => endpoint(bot, step, active, { ...options, generate })),
    warnings: [...prepared.flatMap(({ warnings }) => warnings), ...checkStates(scenarios)],
  };
}

// The language of templates and made-up values take longer to load than all the rest: only who needs them waits.
const loadLanguage = async () => (await import("./scenario-language.js")).loadScenarioLanguage();
const loadGenerator = async () => (await import("./generate-answer.js")).generateAnswers;

type Generate = Awaited<ReturnType<typeof loadGenerator>>;

const checkedStep = (bot: Bot, step: ApiStep): CheckedStep => ({ step, checks: checkOptionsFor(bot, step) });

interface Prepared {
  readonly scenario: Scenario;
  readonly steps: Scope["steps"];
  readonly responder: CompiledScenario;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

function prepare(
  scenario: Scenario,
  steps: readonly CheckedStep[],
  language: ScenarioLanguage | undefined,
  { bot, wire, seed, cache }: PlanOptions & { readonly cache: AnswerCache },
): Prepared {
  const mistakes: Mistake[] = [];
  const scope = bot === undefined ? scopeWithoutBot(scenario) : scopeOf(scenario, bot);
  const verdict = checkScenario(
    scenario,
    bot,
    steps.filter(({ step }) => scope.steps.includes(step)),
  );
  const faults = checkFaults(scenario);
  const limit = bot?.policies.timeout ?? LONGEST_WAIT;
  const compileExpression = language?.compileExpression;
  const reads = language === undefined ? [] : checkReads(scenario, scope.steps, language.readsOf);
  const responder = compileScenario(scenario, { bot, wire, seed, compileExpression, limit, cache, mistakes });
  return {
    scenario,
    steps: scope.steps,
    responder,
    mistakes: [...scope.mistakes, ...mistakes, ...faults.mistakes, ...verdict.mistakes],
    warnings: [...scope.warnings, ...checkUnfilled(scenario), ...reads, ...faults.warnings, ...verdict.warnings],
  };
}

/** Throws the mistakes of the first file that has any. */
function refuse(prepared: readonly Prepared[]): void {
  const source: SourceFile | undefined = prepared.find(({ mistakes }) => mistakes.length > 0)?.scenario.source;
  if (source === undefined) return;
  const ofFile = prepared.filter(({ scenario }) => scenario.source === source);
  throw badFile(
    source.file,
    ofFile.flatMap(({ mistakes }) => mistakes),
  );
}

function endpoint(
  bot: Bot,
  { step, checks }: CheckedStep,
  prepared: readonly Prepared[],
  options: PlanOptions & { readonly generate: Generate | undefined },
): Endpoint {
  const own = prepared.filter(({ steps }) => steps.includes(step));
  const { method, path } = step;
  const responders = own.map(({ responder }) => responder(checks));
  return {
    step,
    method,
    path,
    hidesPath: placeholderNames(path).some((name) => isSensitive(name, bot)),
    check: lazyCheck(() => createRequestCheck(bot, step, options.auth)),
    responders,
    index: createScenarioIndex(responders),
    otherwise:
      options.generate === undefined || isComplete(step, prepared)
        ? NEVER
        : generated(step, options.generate(bot, step, { ...options, checks })),
  };
}

/** Compiled for the first request of a step: a bot may have many, and the start should not wait for all of them. */
function lazyCheck(create: () => RequestCheck): RequestCheck {
  let check: RequestCheck | undefined;
  return (request) => {
    check ??= create();
    return check(request);
  };
}

/** Whether scenarios answer every request of a step, so that no answer has to be made up. */
const isComplete = (step: ApiStep, prepared: readonly Prepared[]) =>
  prepared.some(({ scenario, steps }) => steps.includes(step) && matchesAll(scenario));

/** Whether a scenario answers every request of its steps, so that nothing after it is asked. */
function matchesAll({ when, from, times, answers }: Scenario): boolean {
  const isAlways = Object.keys(when).every((member) => member === "step");
  return isAlways && from === undefined && times === undefined && answers.length > 0;
}

function fallback(name: string, key: string, answer: (turn: Turn) => Reply): Responder {
  const when = compileWhen({}, { report() {} });
  const none = { place: () => undefined, whyNot: () => undefined, fault: undefined, to: undefined, vars: undefined };
  return { name, key, when, answer, ...none };
}

const NEVER = fallback("none", "none", () => {
  throw new Error("a scenario that matches all requests did not match one");
});

function generated({ name }: ApiStep, answers: ReturnType<Generate>): Responder {
  const key = `generated ${name}`;
  return fallback("generated", key, ({ state }) => {
    return { answer: answers(countOf(state.scenarios, key)), disturbance: undefined };
  });
}

function anyEndpoint(prepared: readonly Prepared[], { wire }: PlanOptions): Endpoint {
  const responders = prepared.map(({ responder }) => responder({}));
  const hello = readyAnswer({ messages: [textMessage("Hello from the mock.")] }, wire);
  return {
    step: undefined,
    method: "",
    path: "",
    hidesPath: false,
    check: () => [],
    responders,
    index: createScenarioIndex(responders),
    otherwise: fallback("default", "default", () => ({ answer: hello, disturbance: undefined })),
  };
}
