import { readSource, type SourceFile } from "../../bot/index.js";
import { ApistepError, isObject, type JsonObject, type Location, valueAt } from "../../core/index.js";
import { botContract } from "../contract.js";
import { loadForGeneration } from "../generate.js";
import { openapi } from "../openapi.js";
import type { Place } from "./compare-schema.js";

/** A bot contract, and where in its file everything is. */
export interface ContractFile {
  readonly document: JsonObject;
  /** Where the file says what stands at a place in the document. */
  locate(pointer: string): Location;
  /** What a reference points to; what is none stays. */
  resolve(place: Place): Place;
}

/**
 * Reads a bot file, or a bot contract as an OpenAPI document.
 * @throws {ApistepError} `bad-file`
 */
export async function readContractFile(file: string): Promise<ContractFile> {
  const source = await readSource(file);
  if (!isObject(source.value) || source.value.openapi === undefined) return fromBot(source);
  const document = source.value;
  if (!String(document.openapi).startsWith("3.1")) {
    throw new ApistepError("bad-file", `${file} is an OpenAPI ${document.openapi} document`, {
      location: { file },
      hint: "compare bot files, or documents of version 3.1: those of 3.0 say less",
    });
  }
  return { document, locate: source.locateKey, resolve: resolver(document, file) };
}

async function fromBot(source: SourceFile): Promise<ContractFile> {
  const bot = await loadForGeneration(source.file);
  const { document, origins } = await openapi(botContract(bot));
  const locate = (pointer: string) => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const origin = origins.get(pointer.slice(0, end));
      if (origin !== undefined) return source.locateKey(origin + pointer.slice(end));
    }
    return source.locateKey("/blocks"); // what no step says is about them
  };
  return { document, locate, resolve: resolver(document, source.file) };
}

function resolver(document: JsonObject, file: string): ContractFile["resolve"] {
  return (place) => {
    let { schema, pointer } = place;
    for (let steps = 0; isObject(schema) && typeof schema.$ref === "string"; steps += 1) {
      pointer = decodeURIComponent(schema.$ref.replace(/^#/, ""));
      schema = valueAt(document, pointer);
      if (schema === undefined || steps > 100) {
        throw new ApistepError("bad-file", `${file} refers to ${pointer}, which is not there`, { location: { file } });
      }
    }
    return { schema, pointer };
  };
}
