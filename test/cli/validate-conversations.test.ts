import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { closedPort, serveHttp } from "../backend/servers.js";
import { answering } from "../validate/bank.js";
import { BIN, folder, run } from "./spawned.js";

const BOT = `name: Shop
intents: { order: [order now] }
apiSteps:
  order:
    method: POST
    path: /order
    body: { amount: { variable: amount } }
    samples:
      - name: three
        session: { amount: 3 }
        expect: { session: { order.total: "{{ request.body.amount | times: 2 }}" } }
blocks:
  introduction: { messages: [Hi.] }
  ask: { intent: order, collect: { variable: amount, type: number, ask: How many?, goTo: send } }
  send: { actions: [{ api: order }], goTo: said }
  said: { messages: ["Order {order.id}: {order.total}"] }
  error_occurred: { messages: [Oh.] }
`;
const conversation = (name: string, amount: number) => `conversation: ${name}
tags: [${name}]
turns:
  - { user: order now, bot: [How many?] }
  - user: "${amount}"
    request: { body: { amount: ${amount} } }
    session: { order.total: "{{ request.body.amount | times: 2 }}" }
    bot: ["Order {{ session.nr | default: 7 }}: /\\\\d/"]
`;
const GOOD = conversation("few", 3).replace(
  / {4}bot:.*\n/,
  '    capture: { order: session.order.id }\n  - { postback: said, bot: ["Order {{ captured.order }}: 6"] }\n',
);
const OTHER = conversation("many", 500).replace(/ {4}bot:.*\n/, "    block: said\n");

const shop = answering(({ amount }) => ({
  session: { namespace: "order", data: { id: 70 + Number(amount), total: Math.min(Number(amount) * 2, 100) } },
}));

/** Runs the command line in a folder with the bot and these other files. */
async function validate(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const cwd = await folder();
  for (const [name, text] of Object.entries({ "bot.yaml": BOT, ...files })) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return run(process.execPath, [BIN, "validate", "bot.yaml", ...args], { cwd });
}

const idsIn = (json: string) => JSON.parse(json).cases.map(({ id }: { id: string }) => id);

describe("conversations", () => {
  test("beside the bot file are run after the samples; templates in both are filled", async () => {
    const backend = await serveHttp(shop);
    const { code, out } = await validate({ "conversations/few.yaml": GOOD }, ["-b", backend, "--json"]);
    expect(idsIn(out)).toEqual(["order/sample/three", "conversation/few"]);
    expect(code).toBe(0);
  });

  test("in folders within are run too, and fail", async () => {
    const { code, out } = await validate({ "conversations/sub/many.yaml": OTHER }, ["-b", await serveHttp(shop)]);
    expect(out).toContain("conversations/sub/many.yaml:7:29");
    expect(code).toBe(1);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ["a folder without one", { "conversations/c.yaml.bak": GOOD }, [], "the folder conversations has no conversation"],
    ["no folder", { conversations: GOOD }, [], "conversations is not used, as it is no folder; expected files"],
    ["others", { "conversations/c.txt": GOOD, "few.yaml": GOOD }, ["--conversations", "few.yaml"], ""],
    ["other cases", { "conversations/c.txt": GOOD }, ["--cases", "samples"], ""],
  ])("that are none beside the bot file are told: %s", async (_, files, args, message) => {
    const { code, err } = await validate(files, ["--list", ...args]);
    expect(err).toMatch(message === "" ? /^$/ : /^warning {2}.+\n$/);
    expect(err).toContain(message);
    expect(code).toBe(0);
  });

  test("more than the files that the system opens at once are run", async () => {
    const names = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const cwd = await folder();
    await mkdir(join(cwd, "conversations"));
    await writeFile(join(cwd, "bot.yaml"), BOT);
    for (const name of names) await writeFile(join(cwd, "conversations", `${name}.yaml`), conversation(name, 3));
    const list = `ulimit -n 200 && exec "${process.execPath}" "${BIN}" validate bot.yaml --list --cases conversations`;
    const { code, out, err } = await run("sh", ["-c", list], { cwd });
    expect(err).toBe("");
    expect(out.trim().split("\n")).toHaveLength(300);
    expect(code).toBe(0);
  });

  test("that fail are told with their place and what was said", async () => {
    const backend = await serveHttp(shop);
    const files = { "conversations.yaml": OTHER, "conversations/few.yaml": GOOD };
    const { code, out } = await validate(files, ["-b", backend]);
    expect(out).toContain(
      'conversation-failed   conversation "many" · turn 2\n       expected order.total to be 1000\n       got  100\n',
    );
    expect(out).toContain("conversations.yaml:7:29");
    expect(out).toContain("       | user 500\n");
    expect(code).toBe(1);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["by files", ["--conversations", "others/many.yaml", "few.yaml"], ["conversation/many", "conversation/few"]],
    ["by folders", ["--conversations", "others"], ["conversation/many"]],
    ["by name", ["--conversations", "others", "few.yaml", "--conversation", "few"], ["conversation/few"]],
    ["by tag", ["--conversations", "others", "few.yaml", "--tag", "many"], ["conversation/many"]],
    [
      "by part of the id",
      ["--conversations", "others", "few.yaml", "--filter", "conversation/f*"],
      ["conversation/few"],
    ],
  ])("are chosen %s", async (_, args, ids) => {
    const files = { "few.yaml": GOOD, "others/many.yaml": OTHER };
    const { code, out } = await validate(files, ["--list", "--json", "--cases", "conversations", ...args]);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(code).toBe(0);
  });

  test("are held with a mock", async () => {
    const scenario = `scenarios:
  - name: all
    respond: { session: { namespace: order, data: { id: 1, total: "{{ request.body.amount | times: 2 }}" } } }
`;
    const files = { "conversations.yaml": GOOD, "scenarios.yaml": scenario };
    const { code, out } = await validate(files, ["--mock"]);
    expect(out).toContain('passed  conversations · conversation "few"');
    expect(code).toBe(0);
  });
});

