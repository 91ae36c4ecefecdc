import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, run } from "./spawned.js";
import { BOT, folderWithBot, OK, validate } from "./validating.js";

async function sharded() {
  const cwd = await folderWithBot();
  const backend = await serveHttp(answering(() => OK));
  const shard = async (part: string, file: string, ...args: string[]) => {
    await validate(cwd, ["-b", backend, "--shard", part, "--reporter", `json=${file}`, ...args]);
    return JSON.parse(await readFile(join(cwd, file), "utf8"));
  };
  const merge = (...files: string[]) => run(process.execPath, [BIN, "report", "merge", ...files], { cwd });
  return { cwd, shard, merge };
}

test("the head of a report says what makes the same cases again, and of which run a shard is", async () => {
  const { shard, merge } = await sharded();
  const args = ["--cases", "samples,generated", "--generated", "3", "--seed", "7"];
  const [first, second] = [await shard("1/2", "1.json", ...args), await shard("2/2", "2.json", ...args)];
  expect(first).toMatchObject({ seed: 7, generated: 3, shard: { index: 1, of: 2, cases: 5 } });
  expect(first.shard.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(second.shard).toEqual({ ...first.shard, index: 2 });
  expect(await merge("1.json", "2.json", "--json")).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse((await merge("1.json", "2.json", "--json")).out)).toMatchObject({ seed: 7, generated: 3 });
});

test.each([
  ["another bot file", [], BOT.replace("amount: 2", "amount: 3")],
  ["other cases", ["--cases", "samples,generated"], BOT],
  ["another timeout", ["--timeout", "3s"], BOT],
  ["another number of generated cases", ["--generated", "5"], BOT],
])("2: shards of different runs: %s", async (_, args, bot) => {
  const { cwd, shard, merge } = await sharded();
  await shard("1/2", "1.json");
  await writeFile(join(cwd, "bot.yaml"), bot);
  await shard("2/2", "2.json", ...args);
  const { code, err } = await merge("1.json", "2.json");
  expect(err).toContain("1.json and 2.json are not shards of the same run");
  expect(code).toBe(2);
});

test("2: one shard too few, or twice", async () => {
  const { shard, merge } = await sharded();
  await shard("1/2", "1.json");
  await shard("1/2", "again.json");
  await shard("2/2", "2.json");
  expect(await merge("1.json")).toMatchObject({ code: 2, err: expect.stringContaining("number 2 is missing") });
  const { code, err } = await merge("1.json", "2.json", "again.json");
  expect(err).toContain("shard 1 of 2 is given more than once: 1.json, again.json");
  expect(code).toBe(2);
});

test("2: several shards too few", async () => {
  const { cwd, shard, merge } = await sharded();
  const text = JSON.stringify({ ...(await shard("1/2", "1.json")), shard: { index: 1, of: 3 } });
  await writeFile(join(cwd, "1.json"), text);
  expect((await merge("1.json")).err).toContain("of 3 shards, numbers 2, 3 are missing\n");
});

test("shards that don't say of which run they are: merged, and said", async () => {
  const { cwd, shard, merge } = await sharded();
  for (const index of [1, 2]) {
    const report = await shard(`${index}/2`, `${index}.json`);
    await writeFile(join(cwd, `${index}.json`), JSON.stringify({ ...report, shard: { index, of: 2 } }));
  }
  const { code, err } = await merge("1.json", "2.json");
  expect(err).toBe("warning  not known whether they are shards of one run: 1.json, 2.json don't say which\n");
  expect(code).toBe(0);
  await shard("1/2", "1.json");
  expect((await merge("1.json", "2.json")).err).toContain("one run: 2.json doesn't say which\n");
});

test("2: a shard whose failure was called passed", async () => {
  const cwd = await folderWithBot();
  const backend = await serveHttp(answering(() => ({ ...OK, session: { data: {} } })));
  await validate(cwd, ["-b", backend, "--shard", "1/2", "--reporter", "json=1.json"]);
  await validate(cwd, ["-b", backend, "--shard", "2/2", "--reporter", "json=2.json"]);
  const text = await readFile(join(cwd, "1.json"), "utf8");
  await writeFile(join(cwd, "1.json"), text.replace('"status": "failed"', '"status": "passed"'));
  const { code, err } = await run(process.execPath, [BIN, "report", "merge", "1.json", "2.json"], { cwd });
  expect(err).toContain('1.json contradicts itself: the case "transfer/sample/one" is "passed"');
  expect(err).toContain("give the report as it was written");
  expect(code).toBe(2);
});
