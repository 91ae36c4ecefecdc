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
import { memorySource } from "./memory-source.js";
import type { Respond, Scenario, ScenarioDefinition } from "./scenario.js";

const validateFile = validate as FileValidator;

/** Paths of scenario files and folders of them, and scenarios as objects. */
export type ScenarioInput = string | readonly (string | ScenarioDefinition)[];

/**
 * Reads scenarios in the given order; those of a folder in the order of its file names.
 * @throws {ApistepError} `bad-file`, with file, line and column of what is wrong
 */
export async function loadScenarios(input: ScenarioInput): Promise<Scenario[]> {
  const items = typeof input === "string" ? [input] : input;
  const sources = await Promise.all(
    items.map((item, index) =>
      typeof item === "string" ? readAll(item) : [memorySource(`scenarios[${index}]`, { scenarios: [item] })],
    ),
  );
  const scenarios = sources.flat().flatMap(scenariosOf);
  checkNames(scenarios);
  return scenarios;
}

/** Reads an answer that is given to every request: a path, or the answer as an object. */
export async function loadRespond(input: string | Respond): Promise<Scenario> {
  const source = typeof input === "string" ? await readSource(input) : memorySource("respond", input);
  checkRespond(source);
  return { name: "respond", when: {}, respond: source.value as Respond, source, pointer: "", respondPointer: "" };
}

/** Scenario files in their usual place beside a bot file: `scenarios.yaml`, and those in the folder `scenarios`. */
export async function scenarioFilesBeside(botFile: string): Promise<string[]> {
  const folder = join(dirname(botFile), "scenarios");
  const file = `${folder}.yaml`;
  return [...((await kindOfPath(file)) === "file" ? [file] : []), ...(await filesIn(folder))];
}

async function readAll(path: string): Promise<SourceFile[]> {
  if ((await kindOfPath(path)) !== "folder") return [await readSource(path)];
  const files = await filesIn(path);
  if (files.length > 0) return Promise.all(files.map(readSource));
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
  const { scenarios } = source.value as components["schemas"]["ScenarioFile"];
  if (scenarios.length === 0) {
    const location = source.locate("/scenarios");
    throw badFile(source.file, [{ location, message: "expected at least one scenario, got none" }]);
  }
  return scenarios.map(({ name, when = {}, respond }, index) => {
    const pointer = `/scenarios/${index}`;
    return { name, when, respond, source, pointer, respondPointer: `${pointer}/respond` };
  });
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
