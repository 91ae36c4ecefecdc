import { describe, expect, test } from "vitest";
import { parseConversations } from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { jsonReport, prettyReport, type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf, TOKEN } from "./bank.js";

const BOT = bankBot([{ name: "one", session: { amount: 5 } }], {
  blocks: {
    introduction: { messages: ["Hi"] },
    pay: { collect: { variable: "amount", type: "number", ask: "How much?", goTo: "send" } },
    send: { actions: [{ api: "transfer" }] },
    transfer_ok: { id: "0b7c", messages: ["Done: {account.amount}"] },
    error_occurred: { messages: ["Oh."] },
  },
});

const CONVERSATIONS = `conversations:
  - conversation: paying
    tags: [smoke]
    turns:
      - { bot: [Hi] }
      - { postback: pay, bot: [How much?] }
      - user: "5"
        request: { body: { amount: 5 } }
        bot: ["Done: 5"]
        block: transfer_ok
      - { user: never said }
  - conversation: no call
    turns:
      - { bot: [Hi] }
`;
const SCRIPTS = await parseConversations(CONVERSATIONS, BOT, "conversations.yaml");

const good = ({ amount, ok }: JsonObject) => ({
  session: { namespace: "account", data: { amount } },
  action: { nextDialogstate: ok },
});

async function validate(answer: (body: JsonObject) => unknown, options: Partial<ValidationOptions> = {}) {
  return validateBackend({ bot: BOT, scripts: SCRIPTS, backend: await serveHttp(answering(answer)), ...options });
}

describe("conversations of a validation", () => {
  test("pass, with those that call no backend", async () => {
    const report = await validate(good);
    expect(report.cases.map(({ id, status }) => [id, status])).toEqual([
      ["transfer/sample/one", "passed"],
      ["conversation/paying", "passed"],
      ["conversation/no call", "passed"],
    ]);
    expect(report.verdict).toBe("passed");
  });

  test("reach blocks, which coverage tells", async () => {
    const { coverage } = await validate(good);
    expect(coverage?.blocks?.filter(({ seen }) => seen === 0)).toEqual([{ block: "error_occurred", seen: 0 }]);
  });

  test("fail with the place in their file, and the transcript", async () => {
    const report = await validate(() => good({ amount: 6, ok: "0b7c" }), { conversations: ["paying"] });
    expect(findingsOf(report)).toEqual([
      expect.objectContaining({
        rule: "conversation-failed",
        case: 'conversation "paying" · turn 3',
        expected: 'the message to be "Done: 5"',
        got: '"Done: 6"',
        at: { file: "conversations.yaml", line: 9, column: 15 },
      }),
    ]);
    const pretty = prettyReport(report);
    expect(pretty).toContain("       | user 5\n       | call POST http");
    expect(pretty).toContain("       | bot  Done: 6\n");
    expect(pretty).not.toContain("never said");
    expect(JSON.parse(jsonReport(report)).cases[0].transcript).toContainEqual({ who: "bot", text: "Done: 6" });
    expect(pretty + jsonReport(report)).not.toContain(TOKEN);
  });

  test("tell what is wrong with an answer once, at its turn", async () => {
    const report = await validate(() => ({ action: { nextDialogstate: "nowhere" } }), { conversations: ["paying"] });
    expect(findingsOf(report).map(({ rule, case: name }) => `${rule} ${name}`)).toEqual([
      'nextdialogstate-unknown conversation "paying" · turn 3',
    ]);
  });

  test("are not green because the reason why they fail is waived", async () => {
    const waiver = { rule: "nextdialogstate-unknown", reason: "known", expires: "2999-12-31", at: { file: "w.yaml" } };
    const options = { conversations: ["paying"], waivers: [waiver] };
    const report = await validate(() => ({ action: { nextDialogstate: "nowhere" } }), options);
    expect(findingsOf(report)).toMatchObject([{ rule: "conversation-failed" }]);
    expect(report.verdict).toBe("failed");
  });

  test.each<[string, Partial<ValidationOptions>, readonly string[]]>([
    ["by their names", { conversations: ["no call"] }, ["conversation/no call"]],
    ["by tags", { tags: ["smoke"] }, ["conversation/paying"]],
    ["as a kind", { cases: ["conversations"] }, ["conversation/paying", "conversation/no call"]],
    ["not with a step", { steps: ["transfer"] }, ["transfer/sample/one"]],
    [
      "beside a sample",
      { samples: ["one"], conversations: ["paying"] },
      ["transfer/sample/one", "conversation/paying"],
    ],
  ])("are chosen %s", async (_, options, ids) => {
    expect((await validate(good, options)).cases.map(({ id }) => id)).toEqual(ids);
  });

  test("that are unknown are misuse", async () => {
    await expect(validate(good, { conversations: ["payin"] })).rejects.toThrow('the bot has no conversation "payin"');
  });

  test("are enough to run", async () => {
    const bot = bankBot([], { blocks: { introduction: { messages: ["Hi"] }, transfer_ok: null } });
    const scripts = await parseConversations("conversation: hi\nturns: [{ bot: [Hi] }]", bot);
    const report = await validateBackend({ bot, scripts, backend: await serveHttp(answering(good)) });
    expect(report.counts).toMatchObject({ cases: 1, passed: 1, warnings: 1 });
  });
});
