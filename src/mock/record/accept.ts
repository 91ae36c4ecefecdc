import { isDeepStrictEqual } from "node:util";
import { type Bot, checkOptionsFor, type Mistake, parseSource } from "../../bot/index.js";
import { ApistepError } from "../../core/index.js";
import { checkScenario } from "../check-scenario.js";
import { scenarioIn } from "../load-scenarios.js";
import { compileWhen } from "../match/index.js";
import type { Scenario, ScenarioDefinition } from "../scenario.js";
import { scenarioFile } from "./file.js";

/** The text of a scenario file, and why the mock would refuse it; undefined: it takes it. */
export interface Accepted {
  readonly text: string;
  readonly reason: string | undefined;
}

export type Accept = (definition: ScenarioDefinition, isMasked: boolean) => Accepted;

/** Remembers the last files, as most stay the same from one writing to the next. */
export function createAccept(bot: Bot): Accept {
  const known = new Map<string, Accepted>();
  return (definition, isMasked) => {
    const key = JSON.stringify([definition, isMasked]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = scenarioFile(definition, isMasked);
    const accepted = { text, reason: whyNot(text, definition, bot) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, accepted);
    return accepted;
  };
}

const MOST_KNOWN = 20_000;

function whyNot(text: string, definition: ScenarioDefinition, bot: Bot): string | undefined {
  const read = readBack(text, definition.name);
  if (typeof read === "string") return read;
  const isSame = isDeepStrictEqual(read.source.value, { scenarios: [JSON.parse(JSON.stringify(definition))] });
  if (!isSame) return "a part of it can't be written as YAML";
  const messages: string[] = [];
  compileWhen(read.when, { report: (_place, message) => void messages.push(message) });
  const steps = [...bot.apiSteps.values()].filter(({ name }) => name === read.when.step);
  const checked = steps.map((step) => ({ step, checks: checkOptionsFor(bot, step) }));
  const { mistakes } = checkScenario(read, bot, checked);
  return messages[0] ?? mistakes[0]?.message;
}

function readBack(text: string, name: string): Scenario | string {
  try {
    return scenarioIn(parseSource(text, name));
  } catch (error) {
    if (!(error instanceof ApistepError)) throw error;
    const [first] = (error as { readonly mistakes?: readonly Mistake[] }).mistakes ?? [];
    return first?.message ?? error.message;
  }
}
