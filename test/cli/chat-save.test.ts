import fc from "fast-check";
import { expect, test } from "vitest";
import { toConversationFile } from "../../src/cli/chat/save.js";
import { Talk } from "../../src/cli/chat/talk.js";
import { parseConversations, runConversation } from "../../src/conversation/index.js";
import type { Clock } from "../../src/core/index.js";
import { scripted } from "../conversation/scripted.js";
import { botOf } from "../engine/talk.js";

const BOT = botOf(`
variables: { pin: { sensitive: true } }
intents: { time: [what time is it] }
apiSteps: { check: { method: POST, path: /check, body: { pin: { variable: pin }, word: { variable: word } } } }
blocks:
  introduction: { messages: [Hi] }
  time: { intent: time, actions: [{ getTime: { variable: now } }], goTo: said }
  said: { messages: ["{now.utc.ISO}"] }
  ask: { collect: { variable: pin, type: any, ask: PIN?, goTo: word } }
  word: { collect: { variable: word, type: any, ask: Word?, goTo: check } }
  check: { actions: [{ api: check }], goTo: done }
  done: { messages: ["{word}, {back.word}"] }
  not_understood: { messages: ["{internal.messageContent}?"] }
  error_occurred: { messages: [Oh.] }
`);

const callBackend = scripted(BOT, ({ word }) => ({ session: { namespace: "back", data: { word } } }));

/** A clock that goes on by a minute and a bit each time that it is looked at. */
function runningClock(): Clock {
  let ms = Date.parse("2030-01-31T12:00:00.001Z");
  return {
    monotonic: () => ms,
    now: () => {
      ms += 61_007;
      return new Date(ms);
    },
  };
}

async function talk(lines: readonly string[], block?: string): Promise<Talk> {
  const start = block === undefined ? {} : { block };
  const held = new Talk(
    { bot: BOT, callBackend, clock: runningClock(), seed: 1, start },
    { effect: () => {}, calling: () => {}, called: () => {} },
  );
  await held.begin();
  for (const line of lines) await held.say(line);
  return held;
}

async function replay(file: string) {
  const [script] = await parseConversations(file, BOT);
  if (script === undefined) throw new Error("no conversation");
  return (await runConversation(BOT, script, { callBackend })).failure;
}

test("what a bot says of the time is the same when it is replayed", async () => {
  const file = toConversationFile(await talk(["what time is it", "hm", "what time is it"]), "time");
  expect(file).toContain("now: 2030-01-31T12:01:01.008Z\n");
  expect(file).toContain("    now: 2030-01-31T12:02:02.015Z\n");
  expect(file).toContain("    now: 2030-01-31T12:04:04.029Z\n");
  expect(file).not.toContain("12:03:03");
  expect(await replay(file)).toBeUndefined();
});

test("an answer of one character to a sensitive question is saved as its name", async () => {
  const file = toConversationFile(await talk(["7", "word"], "ask"), "pin");
  expect(file).toContain("user: $pin\n");
  expect(file).not.toMatch(/pin: .?7|user: .?7/);
});

test("whatever is said is saved so that it passes", async () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("{{ session.word }}", "{{", "{{{x}}}", '{{ "{{" }}', "/a/", "/{{/i", "{word}"),
  );
  await fc.assert(
    fc.asyncProperty(word, async (said) => {
      const file = toConversationFile(await talk([said], "word"), "word");
      expect(await replay(file), file).toBeUndefined();
    }),
  );
});
