import type { SourceFile } from "../bot/index.js";
import { ApistepError, pointerSteps } from "../core/index.js";

/**
 * Data that a program gave, in the place of a file. Where a file has lines, it has paths: `scenarios[0].respond`.
 * @throws {ApistepError} `bad-option` when it is no JSON data
 */
export function memorySource(name: string, data: unknown): SourceFile {
  const locate = (pointer: string) => ({ file: pathOf(name, pointerSteps(pointer)) });
  return { file: name, value: toJson(name, data), locate, locateKey: locate };
}

function pathOf(name: string, steps: readonly string[]): string {
  // A scenario stands alone in its source, and the name says which one it is.
  const shown = steps[0] === "scenarios" ? steps.slice(2) : steps;
  return shown.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`), name);
}

function toJson(name: string, data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data) ?? "null");
  } catch (error) {
    throw new ApistepError("bad-option", `${name} is no JSON data`, { location: { file: name }, cause: error });
  }
}
