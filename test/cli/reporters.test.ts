import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, folder, run } from "./spawned.js";

const BOT = `name: Bank
apiSteps:
  transfer:
    method: POST
    path: /transfer
    body: { amount: { variable: amount } }
    expects: { nextDialogstate: [transfer_ok, transfer_no_money] }
    samples:
      - { name: one, session: { amount: 1 }, expect: { nextDialogstate: transfer_ok } }
      - { name: two, session: { amount: 2 }, expect: { nextDialogstate: transfer_ok } }
blocks: [transfer_ok, transfer_no_money]
`;
const OK = { action: { nextDialogstate: "transfer_ok" } };

async function project() {
  const cwd = await folder();
  await writeFile(join(cwd, "bot.yaml"), BOT);
  const apistep = (...args: string[]) => run(process.execPath, [BIN, ...args], { cwd });
  const read = (file: string) => readFile(join(cwd, file), "utf8");
  return { cwd, apistep, read };
}

async function validated(...args: string[]) {
  const { apistep, ...rest } = await project();
  const backend = await serveHttp(answering(({ amount }) => (amount === 1 ? OK : {})));
  return { apistep, ...rest, ...(await apistep("validate", "bot.yaml", "-b", backend, ...args)) };
}

test("several reporters at once: files in folders that are made, and the report for people on standard output", async () => {
  const { code, out, err, read, cwd } = await validated(
    ...["--reporter", "json=out/deep/report.json", "--reporter", "junit=out/junit.xml", "--reporter", "html=a=b.html"],
  );
  expect(err).toBe("");
  expect(out).toContain("failed · 2 cases, 1 failed · 1 error");
  expect(JSON.parse(await read("out/deep/report.json"))).toMatchObject({ verdict: "failed" });
  expect(await read("out/junit.xml")).toContain("<testsuites");
  expect(await read("a=b.html")).toContain("<!doctype html>");
  expect((await readdir(cwd)).filter((name) => name.startsWith("."))).toEqual([".apistep"]); // nothing is left over
  expect(code).toBe(1);
});

test("one reporter may have standard output instead", async () => {
  const { out } = await validated("--reporter", "github", "--reporter", "pretty=/dev/stderr");
  expect(out).toMatch(/^::error file=bot.yaml,line=10,col=9,title=/);
  const both = await validated("--json", "--reporter", "pretty=report.txt", "--quiet");
  expect(JSON.parse(both.out)).toMatchObject({ verdict: "failed" });
  expect(await both.read("report.txt")).toContain('failed  transfer · sample "two" 200');
});

test("the report for people may go to standard error", async () => {
  const { err } = await validated("--reporter", "json", "--reporter", "pretty=/dev/stderr");
  expect(err).toContain("failed · 2 cases, 1 failed · 1 error");
});

test("a file that can't be written in the end is told of, and the others are written", async () => {
  const { apistep, cwd, read } = await project();
  const backend = await serveHttp(async (request, response) => {
    await mkdir(join(cwd, "r.html"), { recursive: true }); // after the places were looked at
    answering(() => OK)(request, response);
  });
  const reporters = ["--reporter", "html=r.html", "--reporter", "json=r.json"];
  const { code, out, err } = await apistep("validate", "bot.yaml", "-b", backend, ...reporters);
  expect(err).toBe(
    "error  can't write the report r.html: it is a directory\n" +
      "       the other reports are written; name a file that can be written\n",
  );
  expect(out).toContain("passed · 2 cases");
  expect(JSON.parse(await read("r.json"))).toMatchObject({ verdict: "passed" });
  expect(code).toBe(2);
  const json = await apistep("validate", "bot.yaml", "-b", backend, "--json", "--reporter", "html=new/../r.html");
  expect(json.code).toBe(2);
  expect(JSON.parse(json.out)).toMatchObject({ error: { code: "bad-option" } }); // now it is seen before
});

