import { Command } from "commander";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const initCommand: DefineCommand = (terminal, schedule) =>
  new Command("init")
    .summary("write a bot to begin with")
    .description(
      "Writes a small bot, scenarios for its mock, conversations, a config file and a workflow for CI: something that\n" +
        "works, to be changed. Files that are there are never overwritten, unless with --force.",
    )
    .argument("[folder]", "where to write", ".")
    .option("--force", "overwrite files that are there")
    .option("--json", "print what was written as JSON")
    .option("-q, --quiet", "print nothing")
    .addHelpText("after", HELP)
    .action((folder: string, options: Options) => schedule(() => init(folder, options, terminal)));

const HELP = `
Exit codes: 0 written, 2 a file is there already; then nothing is written.

Examples:
  $ apistep init
  $ apistep init my-bot && cd my-bot && apistep mock --set "out of stock"
`;

async function init(folder: string, { force = false, json, quiet }: Options, terminal: Terminal): Promise<number> {
  const { writeStarter } = await import("../starter.js");
  const files = await writeStarter(folder, { isForced: force });
  if (json === true) terminal.out(JSON.stringify({ folder, files }));
  else if (quiet !== true) tell(folder, files, terminal);
  return EXIT.ok;
}

function tell(folder: string, files: readonly string[], { out, colors }: Terminal): void {
  const steps = [
    ...(folder === "." ? [] : [[`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`, ""]]),
    ["npx apistep mock", 'a backend at http://127.0.0.1:4010; other answers: --set "out of stock" or "too slow"'],
    ["npx apistep chat", "talk to the bot, with the mock"],
    ["npx apistep lint", "look the bot file through"],
    ["npx apistep validate --mock", "hold the conversations; a real backend: --backend URL"],
  ];
  for (const file of files) out(`written  ${file}`);
  out(`\n${colors.bold("Next")}`);
  for (const [command = "", what = ""] of steps) out(`  ${command.padEnd(28)} ${colors.dim(what)}`.trimEnd());
}
