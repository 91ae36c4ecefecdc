import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffCommand } from "../../src/cli/commands/diff.js";
import { diffContracts, generateFiles } from "../../src/generate/index.js";
import { runCommand } from "./run-command.js";

const banking = await readFile(new URL("banking.yaml", import.meta.url), "utf8");
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "apistep-diff-"));
  await writeFile(at("old.yaml"), banking);
});
afterAll(() => rm(folder, { recursive: true }));

/** `breaks | step what: message | line of the file`, for each change. */
async function changesOf(text: string): Promise<string[]> {
  await writeFile(at("new.yaml"), text);
  const changes = await diffContracts(at("old.yaml"), at("new.yaml"));
  return changes.map(({ breaks, step = "", what, message, location }) => {
    const lines = location.file === at("old.yaml") ? banking : text;
    const line = lines.split("\n")[(location.line ?? 0) - 1]?.trim().slice(0, 12);
    return `${breaks.join("+") || "-"} | ${step} ${what}: ${message} | ${line}`;
  });
}

const STEP = `  refund:
    method: POST
    path: /refund
`;

describe("a change of", () => {
  test.each([
    // [what, from, to, changes]
    ["nothing", "name: Banking", "name: Bank", []],
    ["a comment", "name: Banking", "# a comment\nname: Banking", []],
    [
      "a fixed text",
      '{ text: "5" }',
      '{ text: "6" }',
      [
        'backend | transfer body test: may be "6" now | test: { text',
        'bot | transfer body test: no longer "5" | test: { text',
      ],
    ],
    [
      "a row's type",
      "schema: { type: number } }",
      "schema: { type: string } }",
      ["backend+bot | transfer body amount: was a number, is a string | amount: { va"],
    ],
    [
      "a row's type to a narrower one",
      "schema: { type: number } }",
      "schema: { type: integer } }",
      ["bot | transfer body amount: was a number, is a whole number | amount: { va"],
    ],
    [
      "a row's name",
      "amount: { variable",
      "sum: { variable",
      ["backend | transfer body amount: removed | amount: { va", "bot | transfer body sum: added | sum: { varia"],
    ],
    [
      "a row's values",
      "[regular_account, savings_account] } }\n      transactionSuccess",
      "[regular_account, gold] } }\n      transactionSuccess",
      [
        'backend | transfer body accountType: may be "gold" now | accountType:',
        'bot | transfer body accountType: no longer "savings_account" | accountType:',
      ],
    ],
    [
      "what a missing variable sends",
      "name: Banking",
      "name: Banking\npolicies: { missingVariable: omit }",
      expect.arrayContaining(["backend | transfer body amount: may be missing now | amount: { va"]),
    ],
    [
      "a query row",
      "source: { text: Chatlayer }",
      "origin: { text: Chatlayer }",
      ["backend | balance query source: removed | source: { te", "bot | balance query origin: added | origin: { te"],
    ],
    [
      "a path",
      "path: /balance",
      "path: /saldo",
      ["backend+bot | balance call: was GET /balance, is GET /saldo | balance:"],
    ],
    [
      "a method",
      "method: POST",
      "method: PUT",
      ["backend+bot | transfer call: was POST /transaction, is PUT /transaction | transfer:"],
    ],
    [
      "the authorization",
      'path: /balance\n    auth: { bearer: "${BANK_TOKEN:-demo-token}" }',
      "path: /balance",
      ["backend | balance authorization: was bearer, is none | balance:"],
    ],
    [
      "the security setting",
      "apiSteps:\n  transfer:",
      'securitySettings: { signed: { hmac: { key: k, secret: "${S}" } } }\napiSteps:\n  transfer:\n    security: signed',
      ["backend+bot | transfer authorization: was bearer, is bearer and hmac | transfer:"],
    ],
    [
      "a target: removed",
      "nextDialogstate: [transfer_ok, transfer_no_money]",
      "nextDialogstate: [transfer_ok]",
      ['backend | transfer answer nextDialogstate: no longer "transfer_no_money" | nextDialogst'],
    ],
    [
      "a target: added",
      "nextDialogstate: [transfer_ok, transfer_no_money]",
      "nextDialogstate: [transfer_ok, transfer_no_money, introduction]",
      ['bot | transfer answer nextDialogstate: may be "introduction" now | nextDialogst'],
    ],
    [
      "a target: none is fine too",
      "nextDialogstate: [transfer_ok, transfer_no_money]",
      "nextDialogstate: [transfer_ok, transfer_no_money, null]",
      [
        "bot | transfer answer action: may be missing now | nextDialogst",
        "bot | transfer answer nextDialogstate: may be missing now | nextDialogst",
      ],
    ],
    [
      "data: a member less",
      "required: [limit, amount]\n          additionalProperties",
      "required: [limit]\n          additionalProperties",
      ["bot | transfer answer session.data.amount: may be missing now | amount: { ty"],
    ],
    [
      "data: a limit",
      "limit: { type: number, minimum: 0",
      "limit: { type: number, minimum: 5",
      ["backend | transfer answer session.data.limit: minimum was 0, is 5 | limit: { typ"],
    ],
    [
      "data: a member more",
      "properties: { limit: { type: number }, amount: { type: number } }",
      "properties: { limit: { type: number }, amount: { type: number }, currency: { type: string } }",
      ["- | balance answer session.data.currency: added, optional | properties: "],
    ],
    [
      "a namespace",
      "        account:\n          type: object\n          required: [limit, amount]\n          additional",
      "        konto:\n          type: object\n          required: [limit, amount]\n          additional",
      [
        'bot | transfer answer session.namespace: may be "konto" now | session:',
        'backend | transfer answer session.namespace: no longer "account" | session:',
      ],
    ],
    ["blocks: one more", "[introduction,", "[introduction, help,", ['- |  blocks: may be "help" now | blocks: [int']],
    ["blocks: one less", "[introduction,", "[", ['backend |  blocks: no longer "introduction" | blocks: [ as']],
    ["steps: one more", "\nblocks:", `\n${STEP}\nblocks:`, ["backend | refund step: added | refund:"]],
  ])("%s", async (_, from, to, changes) => {
    expect(banking).toContain(from);
    expect(await changesOf(banking.replace(from, to))).toEqual(changes);
  });

  test("steps: one less", async () => {
    expect(await changesOf(banking.replace(/ {2}balance:[\s\S]*?(?=\nblocks)/, ""))).toEqual([
      "bot | balance step: removed | balance:",
    ]);
  });
});

