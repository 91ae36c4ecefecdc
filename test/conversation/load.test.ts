import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { conversationFilesBeside, loadConversations, parseConversations } from "../../src/conversation/index.js";
import { botOf } from "../engine/talk.js";

const BOT = botOf(`
intents: { pay: [pay] }
apiSteps: { pay: { method: GET, path: /pay } }
blocks: { introduction: { messages: [Hi] }, done: { id: 0a, intent: pay, actions: [{ api: pay }] } }`);

const CONVERSATION = "conversation: one\nturns: [{ bot: [Hi] }]\n";
const turns = (text: string) => `conversation: one\nturns:\n  - { bot: [Hi] }\n${text}`;

describe("what is wrong with a file is told with its place", () => {
  test.each<[string, string, string]>([
    ["no turns", "conversation: one", 'c.yaml:1:1  "turns" is missing'],
    ["an unknown key", "conversation: one\nturn: []", 'c.yaml:2:1  unknown key "turn"; did you mean "turns"?'],
    [
      "an unknown expectation",
      turns("  - { user: a, blok: done }"),
      'turns.1: unknown key "blok"; did you mean "block"?',
    ],
    [
      "a number for a text",
      turns("  - { user: 500 }"),
      'c.yaml:4:13  turns.1.user: expected a string, got 500; for a text, write "500" in quotes',
    ],
    ["a wrong request", turns("  - { user: a, request: some }"), 'turns.1.request: expected "none", got "some"'],
    [
      "an unknown block",
      turns("  - { user: a, block: don }"),
      'c.yaml:4:16  turns.1.block: there is no block "don"; did you mean "done"?',
    ],
    [
      "an unknown target",
      turns("  - { postback: { goTo: nowhere } }"),
      'turns.1.postback: there is no block "nowhere"',
    ],
    [
      "an unknown start",
      `start: introductoin\n${CONVERSATION}`,
      'c.yaml:1:1  start: there is no block "introductoin"; did you mean "introduction"?',
    ],
    ["an unknown intent", turns("  - { intent: buy }"), 'turns.1.intent: there is no intent "buy"'],
    [
      "an unknown step",
      turns("  - { user: a, request: { step: pays } }"),
      'turns.1.request.step: there is no API step "pays"; did you mean "pay"?',
    ],
    [
      "no path",
      turns("  - { user: a, session: { 'a b': 1 } }"),
      'turns.1.session.a b: "a b" is no path of a variable; expected for example amount or account.amount',
    ],
    [
      "no regular expression",
      turns("  - { user: a, bot: ['/(/'] }"),
      "c.yaml:4:22  turns.1.bot.0: /(/ is no regular expression of RE2",
    ],
    [
      "lookaround",
      turns("  - { user: a, bot: [{ matches: '(?=a)' }] }"),
      "turns.1.bot.0.matches: /(?=a)/ is no regular expression of RE2",
    ],
    [
      "nothing that the user does",
      turns("  - { bot: [Hi] }"),
      "c.yaml:4:5  turns.1: expected what the user does: one of user, intent, choose, postback, wait, restart",
    ],
    [
      "two things at once",
      turns("  - { user: a, choose: Pay }"),
      'turns.1.choose: "user" and "choose" are two turns; give each a turn of its own',
    ],
    [
      "a bot that opens for the user",
      `opens: user\n${CONVERSATION}`,
      'turns.0: expected "user": the user opens this conversation with a text (F-116)',
    ],
    ["silence twice", turns("  - { user: a, bot: [], silent: true }"), '"silent" and "bot" say the same'],
    [
      "the same name twice",
      `conversations:\n  - ${CONVERSATION.replace("\n", "\n    ")}  - ${CONVERSATION.replace("\n", "\n    ")}`,
      'the name "one" stands at c.yaml:2:19 too',
    ],
    ["an empty list", "conversations: []", "conversations: expected at least 1 item"],
  ])("%s", async (_, text, message) => {
    await expect(parseConversations(text, BOT, "c.yaml")).rejects.toThrow(message);
  });

  test("a bot that has only names of blocks", async () => {
    await expect(parseConversations(CONVERSATION, botOf("blocks: [a]"), "c.yaml")).rejects.toThrow(
      'the bot "Test" has no blocks that do something',
    );
  });
});

describe("files", () => {
  async function folder(files: Readonly<Record<string, string>>): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "apistep-"));
    onTestFinished(() => rm(path, { recursive: true }));
    await mkdir(join(path, "conversations"));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    }
    return path;
  }
  const named = (name: string) => CONVERSATION.replace("one", name);

  test("beside a bot file are found, in the order of their names", async () => {
    const path = await folder({
      "conversations.yaml": named("first"),
      "conversations/b.yml": named("b"),
      "conversations/a.json": '{"conversation":"a","turns":[{}]}',
      "conversations/notes.txt": "",
    });
    const files = await conversationFilesBeside(join(path, "bot.yaml"));
    expect((await loadConversations(files, BOT)).map(({ name }) => name)).toEqual(["first", "a", "b"]);
    expect((await loadConversations(join(path, "conversations"), BOT)).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("that are not there are told", async () => {
    const path = await folder({});
    expect(await conversationFilesBeside(join(path, "bot.yaml"))).toEqual([]);
    await expect(loadConversations(join(path, "none.yaml"), BOT)).rejects.toThrow("there is no file");
    await expect(loadConversations(join(path, "conversations"), BOT)).rejects.toThrow("has no conversation files");
  });

  test("in folders within are found, in the order of their paths; links that go round end", async () => {
    const path = await folder({
      "conversations/b.yaml": named("b"),
      "conversations/b/z.yaml": named("b z"),
      "conversations/a/deep/er.yaml": named("a deep er"),
      "conversations/a.yaml": named("a"),
      "conversations/.git/hooks.yaml": "no conversation",
      "conversations/node_modules/package.json": "{}",
      "shared/s.yaml": named("s"),
    });
    const conversations = join(path, "conversations");
    await symlink(conversations, join(conversations, "a", "round"));
    await symlink(join(path, "shared"), join(conversations, "c"));
    await symlink(join(path, "shared"), join(conversations, "d"));
    const names = ["a", "a deep er", "b", "b z", "s"];
    expect((await loadConversations(conversations, BOT)).map(({ name }) => name)).toEqual(names);
    const files = await conversationFilesBeside(join(path, "bot.yaml"));
    expect(files.map((file) => relative(conversations, file).replaceAll(sep, "/"))).toEqual([
      "a.yaml",
      "a/deep/er.yaml",
      "b.yaml",
      "b/z.yaml",
      "c/s.yaml",
    ]);
  });

  test("too deep within are refused, not passed over", async () => {
    const path = await folder({ [`conversations/${"d/".repeat(21)}a.yaml`]: named("a") });
    await expect(loadConversations(join(path, "conversations"), BOT)).rejects.toMatchObject({
      code: "bad-file",
      message: expect.stringContaining("holds too much: at most 10000 files in 1000 folders, 20 deep"),
    });
  });
});
