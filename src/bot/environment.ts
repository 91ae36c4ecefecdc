import { ApistepError, pointerTo, type Secret } from "../core/index.js";
import { badFile, type Mistake, type SourceFile } from "./source-file.js";

/** Values by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `${NAME}`, `${NAME:-value if there is none}`, and `$${…}` for a literal `${…}`. */
const REFERENCE = /\$?\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/**
 * A copy of a file's data with environment references replaced, and the values that came from the environment.
 * @param isCredential whether at a pointer stands what can't be empty: there, an empty variable counts as not set
 * @throws {ApistepError} `environment-missing`, naming each variable that is not set and where it is asked for
 */
export function resolveEnvironment(
  source: SourceFile,
  environment: Environment,
  isCredential: (pointer: string) => boolean = () => false,
): { value: unknown; secrets: Secret[] } {
  const secrets = new Map<string, Secret>();
  const missing: Mistake[] = [];
  const names = new Set<string>();
  let isAnyEmpty = false;

  const note = (name: string, isEmpty: boolean, pointer: string) => {
    names.add(name);
    isAnyEmpty ||= isEmpty;
    const message = `the environment variable ${name} is ${isEmpty ? "set, but empty" : "not set"}`;
    missing.push({ location: source.locate(pointer), message });
  };
  const resolveText = (text: string, pointer: string) =>
    text.replaceAll(REFERENCE, (whole: string, name: string, fallback?: string) => {
      if (whole.startsWith("$$")) return whole.slice(1);
      const given = environment[name];
      const isEmpty = given?.trim() === "" && isCredential(pointer);
      const value = isEmpty ? fallback : (given ?? fallback);
      if (value === undefined) {
        note(name, isEmpty, pointer);
        return whole;
      }
      if (value === given) secrets.set(name, { name, value });
      return value;
    });
  const resolve = (value: unknown, pointer: string): unknown => {
    if (typeof value === "string") return value.includes("${") ? resolveText(value, pointer) : value;
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, pointerTo(pointer, index)));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, resolve(item, pointerTo(pointer, key))]),
    );
  };

  const value = resolve(source.value, "");
  if (missing.length === 0) return { value, secrets: [...secrets.values()] };
  const { message, location } = badFile(source.file, missing);
  const [first] = names;
  const set = `set ${[...names].join(" and ")}, for example: export ${first}=...; or give a default: \${${first}:-value}`;
  throw new ApistepError("environment-missing", message, {
    ...(location === undefined ? {} : { location }),
    hint: isAnyEmpty ? `${set}; ${EMPTY_IN_CI}` : set,
  });
}

const EMPTY_IN_CI = "a CI leaves a secret empty that it does not have, or that it keeps from a fork's pull request";
