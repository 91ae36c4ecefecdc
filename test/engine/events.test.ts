import { describe, expect, test } from "vitest";
import { createConversation, start } from "../../src/engine/index.js";
import { botOf, NOW, session, Talk, text } from "./talk.js";

describe("a start", () => {
  const bot = botOf(`
variables: { card: { default: regular } }
intents: { order: ["order {what}"] }
blocks:
  introduction: { messages: ["Hi {visits}"] }
  order: { intent: order, messages: ["{what} {card}"] }
  bot_disabled: { messages: [Closed] }
  error_occurred: { messages: [Sorry] }`);

  test("begins with the introduction when the bot begins (F-116)", () => {
    expect(new Talk(bot).texts).toEqual(["Hi "]);
  });

  test("begins with the intent of what the user says first, or else with the introduction (F-116)", () => {
    expect(new Talk(bot, { text: "order tea" }).texts).toEqual(["tea regular"]);
    expect(new Talk(bot, { text: "blah" }).texts).toEqual(["Hi "]);
  });

  test("may begin with any block and any variables", () => {
    expect(new Talk(bot, { block: "order", session: { what: "soap", card: "gold" } }).texts).toEqual(["soap gold"]);
    expect(new Talk(bot, { block: "nowhere" }).texts).toEqual(["Sorry"]);
  });

  test("in a running conversation begins anew, and the session stays (F-079)", () => {
    const talk = new Talk(bot).say("order tea").play({ type: "start", session: { visits: 2 } });
    expect(talk.texts).toEqual(["Hi 2"]);
    expect(talk.read("what")).toBe("tea");
  });

  test("of a disabled bot says so, whatever comes (F-098)", () => {
    const talk = new Talk(bot, { isDisabled: true });
    expect(talk.texts).toEqual(["Closed"]);
    expect(talk.say("order tea").texts).toEqual(["Closed"]);
  });

  test("of a bot without blocks does nothing", () => {
    expect(start(botOf("variables: {}"), { now: NOW }).conversation.waiting.for).toBe("user");
  });
});

describe("while a call is pending", () => {
  const bot = botOf(`
apiSteps: { s: { method: GET, path: / } }
intents: { hello: [hello] }
blocks:
  introduction: { actions: [{ api: s }], goTo: asked }
  asked: { collect: { variable: a, ask: Ask, nlp: off, goTo: end } }
  end: { messages: ["{a}"] }
  hello: { intent: hello, messages: [Hello] }
  not_understood: { messages: ["?"] }`);

  test("what the user does is kept, and heard once the flow waits for the user", () => {
    const talk = new Talk(bot).say("first");
    expect(talk.effects).toEqual([{ type: "trace", what: "queued", event: "text" }]);
    talk.say("hello");
    expect(talk.answer({ messages: [text("answered")] }).texts).toEqual(["answered", "Ask", "first", "Hello"]);
    expect(talk.conversation.queue).toEqual([]);
  });

  test("the queue does not grow for ever", () => {
    const talk = new Talk(bot);
    for (let turn = 0; turn < 101; turn += 1) talk.say("x");
    expect(talk.rules).toEqual(["flow-queue-full"]);
    expect(talk.conversation.queue).toHaveLength(100);
  });
});

describe("a loop (F-046, U-20)", () => {
  test("of error_occurred itself ends", () => {
    const talk = new Talk(
      botOf(
        "blocks: { introduction: { goTo: introduction }, error_occurred: { messages: [Sorry], goTo: error_occurred } }",
        {
          loopLimit: 5,
        },
      ),
    );
    expect(talk.entered).toHaveLength(10);
    expect(talk.rules).toEqual(["flow-loop", "flow-loop"]);
    expect(talk.conversation.waiting.for).toBe("user");
  });

  test("over calls is found too, and what the user says breaks it", () => {
    const bot = botOf(
      "apiSteps: { s: { method: GET, path: / } }\nblocks: { introduction: { actions: [{ api: s }], goTo: introduction } }",
      {
        loopLimit: 5,
      },
    );
    const talk = new Talk(bot);
    for (let call = 0; call < 4; call += 1) expect(talk.answer({}).calls).toHaveLength(1);
    expect(talk.answer({}).rules).toEqual(["flow-loop", "flow-default-block-missing"]);
    expect(talk.tap({ nextDialogstateId: "introduction" }).calls).toHaveLength(1);
  });
});

