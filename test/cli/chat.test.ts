import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { loadBot, parseBot } from "../../src/bot/index.js";
import { Chat } from "../../src/cli/chat/chat.js";
import type { Answer, ChatIo } from "../../src/cli/chat/io.js";
import { wrap } from "../../src/cli/chat/text.js";
import { connectBackend, loadConversations, runConversation } from "../../src/conversation/index.js";
import { systemClock } from "../../src/core/index.js";
import { createMock } from "../../src/mock/index.js";
import { closedPort, serveHttp } from "../backend/servers.js";
import { folder } from "./chat-helpers.js";

const BOT = `name: Bank
variables: { iban: { sensitive: true } }
intents: { pay: [I want to pay] }
apiSteps:
  pay:
    method: POST
    path: /pay
    auth: { bearer: "\${TOKEN:-very-secret}" }
    body: { amount: { variable: amount }, iban: { variable: iban } }
    expects: { session: { account: { type: object, required: [left], properties: { left: { type: number } } } } }
blocks:
  introduction:
    messages:
      - text: Hi.
        buttons: [{ title: Pay, goTo: ask, set: { from: button } }, { title: Site, url: "https://bank.example.com" }]
  ask: { intent: pay, collect: { variable: amount, type: number, ask: How much?, goTo: ask_iban } }
  ask_iban: { collect: { variable: iban, ask: To whom?, goTo: pay } }
  pay: { actions: [{ delay: 3s }, { api: pay }], goTo: done }
  done: { messages: ["{account.left} left, sent to {iban}."] }
  not_understood: { messages: [Sorry?] }
  error_occurred: { messages: [Something went wrong.] }
`;

interface Held {
  readonly bot?: string;
  readonly backend?: string;
  readonly isTracing?: boolean;
  readonly cwd?: string;
  readonly interrupted?: AbortSignal;
}

/** Holds a chat of the given lines; a number in place of a line is a choice by arrow keys. */
async function hold(
  lines: readonly (string | number)[],
  { bot = BOT, backend, isTracing = false, cwd = "", interrupted = new AbortController().signal }: Held = {},
) {
  let text = "";
  const left: Answer[] = lines.map((line) => (typeof line === "string" ? { text: line } : { text: "", picked: line }));
  const secretAsked: boolean[] = [];
  const print = (more: string) => {
    text += `${more}\n`;
  };
  const io: ChatIo = {
    async ask({ isSecret = false }) {
      secretAsked.push(isSecret);
      return left.shift();
    },
    said: (said) => print(`> ${said}`),
    print,
    status: () => {},
    isInteractive: false,
    colors: pc.createColors(false),
    width: 80,
    interrupted,
  };
  const parsed = parseBot(bot);
  const url = backend ?? (await serveHttp((_, response) => answer(response, { session: ACCOUNT })));
  const connection = connectBackend(parsed, url);
  const setup = { bot: parsed, start: {}, seed: 1, clock: systemClock, callBackend: connection.callBackend };
  const chat = new Chat(setup, io, { isTracing, cwd });
  await chat.run();
  await connection.close();
  return {
    text: text.replaceAll(url, "URL").replaceAll(/· \d+(\.\d+)? m?s/g, "· TIME"),
    errors: chat.errors,
    secretAsked,
  };
}

const ACCOUNT = { namespace: "account", data: { left: 7 } };

function answer(response: { setHeader(name: string, value: string): void; end(text: string): void }, json: unknown) {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(json));
}

const HI = "  │ Hi.\n  │  1  Pay\n  │  2  Site  https://bank.example.com\n\n";

const DIALOGUES: readonly (readonly [title: string, lines: readonly (string | number)[], after: string])[] = [
  ["text", ["I want to pay"], "> I want to pay\n  │ How much?\n\n"],
  ["a choice by number", ["1"], "> Pay\n  │ How much?\n\n"],
  ["a choice by arrow keys", [0], "> Pay\n  │ How much?\n\n"],
  ["a link", ["2"], "> Site\n  this leads out of the conversation: https://bank.example.com\n"],
  ["no such number", ["3"], "> 3\n  │ Sorry?\n\n"],
  ["choices stay until there are others", ["hm", "1"], "> hm\n  │ Sorry?\n\n> Pay\n  │ How much?\n\n"],
  ["an empty line says nothing", ["", "  "], ""],
  ["a slash can be said", ["//help"], "> /help\n  │ Sorry?\n\n"],
  [
    "an unknown command",
    ["/sesion"],
    "> /sesion\n  there is no /sesion: did you mean /session?; to say it, begin with two slashes\n",
  ],
  ["back", ["1", "/back"], `> Pay\n  │ How much?\n\n> /back\n  the last turn is taken back\n${HI}`],
  ["nothing to take back", ["/back"], "> /back\n  there is nothing to take back\n"],
  [
    "restart",
    ["1", "/restart", "/session from"],
    `> Pay\n  │ How much?\n\n> /restart\n${HI}> /session from\n  nothing is stored in from\n`,
  ],
  ["a variable", ["1", "/session from"], '> Pay\n  │ How much?\n\n> /session from\n  "button"\n'],
  ["quit", ["/quit", "1"], "> /quit\n"],
  ["nothing happens in silence", ["/silence"], "> /silence\n  the bot does nothing when the user is silent\n"],
];

