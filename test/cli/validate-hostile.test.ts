import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closedPort, serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, folder, run } from "./spawned.js";
import { BOT, folderWithBot, OK, validate } from "./validating.js";

const UNSEEN = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

test("what a started backend prints can't be taken for what a CI or a terminal obeys", async () => {
  const cwd = await folderWithBot();
  const backend = await closedPort();
  const print = `console.log("fine\\r\\n::error::forged\\n\\u001b[2J\\u202ereversed")`;
  const serve = `require("node:http").createServer((q, r) => r.end("<p>")).listen(${new URL(backend).port}, "127.0.0.1")`;
  await writeFile(join(cwd, "server.cjs"), `${print};\n${serve};`);
  const { code, err } = await validate(cwd, ["-b", backend, "--start", `"${process.execPath}" server.cjs`]);
  expect(err).toContain("       | fine\n       | ::error::forged\n       | \\u001b[2J\\u202ereversed\n");
  expect(code).toBe(1);
  await writeFile(join(cwd, "server.cjs"), print);
  const ended = await validate(cwd, ["-b", backend, "--start", `"${process.execPath}" server.cjs`]);
  expect(ended.err).toContain("       | ::error::forged\n");
  expect(ended.err).not.toMatch(UNSEEN);
  expect(ended.code).toBe(2);
});

test("names that hold control characters are listed and told as what they are", async () => {
  const bot = BOT.replace("name: two", 'name: "two\\u202e\\u001b[2J\\r\\n::error::x"');
  const cwd = await folderWithBot(bot);
  const list = await validate(cwd, ["--list"]);
  expect(list.out.split("\n")).toHaveLength(3);
  expect(list.out).toContain("two\\u202e\\u001b[2J");
  expect(list.out).not.toMatch(UNSEEN);
  const { out } = await validate(cwd, ["-b", await serveHttp(answering(() => OK))]);
  expect(out).not.toMatch(UNSEEN);
  const { err } = await validate(cwd, ["--list", "--sample", "\u001b[2J\u202e"]);
  expect(err).not.toMatch(UNSEEN);
});

test.skipIf(process.platform === "win32")("2: the working directory is no more", async () => {
  const script = `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${BIN}" --help`;
  const { code, out, err } = await run("sh", ["-c", script], { cwd: await folder() });
  expect(err).toBe(
    "error  the folder that apistep is run in is no more, or may not be read\n       go to one that is there: cd ..\n",
  );
  expect(out).toBe("");
  expect(code).toBe(2);
});
