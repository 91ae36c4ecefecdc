import { dirname, join, relative } from "node:path";
import {
  checkFile,
  type Environment,
  type FileValidator,
  readSource,
  resolveEnvironment,
  type SourceFile,
} from "../../bot/index.js";
import type { Secret } from "../../core/index.js";
import type { components } from "./generated/config-file.js";
import { validate } from "./generated/validate-config-file.js";

type ConfigFile = components["schemas"]["ConfigFile"];

/** What a config file says for one command. */
export interface Config {
  readonly source: SourceFile;
  /** Path of the bot file. */
  readonly bot: string | undefined;
  /** Values of the command's options by name. Paths are seen from the working directory. */
  readonly options: { readonly [name: string]: unknown };
  /** Values from the environment that are credentials, as their names say or the options they stand in. */
  readonly secrets: readonly Secret[];
}

/** Options that are paths. */
const PATHS: ReadonlySet<string> = new Set([
  ...["scenarios", "respond", "conversations", "waivers", "out"],
  ...["ca", "cert", "key", "tlsKey", "tlsCert", "clientCa"],
]);

/**
 * Reads a config file, and takes what concerns a command.
 * @param file its path, as seen from the working directory `cwd`
 * @throws {ApistepError} `bad-file`, or `environment-missing` for a variable that this command needs
 */
export async function loadConfig(
  file: string,
  command: string,
  { cwd, environment }: { readonly cwd: string; readonly environment: Environment },
): Promise<Config> {
  const source = await readSource(file);
  checkFile(source, source.value, validate as FileValidator);
  const all = source.value as ConfigFile;
  const section = Object.hasOwn(all, command) ? all[command as keyof ConfigFile] : undefined;
  const asked = { ...source, value: { bot: all.bot, [command]: section } }; // what others need may be missing
  const { value, secrets } = resolveEnvironment(asked, environment);
  const { bot, [command]: options } = value as Record<string, unknown>;
  const here = (path: string) => relative(cwd, join(dirname(file), path)) || ".";
  return {
    source,
    secrets: secrets.filter((secret) => isCredential(secret, options)),
    bot: typeof bot === "string" ? here(bot) : undefined,
    options: mapTexts((options ?? {}) as Config["options"], (name, text) => {
      if (PATHS.has(name)) return here(text);
      return name === "reporter" ? text.replace(/(?<==).+/, here) : text; // name=file
    }),
  };
}

const SECRET_NAME = /token|secret|passw(?:or)?d|credential|api_?key/i;

/** Hosts, ports and folders come from the environment too. */
function isCredential({ name, value }: Secret, options: unknown): boolean {
  const { header } = (options ?? {}) as { readonly header?: unknown };
  return SECRET_NAME.test(name) || [header].flat().some((text) => typeof text === "string" && text.includes(value));
}

/** With texts, and those in lists, replaced. */
function mapTexts(options: Config["options"], to: (name: string, text: string) => string): Config["options"] {
  const map = (name: string, value: unknown): unknown => {
    if (typeof value === "string") return to(name, value);
    return Array.isArray(value) ? value.map((item) => map(name, item)) : value;
  };
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, map(name, value)]));
}
