import { describe, expect, test } from "vitest";
import { botOf, session, Talk, text } from "./talk.js";

describe("a block with messages", () => {
  test("sends them in order, with variables, and goes on", () => {
    const talk = new Talk(
      botOf(`
variables: { name: { default: Ada } }
blocks:
  introduction: { messages: ["Hi {name}.", "I am {internal.botId}."], goTo: next }
  next: { messages: ["What now?"] }`),
    );
    expect(talk.texts).toEqual(["Hi Ada.", "I am Test.", "What now?"]);
    expect(talk.block).toBe("next");
    expect(talk.conversation.waiting.for).toBe("user");
  });

  test("sets variables on the way, to texts and to blocks", () => {
    const talk = new Talk(
      botOf(`
blocks:
  introduction: { messages: [Hi], goTo: { block: next, set: { a: "x{b}", b: "{b|increment}", back: { dialogstate: introduction } } } }
  next: { messages: ["{a} {b} {back}"] }
`),
    );
    expect(talk.texts).toEqual(["Hi", "x 1 introduction"]);
  });

  test("goes to the block that a variable holds (F-100)", () => {
    const talk = new Talk(
      botOf(`
blocks:
  introduction: { goTo: { block: shared, set: { back: { dialogstate: end } } } }
  shared: { messages: [Shared], goTo: { variable: back } }
  end: { id: 0b7, messages: [End] }`),
    );
    expect(talk.texts).toEqual(["Shared", "End"]);
    expect(talk.read("back")).toBe("0b7");
  });

  test("one of several texts is sent, by the seed, and all are told", () => {
    const bot = botOf("blocks: { introduction: { messages: [{ text: [one, two, three] }] } }");
    const sent = Array.from({ length: 40 }, (_, seed) => new Talk(bot, { seed }).texts[0]);
    expect(new Set(sent)).toEqual(new Set(["one", "two", "three"]));
    expect(new Talk(bot, { seed: 7 }).texts).toEqual(new Talk(bot, { seed: 7 }).texts);
    expect(new Talk(bot).effects).toContainEqual(
      expect.objectContaining({ type: "send", alternatives: ["one", "two", "three"] }),
    );
  });

  test("buttons set variables, then go to their block (F-062)", () => {
    const talk = new Talk(
      botOf(`
blocks:
  introduction:
    messages: [{ text: Which account?, buttons: [{ title: Savings, goTo: chosen, set: { card: savings, back: { dialogstate: introduction } } }] }]
  chosen: { messages: ["{card} {back}"] }`),
    );
    const [message] = talk.messages;
    expect(message).toEqual({
      type: "buttons",
      config: {
        textMessages: [{ text: "Which account?" }],
        buttons: [
          {
            title: "Savings",
            type: "postback",
            payload: {
              nextDialogstateId: "chosen",
              params: [
                { key: "card", value: "savings" },
                { key: "back", value: "introduction" },
              ],
            },
          },
        ],
      },
    });
    talk.tap({ nextDialogstateId: "chosen", params: [{ key: "card", value: "savings" }] });
    expect(talk.order).toEqual(["store card", "enter chosen", "send"]);
    expect(talk.texts).toEqual(["savings "]);
    expect(talk.read("internal.messageType")).toBe("postback");
  });

  test("a quick reply is a tap too, and its values keep their type", () => {
    const talk = new Talk(botOf("blocks: { introduction: , b: { messages: ['{n}'] } }"));
    talk.play({ type: "quickReply", payload: { nextDialogstateId: "b", params: [{ key: "n", value: 5 }] } });
    expect(talk.read("n")).toBe(5);
    expect(talk.texts).toEqual(["5"]);
  });

  test("a tap on a button without a block, or with an unknown one, is an error (F-061)", () => {
    const bot = botOf("blocks: { introduction: , error_occurred: { messages: [Sorry] } }");
    expect(new Talk(bot).tap({ nextDialogstateId: "nowhere" }).texts).toEqual(["Sorry"]);
    expect(new Talk(bot).tap({ nextDialogstateId: "" }).rules).toEqual(["flow-target-unknown"]);
  });
});

