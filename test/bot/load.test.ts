import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bot, loadBot, parseBot } from "../../src/bot/index.js";
import { ApistepError } from "../../src/core/index.js";

const BANKING = `
name: Banking
variables:
  card_type: { default: regular_account }
  iban: { sensitive: true }
  empty:
apiSteps:
  transfer:
    method: POST
    path: /transaction
    auth: { bearer: "\${BANK_TOKEN}" }
    body:
      amount: { variable: transfer_amount, schema: { type: number } }
      ok: { dialogstate: transfer_ok }
      test: { text: "5" }
    expects:
      session: { account: { type: object, required: [amount], properties: { amount: { type: number } } } }
      nextDialogstate: [transfer_ok, null]
      within: 2s
    samples:
      - name: enough money
        session: { transfer_amount: 500 }
        expect: { nextDialogstate: transfer_ok }
blocks:
  introduction:
  transfer_ok: { id: 0b7 }
`;
const environment = { BANK_TOKEN: "s3cret-token" };
const parse = (text: string, given: Readonly<Record<string, string>> = environment): Bot =>
  parseBot(text, { environment: given });

function errorOf(action: () => unknown): ApistepError {
  try {
    action();
  } catch (error) {
    if (error instanceof ApistepError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a bot file that is right", () => {
  const bot = parse(BANKING);
  const step = bot.apiSteps.get("transfer");

  test("gives variables, blocks and policies with their defaults", () => {
    expect(bot.name).toBe("Banking");
    expect([...bot.variables.values()]).toEqual([
      { name: "card_type", default: "regular_account", sensitive: false },
      { name: "iban", default: undefined, sensitive: true },
      { name: "empty", default: undefined, sensitive: false },
    ]);
    expect([...(bot.blocks?.values() ?? [])]).toEqual([
      { name: "introduction", id: "introduction" },
      { name: "transfer_ok", id: "0b7" },
    ]);
    expect(bot.policies).toMatchObject({ missingVariable: "empty", textValue: "string", timeout: 20_000 });
  });

  test("gives rows by type, with blocks found by name", () => {
    expect(step?.body).toEqual([
      { key: "amount", type: "variable", variable: "transfer_amount", schema: { type: "number" } },
      { key: "ok", type: "dialogstate", block: { name: "transfer_ok", id: "0b7" } },
      { key: "test", type: "text", text: "5" },
    ]);
  });

  test("gives what answers are expected to be, times in milliseconds", () => {
    expect(step?.expects.within).toBe(2_000);
    expect(step?.expects.nextDialogstate).toEqual([{ name: "transfer_ok", id: "0b7" }, null]);
    expect([...(step?.expects.session?.keys() ?? [])]).toEqual(["account"]);
    expect(step?.samples[0]?.expect.nextDialogstate).toEqual({ name: "transfer_ok", id: "0b7" });
  });

  test.each([
    ["transfer_ok", [{ name: "transfer_ok", id: "0b7" }]],
    ["null", [null]],
    ["[null]", [null]],
    ["[]", []],
  ])("gives the blocks that answers may go to as a list: %s", (written, want) => {
    const { apiSteps } = parse(BANKING.replace("[transfer_ok, null]", written));
    expect(apiSteps.get("transfer")?.expects.nextDialogstate).toEqual(want);
  });

  test("keeps values of the environment as secrets", () => {
    expect(step?.auth).toEqual({ type: "bearer", token: "s3cret-token" });
    expect(bot.secrets).toEqual([{ name: "BANK_TOKEN", value: "s3cret-token" }]);
  });

  test("names a credential that stands in the file", () => {
    const literal = parse(BANKING.replace(/\$\{BANK_TOKEN\}/, "hunter2hunter2"));
    expect(literal.secrets).toEqual([{ name: "TRANSFER_TOKEN", value: "hunter2hunter2" }]);
  });

  test("knows where things stand", () => {
    expect(bot.locate("/apiSteps/transfer/samples/0")).toEqual({ file: "bot.yaml", line: 21, column: 9 });
  });

  test("may be JSON, and may list its blocks by id only", () => {
    const json = JSON.stringify({ name: "B", blocks: ["a", "b"] }, null, "\t");
    expect([...(parse(json).blocks?.keys() ?? [])]).toEqual(["a", "b"]);
  });

  test("may leave out blocks: then any target is taken", () => {
    const free = parse("name: B\napiSteps: { s: { method: GET, path: /, expects: { nextDialogstate: anything } } }");
    expect(free.blocks).toBeUndefined();
    expect(free.apiSteps.get("s")?.expects.nextDialogstate).toEqual([{ name: "anything", id: "anything" }]);
  });
});

describe("environment references", () => {
  test.each([
    { given: "${A}", want: "one" },
    { given: "x-${A}-${B}", want: "x-one-two" },
    { given: "${MISSING:-fallback}", want: "fallback" },
    { given: "${A:-fallback}", want: "one" },
    { given: "$${A}", want: "${A}" },
    { given: "{a.b} costs $5", want: "{a.b} costs $5" },
  ])("$given is $want", ({ given, want }) => {
    const bot = parseBot(`name: ${JSON.stringify(given)}`, { environment: { A: "one", B: "two" } });
    expect(bot.name).toBe(want);
  });

  test("a missing one is named, with its place", () => {
    const error = errorOf(() => parseBot(BANKING));
    expect(error.code).toBe("environment-missing");
    expect(error.message).toContain("bot.yaml:11:21  the environment variable BANK_TOKEN is not set");
    expect(error.hint).toContain("export BANK_TOKEN=");
    expect(error.hint).not.toContain("empty");
  });

  const SETTINGS = 'name: B\nsecuritySettings: { s: { hmac: { key: "${K:-demo}", secret: "${S}" } } }\n';
  const basic = (path: string) =>
    `name: B\napiSteps: { s: { method: GET, path: "${path}", auth: { basic: { username: a, password: "\${P}" } } } }`;

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      "a bearer token",
      BANKING,
      { BANK_TOKEN: "" },
      "bot.yaml:11:21  the environment variable BANK_TOKEN is set, but em",
    ],
    ["a blank one", BANKING, { BANK_TOKEN: " \n" }, "the environment variable BANK_TOKEN is set, but empty"],
    ["a password", basic("/"), { P: "" }, "the environment variable P is set, but empty"],
    ["a key to sign with", SETTINGS, { S: "" }, "bot.yaml:2:61  the environment variable S is set, but empty"],
  ])("an empty credential counts as missing: %s", (_, text, environment, message) => {
    const error = errorOf(() => parse(text, environment));
    expect(error.code).toBe("environment-missing");
    expect(error.message).toContain(message);
    expect(error.hint).toContain("keeps from a fork's pull request");
  });

  test("elsewhere an empty one is a text as any; the default of a credential stands for an empty one", () => {
    expect(parse(basic("/${A}"), { A: "", P: "hunter2hunter2" }).apiSteps.get("s")?.path).toBe("/");
    const security = parse(`${SETTINGS}apiSteps: { s: { method: GET, path: /, security: s } }`, { K: "", S: "s3cret" });
    expect(security.apiSteps.get("s")?.security).toMatchObject({ key: "demo" });
  });
});

