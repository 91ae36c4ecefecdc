import { renameSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generateCommand } from "../../src/cli/commands/generate.js";
import { generateFiles } from "../../src/generate/index.js";
import { runCommand } from "./run-command.js";

const banking = await readFile(new URL("banking.yaml", import.meta.url), "utf8");
let folder: string;
let bot: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "apistep-generate-"));
  bot = join(folder, "bot.yaml");
  out = join(folder, "generated");
  await writeFile(bot, banking);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], signal?: AbortSignal, onLine?: () => void) {
  const { code, lines } = await runCommand(generateCommand, [bot, "--out", out, ...args], signal, onLine);
  return { code, lines: lines.map((line) => line.replaceAll(folder, "~")) };
}

const textOf = (path: string) => readFile(join(out, path), "utf8");

describe("generate", () => {
  test("writes the files, and the second time nothing", async () => {
    expect(await run(["--target", "openapi", "types"])).toEqual({
      code: 0,
      lines: ["written  ~/generated/openapi.yaml", "written  ~/generated/types.ts"],
    });
    expect(await run(["--target", "openapi", "types"])).toEqual({ code: 0, lines: ["2 files are up to date"] });
    expect(await readdir(out)).toEqual(["openapi.yaml", "types.ts"]);
  });

  test("brings along what a target builds on", async () => {
    expect((await run(["-t", "msw", "--json"])).lines.map((line) => JSON.parse(line).written)).toEqual([
      ["types.ts", "handlers.ts", "msw.ts"],
    ]);
  });

  test("writes the same whatever the line endings of the bot file, and never needs its environment", async () => {
    const [a, b] = await Promise.all([
      generateFiles(bot),
      writeFile(join(folder, "crlf.yaml"), `\uFEFF${banking.replaceAll("\n", "\r\n")}`).then(() =>
        generateFiles(join(folder, "crlf.yaml")),
      ),
    ]);
    const plain = (files: typeof a) =>
      files.map(({ path, text }) => [
        path,
        text.replaceAll("crlf.yaml", "bot.yaml").replaceAll(/content sha256:\w+/g, ""),
      ]);
    expect(plain(b)).toEqual(plain(a));
    expect(JSON.stringify(a)).not.toContain("demo-token");
  });

  test("starts each file with the source's hash", async () => {
    const { createHash } = await import("node:crypto");
    const hash = createHash("sha256").update(banking).digest("hex");
    for (const { text } of await generateFiles(bot)) expect(text.slice(0, 400)).toContain(`source sha256:${hash}`);
  });
});

describe("--check", () => {
  test("names what is stale, writes nothing, and exits with 1", async () => {
    expect((await run(["--check", "-t", "types"])).code).toBe(1);
    await run(["-t", "types", "openapi"]);
    expect(await run(["--check", "-t", "types", "openapi"])).toEqual({ code: 0, lines: ["2 files are up to date"] });
    await writeFile(bot, banking.replace("path: /balance", "path: /saldo"));
    const before = await textOf("types.ts");
    expect(await run(["--check", "-t", "types"])).toEqual({
      code: 1,
      lines: ["stale    ~/generated/types.ts", '! run "apistep generate" and commit what it writes'],
    });
    expect(await textOf("types.ts")).toBe(before);
  });

  test("takes a checkout with other line endings for up to date", async () => {
    await run(["-t", "types"]);
    await writeFile(join(out, "types.ts"), (await textOf("types.ts")).replaceAll("\n", "\r\n"));
    expect((await run(["--check", "-t", "types"])).code).toBe(0);
    await writeFile(bot, banking.replace("path: /balance", "path: /saldo"));
    expect((await run(["-t", "types"])).code).toBe(0);
  });
});

describe("a file that a person wrote or changed", () => {
  test.each([
    ["changed", async () => `${await textOf("types.ts")}\nexport const mine = 1;\n`],
    ["wrote", async () => "export const mine = 1;\n"],
  ])("is kept when a person %s it, without --force", async (_, edit) => {
    await run(["-t", "types"]);
    const edited = await edit();
    await writeFile(join(out, "types.ts"), edited);
    expect(await run(["-t", "types", "openapi"])).toEqual({
      code: "bad-file",
      lines: [
        "! ~/generated/types.ts was not generated, or was changed since; move your changes elsewhere; --force overwrites them",
      ],
    });
    expect(await textOf("types.ts")).toBe(edited);
    expect(await readdir(out)).toEqual(["types.ts"]); // nothing else was written either
    expect((await run(["-t", "types", "--force"])).code).toBe(0);
    expect(await textOf("types.ts")).not.toContain("mine");
  });
});