describe("a block with collect", () => {
  const collect = (more = "") => `
blocks:
  introduction: { collect: { variable: amount, type: number, ask: "How much?", invalid: [first, later], goTo: done ${more} } }
  done: { messages: ["{amount}"] }
  elsewhere: { messages: [Elsewhere] }
  not_understood: { messages: ["?"] }`;

  test("asks, stores what is valid, and goes on", () => {
    const talk = new Talk(botOf(collect()));
    expect(talk.texts).toEqual(["How much?"]);
    talk.say(" 1,500.50 euros ");
    expect(talk.texts).toEqual(["1500.5"]);
    expect(talk.read("amount")).toBe(1500.5);
    expect(talk.read("sys.number")).toBe("1500.5");
  });

  test("is skipped when the value is known (F-105)", () => {
    const talk = new Talk(botOf(collect()), { session: { amount: 7 } });
    expect(talk.texts).toEqual(["7"]);
    expect(talk.traces).toContainEqual({
      type: "trace",
      what: "skipped",
      block: "introduction",
      variable: "amount",
    });
  });

  test("says one text to the first two invalid answers and another from the third on (F-106, C-13)", () => {
    const talk = new Talk(botOf(collect()));
    const said = ["a", "b", "c", "d"].map((words) => talk.say(words).texts[0]);
    expect(said).toEqual(["first", "first", "later", "later"]);
    expect(talk.say("5").texts).toEqual(["5"]);
  });

  test("says nothing where the text is empty or missing (F-106)", () => {
    const silent = botOf(
      'blocks: { introduction: { collect: { variable: a, type: number, ask: Ask, invalid: [""] } } }',
    );
    const talk = new Talk(silent);
    expect(["a", "b", "c", "d"].flatMap((words) => talk.say(words).texts)).toEqual([]);
    expect(talk.conversation.waiting).toMatchObject({ for: "input", attempts: 4 });
  });

  test("goes elsewhere at the third invalid answer, when it is told to", () => {
    const talk = new Talk(botOf(collect(", otherwise: elsewhere")));
    expect(["a", "b", "c"].map((words) => talk.say(words).texts)).toEqual([
      ["first"],
      ["first"],
      ["later", "Elsewhere"],
    ]);
  });

  test.each([
    { nlp: "on", want: ["Leaving"] },
    { nlp: "off", want: ["I want to leave"] },
  ])("nlp $nlp: an intent takes the user out, or is the answer (F-107)", ({ nlp, want }) => {
    const talk = new Talk(
      botOf(`
intents: { leave: [I want to leave] }
blocks:
  introduction: { collect: { variable: name, ask: Name?, nlp: "${nlp}", goTo: done } }
  done: { messages: ["{name}"] }
  bye: { intent: leave, messages: [Leaving] }`),
    );
    expect(talk.say("I want to leave").texts).toEqual(want);
  });

  test("asks with whole messages too", () => {
    const talk = new Talk(
      botOf(`
blocks:
  introduction: { collect: { variable: a, ask: [One moment., { text: Which?, quickReplies: [{ title: Red, goTo: b, set: { a: red } }] }], goTo: b } }
  b: { messages: ["{a}"] }`),
    );
    expect(talk.texts).toEqual(["One moment.", "Which?"]);
    expect(talk.tap({ nextDialogstateId: "b", params: [{ key: "a", value: "red" }] }).texts).toEqual(["red"]);
  });

  test("without a goTo the flow ends there", () => {
    const talk = new Talk(botOf("blocks: { introduction: { collect: { variable: a, ask: Ask } } }")).say("x");
    expect(talk.conversation.waiting.for).toBe("user");
    expect(talk.read("a")).toBe("x");
  });
});

