// The platform documentation's own examples, as conversation files: each on the engine alone, and through HTTP.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  connectBackend,
  parseConversations,
  runConversation,
  type Script,
  transcriptText,
} from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { createMock } from "../../src/mock/index.js";
import { serveHttp } from "../backend/servers.js";
import { botFile } from "../engine/talk.js";
import { scripted, serving } from "./scripted.js";

const text = (words: string) => ({ type: "text", config: { textMessages: [{ text: words }] } });

/** The bank of the documentation: it has 1000, and sends back one of the two blocks that the request offers. */
function bank({ amount, transactionSuccess, transactionNoMoney }: JsonObject): unknown {
  const sum = Number(amount);
  if (sum === 13) return undefined;
  const isEnough = sum <= 1000;
  return {
    session: { namespace: "account", data: { limit: 1000, amount: Math.abs(1000 - sum) } },
    messages: [text(isEnough ? "You have {account.amount} left." : "Sorry.")],
    action: { nextDialogstate: isEnough ? transactionSuccess : transactionNoMoney },
  };
}

const NAMES = ["money-transfer", "counter", "returning-user", "class-redirect", "interpolation"];
const EXAMPLES = (await Promise.all(NAMES.map(examplesOf))).flat();

async function examplesOf(name: string) {
  const bot = botFile(name);
  const file = `test/conversations/${name}.conversations.yaml`;
  return (await parseConversations(readFileSync(file, "utf8"), bot, file)).map((script) => ({ bot, name, script }));
}

const named = ({ name }: Script) => name;

test("there are conversations", () => {
  expect(EXAMPLES.map(({ script }) => named(script))).toHaveLength(14);
});

describe.each(EXAMPLES)("$name: $script.name", ({ bot, script }) => {
  const passes = async (callBackend: Parameters<typeof runConversation>[2]["callBackend"]) => {
    const ran = await runConversation(bot, script, { callBackend });
    expect(ran.failure, transcriptText(ran.transcript)).toBeUndefined();
    expect(ran.turns.filter(({ turn }) => turn > 0)).toHaveLength(script.turns.length);
    return ran;
  };

  test("on the engine", () => passes(scripted(bot, bank)));

  test("through HTTP", async () => {
    const connection = connectBackend(bot, await serveHttp(serving(bank)));
    await passes(connection.callBackend);
    await connection.close();
  });
});

test("the money transfer through the mock", async () => {
  const bot = botFile("money-transfer");
  const [script] = await parseConversations(
    readFileSync("test/conversations/money-transfer.conversations.yaml", "utf8"),
    bot,
  );
  const mock = await createMock({
    bot,
    scenarios: [
      {
        name: "enough",
        when: { step: "transfer" },
        respond: {
          session: { namespace: "account", data: { limit: 1000, amount: 500 } },
          messages: ["You have {account.amount} left."],
          nextDialogstate: "transfer_ok",
        },
      },
    ],
  });
  const connection = connectBackend(bot, mock.url);
  const ran = script === undefined ? undefined : await runConversation(bot, script, connection);
  await connection.close();
  await mock.close();
  expect(ran?.failure).toBeUndefined();
  expect(ran?.turns.flatMap(({ exchanges }) => exchanges.flatMap(({ result }) => result.findings))).toEqual([]);
});