describe("a changed variable (F-117)", () => {
  const bot = botOf(`
apiSteps: { s: { method: GET, path: / } }
intents: { move: ["move to {city}"] }
events: { variablesChanged: [{ variable: city, block: changed }, { variable: a.b, block: other }] }
blocks:
  introduction: { messages: [Hi] }
  go: { goTo: { block: end, set: { city: Ghent } } }
  both: { goTo: { block: end, set: { city: Ghent, a.b: x } } }
  move: { intent: move, messages: [Moving] }
  changed: { messages: ["Now {city}"], goTo: after }
  after: { messages: [After] }
  other: { messages: [Other] }
  ask: { goTo: { block: asked, set: { city: Paris } } }
  asked: { messages: [Asked] }
  act: { actions: [{ set: { city: Rome } }, { set: { city: "{city}" } }], goTo: end }
  end: { messages: [End] }`);

  test("shows its block and what that leads to, then goes on where it was", () => {
    expect(new Talk(bot).tap({ nextDialogstateId: "go" }).texts).toEqual(["Now Ghent", "After", "End"]);
    expect(new Talk(bot).tap({ nextDialogstateId: "both" }).texts).toEqual(["Now Ghent", "After", "Other", "End"]);
  });

  test("by a button, by words of the user, by an action", () => {
    const tapped = new Talk(bot).tap({ nextDialogstateId: "end", params: [{ key: "city", value: "Lyon" }] });
    expect(tapped.texts).toEqual(["Now Lyon", "After", "End"]);
    expect(new Talk(bot).say("move to Oslo").texts).toEqual(["Now Oslo", "After", "Moving"]);
    expect(new Talk(bot).tap({ nextDialogstateId: "act" }).texts).toEqual(["Now Rome", "After", "End"]);
  });

  test("is listed, and one set to what it was is none (F-118)", () => {
    const talk = new Talk(bot).tap({ nextDialogstateId: "go" });
    expect(talk.read("events.variablesChanged")).toEqual([{ path: "city", type: "ADDED" }]);
    expect(talk.tap({ nextDialogstateId: "go" }).texts).toEqual(["End"]);
  });

  test("whose flow asks something is gone on with after the answer, unless the user goes elsewhere", () => {
    const asking = botOf(`
intents: { leave: [leave] }
events: { variablesChanged: [{ variable: city, block: ask }] }
blocks:
  introduction: { goTo: { block: end, set: { city: Ghent } } }
  ask: { collect: { variable: sure, ask: Sure?, goTo: thanks } }
  thanks: { messages: [Thanks] }
  end: { messages: [End] }
  leave: { intent: leave, messages: [Bye] }`);
    const talk = new Talk(asking);
    expect(talk.texts).toEqual(["Sure?"]);
    expect(talk.say("ok").texts).toEqual(["Thanks", "End"]);
    expect(new Talk(asking).say("leave").texts).toEqual(["Bye"]);
  });
});

describe("time", () => {
  const bot = botOf(`
events: { silence: { after: 5m, block: still_there } }
blocks:
  introduction: { collect: { variable: a, ask: Ask } }
  still_there: { messages: [Still there?] }
  not_understood: { messages: ["?"] }`);
  const MINUTE = 60_000;

  test("without a word leads to the silence block, once (F-119)", () => {
    const talk = new Talk(bot);
    expect(talk.effects).toContainEqual({ type: "schedule", reason: "silence", ms: 5 * MINUTE });
    expect(talk.wait(5 * MINUTE - 1).texts).toEqual([]);
    expect(talk.wait(1).texts).toEqual(["Still there?"]);
    expect(talk.order).not.toContain("schedule 300000");
    expect(talk.wait(60 * MINUTE).texts).toEqual([]);
    expect(talk.say("yes").order).toContain("schedule 300000");
  });

  test("never goes back, and what is no time counts for nothing", () => {
    const talk = new Talk(bot);
    talk.play({ type: "text", text: "a", now: "2020-01-01T00:00:00Z" });
    expect(talk.conversation.now).toBe(NOW);
    talk.play({ type: "text", text: "a", now: "soon" });
    expect(talk.conversation.now).toBe(NOW);
    talk.play({ type: "text", text: "a", now: "+275760-09-13T00:00:00.000Z" });
    expect(talk.conversation.now).toBe(NOW);
    talk.play({ type: "text", text: "a", now: "2026-03-11T00:00:00+01:00" });
    expect(talk.conversation.now).toBe("2026-03-10T23:00:00.000Z");
  });

  test("brings nothing while a call is pending", () => {
    const calling = botOf(
      "apiSteps: { s: { method: GET, path: / } }\nblocks: { introduction: { actions: [{ api: s }] } }",
    );
    expect(new Talk(calling).wait(MINUTE).effects).toEqual([{ type: "trace", what: "ignored", event: "clock" }]);
  });
});

describe("a bot that was changed since the conversation was saved", () => {
  const bot = botOf(`
apiSteps: { s: { method: GET, path: / } }
blocks: { introduction: { actions: [{ api: s }], goTo: asked }, asked: { collect: { variable: a, ask: A } } }`);
  const changed = botOf("blocks: { error_occurred: { messages: [Sorry] } }");

  test.each([
    { where: "in a call", talk: () => new Talk(bot) },
    { where: "in a question", talk: () => new Talk(bot).answer({}) },
  ])("$where leads to error_occurred", ({ talk }) => {
    const before = talk();
    const after = new Talk(changed);
    after.conversation = before.conversation;
    if (before.conversation.waiting.for === "answer") after.answer(session("a", {}));
    else after.say("x");
    expect(after.texts).toEqual(["Sorry"]);
  });
});

test("a conversation that has not begun hears nothing it could not", () => {
  const bot = botOf("blocks: { not_understood: { messages: ['?'] } }");
  const talk = new Talk(bot);
  talk.conversation = createConversation(bot);
  expect(talk.say("x").texts).toEqual(["?"]);
});