describe("a block with actions", () => {
  const actions = (list: string, more = "") => `
apiSteps: { one: { method: GET, path: / }, two: { method: GET, path: / } }
variables: { kept: { default: original }, deep: }
blocks:
  introduction: { actions: [${list}], goTo: done }
  done: { messages: [Done] }
  other: { messages: [Other] }
  error_occurred: { messages: [Sorry] }
${more}`;

  test("does them in order, and goes on", () => {
    const talk = new Talk(botOf(actions('{ set: { a: "1" } }, { set: { a: "{a|increment}", b: "{a}" } }')));
    expect(talk.order).toEqual(["enter introduction", "store a", "store a", "store b", "enter done", "send"]);
    expect([talk.read("a"), talk.read("b")]).toEqual(["2", "2"]);
  });

  test("waits for the answer of each call before the next action", () => {
    const talk = new Talk(botOf(actions('{ api: one }, { set: { a: "{x.y}" } }, { api: two }')));
    expect(talk.order).toEqual(["enter introduction", "call one"]);
    talk.answer(session("x", { y: 5 }));
    expect(talk.order).toEqual(["store x", "store a", "call two"]);
    expect(talk.calls[0]).toMatchObject({ call: 2, session: { a: "5", x: { y: 5 } } });
    expect(talk.answer({}).texts).toEqual(["Done"]);
  });

  test("clears a list of variables: back to the default, or removed (F-095)", () => {
    const talk = new Talk(botOf(actions("{ clearSession: [kept, deep.a, gone] }")), {
      session: { kept: "changed", deep: { a: 1, b: 2 }, gone: 1, other: 2 },
    });
    expect(talk.conversation.session).toMatchObject({ kept: "original", deep: { b: 2 }, other: 2 });
    expect(talk.read("gone")).toBeUndefined();
    expect(talk.read("deep.a")).toBeUndefined();
  });

  test("clears everything but what is the platform's", () => {
    const talk = new Talk(botOf(actions("{ clearSession: all }")), { session: { kept: "changed", other: 2 } });
    expect(Object.keys(talk.conversation.session).sort()).toEqual(
      ["botId", "id", "internal", "kept", "locale", "preferredLanguage"].sort(),
    );
    expect(talk.read("kept")).toBe("original");
  });

  test("goes to the block of a variable, and leaves out the rest (F-100)", () => {
    const talk = new Talk(botOf(actions('{ goToVariable: next }, { set: { a: "1" } }')), {
      session: { next: "other" },
    });
    expect(talk.texts).toEqual(["Other"]);
    expect(talk.read("a")).toBeUndefined();
    expect(new Talk(botOf(actions("{ goToVariable: next }"))).texts).toEqual(["Sorry"]);
  });

  test("waits for a delay", () => {
    const talk = new Talk(botOf(actions("{ delay: 2s }")));
    expect(talk.order).toEqual(["enter introduction", "schedule 2000"]);
    expect(talk.wait(1_999).texts).toEqual([]);
    expect(talk.wait(1).texts).toEqual(["Done"]);
  });

  test("tells the time in UTC and with an offset (F-111, C-17)", () => {
    const talk = new Talk(
      botOf(actions("{ getTime: { variable: time, offset: 8 } }, { getTime: { variable: plain } }")),
      {
        now: "2026-12-31T20:30:15.000Z",
      },
    );
    expect(talk.read("time")).toEqual({
      utc: {
        year: 2026,
        month: 12,
        dayOfMonth: 31,
        dayOfWeek: 4,
        hours: 20,
        minutes: 30,
        seconds: 15,
        ISO: "2026-12-31T20:30:15.000Z",
      },
      offset: {
        year: 2027,
        month: 1,
        dayOfMonth: 1,
        dayOfWeek: 5,
        hours: 4,
        minutes: 30,
        seconds: 15,
        ISO: "2027-01-01T04:30:15.000Z",
      },
    });
    expect(talk.read("plain.offset")).toBeUndefined();
  });

  test("changes the language (F-092)", () => {
    const talk = new Talk(botOf(`locale: en-us\n${actions("{ language: nl-nl }")}`));
    expect(
      ["locale", "preferredLanguage", "internal.locale", "internal.preferredLanguage"].map((path) => talk.read(path)),
    ).toEqual(["nl-nl", "nl", "nl-nl", "nl"]);
  });

  test("setting preferredLanguage changes the language as well (F-092)", () => {
    const talk = new Talk(botOf(actions('{ set: { preferredLanguage: "fr" } }')));
    expect(talk.read("internal.preferredLanguage")).toBe("fr");
  });
});

describe("a block that only leads on", () => {
  test("sets variables, and ends a conversation that has nowhere to go", () => {
    const talk = new Talk(botOf('blocks: { introduction: { goTo: { block: b, set: { a: "1" } } }, b: }'));
    expect(talk.entered).toEqual(["introduction", "b"]);
    expect(talk.read("a")).toBe("1");
  });
});

describe("the texts of an answer's messages", () => {
  test("have variables in every string, at any depth", () => {
    const bot = botOf(`
apiSteps: { s: { method: GET, path: / } }
blocks: { introduction: { actions: [{ api: s }] } }`);
    const talk = new Talk(bot).answer({
      ...session("c", { name: "Gold", id: "b2" }),
      messages: [
        text("{c.name}"),
        {
          type: "carousel",
          config: {
            elements: [
              {
                title: "{c.name} card",
                imageUrl: "https://x.example/{c.id}.png",
                buttons: [
                  {
                    title: "Take {c.name}",
                    type: "postback",
                    payload: { nextDialogstateId: "{c.id}", params: [{ key: "choice", value: "{c.name}" }] },
                  },
                ],
              },
            ],
          },
        },
      ],
    });
    expect(JSON.stringify(talk.messages)).not.toContain("{c");
    expect(talk.messages[1]).toMatchObject({
      config: { elements: [{ title: "Gold card", imageUrl: "https://x.example/b2.png" }] },
    });
  });
});
