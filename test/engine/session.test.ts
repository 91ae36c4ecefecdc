import { describe, expect, test } from "vitest";
import { maskSession, sensitiveValues, sensitiveValuesEver, start, transition } from "../../src/engine/index.js";
import { botOf, NOW, session, Talk, text } from "./talk.js";

const BOT = `
apiSteps: { s: { method: GET, path: / } }
blocks:
  introduction: { actions: [{ api: s }], goTo: introduction }
  error_occurred: { messages: [Sorry] }`;

const answered = (namespace: string, data: unknown, before: Record<string, unknown> = {}) =>
  new Talk(botOf(BOT), { session: before }).answer(session(namespace, data));

describe("data of an answer", () => {
  test("joins its namespace (F-032), and lists and plain values take its place (C-06)", () => {
    expect(answered("a", { y: 2 }, { a: { x: 1 } }).read("a")).toEqual({ x: 1, y: 2 });
    expect(answered("a", [1, 2], { a: { x: 1 } }).read("a")).toEqual([1, 2]);
    expect(answered("a", "text").read("a")).toBe("text");
  });

  test.each(["internal", "sys"])("for the platform's own namespace %s is refused, with a finding (F-036)", (name) => {
    const talk = answered(name, { botId: "mine", number: "1" });
    expect(talk.rules).toEqual(["flow-namespace-reserved"]);
    expect(talk.read("internal.botId")).toBe("Test");
    expect(talk.read("sys")).toBeUndefined();
  });

  test("that meets another kind of value takes its place, with a finding (U-04)", () => {
    const talk = answered("a", { x: 1 }, { a: "sensitive text" });
    expect(talk.findings).toMatchObject([
      { rule: "flow-namespace-scalar", got: "a string, which was overwritten", severity: "warning" },
    ]);
  });

  test("never reaches a prototype", () => {
    const data = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "ok": 1}');
    const talk = answered("a", data);
    expect(talk.read("a")).toEqual({ ok: 1 });
    expect(talk.rules).toEqual(["flow-prototype-key", "flow-prototype-key"]);
    expect(answered("__proto__", { polluted: 1 }).rules).toEqual(["flow-prototype-key"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("of more than 10 MB is not stored (F-079)", () => {
    const half = "x".repeat(6 * 1024 * 1024);
    const talk = answered("a", { half });
    expect(talk.rules).toEqual([]);
    talk.answer(session("b", { half }));
    expect(talk.rules).toEqual(["flow-session-full"]);
    expect(talk.read("b")).toBeUndefined();
    expect(talk.answer(session("a", [])).rules).toEqual([]);
    expect(talk.answer(session("b", { half })).rules).toEqual([]);
  });

  test("that is nested too deep is not stored, and does no harm", () => {
    const deep = JSON.parse("[".repeat(20_000) + "]".repeat(20_000));
    expect(answered("a", { deep }).rules).toEqual(["flow-data-too-deep"]);
    const path = Array.from({ length: 200 }, () => "a").join(".");
    const talk = new Talk(botOf(BOT))
      .fail("status")
      .tap({ nextDialogstateId: "introduction", params: [{ key: path, value: 1 }] });
    expect(talk.rules).toEqual(["flow-data-too-deep"]);
  });

  test("that JSON can't hold becomes null", () => {
    expect(answered("a", JSON.parse('{"huge": 1e999}')).read("a")).toEqual({ huge: null });
  });
});

test("a text whose variables make it huge is cut short", () => {
  const bot = botOf(`
apiSteps: { s: { method: GET, path: / } }
blocks: { introduction: { actions: [{ api: s }, { set: { b: "${"{a.x}".repeat(20)}" } }] } }`);
  const talk = new Talk(bot).answer(session("a", { x: "x".repeat(1024 * 1024) }));
  expect(talk.rules).toEqual(["flow-text-too-large", "flow-session-full"]);
});

describe("the namespace internal (F-087)", () => {
  const bot = botOf(`
locale: nl-nl
intents: { order: ["I want to order {product}"] }
blocks:
  introduction: { id: b1, messages: ["{internal.user.firstName} {internal.channel}"] }
  order: { intent: order, messages: [Sure] }
  not_understood: { messages: ["?"] }`);
  const talk = new Talk(bot, {
    user: { firstName: "Ada", lastName: "Lovelace" },
    channel: "whatsapp",
    sessionId: "s1",
  });

  test("is filled at the start", () => {
    expect(talk.texts).toEqual(["Ada whatsapp"]);
    expect(talk.read("internal")).toMatchObject({
      botId: "Test",
      sessionId: "s1",
      version: "DRAFT",
      channel: "whatsapp",
      user: { firstName: "Ada", lastName: "Lovelace", fullName: "Ada Lovelace" },
      preferredLanguage: "nl",
      locale: "nl-nl",
      messageType: "intro",
      currentDialogstate: { name: "introduction", id: "b1", type: "messages" },
    });
    expect(talk.conversation.session).toMatchObject({
      botId: "Test",
      id: "s1",
      locale: "nl-nl",
      preferredLanguage: "nl",
      firstname: "Ada",
      lastname: "Lovelace",
    });
  });

  test("tells what the user said and what was made of it", () => {
    talk.say("I want to order Soap!");
    expect(talk.read("internal")).toMatchObject({
      input: "I want to order Soap!",
      messageContent: "I want to order Soap!",
      messageType: "text",
      lastIntent: "order",
      nlp: {
        expression: "I want to order Soap!",
        intent: { name: "order", score: 1 },
        intents: [{ name: "order", score: 1 }],
        entities: [{ name: "product", value: "Soap" }],
      },
      currentDialogstate: { name: "order" },
      previousDialogstate: { name: "introduction", id: "b1" },
    });
  });

  test("keeps a history that does not grow for ever", () => {
    const long = new Talk(bot);
    for (let turn = 0; turn < 30; turn += 1) long.say(`hello ${turn}`);
    const history = long.read("internal.history") as unknown[];
    expect(history).toHaveLength(20);
    expect(history.at(-2)).toEqual({ from: "user", text: "hello 29" });
  });

  test("may be set by who begins the conversation, and not by the bot", () => {
    const begun = new Talk(bot, {
      session: { "internal.user.firstName": "Bob", internal: { version: "LIVE" }, "a.b": 1 },
    });
    expect(begun.texts).toEqual(["Bob web"]);
    expect(begun.read("internal.version")).toBe("LIVE");
    expect(begun.rules).toEqual([]);
    expect(begun.read("a")).toEqual({ b: 1 });
    begun.tap({ nextDialogstateId: "b1", params: [{ key: "internal.user.firstName", value: "Eve" }] });
    expect(begun.texts).toEqual(["Bob web"]);
  });

  test("takes names from what the widget hands over (F-096)", () => {
    const begun = new Talk(bot, { session: { session: { firstName: "Cleo", plan: "gold" } } });
    expect(begun.texts).toEqual(["Cleo web"]);
    expect(begun.read("firstname")).toBe("Cleo");
    expect(begun.read("session.plan")).toBe("gold");
  });
});

describe("sensitive variables (F-094, C-11)", () => {
  const bot = botOf(`
variables: { iban: { sensitive: true }, "card.pin": { sensitive: true }, other: }
blocks: { introduction: { collect: { variable: iban, ask: IBAN?, goTo: b } }, b: { messages: ["Thanks for {iban}"] } }`);

  test("are masked where they are and where they are repeated", () => {
    const talk = new Talk(bot, { session: { "card.pin": 1234, "card.name": "gold" } }).say("BE68539007547034");
    const masked = maskSession(bot, talk.conversation.session);
    expect(masked).toMatchObject({ iban: "$iban", card: { pin: "$card.pin", name: "gold" } });
    expect(JSON.stringify(masked)).not.toContain("BE68539007547034");
    expect(talk.read("iban")).toBe("BE68539007547034");
    expect(sensitiveValues(bot, talk.conversation.session)).toEqual([
      { name: "iban", value: "BE68539007547034" },
      { name: "iban", value: "be68539007547034" },
      { name: "card.pin", value: "1234" },
      { name: "card.pin", value: "1235" },
    ]);
  });

  test("are masked in the forms that modifiers give them", () => {
    const copy = "marie-Ann MARIE-ANN marie-ann Marie-Ann";
    const { conversation } = new Talk(bot, { session: { iban: "marie-Ann", "card.pin": 98_765, copy, next: "98766" } });
    expect(maskSession(bot, conversation.session)).toMatchObject({
      copy: "$iban $iban $iban $iban",
      next: "$card.pin",
    });
  });

  test("are remembered when they are gone: typed in vain, stored in another form, cleared in the same turn", () => {
    const forgetful = botOf(`
variables: { born: { sensitive: true, default: first-one } }
blocks:
  introduction: { actions: [{ clearSession: all }, { set: { born: second-one } }, { clearSession: all }, { set: { born: "" } }], goTo: ask }
  ask: { collect: { variable: born, type: date, ask: Born?, goTo: clear } }
  clear: { actions: [{ set: { born: "" } }] }`);
    const conversation = ["no date", "3 may 1984"].reduce(
      (before, text) => transition(forgetful, before, { type: "text", text }).conversation,
      start(forgetful, { now: NOW }).conversation,
    );
    const values = sensitiveValuesEver(forgetful, conversation).map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining(["first-one", "second-one", "SECOND-ONE", "no date", "3 may 1984", "03-05-1984"]),
    );
    expect(JSON.stringify(conversation)).not.toContain("second-one");
    const loaded = JSON.parse(JSON.stringify(conversation));
    expect(sensitiveValuesEver(forgetful, loaded)).toEqual([]);
  });

  test("are in no trace", () => {
    const talk = new Talk(bot).say("BE68539007547034");
    expect(JSON.stringify(talk.traces)).not.toContain("BE68");
  });
});

test("a session's untouched parts are shared, not copied", () => {
  const bot = botOf(BOT);
  const begun = start(bot, { now: NOW, session: { big: { list: [1, 2, 3] }, account: { tags: ["a"] } } }).conversation;
  const outcome = { response: { ...session("account", { amount: 1 }), messages: [text("x")] } };
  const { conversation } = transition(bot, begun, { type: "answered", step: "s", outcome });
  expect(conversation.session.big).toBe(begun.session.big);
  expect((conversation.session.account as { tags: unknown }).tags).toBe(
    (begun.session.account as { tags: unknown }).tags,
  );
});

test("sensitive values of any size and number can be masked", () => {
  const bot = botOf("variables: { secret: { sensitive: true } }");
  const huge = '{"\\'.repeat(100_000);
  const many = Array.from({ length: 2_000 }, (_, index) => `value-${index}`);
  const { conversation } = new Talk(bot, { session: { secret: { huge, many }, copy: `<${huge}> ${many.join()}` } });
  expect(maskSession(bot, conversation.session)).toMatchObject({
    secret: "$secret",
    copy: `<$secret> ${many.map(() => "$secret").join()}`,
  });
});