test.each([
  ["a bot file", ["secret.yaml"], "can't read secret.yaml: EACCES"],
  ["a waivers file", ["bot.yaml", "--waivers", "secret.yaml"], "can't read secret.yaml: EACCES"],
  ["a report", ["bot.yaml", "--reporter", "json=secret.yaml"], "this user may not write to it"],
  ["a folder of reports", ["bot.yaml", "--reporter", "json=x/r.json"], "this user may not write in"],
])("2: %s that this user may not use", async (_, args, message) => {
  const { cwd } = await project();
  await writeFile(join(cwd, "secret.yaml"), BOT, { mode: 0 });
  await chmod(cwd, 0o555);
  onTestFinished(() => chmod(cwd, 0o755));
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const command = [BIN, "validate", ...args, "-b", "http://127.0.0.1:9"];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8", ...nobody });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(status).toBe(2);
});

test.each([
  ["in a folder that is a file", ["html=bot.yaml/x.html"], "bot.yaml is no folder"],
  ["that is a directory", ["html=folder"], "the reporter html can't write to folder: it is a directory"],
  ["that is a pipe", ["json=pipe"], "can't write to pipe: it is a pipe or a device"],
  ["that is a device", ["json=/dev/zero"], "can't write to /dev/zero: it is a pipe or a device"],
  ["of the kernel", ["json=/proc/self/report.json"], "it is no file of a disk"],
  ["that another has by another name", ["json=real.md", "markdown=link.md"], "the reporter json writes there too"],
  ["that another has in a linked folder", ["json=x.json", "junit=here/x.json"], "the reporter json writes there too"],
  ["that is the bot file", ["json=./bot.yaml"], "bot.yaml is read by this command"],
  ["that is a conversation file", ["json=conversations/one.yaml"], "conversations/one.yaml is read by this command"],
  ["among the conversations", ["json=conversations/new.json"], "conversations is read by this command"],
  ["that is the config file", ["json=apistep.config.yaml"], "apistep.config.yaml is read by this command"],
])("2: a file %s, before anything is sent", async (_, files, message) => {
  const { apistep, cwd, read } = await project();
  await mkdir(join(cwd, "folder"));
  await writeFile(join(cwd, "real.md"), "old");
  await symlink("real.md", join(cwd, "link.md"));
  await symlink(".", join(cwd, "here"));
  await run("mkfifo", ["pipe"], { cwd });
  await mkdir(join(cwd, "conversations"));
  await writeFile(join(cwd, "conversations/one.yaml"), "");
  await writeFile(join(cwd, "apistep.config.yaml"), "bot: bot.yaml\n");
  let requests = 0;
  const backend = await serveHttp(() => {
    requests += 1;
  });
  const reporters = files.flatMap((file) => ["--reporter", file]);
  const { code, out, err } = await apistep("validate", "bot.yaml", "-b", backend, ...reporters);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^ +at /m); // no stack
  expect(out).toBe("");
  expect(requests).toBe(0);
  expect(await read("real.md")).toBe("old");
  expect(await read("bot.yaml")).toBe(BOT);
  expect(code).toBe(2);
});

test("a report may go nowhere", async () => {
  expect(await validated("--reporter", "json=/dev/null", "--quiet")).toMatchObject({ code: 1, err: "" });
});

test("a file that is replaced keeps who may read it", async () => {
  const { apistep, cwd } = await project();
  await writeFile(join(cwd, "r.json"), "old", { mode: 0o600 });
  const backend = await serveHttp(answering(() => OK));
  await apistep("validate", "bot.yaml", "-b", backend, "--reporter", "json=r.json");
  expect((await stat(join(cwd, "r.json"))).mode & 0o777).toBe(0o600);
});

test("a reader that has seen enough ends nothing and spoils nothing", async () => {
  const { cwd } = await project();
  const backend = await serveHttp(answering(() => ({ ...OK, session: { text: "x".repeat(200_000) } })));
  const command = `"${process.execPath}" "${BIN}" validate bot.yaml -b ${backend} --json --reporter html=r.html`;
  const { out, err } = await run("bash", ["-c", `(${command}; echo "exit $?" >&2) | head -1`], { cwd });
  expect({ out, err }).toEqual({ out: "{\n", err: "exit 1\n" });
  expect(await readFile(join(cwd, "r.html"), "utf8")).toMatch(/<\/html>\n$/);
});

test("a link to a file stays one", async () => {
  const { cwd, apistep, read } = await project();
  await writeFile(join(cwd, "real.md"), "old");
  await symlink("real.md", join(cwd, "link.md"));
  const backend = await serveHttp(answering(() => OK));
  await apistep("validate", "bot.yaml", "-b", backend, "--reporter", "markdown=link.md");
  expect(await read("real.md")).toContain("# ✅ Bank: passed");
});

