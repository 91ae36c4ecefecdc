import { Command, Option } from "commander";
import { formatLocation } from "../../core/index.js";
import type { Change, Side } from "../../generate/index.js";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly for?: Side;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const diffCommand: DefineCommand = (terminal, schedule) =>
  new Command("diff")
    .summary("tell what a change of a bot breaks")
    .description("Compares two versions of a bot's API steps, and tells what breaks the backend and what the bot.")
    .argument("<old>", "bot file, or an OpenAPI document made by apistep generate")
    .argument("<new>", "the same, later")
    .addOption(new Option("--for <side>", "count only what breaks this side").choices(["backend", "bot"]))
    .option("--json", "print the changes as JSON")
    .option("-q, --quiet", "print only what breaks")
    .addHelpText("after", HELP)
    .action((before: string, after: string, options: Options) =>
      schedule(() => diff(before, after, options, terminal)),
    );

const HELP = `
A change breaks the backend when one made for the old version fails with the new bot: the backend goes first.
It breaks the bot when the old bot fails with a backend made for the new version: the bot goes first.

Exit codes: 0 nothing breaks, 1 something does, 2 wrong use or a mistake in a file.

Examples:
  $ apistep diff old-bot.yaml bot.yaml
  $ git show main:bot.yaml > /tmp/old.yaml && apistep diff /tmp/old.yaml bot.yaml --for backend
`;

async function diff(before: string, after: string, options: Options, terminal: Terminal): Promise<number> {
  const { diffContracts } = await import("../../generate/index.js");
  const changes = await diffContracts(before, after);
  const breaking = changes.filter(({ breaks }) =>
    options.for === undefined ? breaks.length > 0 : breaks.includes(options.for),
  );
  if (options.json === true) terminal.out(JSON.stringify({ changes, breaking: breaking.length }, null, 2));
  else tell(options.quiet === true ? breaking : changes, changes, terminal);
  return breaking.length > 0 ? EXIT.findings : EXIT.ok;
}

function tell(shown: readonly Change[], all: readonly Change[], { out, colors }: Terminal): void {
  for (const { step, what, message, breaks, location } of shown) {
    const label =
      breaks.length === 0 ? colors.green("compatible") : colors.red(`breaks the ${breaks.join(" and the ")}`);
    out(`${label}  ${step === undefined ? "" : `${step} · `}${what}: ${message}`);
    out(`  ${colors.dim(formatLocation(location))}`);
  }
  out(summary(all));
}

function summary(changes: readonly Change[]): string {
  if (changes.length === 0) return "no changes";
  const breaks = (side: Side) => changes.some((change) => change.breaks.includes(side));
  const count = `${changes.length} change${changes.length === 1 ? "" : "s"}`;
  if (breaks("backend") && breaks("bot")) return `${count}; change the backend and the bot together, or in steps`;
  if (breaks("backend")) return `${count}; change the backend first`;
  return breaks("bot") ? `${count}; change the bot first` : `${count}, none of which breaks anything`;
}
