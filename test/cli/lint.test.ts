import { expect, test } from "vitest";
import { lintCommand } from "../../src/cli/commands/lint.js";
import { run, withFile } from "./chat-helpers.js";

const BOT = `name: Bank
blocks:
  introduction: { messages: [Hi.] }
  lost: { messages: [Nobody comes here.] }
`;

const lint = async (bot: string, ...args: string[]) => {
  const file = await withFile(bot);
  const { out, ...rest } = await run(lintCommand, [file, ...args]);
  return { out: out.replaceAll(file, "bot.yaml"), ...rest };
};

test("findings in the layout of every report; warnings alone are no failure", async () => {
  expect(await lint(BOT)).toEqual({
    code: 0,
    err: "",
    out: `Bank bot.yaml · 0 API steps · 2 blocks

warning block-unreachable   block "lost"
       expected a way that leads here
       got  none
       why  no default block, intent or event leads there (F-098, F-114, F-117), nor does any block that can be reached, so no user ever gets there
       mend lead to it with a goTo or a button, give it an intent, or remove it; if a backend goes there, or offers it in a button, send it in a row with dialogstate
       at   bot.yaml:4:3

passed · 1 warning
`,
  });
});

test("--fail-on, --quiet and --json", async () => {
  const quiet = await lint(BOT, "--quiet", "--fail-on", "warning");
  expect(quiet.code).toBe(1);
  expect(quiet.out).toMatch(/^warning block-unreachable[\s\S]*\nfailed · 1 warning\n$/);
  const json = await lint(BOT, "--json");
  expect(JSON.parse(json.out)).toMatchObject({
    bot: { name: "Bank", file: "bot.yaml" },
    verdict: "passed",
    counts: { errors: 0, warnings: 1, advice: 0 },
    findings: [{ rule: "block-unreachable", at: { line: 4, column: 3 } }],
  });
});

test("severities of the bot file count", async () => {
  expect(await lint(`${BOT}rules: { block-unreachable: error }\n`)).toMatchObject({ code: 1 });
  expect(await lint(`${BOT}rules: { block-unreachable: "off" }\n`)).toMatchObject({
    code: 0,
    out: expect.stringContaining("passed · no findings"),
  });
});

test("a bot that only lists its blocks is told so", async () => {
  const { code, out } = await lint("name: Bank\nblocks: [one, two]\n");
  expect(code).toBe(0);
  expect(out).toContain("2 blocks, listed only: ways and variables can't be looked at");
});

test("a name that does not exist is a mistake in the file", async () => {
  await expect(lint("name: Bank\nblocks: { introduction: { goTo: menu } }\n")).rejects.toThrow(
    /bot.yaml:2:27 {2}blocks.introduction.goTo: there is no block "menu"/,
  );
});
