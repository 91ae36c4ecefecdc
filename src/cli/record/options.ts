import type { Command } from "commander";
import { addNetworkOptions, type NetworkOptions } from "../network.js";
import { toDuration, toWhole } from "../parse.js";

/** What a person may ask of `apistep record`. */
export interface RecordOptions extends NetworkOptions {
  readonly backend?: string;
  readonly timeout?: number;
  readonly out?: string;
  readonly append?: boolean;
  readonly force?: boolean;
  readonly faults?: boolean;
  readonly conversation?: string[];
  readonly port: number;
  readonly host: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Gives a command the options, in the order of its help. */
export function addRecordOptions(command: Command): Command {
  return addServer(addRecording(addBackend(command)));
}

function addBackend(command: Command): Command {
  const grouped = command
    .optionsGroup("Backend:")
    .option("-b, --backend <url>", "base URL of the backend, for example http://127.0.0.1:3000 (required)")
    .option(
      "--timeout <duration>",
      "how long to wait for an answer, for example 5s (default: the bot's policy)",
      toDuration("--timeout"),
    );
  return addNetworkOptions(grouped);
}

function addRecording(command: Command): Command {
  return command
    .optionsGroup("Recording:")
    .option(
      "-o, --out <folder>",
      'where the scenario files are written (default: "scenarios/recorded" beside the bot file)',
    )
    .option("--append", "add to an earlier recording there; what is recorded later answers first")
    .option("--force", "replace an earlier recording there")
    .option("--faults", "record answers that did not come in time, and broken connections, as faults")
    .option(
      "--conversation <place...>",
      "where a request has the id of its conversation: body.NAME, query.NAME, header.NAME or cookie.NAME, as for mock",
    );
}

function addServer(command: Command): Command {
  return command
    .optionsGroup("Server:")
    .option("-p, --port <number>", "port, 0 for a free one", toWhole("--port", 0, 65_535), 4011)
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .optionsGroup("Output:")
    .option("--json", "print the address, a line for each request and what was recorded, as JSON on standard output")
    .option("-q, --quiet", "print only what is wrong, and what was recorded");
}

export const HELP = `
Secrets are read from the environment: \${NAME} in the bot file. They are not written, nor are sensitive variables.

Exit codes: 0 all was recorded, 1 some of it was not, 2 wrong use, a bad file, the port is in use, or nothing can be written.

Examples:
  $ apistep record bot.yaml --backend http://127.0.0.1:3000
  $ apistep record bot.yaml -b https://bank.example/api --out scenarios/holiday --append
  $ apistep record bot.yaml -b "$URL" --conversation header.x-user --port 0 --json
  $ apistep chat bot.yaml --backend http://127.0.0.1:4011
  $ apistep mock bot.yaml --scenarios scenarios/recorded
`;
