import { ApistepError, pointerTo, type Secret } from "../core/index.js";
import { badFile, type Mistake, type SourceFile } from "./source-file.js";

/** Values by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `${NAME}`, `${NAME:-value if there is none}`, and `$${…}` for a literal `${…}`. */
const REFERENCE = /\$?\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/**
 * A copy of a file's data with environment references replaced, and the values that came from the environment.
 * @throws {ApistepError} `environment-missing`, naming each variable that is not set and where it is asked for
 */
export function resolveEnvironment(
  source: SourceFile,
  environment: Environment,
): { value: unknown; secrets: Secret[] } {
  const secrets = new Map<string, Secret>();
  const missing: Mistake[] = [];
  const names = new Set<string>();

  const resolveText = (text: string, pointer: string) =>
    text.replaceAll(REFERENCE, (whole: string, name: string, fallback?: string) => {
      if (whole.startsWith("$$")) return whole.slice(1);
      const value = environment[name] ?? fallback;
      if (value === undefined) {
        names.add(name);
        missing.push({ location: source.locate(pointer), message: `the environment variable ${name} is not set` });
        return whole;
      }
      if (environment[name] !== undefined) secrets.set(name, { name, value });
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
  throw new ApistepError("environment-missing", message, {
    ...(location === undefined ? {} : { location }),
    hint: `set ${[...names].join(" and ")}, for example: export ${[...names][0]}=...; or give a default: \${${[...names][0]}:-value}`,
  });
}