test.each(DIALOGUES)("%s", async (_, lines, after) => {
  const { text } = await hold(lines);
  expect(text).toBe(HI + after);
});

test("a number is an answer where the bot asks for one; sensitive values are never shown", async () => {
  const { text, secretAsked, errors } = await hold(["1", "2", "BE68 5390", "/session iban"]);
  expect(text).toBe(`${HI}> Pay
  │ How much?

> 2
  │ To whom?

> •••
  a delay of 3 s is skipped
  │ 7 left, sent to $iban.

> /session iban
  "$iban"
`);
  expect(secretAsked).toEqual([false, false, true, false, false]);
  expect(errors).toBe(0);
});

test("tracing shows requests, answers and effects in order, without secrets", async () => {
  const { text } = await hold(["1", "2", "BE68 5390"], { isTracing: true });
  expect(text).not.toMatch(/BE68|very-secret/);
  expect(text.slice(text.indexOf("> •••"))).toBe(`> •••
    · stored iban (input)
    · entered pay (input)
  a delay of 3 s is skipped
    → POST URL/pay
      { "amount": 2, "iban": "$iban" }
    ← 200 · TIME
      { "session": { "namespace": "account", "data": { "left": 7 } } }
    · stored account (answer)
    · entered done (go to)
    · sent text
  │ 7 left, sent to $iban.

`);
});

describe("backends that fail", () => {
  const LINES = ["1", "2", "BE68 5390"];

  test("one that can't be reached", async () => {
    const { text, errors } = await hold(LINES, { backend: await closedPort() });
    expect(text).toMatch(/ {4}the call of pay failed: [\s\S]* {2}│ Something went wrong\.\n/);
    expect(errors).toBe(1);
  });

  test("one that answers 500", async () => {
    const backend = await serveHttp((_, response) => {
      response.statusCode = 500;
      answer(response, { error: "no" });
    });
    const { text } = await hold(LINES, { backend });
    expect(text).toContain("    the call of pay failed: it answered with status 500\n");
    expect(text).toContain("  │ Something went wrong.\n");
  });

  test("one whose answer breaks the contract: the finding stands where it happened", async () => {
    const backend = await serveHttp((_, response) => answer(response, { session: { data: { left: 7 } } }));
    const { text, errors } = await hold(LINES, { backend });
    expect(text).toMatch(/ {4}error session-namespace-missing[^\n]*\n[\s\S]*│ left, sent/);
    expect(errors).toBe(1);
  });
});

test("what a message holds can do nothing to the terminal", async () => {
  const { text } = await hold([], {
    bot: 'name: B\nblocks: { introduction: { messages: ["a\\e[2Jb\\u202ec\\nd"] } }\n',
  });
  expect(text).toBe("  │ a\\u001b[2Jb\\u202ec\n  │ d\n\n");
});

test("cards, media and lists", async () => {
  const { text } = await hold(["2"], {
    bot: `name: B
blocks:
  introduction:
    messages:
      - carousel:
          - { title: Gold, subTitle: The best., imageUrl: "https://b.example/g.png", buttons: [{ title: Take, goTo: end }] }
          - { title: Blue, imageUrl: "https://b.example/b.png", buttons: [{ title: No, goTo: end }] }
      - media: { type: image, url: "https://b.example/g.png" }
      - { text: Or?, quickReplies: [{ title: Neither, goTo: end }] }
  end: { messages: [Bye.] }
`,
  });
  expect(text).toBe(`  │ Gold
  │ The best.
  │ image https://b.example/g.png
  │  1  Take
  │
  │ Blue
  │ image https://b.example/b.png
  │  2  No

  │ image https://b.example/g.png

  │ Or?
  │  3  Neither

> No
  │ Bye.

`);
});