describe("a bot file with a mistake tells its line, column and what was expected", () => {
  test.each([
    {
      name: "unknown key",
      from: "method:",
      to: "metod:",
      want: ':9:5  apiSteps.transfer: unknown key "metod"; did you mean "method"?',
    },
    {
      name: "unknown key at the top",
      from: "blocks:",
      to: "block:",
      want: ':24:1  unknown key "block"; did you mean "blocks"?',
    },
    {
      name: "wrong method",
      from: "POST",
      to: "post",
      want: ':9:13  apiSteps.transfer.method: expected "GET" or "POST"',
    },
    {
      name: "number for a text",
      from: 'text: "5"',
      to: "text: 5",
      want: 'expected a string, got 5; for a text, write "5" in quotes',
    },
    {
      name: "image among the texts that a sample expects",
      from: "expect: { nextDialogstate: transfer_ok }",
      to: "expect: { messages: [Hi, { media: { type: image } }] }",
      want: "; write the text alone; media, cards, buttons and quick replies are expected in a conversation file",
    },
    {
      name: "two kinds of row",
      from: 'text: "5"',
      to: 'text: "5", variable: x',
      want: "exactly one of text, variable and dialogstate (F-005), got text and variable",
    },
    {
      name: "no kind of row",
      from: '{ text: "5" }',
      to: "{}",
      want: "exactly one of text, variable and dialogstate (F-005), got none",
    },
    {
      name: "unknown block in a row",
      from: "dialogstate: transfer_ok",
      to: "dialogstate: transfer_k",
      want: 'there is no block "transfer_k"; did you mean "transfer_ok"?',
    },
    {
      name: "unknown block in expects",
      from: "[transfer_ok, null]",
      to: "[nowhere]",
      want: 'there is no block "nowhere"; add it to blocks',
    },
    { name: "type that is none", from: "type: number }", to: "type: nmber }", want: "did you mean type: number?" },
    { name: "unresolved $ref", from: "{ type: number }", to: "{ $ref: '#/nowhere' }", want: "can't resolve reference" },
    { name: "unknown keyword", from: "{ type: number }", to: "{ typ: number }", want: 'unknown keyword: "typ"' },
    {
      name: "reserved namespace",
      from: "account: {",
      to: "internal: {",
      want: 'the namespace "internal" belongs to the platform',
    },
    {
      name: "variable of the platform",
      from: "  empty:",
      to: "  internal: {}",
      want: ':6:3  variables.internal: "internal" belongs to the platform',
    },
    {
      name: "variable of a namespace of the platform",
      from: "  empty:",
      to: '  "sys.email": { sensitive: true }',
      want: ':6:3  variables.sys.email: "sys" belongs to the platform',
    },
    {
      name: "second document",
      from: "apiSteps:",
      to: "---\napiSteps:",
      want: ":7:1  expected one YAML document, found a second one (---)",
    },
    {
      name: "duration",
      from: "2s",
      to: "two seconds",
      want: ":19:15  apiSteps.transfer.expects.within: expected a time such as",
    },
    {
      name: "duplicate key",
      from: "  introduction:",
      to: "  transfer_ok:\n  introduction:",
      want: "this key stands here twice",
    },
    {
      name: "duplicate block id",
      from: "  introduction:",
      to: "  introduction: { id: 0b7 }",
      want: 'the block "introduction" has the id "0b7" too',
    },
    {
      name: "prototype key",
      from: "  introduction:",
      to: "  __proto__: {}",
      want: `:25:3  "__proto__" can't be used as a key`,
    },
    {
      name: "default that is no text",
      from: "default: regular_account",
      to: "default: 0",
      want: 'expected a string, got 0; for a text, write "0" in quotes',
    },
    { name: "GET with a body", from: "POST", to: "GET", want: "a GET step sends no body (C-02)" },
    {
      name: "header name",
      from: "    body:",
      to: '    headers: { "a b": { text: x } }\n    body:',
      want: '"a b" is no header name',
    },
    { name: "broken YAML", from: "name: Banking", to: "name: [", want: ":3:1" },
    {
      name: "path without a slash",
      from: "/transaction",
      to: "transaction",
      want: "apiSteps.transfer.path: expected a path that starts with a slash",
    },
  ])("$name", ({ from, to, want }) => {
    const text = BANKING.replace(from, to);
    expect(text).not.toBe(BANKING);
    const error = errorOf(() => parse(text));
    expect(error.code).toBe("bad-file");
    expect(error.message).toContain(want);
    expect(error.message.split("\n")[1]).toMatch(/^bot\.yaml:\d+:\d+ {2}/);
  });

  test("method outside of the era", () => {
    const error = errorOf(() => parse(`${BANKING.replace("POST", "PATCH")}policies: { era: "2022" }`));
    expect(error.message).toContain("PATCH is not offered in the era 2022 (C-01)");
  });

  test("sample names given twice", () => {
    const error = errorOf(() => parse(BANKING.replace("blocks:", "      - name: enough money\nblocks:")));
    expect(error.message).toContain('the name "enough money" stands here twice');
  });

  test("several mistakes are all told", () => {
    const error = errorOf(() => parse(BANKING.replace("method: POST", "method: POT").replace("within:", "witin:")));
    expect(error.message).toContain("bot.yaml has 2 mistakes:");
  });
});

