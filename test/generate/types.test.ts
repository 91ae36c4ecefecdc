import { readFile } from "node:fs/promises";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, createProject, type Project } from "./project.js";

const banking = await readFile(new URL("banking.yaml", import.meta.url), "utf8");
let project: Project;

beforeAll(async () => {
  project = await createProject(banking, { targets: ["types", "handlers", "client"] });
});
afterAll(() => project.remove());

/** Each line below an `@ts-expect-error` must not compile, and all the others must. */
const WRONG = `
import type { Result } from "apistep/client";
import { type Reply, reply } from "apistep/reply";
import type { StepReply } from "apistep/reply";
import { createBackend } from "./handlers.js";
import { createClient } from "./client.js";
import type { BlockName, StepName, Steps } from "./types.js";

type Transfer = Steps["transfer"];
const data = { limit: 1, amount: 2 };
const transfer = () => reply<Transfer>();

// The session: its namespace and its data.
transfer().session("account", data);
// @ts-expect-error another namespace
transfer().session("acount", data);
// @ts-expect-error a member is missing
transfer().session("account", { limit: 1 });
// @ts-expect-error a wrong type
transfer().session("account", { limit: 1, amount: "2" });
// @ts-expect-error a member that is not there
transfer().session("account", { limit: 1, amount: 2, more: 3 });

// Targets, and blocks of buttons and quick replies.
transfer().goTo("transfer_ok");
// @ts-expect-error a block of the bot, but not allowed here
transfer().goTo("introduction");
// @ts-expect-error no block
transfer().goTo("transfer_okay");
transfer().buttons("?", [{ title: "Back", goTo: "introduction", set: { card_type: "savings_account" } }]);
// @ts-expect-error no block
transfer().buttons("?", [{ title: "Back", goTo: "nowhere" }]);
// @ts-expect-error two things at once
transfer().buttons("?", [{ title: "Back", goTo: "introduction", url: "https://bank.example" }]);
// @ts-expect-error it does nothing
transfer().buttons("?", [{ title: "Back" }]);
transfer().quickReplies(["?", "??"], [{ title: "Here", askLocation: true }, { title: "Go", goTo: "ask_amount" }]);
// @ts-expect-error quick replies open no page
transfer().quickReplies("?", [{ title: "Go", url: "https://bank.example" }]);
transfer().carousel([{ title: "Gold", imageUrl: "https://bank.example/g.png", buttons: [{ share: true }] }]);
// @ts-expect-error a card has an image
transfer().carousel([{ title: "Gold" }]);
transfer().media({ type: "image", url: "https://bank.example/g.png" });
// @ts-expect-error no such kind of media
transfer().media({ type: "file", url: "https://bank.example/g.pdf" });
// @ts-expect-error no alternative at all
transfer().text([]);

// What a handler may give.
const good: StepReply<Transfer> = transfer().text("Done.").goTo("transfer_ok");
// @ts-expect-error it has to go to a block
const nowhere: StepReply<Transfer> = transfer().text("Done.");
// @ts-expect-error another step's answer
const other: StepReply<Transfer> = reply<Steps["balance"]>().goTo("transfer_ok");
// @ts-expect-error an answer of no step
const any: StepReply<Transfer> = reply().goTo("transfer_ok");
const free: StepReply<Steps["balance"]> = reply<Steps["balance"]>().text("5");
const loose: Reply = reply().session("x", { y: 1 }).goTo("anywhere");

// Handlers: one for each step.
const authorize = () => true;
const onError = () => {};
const balance = ({ reply }: { reply(): Reply<Steps["balance"], false> }) => reply();
createBackend({ balance, transfer: ({ reply }) => reply().goTo("transfer_ok") }, { authorize, onError });
// @ts-expect-error a step without a handler
createBackend({ balance }, { authorize, onError });
// @ts-expect-error no such step
createBackend({ balance, transfer: ({ reply }) => reply().goTo("transfer_ok"), pay: balance }, { authorize, onError });
// @ts-expect-error a step sends a token, and nothing looks at it
createBackend({ balance, transfer: ({ reply }) => reply().goTo("transfer_ok") }, { onError });
createBackend({
  balance,
  transfer({ body, reply }) {
    // @ts-expect-error no such row
    body.amuont;
    // @ts-expect-error the variable may have no value
    body.amount > 5;
    if (body.amount === "") return reply().goTo("transfer_no_money");
    return reply().session("account", { limit: 5, amount: body.amount }).goTo("transfer_ok");
  },
}, { authorize, onError });

// The client: what is said, and what comes back.
const client = createClient({ baseUrl: "http://bank.test", auth: { bearer: "x" } });
const result: Result<Transfer> = await client.transfer({ body: { amount: 5, accountType: "regular_account" } });
// @ts-expect-error a row is missing
client.transfer({ body: { amount: 5 } });
// @ts-expect-error a wrong type
client.transfer({ body: { amount: "5", accountType: "regular_account" } });
// @ts-expect-error a row that always sends the same
client.transfer({ body: { amount: 5, accountType: "regular_account", test: "5" } });
// @ts-expect-error nothing said
client.transfer();
// @ts-expect-error the answer may have failed
result.answer;
if (result.status === 200) {
  const target: "transfer_ok" | "transfer_no_money" = result.nextDialogstate;
  const limit: number | undefined = result.session.account?.limit;
  // @ts-expect-error no such namespace
  result.session.acount;
  void [target, limit];
} else if (result.status === 422) {
  const problem: unknown = result.problem;
  // @ts-expect-error a failed call has no answer
  result.answer;
  void problem;
}
const block: BlockName = "introduction";
const step: StepName = "balance";
// @ts-expect-error no step
const noStep: StepName = "pay";
void [good, nowhere, other, any, free, loose, block, step, noStep];
`;

