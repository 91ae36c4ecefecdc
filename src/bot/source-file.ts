import { readFile, stat } from "node:fs/promises";
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { ApistepError, formatLocation, type Location, type Mistake, pointerSteps } from "../core/index.js";

export type { Mistake };

/** A YAML or JSON file that a person wrote, with the place of everything in it. */
export interface SourceFile {
  readonly file: string;
  /** Plain JSON data, without prototype keys. */
  readonly value: unknown;
  /** Where the value at a JSON pointer stands; for one that is not there, the nearest parent. */
  locate(pointer: string): Location;
  /** Where the name of the member at a JSON pointer stands. */
  locateKey(pointer: string): Location;
}

const LARGEST_FILE = 10 * 1024 * 1024;
const MOST_MISTAKES_SHOWN = 20;
const PROTOTYPE_KEYS: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads a YAML or JSON file.
 * @throws {ApistepError} `bad-file` when there is no such file, or it is empty, too large or no YAML.
 */
export async function readSource(file: string): Promise<SourceFile> {
  return parseSource(await readText(file, "name a YAML or JSON file"), file);
}

/**
 * Parses YAML or JSON.
 * @param file name for locations
 * @throws {ApistepError} `bad-file`
 */
export function parseSource(text: string, file: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const locationAt = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistakes: Mistake[] = document.errors.map(({ code, message, pos }) => ({
    location: locationAt(pos[0]),
    message: syntaxMessage(code, message),
  }));
  visit(document, {
    Pair(_, { key }) {
      if (isMap(key) || isSeq(key)) {
        const location = locationAt(key.range?.[0] ?? 0);
        mistakes.push({
          location,
          message: "a key can't be a map or a list",
          hint: 'put templates in quotes: "{{ … }}"',
        });
      }
      if (!isScalar(key) || !PROTOTYPE_KEYS.has(key.value)) return;
      mistakes.push({ location: locationAt(key.range?.[0] ?? 0), message: `"${key.value}" can't be used as a key` });
    },
  });
  if (mistakes.length > 0) throw badFile(file, mistakes);
  if (document.contents === null) throw new ApistepError("bad-file", `${file} is empty`, { location: { file } });

  const find = (pointer: string): { key: unknown; node: Node | null } => {
    let found: { key: unknown; node: Node | null } = { key: undefined, node: document.contents };
    for (const step of pointerSteps(pointer)) {
      const next = childOf(found.node, step);
      if (next === undefined) break;
      found = next;
    }
    return found;
  };
  const offsetOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return {
    file,
    value: toData(document, file),
    locate: (pointer) => locationAt(offsetOf(find(pointer).node)),
    locateKey: (pointer) => {
      const { key, node } = find(pointer);
      return locationAt(offsetOf(isNode(key) ? key : node));
    },
  };
}

/** The error for a file with mistakes, each with its place. */
export function badFile(file: string, mistakes: readonly Mistake[]): ApistepError {
  const [first] = mistakes;
  const shown = mistakes.slice(0, MOST_MISTAKES_SHOWN).map(({ location, message, hint }) => {
    return `${formatLocation(location)}  ${message}${hint === undefined ? "" : `; ${hint}`}`;
  });
  const more = mistakes.length - shown.length;
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  const lines = [`${file} has ${count}:`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  const location = first === undefined ? {} : { location: first.location };
  return new ApistepError("bad-file", lines.join("\n"), { ...location, mistakes });
}

/**
 * Reads a text file of at most 10 MB.
 * @param wanted what to name in place of a directory
 * @throws {ApistepError} `bad-file`
 */
export async function readText(file: string, wanted: string): Promise<string> {
  const location = { file };
  const refuse = (message: string, hint?: string): never => {
    throw new ApistepError("bad-file", message, { location, ...(hint === undefined ? {} : { hint }) });
  };
  const info = await stat(file).catch((error) => unreadable(file, error));
  if (info.isDirectory()) refuse(`${file} is a directory`, wanted);
  // Others, such as named pipes, may never end, and can't be given up while they are read.
  if (!info.isFile()) refuse(`${file} is no regular file`, "save what it gives to a file, and name that");
  if (info.size > LARGEST_FILE) refuse(`${file} is larger than 10 MB`);
  const bytes = await readFile(file).catch((error) => unreadable(file, error));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(`${file} is not UTF-8 text`, "save it with the encoding UTF-8");
  }
}

/**
 * Says why a file or a folder can't be read.
 * @param wanted what to do where there is no such file
 */
export function unreadable(path: string, cause: NodeJS.ErrnoException, wanted?: string): never {
  const hint = unreadableHint(path, cause, wanted);
  throw new ApistepError("bad-file", unreadableMessage(path, cause), {
    location: { file: path },
    cause,
    ...(hint === undefined ? {} : { hint }),
  });
}

const isBlank = (path: string) => path.trim() === "";

function unreadableMessage(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" && isBlank(path)) return "the name of a file is empty";
  if (code === "ENOENT") return `there is no file ${path}`;
  return code === "EISDIR" ? `${path} is a directory` : `can't read ${path}: ${message.split(",")[0]}`;
}

function unreadableHint(path: string, { code }: NodeJS.ErrnoException, wanted?: string): string | undefined {
  if (code === "EACCES") return "let this user read it";
  if (code === "ENOENT" && isBlank(path)) return "a variable that is not set may stand there";
  return code === "ENOENT" || code === "EISDIR" ? wanted : undefined;
}

function childOf(node: Node | null, step: string): { key: unknown; node: Node | null } | undefined {
  const items = node !== null && "items" in node ? (node.items as unknown[]) : [];
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step);
  if (isPair(pair))
    return { key: pair.key, node: isNode(pair.value) ? pair.value : isNode(pair.key) ? pair.key : null };
  const item = items[Number(step)];
  return isNode(item) ? { key: undefined, node: item } : undefined;
}

/** An alias may repeat a part of the file 100 times at most, so that a small file can't become a huge one. */
function toData(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApistepError("bad-file", `${file} can't be read: ${reason}`, { location: { file }, cause: error });
  }
}

function syntaxMessage(code: YAMLError["code"], message: string): string {
  if (code === "DUPLICATE_KEY") return "this key stands here twice";
  if (code === "MULTIPLE_DOCS") return "expected one YAML document, found a second one (---)";
  return message.split("\n")[0] ?? message;
}
