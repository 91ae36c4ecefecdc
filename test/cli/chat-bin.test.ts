import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { serveHttp } from "../backend/servers.js";
import { folder, withFile } from "./chat-helpers.js";

const BIN = fileURLToPath(new URL("../../bin/apistep.js", import.meta.url));
const BANKING = fileURLToPath(new URL("../../examples/banking/bot.yaml", import.meta.url));

/** Pipes lines into the real command line. */
async function chat(args: readonly string[], lines: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [BIN, "chat", ...args], { cwd, env: { PATH: process.env.PATH } });
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const [out, err, code] = await Promise.all([
    child.stdout.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    child.stderr.toArray().then((chunks) => Buffer.concat(chunks).toString()),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { out, err, code };
}

test("piped: plain text, the scenarios beside the bot, 0 at the end of the lines", async () => {
  const cwd = await folder();
  const lines = ["transfer money", "2", "5000", "/save said.yaml"];
  const { out, err, code } = await chat([BANKING], lines, cwd);
  expect(err).toBe("");
  expect(out).toContain("> Savings account\n  │ How much do you want to transfer?\n\n> 5000\n");
  expect(out).toContain("  │ Sorry, you are 4000 short.\n");
  expect(out).toMatch(/4 turns are written to said.yaml\n$/);
  expect(code).toBe(0);
  expect(await readFile(join(cwd, "said.yaml"), "utf8")).toMatch(/^conversation: said\n/);
});

test("the same seed and time give the same text", async () => {
  const cwd = await folder();
  const args = [BANKING, "--seed", "7", "--now", "2030-01-01T00:00:00Z"];
  const [one, two] = await Promise.all([1, 2].map(() => chat(args, ["my balance", "hello"], cwd)));
  expect(one).toEqual(two);
});

test("each beginning is a conversation of its own for the mock", async () => {
  const file = await withFile(`name: Coin
apiSteps: { toss: { method: POST, path: /toss, body: { by: { text: me } }, expects: { nextDialogstate: [heads, tails] } } }
intents: { again: [again] }
blocks:
  introduction: { intent: again, actions: [{ api: toss }] }
  heads: { messages: [Heads.] }
  tails: { messages: [Tails.] }
`);
  const { out } = await chat([file], ["/restart", "again"], dirname(file));
  expect(out.match(/Heads|Tails/g)).toEqual(["Heads", "Heads", "Tails"]);
});

test("--start and --session, with values and a file; --backend", async () => {
  const file = await withFile(`name: B
apiSteps: { get: { method: POST, path: /get, body: { a: { variable: a } } } }
blocks:
  introduction: { messages: [Hi.] }
  other: { actions: [{ api: get }], goTo: end }
  end: { messages: ["{a} {b} {c.d}"] }
  error_occurred: { messages: [Sorry.] }
`);
  const cwd = dirname(file);
  await writeFile(join(cwd, "session.yaml"), "b: two\nc: { d: [1] }\n");
  const args = [file, "--start", "other", "--session", "a=5", "--session", "session.yaml"];
  const good = await serveHttp((_, response) => response.setHeader("content-type", "application/json").end("{}"));
  expect(await chat([...args, "--backend", good], [], cwd)).toEqual({ out: "  │ 5 two [1]\n\n", err: "", code: 0 });
  const bad = await serveHttp((_, response) => response.setHeader("content-type", "text/html").end("<p>No"));
  const { out, code } = await chat([...args, "-b", bad], [], cwd);
  expect(out).toMatch(/error body-not-json|error html-page/);
  expect(out).toContain("Sorry.");
  expect(code).toBe(1);
});

test("wrong use", async () => {
  const cwd = await folder();
  const lists = await withFile("name: B\nblocks: [one]\n");
  expect(await chat([BANKING, "--start", "choose_acount"], [], cwd)).toMatchObject({
    code: 2,
    err: expect.stringContaining('did you mean "choose_account"?'),
  });
  expect(await chat([BANKING, "--now", "soon"], [], cwd)).toMatchObject({ code: 2 });
  expect(await chat([BANKING, "--session", "missing.yaml"], [], cwd)).toMatchObject({ code: 2 });
  expect(await chat([lists], [], cwd)).toMatchObject({ code: 2, err: expect.stringContaining("say nothing") });
});
