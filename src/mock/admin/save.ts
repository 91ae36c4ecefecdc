import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Saved } from "../../admin/index.js";
import { isObject } from "../../core/index.js";
import type { Script } from "../programme.js";
import type { Scenario } from "../scenario.js";
import type { TakeUp } from "../serving.js";
import { refuse } from "./refuse.js";

/** What was written to a file. */
interface Written {
  readonly text: string;
  readonly definitions: readonly unknown[];
}

/** Writes the added scenarios to a file of this name, and has them served from there. */
export type Save = (file: string, script: Script, takeUp: TakeUp) => Promise<Saved>;

/** A file that it did not write, or that was changed since, is left alone. */
export function createSaver(): Save {
  const written = new Map<string, Written>();
  return async (name, script, takeUp) => {
    const { added, scenarios } = script;
    if (added.length === 0) throw refuse(409, "no scenario was added", "add one first, with POST scenarios");
    const folder = await scenarioFolder(script);
    const file = join(folder, name);
    const before = written.get(file);
    const current = await textOf(file);
    if (current !== before?.text) throw refuseToOverwrite(file, before !== undefined);
    const definitions = [...added.map(definitionOf), ...(before?.definitions ?? [])];
    const text = stringify({ scenarios: definitions }, { lineWidth: 120, aliasDuplicateObjects: false });
    await write(file, text);
    try {
      const items = typeof scenarios === "string" ? [scenarios] : scenarios;
      const isRead = items.includes(folder) || items.includes(file);
      await takeUp({ ...script, added: [], scenarios: isRead ? items : [...items, file] });
    } catch (error) {
      await (current === undefined ? rm(file, { force: true }) : write(file, current));
      throw error;
    }
    written.set(file, { text, definitions });
    return { file, scenarios: added.map((scenario) => scenario.name) };
  };
}

/** The first folder that scenarios are read from; else `scenarios` beside the bot file. */
async function scenarioFolder({ scenarios, bot }: Script): Promise<string> {
  for (const item of [scenarios].flat()) {
    if (typeof item === "string" && (await isThere(item, "isDirectory"))) return item;
  }
  const botFile = bot?.locate("").file;
  if (botFile !== undefined && (await isThere(botFile, "isFile"))) return join(dirname(botFile), "scenarios");
  const mend = "start the mock with a folder of scenarios or with a bot file";
  throw refuse(409, "this mock has no folder of scenarios to write to", mend);
}

async function isThere(path: string, kind: "isFile" | "isDirectory"): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.[kind]() === true;
}

/** Undefined: there is nothing of this name. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw failed(file, error);
  }
}

function refuseToOverwrite(file: string, wasWritten: boolean) {
  const reason = wasWritten ? "it was changed since it was written" : "it is there already";
  return refuse(409, `${file} is left alone: ${reason}`, "take another name");
}

function definitionOf({ source }: Scenario): unknown {
  const { value } = source;
  return isObject(value) && Array.isArray(value.scenarios) ? value.scenarios[0] : undefined;
}

/** Never leaves half a file: the text is written beside it first. */
async function write(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw failed(file, error);
  }
}

const failed = (file: string, error: unknown) =>
  refuse(500, `can't write ${file}: ${error instanceof Error ? error.message : String(error)}`, "nothing was changed");
