import { type Command, Option } from "commander";
import type { Wire } from "../../contract/index.js";
import { toDuration, toWhole } from "../parse.js";

/** What a person may ask of `apistep mock`. */
export interface MockCommandOptions {
  readonly scenarios?: string[];
  readonly set?: string[];
  readonly respond?: string;
  readonly wire: Wire;
  readonly strict?: boolean;
  readonly requireAuth?: boolean;
  readonly seed: number;
  readonly latency?: number;
  readonly conversation?: string[];
  readonly expire?: number;
  readonly maxConversations?: number;
  readonly store?: string;
  readonly port: number;
  readonly host: string;
  readonly cors?: boolean | string[];
  readonly tlsKey?: string;
  readonly tlsCert?: string;
  readonly clientCa?: string;
  readonly admin: boolean;
  readonly adminToken?: string;
  readonly watch: boolean;
  readonly log: LogFormat;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export type LogFormat = "pretty" | "json" | "none";

const MOST_CONVERSATIONS = 1_000_000;

/** Gives a command the options, in the order of its help. */
export function addMockOptions(command: Command): Command {
  return addOutput(addServer(addConversations(addAnswers(command))));
}

/** An option that can be given as an environment variable, too. */
const withEnv = (option: Option) => option.env(`APISTEP_MOCK_${option.name().replaceAll("-", "_").toUpperCase()}`);

function addAnswers(command: Command): Command {
  return command
    .optionsGroup("Answers:")
    .addOption(
      withEnv(
        new Option(
          "--scenarios <path...>",
          'files or folders (default: "scenarios.yaml" and "scenarios/" beside the bot file)',
        ),
      ),
    )
    .addOption(withEnv(new Option("--set <name...>", 'scenario sets that are switched on, for example "out of stock"')))
    .option("--respond <file>", "answer, YAML or JSON, for requests that no scenario matches")
    .addOption(
      new Option("--wire <place>", "where nextDialogstate is written")
        .choices(["action", "top-level", "both"])
        .default("action"),
    )
    .addOption(
      withEnv(
        new Option("--latency <duration>", "time to wait before each answer, for example 500ms or 25s").argParser(
          toDuration("--latency", 0),
        ),
      ),
    )
    .option("--strict", "refuse requests that break the bot contract, with status 422")
    .option("--require-auth", "refuse requests without the credentials of the bot file, with status 401 or 403")
    .addOption(
      withEnv(
        new Option("--seed <number>", "the same seed gives the same generated answers")
          .argParser(toWhole("--seed", 0, 2 ** 31 - 1))
          .default(1),
      ),
    );
}

function addConversations(command: Command): Command {
  return command
    .optionsGroup("Conversations:")
    .option(
      "--conversation <place...>",
      "where a request has the id of its conversation, the first that is there: body.NAME, query.NAME, header.NAME or " +
        "cookie.NAME, for example body.userId (default: usual names, see docs/mock.md)",
    )
    .option(
      "--expire <duration>",
      "silence after which a conversation is forgotten, for example 30m (default: a day)",
      toDuration("--expire"),
    )
    .option(
      "--max-conversations <number>",
      "of more, the one that was silent for longest is forgotten (default: 10000)",
      toWhole("--max-conversations", 1, MOST_CONVERSATIONS),
    )
    .addOption(
      withEnv(
        new Option("--store <url>", "keep them in Redis, for several mocks, for example redis://127.0.0.1:6379/0"),
      ),
    );
}

function addServer(command: Command): Command {
  return command
    .optionsGroup("Server:")
    .addOption(
      withEnv(
        new Option("-p, --port <number>", "port, 0 for a free one")
          .argParser(toWhole("--port", 0, 65_535))
          .default(4010),
      ),
    )
    .addOption(withEnv(new Option("--host <address>", "address to listen at").default("127.0.0.1")))
    .option(
      "--cors [origin...]",
      "let web pages call the mock: all, or those of these origins, for example https://designer.example",
    )
    .option("--tls-key <file>", "serve HTTPS: key of the certificate, PEM")
    .option("--tls-cert <file>", "serve HTTPS: certificate, PEM")
    .option("--client-ca <file>", "authority whose client certificates are trusted, PEM")
    .addOption(
      withEnv(
        new Option(
          "--admin-token <token>",
          "needed to see and steer the mock under /__apistep (default: only from this machine)",
        ),
      ),
    )
    .option("--no-admin", "don't serve /__apistep")
    .option("--no-watch", "don't read files again when they change");
}

function addOutput(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .addOption(
      withEnv(
        new Option(
          "--log <format>",
          "how requests are told: pretty, on standard error; json, a line each on standard output; none",
        )
          .choices(["pretty", "json", "none"])
          .default("pretty"),
      ),
    )
    .option("--json", "short for --log json")
    .option("-q, --quiet", "print only requests with problems");
}

export const HELP = `
Scenarios and the bot file are read again when they change, and on SIGHUP. Conversations stay where they are.
Secrets are read from the environment: \${NAME} in the bot file.

Exit codes: 0 stopped with Ctrl-C, 2 wrong use, a bad file, or the port is in use.

Examples:
  $ apistep mock bot.yaml
  $ apistep mock bot.yaml --set "out of stock"
  $ apistep mock bot.yaml --scenarios scenarios/holiday.yaml --strict
  $ apistep mock bot.yaml --conversation body.userId --cors
  $ apistep mock bot.yaml --port 0 --log json --latency 25s
  $ apistep mock --respond answer.json
`;