test.each([
  ["two on standard output", ["--json", "--reporter", "junit"], "the reporters junit and json can't both write to"],
  ["two in one file", ["--reporter", "json=a", "--reporter", "html=./a"], "can't both write to a"],
  ["an unknown one", ["--reporter", "htm=x"], 'did you mean "html"?'],
  ["a file without a name", ["--reporter", "markdown="], 'names no file after the "="'],
  ["no percentage", ["--min-coverage", "120"], '--min-coverage "120" is not possible'],
])("2: %s", async (_, args, message) => {
  const { apistep } = await project();
  const { code, out, err } = await apistep("validate", "bot.yaml", "-b", "http://127.0.0.1:9", ...args);
  expect(err).toContain(message);
  expect(out === "" ? undefined : JSON.parse(out).error.message).toBe(
    args.includes("--json") ? err.split("\n")[0]?.replace(/^error {2}/, "") : undefined,
  );
  expect(code).toBe(2);
});

test("--min-coverage fails a run where all is well otherwise, and says what is missing", async () => {
  const { apistep } = await project();
  const backend = await serveHttp(answering(() => OK));
  const { code, out } = await apistep("validate", "bot.yaml", "-b", backend, "--min-coverage", "80");
  expect(out).toContain("got 66 %; not reached: transfer → transfer_no_money");
  expect(code).toBe(1);
  expect(await apistep("validate", "bot.yaml", "-b", backend, "--min-coverage", "66%")).toMatchObject({ code: 0 });
});

test("a saved report is shown in other forms, with the exit code of its verdict", async () => {
  const { apistep, read, out } = await validated("--reporter", "json=r.json");
  const shown = await apistep("report", "show", "r.json", "--reporter", "sarif=r.sarif");
  expect(shown).toEqual({ code: 1, out, err: "" });
  expect(JSON.parse(await read("r.sarif"))).toMatchObject({ version: "2.1.0" });
});

test.each([
  ["show", "r.json"],
  ["show", "here/r.json"],
  ["merge", "r.json"],
])("2: report %s does not write over what it reads: %s", async (command, file) => {
  const { apistep, cwd, read } = await validated("--reporter", "json=r.json");
  await symlink(".", join(cwd, "here"));
  const before = await read("r.json");
  const { code, err } = await apistep("report", command, file, "--reporter", "html=./r.json");
  expect(err).toContain(`the reporter html can't write to ./r.json: ${file} is read by this command\n`);
  expect(await read("r.json")).toBe(before);
  expect(code).toBe(2);
});

test("shards are merged to one verdict", async () => {
  const { apistep } = await project();
  const backend = await serveHttp(answering(({ amount }) => (amount === 1 ? OK : {})));
  const shard = (index: number) =>
    apistep("validate", "bot.yaml", "-b", backend, "--shard", `${index}/2`, "--reporter", `json=${index}.json`);
  expect([(await shard(1)).code, (await shard(2)).code]).toEqual([0, 1]);
  const merged = await apistep("report", "merge", "1.json", "2.json", "--quiet");
  expect(merged.out).toContain("failed · 2 cases, 1 failed · 1 error");
  expect(merged.code).toBe(1);
  const half = await apistep("report", "merge", "1.json");
  expect(half).toMatchObject({ code: 2, err: expect.stringContaining("of 2 shards, number 2 is missing") });
});

test.each([
  [
    "no such file",
    ["show", "nothing.json"],
    "there is no file nothing.json\n       make a report with: apistep validate",
  ],
  ["a directory", ["merge", "."], "error  . is a directory\n       make a report with: apistep validate"],
  ["a bot file", ["show", "bot.yaml"], "bot.yaml is no report of apistep"],
  ["no file", ["merge"], "missing required argument 'files'"],
  ["an unknown command", ["mrege", "a.json"], "Did you mean merge?"],
])("2: report, %s", async (_, args, message) => {
  const { apistep } = await project();
  const { code, err } = await apistep("report", ...args);
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test("the help has examples", async () => {
  const { apistep } = await project();
  const { code, out } = await apistep("report", "--help");
  expect(out).toContain("$ apistep report merge shard-1.json shard-2.json");
  expect(code).toBe(0);
});
