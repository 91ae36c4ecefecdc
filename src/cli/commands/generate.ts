import { Command, Option } from "commander";
import { ApistepError } from "../../core/index.js";
import type { Changes, Target } from "../../generate/index.js";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly out?: string;
  readonly target?: Target[];
  readonly openapi: "3.1" | "3.0";
  readonly wire: "action" | "top-level" | "both";
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const TARGETS: Readonly<Record<Target, string>> = {
  openapi: "the bot contract, an OpenAPI document",
  types: "TypeScript types of requests, answers and blocks",
  client: "a typed client; imports openapi-fetch",
  handlers: "what a backend implements: a typed function for each step; imports apistep",
  msw: "handlers of Mock Service Worker; imports msw",
  schemas: "JSON Schemas",
};

const ALL_TARGETS = Object.keys(TARGETS) as Target[];

export const generateCommand: DefineCommand = (terminal, schedule) =>
  new Command("generate")
    .summary("make documents and code of a bot")
    .description("Makes an OpenAPI document, types, a client, backend handlers and schemas of a bot's API steps.")
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .option("-o, --out <folder>", "folder for the files (required)")
    .addOption(
      new Option(
        "-t, --target <names...>",
        "what to make, with what it builds on; may be repeated (default: all)",
      ).choices(ALL_TARGETS),
    )
    .addOption(
      new Option("--openapi <version>", "version of the OpenAPI document").choices(["3.1", "3.0"]).default("3.1"),
    )
    .addOption(
      new Option("--wire <form>", "where answers carry nextDialogstate")
        .choices(["action", "top-level", "both"])
        .default("action"),
    )
    .option("--check", "write nothing; exit 1 when a file is stale")
    .option("--watch", "generate again on each change of the bot file, until interrupted")
    .option("--force", "overwrite files that were edited by hand")
    .option("--json", "print what was done as JSON")
    .option("-q, --quiet", "print only stale files and mistakes")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => schedule(() => generate(file, options, terminal)));

const HELP = `
Targets:
${Object.entries(TARGETS)
  .map(([name, what]) => `  ${name.padEnd(9)} ${what}`)
  .join("\n")}

Exit codes: 0 written or up to date, 1 stale files with --check, 2 wrong use or a mistake in the bot file.

Examples:
  $ apistep generate bot.yaml --out src/generated
  $ apistep generate bot.yaml --out src/generated --target types handlers
  $ apistep generate bot.yaml --out docs --target openapi --openapi 3.0
  $ apistep generate bot.yaml --out src/generated --check
`;

async function generate(file: string, options: Options, terminal: Terminal): Promise<number> {
  const { out, check = false, watch = false } = options;
  if (out === undefined) {
    throw new ApistepError("bad-option", "--out is missing", {
      hint: "expected a folder, for example --out src/generated",
    });
  }
  if (check && watch) throw new ApistepError("bad-option", "--check and --watch can't be used together");
  const once = () => generateOnce(file, out.replace(/(?<=.)[\\/]+$/, ""), options, terminal);
  return watch ? generateOnChange(file, once, terminal) : once();
}

async function generateOnce(file: string, out: string, options: Options, terminal: Terminal): Promise<number> {
  const { compareFiles, generateFiles, PACKAGES, SCHEMA_FOLDER, writeFiles } = await import("../../generate/index.js");
  const { target: targets = ALL_TARGETS, openapi: openapiVersion, wire, check = false, force = false } = options;
  const files = await generateFiles(file, { openapiVersion, wire, targets });
  const changes = await compareFiles(out, files, targets.includes("schemas") ? [SCHEMA_FOLDER] : []);
  if (!check) await writeFiles(out, changes, { force });
  tell(changes, out, options, terminal);
  const packages = [...new Set(targets.flatMap((target) => PACKAGES[target]))];
  const isNews = changes.stale.length > 0 && !check && options.quiet !== true && options.json !== true;
  if (isNews && packages.length > 0) terminal.err(`what was written imports ${packages.join(", ")}`);
  return check && changes.stale.length + changes.orphans.length > 0 ? EXIT.findings : EXIT.ok;
}

function tell(changes: Changes, out: string, options: Options, { out: print, err, colors }: Terminal): void {
  const { check = false, json = false, quiet = false } = options;
  const { orphans, edited, upToDate } = changes;
  const stale = changes.stale.map(({ path }) => path);
  const isUpToDate = stale.length + orphans.length === 0;
  const [changed, gone] = check ? (["stale", "orphan"] as const) : (["written", "removed"] as const);
  const show = (label: string, paths: readonly string[]) => {
    for (const path of paths.slice(0, MOST_SHOWN)) {
      print(`${label.padEnd(7)}  ${out}/${path}${edited.includes(path) ? colors.dim("  edited by hand") : ""}`);
    }
    if (paths.length > MOST_SHOWN) print(`${label.padEnd(7)}  and ${paths.length - MOST_SHOWN} more`);
  };
  if (json) print(JSON.stringify({ [changed]: stale, [gone]: orphans, edited, upToDate }));
  else if (check || !quiet) {
    show(changed, stale);
    show(gone, orphans);
    if (isUpToDate && !quiet) print(`${upToDate} files are up to date`);
    if (!isUpToDate && check) err('run "apistep generate" and commit what it writes');
  }
}

const MOST_SHOWN = 20;

/** Generates at each change; a mistake in the bot file is told, and the last files stay. */
async function generateOnChange(file: string, once: () => Promise<number>, terminal: Terminal): Promise<number> {
  const { watchFile } = await import("../../generate/index.js");
  for await (const _ of watchFile(file, terminal.interrupted)) {
    await once().catch((error: unknown) => {
      if (!(error instanceof ApistepError)) throw error;
      terminal.err(`error  ${error.message}${error.hint === undefined ? "" : `\n       ${error.hint}`}`);
    });
  }
  return EXIT.interrupted;
}
