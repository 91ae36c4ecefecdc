import { type Command, Option } from "commander";
import type { Severity } from "../../core/index.js";
import type { CaseSource } from "../../validate/index.js";
import { addNetworkOptions, type NetworkOptions } from "../network.js";
import { collectSome, toDuration, toHeaders, toList, toRate, toShard, toText, toWhole } from "../parse.js";
import { toPercent } from "../percent.js";
import { REPORTER_HELP, type Reporter, toReporters } from "../reporters.js";

/** What a person may ask of `apistep validate`. */
export interface ValidateOptions extends NetworkOptions {
  readonly backend?: string;
  readonly mock?: boolean;
  readonly scenarios?: string[];
  readonly set?: string[];
  readonly start?: string;
  readonly waitForBackend?: number;
  readonly cases?: CaseSource[];
  readonly generated: number;
  readonly seed: number;
  readonly step?: string[];
  readonly sample?: string[];
  readonly conversations?: string[];
  readonly conversation?: string[];
  readonly tag?: string[];
  readonly filter?: string[];
  readonly exclude?: string[];
  readonly lastFailed?: boolean;
  readonly replay?: string;
  readonly shard?: { readonly index: number; readonly of: number };
  readonly list?: boolean;
  readonly concurrency: number;
  readonly rate?: number;
  readonly timeout?: number;
  readonly maxDuration?: number;
  readonly bail?: boolean;
  readonly watch?: boolean;
  readonly failOn: Severity;
  readonly waivers?: string;
  readonly updateBaseline?: boolean;
  readonly header?: Readonly<Record<string, string>>;
  readonly minCoverage?: number;
  readonly reporter?: readonly Reporter[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** All of them: the library that knows them is not loaded before the command runs. */
const SOURCES: readonly CaseSource[] = ["samples", "generated", "probes", "conversations"];
const MOST = 1_000_000;

/** Gives a command the options, in the order of its help. */
export function addValidateOptions(command: Command): Command {
  return addOutput(addJudging(addPace(addSelection(addBackend(command)))));
}

function addBackend(command: Command): Command {
  const grouped = command
    .optionsGroup("Backend:")
    .option("-b, --backend <url>", "base URL of the backend, for example http://127.0.0.1:3000 (required)")
    .option("--mock", "in place of a backend: run against a mock")
    .option("--scenarios <path...>", "the mock's (default: scenarios.yaml and scenarios/ beside the bot file)")
    .option("--set <name...>", 'scenario sets of the mock that are switched on, for example "out of stock"')
    .option(
      "--start <command>",
      'start the backend, wait for it, and stop it at the end, for example "npm start"',
      toText("--start"),
    )
    .option(
      "--wait-for-backend <duration>",
      "how long to wait until it can be reached, for example 30s",
      toDuration("--wait-for-backend"),
    )
    .option("--header <header>", 'sent with every request, may be repeated, for example "x-tenant: demo"', toHeaders);
  return addNetworkOptions(grouped);
}

function addSelection(command: Command): Command {
  return command
    .optionsGroup("Cases:")
    .option(
      "--cases <kinds>",
      "samples, conversations, generated, probes or all (default: samples,conversations); generated and probes send\n" +
        "what no designer thought of: only for a backend made for tests; for example samples,probes",
      toList("--cases", SOURCES),
    )
    .option("--generated <number>", "most generated cases for each step, for example 100", toMost("--generated"), 20)
    .option("--seed <number>", "the same seed sends the same requests, for example 7", toMost("--seed"), 42)
    .option("--step <name>", "only this step, may be repeated, for example transfer", collectSome("--step"))
    .option(
      "--sample <name>",
      'only samples of this name, may be repeated, for example "enough money"',
      collectSome("--sample"),
    )
    .option(
      "--conversations <path...>",
      'conversation files, or folders with all within (default: "conversations.yaml" and "conversations/" beside the bot file)',
    )
    .option("--conversation <name>", "only conversations of this name, may be repeated", collectSome("--conversation"))
    .option(
      "--tag <tag>",
      "only samples and conversations with this tag, may be repeated, for example smoke",
      collectSome("--tag"),
    )
    .option(
      "--filter <pattern>",
      "only cases with this in their id, may be repeated, for example 'transfer/*'",
      collectSome("--filter"),
    )
    .option(
      "--exclude <pattern>",
      "no cases with this in their id, may be repeated, for example '*/probe/*'",
      collectSome("--exclude"),
    )
    .option("--last-failed", "only what failed or was not checked in the last run; all, when that is nothing")
    .option(
      "--replay <id>",
      "only the case of a finding, by the finding's id in a report, for example 4f1c02ab-9e3d",
      toText("--replay"),
    )
    .option("--shard <part>", "one part of the cases, for example 1/4", toShard)
    .option("--list", "print the ids of the cases, and send nothing");
}

const toMost = (option: string) => toWhole(option, 0, MOST);

function addPace(command: Command): Command {
  return command
    .optionsGroup("Running:")
    .option(
      "--concurrency <number>",
      "cases at a time, for example 8; only where answers don't depend on what was sent before",
      toWhole("--concurrency", 1, 1_000),
      1,
    )
    .option("--rate <number>", "most requests a second, for example 10", toRate)
    .option("--timeout <duration>", "how long to wait for an answer, for example 500ms or 5s", toDuration("--timeout"))
    .option("--max-duration <duration>", "end the run after this time, for example 5m", toDuration("--max-duration"))
    .option("--bail", "stop at the first case that fails")
    .option("--watch", "run again whenever a file changes");
}

function addJudging(command: Command): Command {
  return command
    .optionsGroup("Judging:")
    .addOption(
      new Option("--fail-on <severity>", "the least severity of a finding that makes the exit code 1")
        .choices(["error", "warning", "advice"])
        .default("error"),
    )
    .option("--min-coverage <percent>", "fail when the cases reach less of the bot, for example 80", toPercent)
    .option("--waivers <file>", "known findings that may pass for a while, for example waivers.yaml")
    .option("--update-baseline", "add what fails to the waivers file, and exit with 0");
}

function addOutput(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .option("-r, --reporter <name[=file]>", REPORTER_HELP, toReporters)
    .option("--json", "short for --reporter json")
    .option("-q, --quiet", "print only findings and the summary");
}

export const HELP = `
Secrets are read from the environment: \${NAME} in the bot file.

Exit codes: 0 nothing found, 1 findings, 2 wrong use or nothing to run or no backend, 130 interrupted.

Examples:
  $ apistep validate bot.yaml --backend http://127.0.0.1:3000
  $ apistep validate bot.yaml --backend https://bank.example/api --step transfer --sample "enough money"
  $ apistep validate bot.yaml --mock --conversation "a transfer with enough money"
  $ apistep validate bot.yaml -b http://127.0.0.1:3000 --start "npm start" --cases all --seed 7
  $ apistep validate bot.yaml -b "$URL" --waivers waivers.yaml --update-baseline
  $ apistep validate bot.yaml -b "$URL" --reporter junit=junit.xml --reporter html=report.html --min-coverage 80
  $ BANK_TOKEN=... apistep validate bot.yaml --backend "$URL" --fail-on warning --json > report.json
`;