describe("the folder of schemas", () => {
  test("loses the schemas of a step that is gone, and nothing else", async () => {
    await run(["-t", "schemas"]);
    await writeFile(join(out, "schemas/mine.json"), "{}");
    await writeFile(bot, banking.replace("  balance:\n", "  saldo:\n"));
    expect((await run(["-t", "schemas", "--check"])).lines).toContain(
      "orphan   ~/generated/schemas/balance.answer.schema.json",
    );
    expect((await run(["-t", "schemas"])).lines).toContain("removed  ~/generated/schemas/balance.answer.schema.json");
    expect(await readdir(join(out, "schemas"))).toEqual([
      "mine.json",
      "saldo.answer.schema.json",
      "saldo.query.schema.json",
      "transfer.answer.schema.json",
      "transfer.body.schema.json",
    ]);
  });
});

describe("what can't be", () => {
  const TWO = (a: string, b: string) =>
    `name: x\napiSteps:\n  ${a}: { method: POST, path: /a }\n  ${b}: { method: POST, path: /b }\n`;
  test.each([
    [
      "names that clash in code",
      TWO("do transfer", "do-transfer"),
      /bot.yaml.*"do transfer" and "do-transfer".*doTransfer/,
    ],
    ["names that clash in file names", TWO("transfer", "TRANSFER"), /same name in code/],
    ["a name without a letter", TWO('"…"', "b"), /"…" has no name for code/],
    [
      "steps that a backend can't tell apart",
      TWO("a", "b").replace("path: /b", "path: /a"),
      /can't tell the API steps "a" and "b" apart: both are POST \/a/,
    ],
  ])("%s is a mistake in the bot file, and nothing is written", async (_, text, message) => {
    await writeFile(bot, text);
    await expect(generateFiles(bot)).rejects.toMatchObject({
      code: "bad-file",
      message: expect.stringMatching(
        message instanceof RegExp ? new RegExp(message.source.replace("bot.yaml.*", "")) : message,
      ),
      location: { file: bot, line: expect.any(Number), column: expect.any(Number) },
    });
    expect((await run([])).code).toBe("bad-file");
    await expect(readdir(out)).rejects.toThrow();
  });

  test("an output folder that can't be made leaves nothing behind", async () => {
    await writeFile(out, "a file");
    expect((await run(["-t", "types"])).code).toBe("bad-file");
    await rm(out);
    await mkdir(join(out, "types.ts"), { recursive: true });
    expect((await run(["-t", "types", "openapi"])).code).toBe("bad-file");
    expect(await readdir(out)).toEqual(["types.ts"]);
  });

  test("options that don't fit", async () => {
    expect((await run(["--check", "--watch"])).code).toBe("bad-option");
  });
});

test("--watch generates at each change, and lives through mistakes", async () => {
  const interrupt = new AbortController();
  const edits = ["name: [", banking.replace("path: /balance", "path: /saldo")];
  const editOrStop = () => {
    const text = edits.shift();
    if (text === undefined) return interrupt.abort();
    writeFileSync(`${bot}.new`, text);
    renameSync(`${bot}.new`, bot); // so that nobody reads half of it
  };
  expect(await run(["-t", "openapi", "--watch"], interrupt.signal, editOrStop)).toEqual({
    code: 130,
    lines: [
      "written  ~/generated/openapi.yaml",
      expect.stringMatching(/^! error {2}/),
      "written  ~/generated/openapi.yaml",
    ],
  });
  expect(await textOf("openapi.yaml")).toContain("/saldo");
});

test("500 steps take a reasonable time", { timeout: 60_000 }, async () => {
  const step = banking.slice(banking.indexOf("  transfer:"), banking.indexOf("  balance:"));
  const steps = Array.from({ length: 500 }, (_, index) =>
    step.replace("  transfer:", `  transfer ${index}:`).replace("/transaction", `/transaction/${index}`),
  );
  await writeFile(bot, `name: Large\napiSteps:\n${steps.join("")}blocks: [transfer_ok, transfer_no_money]\n`);
  expect(await generateFiles(bot)).toHaveLength(5 + 2 * 500);
});
