import { Command, Option } from "commander";
import type { Finding, Severity } from "../../core/index.js";
import { loadBotFor } from "../bot.js";
import type { DefineCommand } from "../command.js";
import { EXIT, type Terminal } from "../terminal.js";

interface Options {
  readonly failOn: Severity;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly diagram?: boolean;
}

export const lintCommand: DefineCommand = (terminal, schedule) =>
  new Command("lint")
    .summary("look a bot file through for mistakes")
    .description(
      "Says what is wrong with a bot by its file alone: blocks that nobody reaches, flows that end or go round in\n" +
        "circles, variables that nothing sets, intents that are taken for each other. Calls no backend.",
    )
    .argument("[bot]", "bot file, YAML or JSON (default: that of the config file)")
    .addOption(
      new Option("--fail-on <severity>", "the least severity of a finding that makes the exit code 1")
        .choices(["error", "warning", "advice"])
        .default("error"),
    )
    .option("--json", "print the findings as JSON")
    .addOption(
      new Option(
        "--diagram",
        "print the flow as a Mermaid state diagram, and the findings on standard error",
      ).conflicts("json"),
    )
    .option("-q, --quiet", "print only findings and the summary")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => schedule(() => lint(file, options, terminal)));

const HELP = `
Severities can be changed in the bot file: rules: { block-unreachable: "off" }. docs/lint.md lists the rules.

Exit codes: 0 nothing found, 1 findings, 2 wrong use or a bad file.

Examples:
  $ apistep lint bot.yaml
  $ apistep lint bot.yaml --fail-on warning
  $ apistep lint bot.yaml --json
  $ apistep lint bot.yaml --diagram > flow.mmd
`;

async function lint(
  file: string,
  { failOn, json, quiet, diagram = false }: Options,
  terminal: Terminal,
): Promise<number> {
  const { flowDiagram, hasFlow, lintBot } = await import("../../bot/index.js");
  const { fails, findingLines, severityFilter } = await import("../../validate/index.js");
  const bot = await loadBotFor(file, terminal);
  const findings = severityFilter(bot)(lintBot(bot));
  const isBad = fails(findings, failOn);
  const { colors: paint, width } = terminal;
  const out = diagram ? terminal.err : terminal.out;
  if (diagram) terminal.out(flowDiagram(bot));
  if (json === true) {
    const verdict = isBad ? "failed" : "passed";
    out(
      JSON.stringify({ bot: { name: bot.name, file }, failOn, verdict, counts: counts(findings), findings }, null, 2),
    );
  } else {
    if (quiet !== true) out(`${paint.bold(bot.name)} ${paint.dim(`${file} · ${size(bot, hasFlow(bot))}`)}\n`);
    for (const finding of findings) out(`${findingLines(finding, { paint, width }).join("\n")}\n`);
    out(`${paint.bold(isBad ? paint.red("failed") : paint.green("passed"))} · ${inWords(findings)}`);
  }
  return isBad ? EXIT.findings : EXIT.ok;
}

const withSeverity = (findings: readonly Finding[], wanted: Severity) =>
  findings.filter(({ severity }) => severity === wanted).length;

function counts(findings: readonly Finding[]) {
  return {
    errors: withSeverity(findings, "error"),
    warnings: withSeverity(findings, "warning"),
    advice: withSeverity(findings, "advice"),
  };
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;

function inWords(findings: readonly Finding[]): string {
  const { errors, warnings, advice } = counts(findings);
  const words = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(advice > 0 ? [`${advice} advice`] : []),
  ];
  return words.length === 0 ? "no findings" : words.join(", ");
}

interface Sized {
  readonly flow: ReadonlyMap<string, unknown>;
  readonly apiSteps: ReadonlyMap<string, unknown>;
}

function size({ flow, apiSteps }: Sized, hasFlow: boolean): string {
  const note = flow.size > 0 && !hasFlow ? ", listed only: ways and variables can't be looked at" : "";
  return `${count(apiSteps.size, "API step")} · ${count(flow.size, "block")}${note}`;
}
