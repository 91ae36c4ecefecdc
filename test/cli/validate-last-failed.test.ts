import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BOT, folderWithBot, OK, validate } from "./validating.js";

const bad = () => serveHttp(answering(({ amount }) => (amount === 1 ? OK : { ...OK, session: { data: {} } })));
const STATE = ".apistep/last-failed.json";

test("what can't be remembered changes neither reports nor the exit code", async () => {
  const cwd = await folderWithBot();
  await writeFile(join(cwd, ".apistep"), "no folder");
  const { code, out, err } = await validate(cwd, ["-b", await bad(), "--json"]);
  expect(JSON.parse(out)).toMatchObject({ verdict: "failed", counts: { cases: 2, failed: 1 } });
  expect(err).toMatch(/^warning {2}can't write which cases failed last, .*last-failed\.json: .*\n$/);
  expect(code).toBe(1);
  expect(await validate(cwd, ["-b", await serveHttp(answering(() => OK)), "--quiet"])).toMatchObject({ code: 0 });
});

test("a directory in its place is said, and all cases are run", async () => {
  const cwd = await folderWithBot();
  await mkdir(join(cwd, STATE), { recursive: true });
  const { code, out, err } = await validate(cwd, ["-b", await bad(), "--last-failed", "--json"]);
  expect(JSON.parse(out).counts).toMatchObject({ cases: 2 });
  expect(err).toContain("can't read which cases failed last");
  expect(err).toContain("all cases are run");
  expect(err).toContain("it is a directory");
  expect(code).toBe(1);
});

test.each(["{", "null", "[]", '{"x": 5}', '{"x": [1]}', ""])(
  "a damaged one, %j, is said and replaced",
  async (text) => {
    const cwd = await folderWithBot();
    await mkdir(join(cwd, ".apistep"));
    await writeFile(join(cwd, STATE), text);
    const { code, out, err } = await validate(cwd, ["-b", await bad(), "--last-failed", "--json"]);
    expect(JSON.parse(out).counts).toMatchObject({ cases: 2 });
    expect(err).toMatch(/^can't read which cases failed last, .*: all cases are run\n$/);
    expect(code).toBe(1);
    expect(Object.values(JSON.parse(await readFile(join(cwd, STATE), "utf8")))).toEqual([["transfer/sample/two"]]);
  },
);

test("all are run when what failed last is no case any more", async () => {
  const cwd = await folderWithBot();
  const backend = await bad();
  await validate(cwd, ["-b", backend]);
  await writeFile(join(cwd, "bot.yaml"), BOT.replace("name: two", "name: three"));
  const { code, out, err } = await validate(cwd, ["-b", backend, "--last-failed", "--json"]);
  expect(JSON.parse(out).counts).toMatchObject({ cases: 2 });
  expect(err).toContain("what failed in the last run is not among these cases: all cases are run");
  expect(code).toBe(1);
});

test("it is remembered even when a report can't be written", async () => {
  const cwd = await folderWithBot();
  const backend = await serveHttp(async (request, response) => {
    await mkdir(join(cwd, "report.json"), { recursive: true }); // after the place was looked at
    answering(() => ({ ...OK, session: { data: {} } }))(request, response);
  });
  const { code } = await validate(cwd, ["-b", backend, "--reporter", "json=report.json"]);
  expect(code).toBe(2);
  expect(await readFile(join(cwd, STATE), "utf8")).toContain("transfer/sample/two");
});
