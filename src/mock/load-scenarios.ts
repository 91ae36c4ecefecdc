import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  badFile,
  checkFile,
  type FileValidator,
  type Mistake,
  readSource,
  type SourceFile,
  sourceFilesIn,
  toMistake,
} from "../bot/index.js";
import { ApistepError, formatLocation, toProblems } from "../core/index.js";
import type { components } from "./generated/scenario-file.js";
import { validate } from "./generated/validate-scenario-file.js";
import { type Included, readWithIncludes } from "./includes.js";
import { memorySource } from "./memory-source.js";
import { deedsOf, type Respond, type Scenario, type ScenarioDefinition, toScenario } from "./scenario.js";

const validateFile = validate as FileValidator;

/** Paths of scenario files and folders of them, and scenarios as objects. */
export type ScenarioInput = string | readonly (string | ScenarioDefinition)[];

/** Scenarios in the order in which they are tried, and the files that they came from. */
export interface LoadedScenarios {
  readonly scenarios: readonly Scenario[];
  readonly files: readonly string[];
}

/**
 * Reads scenarios: those of a higher priority first, then in the given order; those of a folder in the order of its
 * file names.
 * @throws {ApistepError} `bad-file`, with file, line and column of what is wrong
 */
export async function loadScenarios(input: ScenarioInput): Promise<LoadedScenarios> {
  const items = typeof input === "string" ? [input] : input;
  const read = await Promise.all(
    items.map((item, index) => (typeof item === "string" ? readAll(item) : [inMemory(`scenarios[${index}]`, item)])),
  );
  const scenarios = read.flat().flatMap(({ source }) => scenariosOf(source));
  checkNames(scenarios);
  return {
    scenarios: scenarios.toSorted((a, b) => b.priority - a.priority),
    files: [...new Set(read.flat().flatMap(({ files }) => files))],
  };
}

/**
 * The scenario of a source that has one.
 * @throws {ApistepError} `bad-file` for one that is wrong
 */
export function scenarioIn(source: SourceFile): Scenario {
  const [scenario] = scenariosOf(source);
  if (scenario === undefined) throw new Error("a list of one without a first");
  return scenario;
}

/** Reads an answer that is given to every request: a path, or the answer as an object. */
export async function loadRespond(input: string | Respond): Promise<Scenario> {
  const source = typeof input === "string" ? await readSource(input) : memorySource("respond", input);
  return everyRequest(source, "respond");
}

/** A scenario that answers every request with what a source has. */
export function everyRequest(source: SourceFile, name: string): Scenario {
  checkRespond(source);
  const respond = source.value as Respond;
  const scenario = toScenario({ name, respond }, { source, pointer: "", set: undefined });
  return { ...scenario, answers: [{ respond, weight: 1, pointer: "" }] };
}

/** Scenario files in their usual place beside a bot file: `scenarios.yaml`, and those in the folder `scenarios`. */
export async function scenarioFilesBeside(botFile: string): Promise<string[]> {
  const folder = join(dirname(botFile), "scenarios");
  const file = `${folder}.yaml`;
  return [...((await kindOfPath(file)) === "file" ? [file] : []), ...(await filesIn(folder))];
}

const inMemory = (name: string, definition: ScenarioDefinition): Included => {
  return { source: memorySource(name, { scenarios: [definition] }), files: [] };
};

/** The scenario files at a path. What is only there to be included belongs into a folder within. */
async function readAll(path: string): Promise<Included[]> {
  if ((await kindOfPath(path)) !== "folder") return [await readWithIncludes(path, dirname(path))];
  const files = await filesIn(path);
  if (files.length > 0) return Promise.all(files.map((file) => readWithIncludes(file, path)));
  throw new ApistepError("bad-file", `the folder ${path} has no scenario files`, {
    location: { file: path },
    hint: "expected files that end in .yaml, .yml or .json",
  });
}

async function kindOfPath(path: string): Promise<"file" | "folder" | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info === undefined ? undefined : info.isDirectory() ? "folder" : "file";
}

/** The scenario files of a folder; none when there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  return (await kindOfPath(folder)) === "folder" ? sourceFilesIn(folder) : [];
}

function scenariosOf(source: SourceFile): Scenario[] {
  checkFile(source, source.value, validateFile);
  const { scenarios, scenarioSet } = source.value as components["schemas"]["ScenarioFile"];
  if (scenarios.length === 0) {
    const location = source.locate("/scenarios");
    throw badFile(source.file, [{ location, message: "expected at least one scenario, got none" }]);
  }
  const mistakes = scenarios.flatMap((definition, index) => mistakeIn(definition, source, `/scenarios/${index}`));
  if (mistakes.length > 0) throw badFile(source.file, mistakes);
  return scenarios.map((definition, index) =>
    toScenario(definition, { source, pointer: `/scenarios/${index}`, set: scenarioSet }),
  );
}

/** What the schema does not say: that a scenario does exactly one thing. */
function mistakeIn(definition: ScenarioDefinition, source: SourceFile, pointer: string): Mistake[] {
  const deeds = deedsOf(definition);
  if (deeds.length === 1) return [];
  const got = deeds.length === 0 ? "none of them" : deeds.join(" and ");
  const location = deeds[1] === undefined ? source.locate(pointer) : source.locateKey(`${pointer}/${deeds[1]}`);
  const message = `scenario "${definition.name}": expected one of respond, sequence, choose and fault, got ${got}`;
  const hint = deeds.includes("fault") ? "a fault of an answer belongs into it: respond: { fault: … }" : undefined;
  return [{ location, message, ...(hint === undefined ? {} : { hint }) }];
}

function checkNames(scenarios: readonly Scenario[]): void {
  const seen = new Map<string, Scenario>();
  for (const scenario of scenarios) {
    const { name, source, pointer } = scenario;
    const other = seen.get(name);
    seen.set(name, scenario);
    if (other === undefined) continue;
    const mistake: Mistake = {
      location: source.locate(`${pointer}/name`),
      message: `the name "${name}" stands at ${formatLocation(other.source.locate(`${other.pointer}/name`))} too`,
      hint: "give each scenario a name of its own",
    };
    throw badFile(source.file, [mistake]);
  }
}

/** The schema knows an answer only within a scenario. */
function checkRespond(source: SourceFile): void {
  if (validateFile({ scenarios: [{ name: "respond", respond: source.value }] })) return;
  const within = "/scenarios/0/respond".length;
  const errors = (validateFile.errors ?? []).map((error) => ({
    ...error,
    instancePath: error.instancePath.slice(within),
  }));
  throw badFile(
    source.file,
    toProblems(errors).map((problem) => toMistake(source, problem)),
  );
}