test("OpenAPI documents are compared like the bot files that they were made of", async () => {
  const changed = banking.replace("schema: { type: number } }", "schema: { type: string } }");
  await writeFile(at("new.yaml"), changed);
  for (const name of ["old", "new"]) {
    const [file] = await generateFiles(at(`${name}.yaml`), { targets: ["openapi"] });
    await writeFile(at(`${name}-api.yaml`), file?.text ?? "");
  }
  const said = (changes: Awaited<ReturnType<typeof diffContracts>>) => changes.map(({ location, ...change }) => change);
  const bots = await diffContracts(at("old.yaml"), at("new.yaml"));
  const documents = await diffContracts(at("old-api.yaml"), at("new-api.yaml"));
  expect(said(documents)).toEqual(said(bots));
  expect(said(await diffContracts(at("old.yaml"), at("new-api.yaml")))).toEqual(said(bots));
  expect(documents[0]?.location).toMatchObject({ file: at("new-api.yaml"), line: expect.any(Number) });
});

test("steps that share an operation are compared on their own", async () => {
  const step = (name: string, type: string) => `  ${name}:
    method: POST
    path: /shared
    body: { step: { text: ${name} }, x: { variable: x, schema: { type: ${type} } } }
`;
  await writeFile(at("a.yaml"), `name: x\napiSteps:\n${step("one", "string")}`);
  await writeFile(at("b.yaml"), `name: x\napiSteps:\n${step("one", "string")}${step("two", "number")}`);
  const changes = await diffContracts(at("a.yaml"), at("b.yaml"));
  expect(changes.map(({ step, what, message }) => `${step} ${what}: ${message}`)).toEqual(["two step: added"]);
});

test("recursive schemas are compared to the end", async () => {
  const tree = (type: string) => `name: x
apiSteps:
  a:
    method: POST
    path: /a
    body:
      tree:
        variable: tree
        schema: { type: object, properties: { name: { type: ${type} }, children: { type: array, items: { $ref: "#" } } } }
`;
  await writeFile(at("a.yaml"), tree("string"));
  await writeFile(at("b.yaml"), tree("number"));
  const changes = await diffContracts(at("a.yaml"), at("b.yaml"));
  expect(changes.map(({ what, message }) => `${what}: ${message}`)).toEqual([
    "body tree.name: was a string, is a number",
  ]);
});

describe("the command", () => {
  const run = async (...args: string[]) => {
    const { code, lines } = await runCommand(diffCommand, [at("old.yaml"), at("new.yaml"), ...args]);
    return { code, text: lines.join("\n").replaceAll(folder, "~") };
  };

  test("exits with 0 when nothing breaks", async () => {
    await writeFile(at("new.yaml"), banking);
    expect(await run()).toEqual({ code: 0, text: "no changes" });
    await writeFile(at("new.yaml"), banking.replace("[introduction,", "[introduction, help,"));
    expect(await run()).toEqual({
      code: 0,
      text: 'compatible  blocks: may be "help" now\n  ~/new.yaml:52:1\n1 change, none of which breaks anything',
    });
  });

  test("exits with 1 when something breaks the side asked for", async () => {
    await writeFile(
      at("new.yaml"),
      banking.replace("nextDialogstate: [transfer_ok, transfer_no_money]", "nextDialogstate: [transfer_ok]"),
    );
    expect(await run()).toEqual({
      code: 1,
      text: `breaks the backend  transfer · answer nextDialogstate: no longer "transfer_no_money"
  ~/new.yaml:27:7
1 change; change the backend first`,
    });
    expect((await run("--for", "bot")).code).toBe(0);
    expect((await run("--for", "backend", "--json")).code).toBe(1);
    expect(JSON.parse((await run("--json")).text)).toMatchObject({ breaking: 1, changes: [{ breaks: ["backend"] }] });
  });

  test("refuses what it can't compare", async () => {
    await writeFile(at("new.yaml"), "openapi: 3.0.3");
    expect((await run()).code).toBe("bad-file");
    await writeFile(at("new.yaml"), "nmae: x");
    expect((await run()).code).toBe("bad-file");
  });
});
