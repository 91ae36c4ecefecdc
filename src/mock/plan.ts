import { type ApiStep, type Bot, badFile, checkOptionsFor, type Mistake, type SourceFile } from "../bot/index.js";
import { textMessage, type Wire } from "../contract/index.js";
import { type CompileExpression, hasTemplate, loadTemplateLanguage } from "../template/index.js";
import { readyAnswer } from "./answer.js";
import { createRequestCheck, type RequestCheck } from "./check-request.js";
import { type CheckedStep, checkScenario } from "./check-scenario.js";
import { type Scope, scopeOf, scopeWithoutBot } from "./check-when.js";
import type { Endpoint, Responder } from "./endpoint.js";
import { generateAnswers } from "./generate-answer.js";
import { createMatcher } from "./match.js";
import { placeholderNames } from "./routes.js";
import type { Scenario } from "./scenario.js";
import { type ScenarioAnswer, scenarioAnswer } from "./scenario-answer.js";
import { isSensitive } from "./sensitive.js";

export interface PlanOptions {
  readonly bot: Bot | undefined;
  readonly scenarios: readonly Scenario[];
  /** Answers what no scenario matches, in place of generated answers. */
  readonly respond: Scenario | undefined;
  readonly wire: Wire;
  readonly seed: number;
}

/** All that a mock answers, decided and checked before the first request. */
export interface Plan {
  /** One for each API step; without a bot, one for everything. */
  readonly endpoints: readonly Endpoint[];
  readonly warnings: readonly Mistake[];
}

/**
 * Decides which scenarios answer which step, and checks what they answer.
 * @throws {ApistepError} `bad-file` for a scenario that breaks the contract or that no request would match
 */
export async function createPlan(options: PlanOptions): Promise<Plan> {
  const { bot, respond } = options;
  const scenarios = respond === undefined ? options.scenarios : [...options.scenarios, respond];
  const isTemplated = scenarios.some((scenario) => hasTemplate(scenario.respond));
  const language = isTemplated ? await loadTemplateLanguage() : undefined;
  const steps = bot === undefined ? [] : [...bot.apiSteps.values()].map((step) => checkedStep(bot, step));
  const prepared = scenarios.map((scenario) => prepare(scenario, steps, language, options));
  refuse(prepared);
  return {
    endpoints:
      bot === undefined
        ? [anyEndpoint(prepared, options)]
        : steps.map((step) => endpoint(bot, step, prepared, options)),
    warnings: prepared.flatMap(({ warnings }) => warnings),
  };
}

const checkedStep = (bot: Bot, step: ApiStep): CheckedStep => ({ step, checks: checkOptionsFor(bot, step) });

interface Prepared {
  readonly scenario: Scenario;
  readonly steps: Scope["steps"];
  readonly answer: ScenarioAnswer;
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

function prepare(
  scenario: Scenario,
  steps: readonly CheckedStep[],
  compileExpression: CompileExpression | undefined,
  { bot, wire }: PlanOptions,
): Prepared {
  const mistakes: Mistake[] = [];
  const scope = bot === undefined ? scopeWithoutBot(scenario) : scopeOf(scenario, bot);
  const verdict = checkScenario(
    scenario,
    bot,
    steps.filter(({ step }) => scope.steps.includes(step)),
  );
  return {
    scenario,
    steps: scope.steps,
    answer: scenarioAnswer(scenario, bot, wire, compileExpression && { compileExpression, mistakes }),
    mistakes: [...scope.mistakes, ...mistakes, ...verdict.mistakes],
    warnings: [...scope.warnings, ...verdict.warnings],
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
  options: PlanOptions,
): Endpoint {
  const own = prepared.filter(({ steps }) => steps.includes(step));
  const responders = own.map(({ scenario, answer }): Responder => {
    return { name: scenario.name, matches: createMatcher(scenario.when), answer: (scope) => answer(scope, checks) };
  });
  const { method, path } = step;
  const isComplete = own.some(({ scenario }) => matchesAll(scenario));
  return {
    step,
    method,
    path,
    hidesPath: placeholderNames(path).some((name) => isSensitive(name, bot)),
    check: lazyCheck(() => createRequestCheck(bot, step)),
    responders: isComplete ? responders : [...responders, generated(bot, { step, checks }, options)],
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

const always = () => true;

/** Whether a scenario answers every request of its steps, so that nothing after it is asked. */
const matchesAll = ({ when }: Scenario) => Object.keys(when).every((member) => member === "step");

function generated(bot: Bot, { step, checks }: CheckedStep, { seed, wire }: PlanOptions): Responder {
  return { name: "generated", matches: always, answer: generateAnswers(bot, step, { checks, seed, wire }) };
}

function anyEndpoint(prepared: readonly Prepared[], { wire }: PlanOptions): Endpoint {
  const responders = prepared.map(({ scenario, answer }): Responder => {
    return { name: scenario.name, matches: createMatcher(scenario.when), answer: (scope) => answer(scope, {}) };
  });
  const hello = readyAnswer({ messages: [textMessage("Hello from the mock.")] }, wire);
  const friendly: Responder = { name: "default", matches: always, answer: () => hello };
  return {
    step: undefined,
    method: "",
    path: "",
    hidesPath: false,
    check: () => [],
    responders: [...responders, friendly],
  };
}