test("a wrong answer can't be written", async () => {
  await project.add("wrong.ts", WRONG);
  expect(project.compile()).toEqual([]);
});

test("the code compiles with the module resolution of bundlers too", async () => {
  const text = 'export { createClient } from "./client.js";\nexport { createBackend } from "./handlers.js";\n';
  const file = await project.add("use.ts", text);
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  expect(compile([file], project.folder, options)).toEqual([]);
});

describe("a change of the bot file breaks the build of who still uses the old", () => {
  const USE = `import { createBackend } from "./handlers.js";
export const backend = createBackend({
  transfer({ body, reply }) {
    const amount = body.amount === "" ? 0 : body.amount;
    const twice = amount * 2;
    return reply()
      .session("account", { limit: 1, amount: twice })
      .goTo("transfer_ok");
  },
  balance: ({ reply }) => reply().session("account", { limit: 1, amount: 2 }),
}, { authorize: () => true, onError: () => {} });
`;
  let changed: Project;
  beforeAll(async () => {
    changed = await createProject(banking, { targets: ["types", "handlers"] });
    await changed.add("use.ts", USE);
    expect(changed.compile()).toEqual([]);
  });
  afterAll(() => changed.remove());

  test.each([
    ["a row is renamed", "amount: { variable: transfer_amount", "total: { variable: transfer_amount", [4, 4]],
    ["a row's type changes", "schema: { type: number } }", "schema: { type: boolean } }", [5]],
    ["a target is removed", "[transfer_ok, transfer_no_money]\n      within", "[transfer_no_money]\n      within", [8]],
    ["a member of the session is renamed", "limit: { type: number, minimum: 0", "max: { type: number, minimum: 0", [7]],
    ["a member's type changes", "amount: { type: number, minimum: 0", "amount: { type: string", [7]],
    [
      "a namespace is renamed",
      "        account:\n          type: object\n          required: [limit, amount]\n          additional",
      "        konto:\n          type: object\n          required: [limit, amount]\n          additional",
      [7],
    ],
    ["a step is renamed", "\n  balance:\n", "\n  saldo:\n", [10, 10]],
  ])("%s", async (_, from, to, lines) => {
    expect(banking).toContain(from);
    await changed.generate(banking.replace(from, to));
    const places = changed.compile().map((line) => line.split(": ")[0]);
    expect(places).toEqual(lines.map((line) => `use.ts:${line}`));
  });
});