test("words of a sentence that are sensitive are masked", async () => {
  const { text } = await hold(["send it to BE685390"], {
    bot: BOT.replace("I want to pay]", 'I want to pay, "send it to {iban}"]'),
  });
  expect(text).toContain("> send it to $iban\n");
});

test("it ends at once when it is interrupted, though the backend does not answer", async () => {
  const interrupt = new AbortController();
  const backend = await serveHttp(() => interrupt.abort());
  const { text } = await hold(["1", "2", "BE68 5390", "never said"], { backend, interrupted: interrupt.signal });
  expect(text).toMatch(/a delay of 3 s is skipped\n$/);
});

describe("/save", () => {
  test("writes a conversation that passes when it is run again, and overwrites no file", async () => {
    const cwd = await folder();
    const bot = await loadBot(new URL("../../examples/banking/bot.yaml", import.meta.url).pathname);
    const scenarios = new URL("../../examples/banking/scenarios", import.meta.url).pathname;
    const mock = await createMock({ bot, scenarios });
    const file = join(cwd, "talk.yaml");
    const lines = [
      "transfer money",
      1,
      "abc",
      "5000",
      "10",
      "2",
      "/back",
      "thanks",
      "/save talk.yaml",
      "/save talk.yaml",
    ];
    const text = await readFile(new URL("../../examples/banking/bot.yaml", import.meta.url), "utf8");
    const held = await hold(lines, { bot: text, backend: mock.url, cwd });
    expect(held.text).toContain("  7 turns are written to talk.yaml\n");
    expect(held.text).toContain("  talk.yaml is there already: /save talk.yaml --force overwrites it\n");

    const connection = connectBackend(bot, mock.url);
    const [script] = await loadConversations(file, bot);
    if (script === undefined) throw new Error("no conversation");
    for (const seed of [0, 1, 2]) {
      const { failure, turns } = await runConversation(bot, script, { callBackend: connection.callBackend, seed });
      expect(failure).toBeUndefined();
      expect(turns).toHaveLength(7);
    }
    await connection.close();
    await mock.close();
  });

  test("without sensitive values and secrets", async () => {
    const cwd = await folder();
    const { text } = await hold(["1", "2", "BE68 5390", "/save a/b.yaml", "/save b.yaml"], { cwd });
    expect(text).toContain("can't write a/b.yaml");
    expect(text).toContain("it has $NAME in place of values of iban");
    const saved = await readFile(join(cwd, "b.yaml"), "utf8");
    expect(saved).not.toMatch(/BE68|very-secret/);
    const bot = parseBot(BOT);
    const [script] = await loadConversations(join(cwd, "b.yaml"), bot);
    const backend = await serveHttp((_, response) => answer(response, { session: ACCOUNT }));
    const connection = connectBackend(bot, backend);
    if (script === undefined) throw new Error("no conversation");
    expect((await runConversation(bot, script, connection)).failure).toBeUndefined();
    await connection.close();
  });

  test("without sensitive values in titles, payloads and links", async () => {
    const cwd = await folder();
    const { text } = await hold(["zoe@zed.org", "1", "2", "/save b.yaml"], {
      cwd,
      bot: `
name: Mail
variables: { mail: { sensitive: true } }
blocks:
  introduction: { collect: { variable: mail, type: email, ask: Mail?, goTo: pick } }
  pick:
    messages:
      - media: { type: image, url: "http://a.example/{mail}.png" }
      - text: Which?
        quickReplies:
          - { title: "{mail}", goTo: pick }
          - { title: Same, goTo: done, set: { copy: "{mail}" } }
          - { title: Same, goTo: done }
  done: { messages: ["Done, {mail|toUpperCase}."] }
  not_understood: { messages: [Sorry?] }
  error_occurred: { messages: [Oops] }
`,
    });
    expect(text).toContain("> $mail\n");
    const saved = await readFile(join(cwd, "b.yaml"), "utf8");
    expect(saved).toContain("choose: $mail\n");
    expect(saved).toContain("copy: $mail\n");
    expect(text.replace("> zoe", "") + saved).not.toMatch(/zed\.org/i);
  });
});

test("lines are broken between words, by columns", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("日本語日本語", 6)).toEqual(["日本語", "日本語"]);
  expect(wrap("a\n\nb", 6)).toEqual(["a", "", "b"]);
});
