import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { BIN, folder, run } from "./spawned.js";

const apistep = (cwd: string, ...args: string[]) => run(process.execPath, [BIN, ...args], { cwd });

async function begun(): Promise<string> {
  const cwd = await folder();
  expect(await apistep(cwd, "init")).toMatchObject({ code: 0, err: "" });
  return cwd;
}

test("says what was written, and what to do next", async () => {
  const cwd = await folder();
  const { code, out } = await apistep(cwd, "init", "my bot");
  expect(code).toBe(0);
  expect(out.replaceAll("\\", "/")).toBe(`written  my bot/.github/workflows/apistep.yml
written  my bot/apistep.config.yaml
written  my bot/bot.yaml
written  my bot/conversations/in-stock.yaml
written  my bot/conversations/out-of-stock.yaml
written  my bot/scenarios/in-stock.yaml
written  my bot/scenarios/out-of-stock.yaml
written  my bot/scenarios/too-slow.yaml

Next
  cd "my bot"
  npx apistep mock             a backend at http://127.0.0.1:4010; other answers: --set "out of stock" or "too slow"
  npx apistep chat             talk to the bot, with the mock
  npx apistep lint             look the bot file through
  npx apistep validate --mock  hold the conversations; a real backend: --backend URL
`);
});

test("what it writes passes in CI", async () => {
  const cwd = await begun();
  const { jobs } = parse(await readFile(join(cwd, ".github/workflows/apistep.yml"), "utf8"));
  const lines: string[] = jobs.validate.steps.flatMap(({ run = "" }) => (run.startsWith("npx apistep") ? [run] : []));
  const offline = lines.filter((line) => !line.includes("BACKEND_URL"));
  expect(offline.length).toBe(3);
  for (const line of offline) {
    const [, , ...args] = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    expect(await apistep(cwd, ...args)).toMatchObject({ code: 0, err: "" });
  }
}, 60_000);

test.each([
  ["in stock", "There are 7 of them"],
  ["out of stock", "lamp is sold out"],
])("the chat goes where the set %s says", async (set, answer) => {
  const cwd = await begun();
  const script = `printf 'check the stock\\nlamp\\n' | "${process.execPath}" "${BIN}" chat --set "${set}"`;
  const { code, out } = await run("bash", ["-c", script], { cwd });
  expect(out).toContain(answer);
  expect(code).toBe(0);
});

test("never overwrites: all or nothing, unless it is forced", async () => {
  const cwd = await folder();
  await writeFile(join(cwd, "bot.yaml"), "mine");
  const refused = await apistep(cwd, "init");
  expect(refused.code).toBe(2);
  expect(refused.err).toBe(
    "error  bot.yaml is there already; nothing was written\n       name another folder, for example: apistep init my-bot; or overwrite with --force\n",
  );
  expect(await readdir(cwd)).toEqual(["bot.yaml"]);
  expect((await apistep(cwd, "init", "--force", "--quiet")).out).toBe("");
  expect(await readFile(join(cwd, "bot.yaml"), "utf8")).toContain("name: Shop");
});

test("--json", async () => {
  const { code, out } = await apistep(await folder(), "init", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).files).toContain("bot.yaml");
});

test("where nothing can be written", async () => {
  const cwd = await folder();
  await writeFile(join(cwd, "file"), "");
  const { code, err } = await apistep(cwd, "init", "file/inside");
  expect(code).toBe(2);
  expect(err).toContain("error  can't write into file/inside: ");
});