describe("2: wrong use, before anything is sent", () => {
  const TEMPLATE = "bot.yaml:11:43  {{ request.body.amount | tmes: 2 }} is no template: undefined filter: tmes";

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      "an unknown conversation",
      { "conversations.yaml": GOOD },
      ["--conversation", "fwe"],
      'no conversation "fwe"\n       expected one of "few"',
    ],
    ["no such file", {}, ["--conversations", "none.yaml"], "there is no file none.yaml"],
    [
      "a folder without conversations",
      { "empty/notes.txt": "" },
      ["--conversations", "empty"],
      "the folder empty has no conversation files",
    ],
    ["a sample's template", { "bot.yaml": BOT.replace("times", "tmes") }, [], TEMPLATE],
    [
      "a conversation's template",
      { "conversations.yaml": GOOD.replace("captured.order", "captured.ordr") },
      [],
      'conversations.yaml:9:29  {{ captured.ordr }} is no template: there is no captured.ordr here; did you mean "captured.order"?',
    ],
  ])("%s", async (_, files, args, message) => {
    const { code, out, err } = await validate(files, ["-b", await closedPort(), ...args]);
    expect(err).toContain(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], unknown]>([
    [
      "a file",
      { "bot.yaml": BOT.replace("times", "tmes") },
      [],
      {
        code: "bad-file",
        message: expect.stringContaining(TEMPLATE),
        location: { file: "bot.yaml", line: 11, column: 43 },
      },
    ],
    [
      "a name",
      {},
      ["--step", "ordr"],
      { code: "bad-option", message: 'the bot has no step "ordr"', hint: 'did you mean "order"?' },
    ],
    ["no backend", {}, [], { code: "backend-unreachable", message: expect.any(String), hint: expect.any(String) }],
    ["an option", {}, ["--nonsense"], { code: "bad-option", message: "unknown option '--nonsense'" }],
  ])("--json tells it to programs too: %s", async (_, files, args, error) => {
    const { code, out, err } = await validate(files, ["-b", await closedPort(), "--json", ...args]);
    expect(JSON.parse(out)).toEqual({ error });
    expect(err).toMatch(/^error/);
    expect(code).toBe(2);
  });

  /** A folder that is locked is no obstacle to root, who may run the tests. */
  const LOCKED = `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
fs.promises.readdir = async (path) => {
  throw Object.assign(new Error("EACCES: permission denied, scandir '" + path + "'"), { code: "EACCES" });
};
syncBuiltinESMExports();`;

  test.each<[string, readonly string[]]>([
    ["conversations", []],
    ["talks", ["--conversations", "talks"]],
    ["scenarios", ["--conversations", "few.yaml"]],
    ["cases", ["--conversations", "few.yaml", "--scenarios", "cases"]],
  ])("a folder that this user may not read: %s %j", async (locked, args) => {
    const cwd = await folder();
    await mkdir(join(cwd, locked));
    await writeFile(join(cwd, "bot.yaml"), BOT);
    await writeFile(join(cwd, "few.yaml"), GOOD);
    const preload = `--import=data:text/javascript,${encodeURIComponent(LOCKED)}`;
    const { code, err } = await run(process.execPath, [preload, BIN, "validate", "bot.yaml", "--mock", ...args], {
      cwd,
    });
    expect(err).toBe(`error  can't read ${locked}: EACCES: permission denied\n       let this user read it\n`);
    expect(code).toBe(2);
  });

  test("--json prints one document, also when a report can't be written there", async () => {
    const args = ["-b", await serveHttp(shop), "--json", "--reporter", "html=bot.yaml/report.html"];
    const { code, out, err } = await validate({}, args);
    expect(JSON.parse(out)).toMatchObject({ error: { code: "bad-option" } });
    expect(err).toMatch(/^error/);
    expect(code).toBe(2);
  });
});
