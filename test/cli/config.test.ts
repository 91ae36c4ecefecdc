import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { afterEach, describe, expect, test } from "vitest";
import schema from "../../schemas/config.schema.json" with { type: "json" };
import type { DefineCommand } from "../../src/cli/command.js";
import { chatCommand } from "../../src/cli/commands/chat.js";
import { generateCommand } from "../../src/cli/commands/generate.js";
import { lintCommand } from "../../src/cli/commands/lint.js";
import { mockCommand } from "../../src/cli/commands/mock.js";
import { validateCommand } from "../../src/cli/commands/validate.js";
import { applyConfig } from "../../src/cli/config/apply.js";
import { findConfig } from "../../src/cli/config/find.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { apistep, BOT, type Files, folderWith, line, SCENARIOS, transfer } from "./running-mock.js";
import { BIN, run } from "./spawned.js";

const DEFINITIONS = { mockCommand, validateCommand, chatCommand, lintCommand, generateCommand };

const HERE = process.cwd();
afterEach(() => process.chdir(HERE));

interface Setup {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The options that a command would run with, and its arguments. */
async function optionsOf(define: DefineCommand, args: readonly string[], { cwd, environment = {} }: Setup) {
  process.chdir(cwd); // files are read from there
  const terminal: Terminal = {
    out: () => {},
    err: () => {},
    status: () => {},
    environment,
    colors: pc.createColors(false),
    width: undefined,
    cwd: process.cwd(),
    interrupted: new AbortController().signal,
  };
  const command = define(terminal, () => {})
    .option("--config <file>")
    .exitOverride();
  let seen: { options: Record<string, unknown>; bot: unknown } | undefined;
  command.action(() => {
    seen = { options: command.opts(), bot: command.processedArgs[0] };
  });
  const program = new Command("apistep").hook("preAction", (_, inner) => applyConfig(inner, terminal));
  await program.addCommand(command).parseAsync([command.name(), ...args], { from: "user" });
  if (seen === undefined) throw new Error("the command did not run");
  return seen;
}

const withConfig = async (text: string, files: Files = {}) => folderWith({ "apistep.config.yaml": text, ...files });

describe("every option of a command", () => {
  const NOT_IN_FILES: Readonly<Record<string, readonly string[]>> = {
    mock: ["json"],
    validate: ["list", "lastFailed", "replay", "shard", "watch", "updateBaseline", "json"],
    chat: [],
    lint: ["json", "diagram"],
    generate: ["check", "watch", "force", "json"],
  };
  const sections: Readonly<Record<string, { readonly properties: object }>> = schema.$defs as never;

  test.each(Object.values(DEFINITIONS).map((define) => [define(undefined as never, () => {})] as const))(
    "$name stands in the schema",
    (command) => {
      const name = command.name();
      const known = Object.keys(sections[`${name[0]?.toUpperCase()}${name.slice(1)}Section`]?.properties ?? {});
      const wanted = command.options.map((option) => option.attributeName());
      expect(known.sort()).toEqual(wanted.filter((option) => !NOT_IN_FILES[name]?.includes(option)).sort());
    },
  );
});

describe("options come from", () => {
  const CONFIG = `
bot: bots/shop.yaml
mock:
  port: 5000
  seed: 3
  scenarios: [mine, more.yaml]
  set: busy days
  latency: 2s
  watch: false
  cors: [https://a.example, https://b.example]
  wire: both
`;

  test("the config file, read as the command line would; paths from its folder", async () => {
    const cwd = await withConfig(CONFIG);
    const { options, bot } = await optionsOf(mockCommand, [], { cwd });
    expect(bot).toBe(join("bots", "shop.yaml"));
    expect(options).toEqual({
      port: 5000,
      seed: 3,
      scenarios: ["mine", "more.yaml"],
      set: ["busy days"],
      latency: 2000,
      watch: false,
      admin: true,
      cors: ["https://a.example", "https://b.example"],
      wire: "both",
      host: "127.0.0.1",
      log: "pretty",
    });
  });

  test("a folder within: the paths are seen from there", async () => {
    const cwd = await withConfig(CONFIG, { ".git/HEAD": "" });
    await mkdir(join(cwd, "deep/er"), { recursive: true });
    const { options, bot } = await optionsOf(mockCommand, [], { cwd: join(cwd, "deep/er") });
    expect(bot).toBe(join("..", "..", "bots", "shop.yaml"));
    expect(options.scenarios).toEqual([join("..", "..", "mine"), join("..", "..", "more.yaml")]);
  });

  test("the command line before the file", async () => {
    const cwd = await withConfig(CONFIG);
    const args = ["other.yaml", "--port", "0", "--set", "quiet days", "--watch"];
    const { options, bot } = await optionsOf(mockCommand, args.slice(0, -1), { cwd });
    expect([bot, options.port, options.set, options.seed]).toEqual(["other.yaml", 0, ["quiet days"], 3]);
  });

  test("scenarios of the command line come without the file's sets", async () => {
    const cwd = await withConfig(CONFIG);
    const recorded = await optionsOf(mockCommand, ["--scenarios", "recorded"], { cwd });
    expect([recorded.options.scenarios, recorded.options.set]).toEqual([["recorded"], undefined]);
    const both = await optionsOf(mockCommand, ["--scenarios", "recorded", "--set", "quiet days"], { cwd });
    expect(both.options.set).toEqual(["quiet days"]);
  });

  test("the environment before the file, after the command line", async () => {
    const files = {
      ".git/HEAD": "",
      "apistep.config.yaml":
        "bot: bots/bank.yaml\nmock: { port: 1, seed: 1, log: json, set: [busy days], respond: rest.yaml }\n",
      "bots/bank.yaml": BOT,
      "bots/scenarios/busy.yaml": `scenarioSet: busy days\n${SCENARIOS}`,
      "rest.yaml": "{ messages: [All else], nextDialogstate: transfer_ok }",
      "deep/notes.txt": "",
    };
    const environment = { APISTEP_MOCK_SEED: "4", APISTEP_MOCK_PORT: "0" };
    for (const [args, seed] of [
      [[], 4],
      [["--seed", "5"], 5],
    ] as const) {
      const mock = await apistep(args, files, environment, "deep");
      const head = JSON.parse(await line(mock.out));
      expect(head).toMatchObject({ seed, scenarios: ["seven"] });
      expect(await (await transfer(head.url, { amount: 7, next: "0b7a" })).text()).toContain("Seven!");
      expect(await (await transfer(head.url, { amount: 8, next: "0b7a" })).text()).toContain("All else");
    }
  });

  test("the environment, where a mistake is told too", async () => {
    const { code, err } = await (await apistep(["bot.yaml"], undefined, { APISTEP_MOCK_PORT: "http" })).end;
    expect([code, err.split("\n")[0]]).toEqual([2, 'error  --port "http" is no whole number']);
  });

  test("another file, that is named", async () => {
    const cwd = await withConfig("bot: a.yaml\n", { "other/config.json": '{"bot":"b.yaml"}' });
    const { bot } = await optionsOf(lintCommand, ["--config", join(cwd, "other/config.json")], { cwd });
    expect(bot).toBe(join("other", "b.yaml"));
  });

  test("the environment, where the file says so; what concerns other commands may be missing", async () => {
    const cwd = await withConfig(
      'bot: bot.yaml\nvalidate: { backend: "${URL}", timeout: "${TIME:-3s}" }\nmock: { host: "${NOT_SET}" }\n',
    );
    const { options } = await optionsOf(validateCommand, [], { cwd, environment: { URL: "http://127.0.0.1:1" } });
    expect([options.backend, options.timeout]).toEqual(["http://127.0.0.1:1", 3000]);
    await expect(optionsOf(mockCommand, [], { cwd })).rejects.toMatchObject({
      code: "environment-missing",
      location: { line: 3 },
    });
  });

  test("lists are options that are repeated", async () => {
    const cwd = await withConfig(
      'bot: bot.yaml\nvalidate: { header: ["x-a: 1", "x-b: 2"], reporter: [pretty, junit=out/a.xml], step: a, cases: "samples,probes" }\n',
    );
    const { options } = await optionsOf(validateCommand, [], { cwd });
    expect(options.header).toEqual({ "x-a": "1", "x-b": "2" });
    expect(options.reporter).toEqual([{ name: "pretty" }, { name: "junit", file: join("out", "a.xml") }]);
    expect(options.step).toEqual(["a"]);
    expect(options.cases).toEqual(["samples", "probes"]);
  });

  test("a backend on the command line takes the place of a mock in the file", async () => {
    const cwd = await withConfig("bot: bot.yaml\nvalidate: { mock: true, start: npm start }\n");
    expect((await optionsOf(validateCommand, ["-b", "http://127.0.0.1:1"], { cwd })).options.mock).toBe(undefined);
    expect((await optionsOf(validateCommand, ["--mock"], { cwd })).options.start).toBe(undefined);
  });
});

describe("a mistake in the file is told with its place", () => {
  const wrong: readonly (readonly [title: string, text: string, message: string])[] = [
    [
      "an unknown key",
      "mock:\n  ports: 1\n",
      'apistep.config.yaml:2:3  mock: unknown key "ports"; did you mean "port"?',
    ],
    ["an unknown section", "mocks: {}\n", 'apistep.config.yaml:1:1  unknown key "mocks"; did you mean "mock"?'],
    ["a value of another type", "mock: { strict: 1 }\n", "apistep.config.yaml:1:17  mock.strict: expected"],
    ["a number that can't be", "mock: { port: 70000 }\n", "apistep.config.yaml:1:15  mock.port: expected"],
  ];
  test.each(wrong)("%s", async (_, text, message) => {
    const cwd = await withConfig(text);
    await expect(optionsOf(mockCommand, [], { cwd })).rejects.toMatchObject({
      code: "bad-file",
      message: expect.stringContaining(message),
    });
  });

  test("what the option itself refuses", async () => {
    const cwd = await withConfig("mock:\n  latency: 5\n  expire: soon\n".replace("5", '"5"'));
    const { code, err } = await run(process.execPath, [BIN, "mock"], { cwd });
    expect(code).toBe(2);
    expect(err).toBe(
      'error  apistep.config.yaml:2:12  --latency "5" is no duration\n       expected a number with ms, s or m, for example 500ms, 5s or 1m, at most 35791m\n',
    );
  });

  test("a file that is not there", async () => {
    const { code, err } = await run(process.execPath, [BIN, "lint", "--config", "nope.yaml"], {
      cwd: await folderWith({}),
    });
    expect([code, err]).toEqual([2, "error  there is no file nope.yaml\n"]);
  });

  test("no bot file anywhere", async () => {
    const { code, err } = await run(process.execPath, [BIN, "lint"], { cwd: await folderWith({}) });
    expect(code).toBe(2);
    expect(err).toContain(
      "error: missing required argument 'bot'\nName a bot file, or one in apistep.config.yaml: bot: bot.yaml",
    );
  });
});

describe("the file is looked for", () => {
  const CONFIG = { "apistep.config.yml": "{}" };

  test("up to the root of the repository", async () => {
    const root = await folderWith({ ...CONFIG, "repository/.git/HEAD": "", "repository/a/b/x": "" });
    expect(await findConfig(join(root, "repository/a/b"))).toBe(undefined);
    const inside = await folderWith({ ...CONFIG, ".git/HEAD": "", "a/b/x": "" });
    expect(await findConfig(join(inside, "a/b"))).toBe(join(inside, "apistep.config.yml"));
  });

  test("up to the home folder", async () => {
    const home = await folderWith({ ...CONFIG, "a/b/x": "" });
    expect(await findConfig(join(home, "a/b"), home)).toBe(join(home, "apistep.config.yml"));
    expect(await findConfig(join(home, "a/b"), join(home, "a"))).toBe(undefined);
  });

  test("outside of both in the folder alone: a parent may belong to somebody else", async () => {
    const shared = await folderWith({ ...CONFIG, "a/x": "" });
    expect(await findConfig(join(shared, "a"))).toBe(undefined);
    expect(await findConfig(shared)).toBe(join(shared, "apistep.config.yml"));
  });

  test("the nearest first", async () => {
    const home = await folderWith({ ...CONFIG, "a/apistep.config.json": "{}", "a/b/x": "" });
    expect(await findConfig(join(home, "a/b"), home)).toBe(join(home, "a/apistep.config.json"));
  });
});