describe("what is no bot file", () => {
  let folder: string;
  let socket: Server;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "apistep-"));
    await mkdir(join(folder, "folder.yaml"));
    socket = createServer().listen(join(folder, "socket.yaml"));
    await once(socket, "listening");
    await writeFile(join(folder, "empty.yaml"), "");
    await writeFile(join(folder, "comment.yaml"), "# nothing\n");
    await writeFile(join(folder, "latin.yaml"), Buffer.from([0x6e, 0x3a, 0x20, 0xe9]));
    await writeFile(join(folder, "large.yaml"), "#".repeat(10 * 1024 * 1024 + 1));
    await writeFile(join(folder, "list.yaml"), "- a\n");
    await writeFile(
      join(folder, "aliases.yaml"),
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefg".replaceAll(/./g, (name, at) => `${name}: &${name} [${`*${"abcdef"[at]},`.repeat(9)}]\n`)}`,
    );
  });
  afterAll(async () => {
    socket.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    { file: "nowhere.yaml", want: "there is no file" },
    { file: "folder.yaml", want: "is a directory" },
    { file: "socket.yaml", want: "is no regular file" },
    { file: "empty.yaml", want: "is empty" },
    { file: "comment.yaml", want: "is empty" },
    { file: "latin.yaml", want: "is not UTF-8" },
    { file: "large.yaml", want: "larger than 10 MB" },
    { file: "list.yaml", want: "expected an object" },
    { file: "aliases.yaml", want: "can't be read" },
  ])("$file: $want", async ({ file, want }) => {
    const error = await loadBot(join(folder, file)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ApistepError);
    expect(error.message).toContain(want);
    expect(error.location.file).toContain(file);
  });
});
