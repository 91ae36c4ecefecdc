import { type Bot, badFile, type Mistake } from "../bot/index.js";
import { ApistepError, didYouMean } from "../core/index.js";
import { createHandler, type Handler, type HandlerOptions } from "./handle.js";
import { loadRespond, loadScenarios, type ScenarioInput } from "./load-scenarios.js";
import { createPlan, type Plan, type PlanOptions } from "./plan.js";
import { isReserved, RESERVED } from "./reserved.js";
import type { Respond, Scenario } from "./scenario.js";

/** What a programme is made of. */
export interface Script {
  readonly bot: Bot | undefined;
  readonly scenarios: ScenarioInput;
  /** Scenarios that were added while the mock ran; they come first. */
  readonly added: readonly Scenario[];
  readonly respond: string | Respond | undefined;
  /** Names of the scenario sets that are switched on. */
  readonly sets: readonly string[];
}

/** What a mock serves at the moment. It is replaced as a whole, never changed. */
export interface Programme {
  readonly script: Script;
  readonly handle: Handler;
  readonly endpoints: Plan["endpoints"];
  /**
   * The same with one scenario only.
   * @throws {ApistepError} `bad-file` for one that can't be served
   */
  planAlone(scenario: Scenario): Promise<Plan>;
  /** Whether a step's requests are signed. */
  readonly isSigned: boolean;
  /** What of the scenarios may go wrong. */
  readonly warnings: readonly Mistake[];
  /** In the order in which they are tried, also those of sets that are switched off. */
  readonly scenarios: readonly Scenario[];
  /** Files that it was read from, without the bot file. */
  readonly files: readonly string[];
}

export interface ProgrammeOptions extends Omit<HandlerOptions, "bot">, Pick<PlanOptions, "wire" | "auth" | "today"> {}

/**
 * Reads and checks all that a mock is to serve.
 * @throws {ApistepError} `bad-file`, `nothing-to-run` for a bot without API steps, `bad-option` for an unknown set
 */
export async function createProgramme(script: Script, options: ProgrammeOptions): Promise<Programme> {
  const { bot } = script;
  if (bot?.apiSteps.size === 0) throw nothingToServe(bot);
  if (bot !== undefined) refuseReserved(bot);
  const loaded = await loadScenarios(script.scenarios);
  const scenarios = [...script.added, ...loaded.scenarios];
  const respond = script.respond === undefined ? undefined : await loadRespond(script.respond);
  checkSets(script.sets, scenarios);
  const plan = (some: Pick<PlanOptions, "scenarios" | "respond">) =>
    createPlan({ ...options, ...some, bot, sets: new Set(script.sets) });
  const { endpoints, warnings } = await plan({ scenarios, respond });
  const files = [...loaded.files, ...(typeof script.respond === "string" ? [script.respond] : [])];
  const handle = createHandler(endpoints, { ...options, bot });
  const planAlone = (scenario: Scenario) => plan({ scenarios: [scenario], respond: undefined });
  const isSigned = endpoints.some(({ step }) => step?.security?.type === "hmac");
  return { script, handle, endpoints, planAlone, isSigned, warnings, scenarios, files };
}

/** No step can be where the mock itself is seen and steered. */
function refuseReserved(bot: Bot): void {
  const mistakes = [...bot.apiSteps.values()]
    .filter(({ path }) => isReserved(path))
    .map(({ name, pointer }) => ({
      location: bot.locate(`${pointer}/path`),
      message: `the mock can't serve the API step "${name}": its path begins with ${RESERVED}, where the mock's own calls are`,
      hint: "give the step another path",
    }));
  const [first] = mistakes;
  if (first !== undefined) throw badFile(first.location.file, mistakes);
}

function nothingToServe(bot: Bot): ApistepError {
  return new ApistepError("nothing-to-run", `the bot "${bot.name}" has no API steps`, {
    location: bot.locate(""),
    hint: 'add "apiSteps" to the bot file, or start the mock without one',
  });
}

/** Names of the scenario sets, in the order in which they come up. */
export function setsOf(scenarios: readonly Scenario[]): string[] {
  return [...new Set(scenarios.flatMap(({ set }) => (set === undefined ? [] : [set])))];
}

function checkSets(wanted: readonly string[], scenarios: readonly Scenario[]): void {
  const known = setsOf(scenarios);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known) || (known.length === 0 ? "" : `expected ${known.join(" or ")}`);
  throw new ApistepError("bad-option", `there is no scenario set "${unknown}"`, {
    hint: hint || 'no scenario file has a "scenarioSet"',
  });
}
