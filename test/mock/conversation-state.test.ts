import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockOptions, ScenarioDefinition } from "../../src/mock/index.js";
import { bank, inProcess } from "./bank.js";

/** A mock without a bot that says in a text which answer it gave. */
async function talk(scenarios: readonly ScenarioDefinition[], options: MockOptions = {}) {
  const { inject, ...rest } = await inProcess({ ...options, scenarios });
  const say = async (conversation = "a", body: object = {}) => {
    const headers = { "content-type": "application/json", "x-conversation-id": conversation };
    const answer = await inject({ method: "POST", url: "/", headers, payload: body });
    return answer.json().messages?.[0].config.textMessages[0].text as string;
  };
  return { ...rest, inject, say };
}

const text = (message: string) => ({ messages: [message] });

async function repeat(count: number, ask: () => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (let index = 0; index < count; index++) answers.push(await ask());
  return answers;
}

describe("what a scenario remembers of a conversation", () => {
  test("a sequence: in turn, the last repeats, for each conversation by itself", async () => {
    const { say } = await talk([{ name: "s", sequence: [text("1"), text("2"), text("3")] }]);
    expect(await repeat(4, () => say("a"))).toEqual(["1", "2", "3", "3"]);
    expect(await repeat(2, () => say("b"))).toEqual(["1", "2"]);
  });

  test("times: so often, then the next one that fits", async () => {
    const { say } = await talk([
      { name: "twice", times: 2, respond: text("twice") },
      { name: "then", respond: text("then") },
    ]);
    expect(await repeat(3, () => say("a"))).toEqual(["twice", "twice", "then"]);
    expect(await say("b")).toBe("twice");
  });

  test("states: from one to the other", async () => {
    const { say } = await talk([
      { name: "first", state: { from: "start", to: "asked" }, respond: text("How many?") },
      { name: "second", state: { from: ["asked", "again"], to: "again" }, respond: text("Still {x}?") },
    ]);
    expect(await repeat(3, () => say("a"))).toEqual(["How many?", "Still {x}?", "Still {x}?"]);
    expect(await say("b")).toBe("How many?");
  });

  test("variables: set from the request, read by templates and by when", async () => {
    const { say } = await talk([
      {
        name: "enough",
        when: { vars: { attempts: { gte: 2 } } },
        respond: text("Enough, {{ conversation.vars.name }}."),
      },
      {
        name: "count",
        set: { attempts: "{{ conversation.vars.attempts | default: 0 | plus: 1 }}", name: "{{ request.body.name }}" },
        respond: text("Attempt {{ conversation.requests | plus: 1 }}"),
      },
    ]);
    expect(await repeat(3, () => say("a", { name: "Ann" }))).toEqual(["Attempt 1", "Attempt 2", "Enough, Ann."]);
  });

  test("what can't be answered changes nothing", async () => {
    const { say, inject } = await talk([
      {
        name: "fails",
        when: { body: { bad: true } },
        set: { n: 5 },
        state: { to: "gone" },
        respond: text("{{ request.body.missing }}"),
      },
      { name: "tells", respond: text("{{ conversation.state }} {{ conversation.vars.n | default: 'none' }}") },
    ]);
    const answer = await inject({ method: "POST", url: "/", payload: { bad: true } });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ scenario: "fails", expression: "request.body.missing" });
    expect(await say("default")).toBe("start none");
  });

  test("scenarios of a higher priority come first", async () => {
    const { say } = await talk([
      { name: "low", priority: -1, respond: text("low") },
      { name: "plain", respond: text("plain") },
      { name: "high", priority: 5, when: { body: { vip: true } }, respond: text("high") },
    ]);
    expect([await say("a"), await say("a", { vip: true })]).toEqual(["plain", "high"]);
  });

  test("one of several answers by chance: the same seed draws the same, by its weight", async () => {
    const choose = [
      { weight: 3, respond: text("often") },
      { weight: 1, respond: text("seldom") },
    ];
    const draw = async (seed: number) => {
      const { say } = await talk([{ name: "c", choose }], { seed });
      return repeat(200, () => say("a"));
    };
    const drawn = await draw(1);
    expect(await draw(1)).toEqual(drawn);
    expect(await draw(2)).not.toEqual(drawn);
    const often = drawn.filter((answer) => answer === "often").length;
    expect(often).toBeGreaterThan(110);
    expect(often).toBeLessThan(190);
  });

  test("scenarios of a set answer while it is switched on", async () => {
    const { reload, inject } = await inProcess({ scenarios: [{ name: "plain", respond: text("plain") }] });
    await expect(reload({ sets: ["busy"] })).rejects.toMatchObject({ code: "bad-option" });
    expect((await inject("/")).body).toContain("plain");
  });
});

describe("which conversation a request belongs to", () => {
  const counting: ScenarioDefinition[] = [
    { name: "count", respond: text("{{ conversation.id }} {{ conversation.requests }}") },
  ];
  const given: readonly (readonly [title: string, request: object, keys: string[] | undefined, want: string])[] = [
    ["none named", {}, undefined, "default"],
    ["the usual header", { headers: { "x-conversation-id": "h" } }, undefined, "h"],
    ["the usual names in the body", { payload: { userId: 7, sessionId: "s" } }, undefined, "s"],
    ["the usual names in the query", { query: { user_id: "q" } }, undefined, "q"],
    ["a place of one's own", { payload: { who: { id: "x" }, me: "m" } }, ["body.me"], "m"],
    ["the first that is there", { headers: { "x-b": "b" } }, ["header.X-A", "header.X-B"], "b"],
    ["a cookie", { headers: { cookie: "a=1; sid=c" } }, ["cookie.sid"], "c"],
    ["of a repeated key the first", { url: "/?u=1&u=2" }, ["query.u"], "1"],
    ["no id of a prototype", { payload: {} }, ["body.constructor"], "default"],
    ["an object is none", { payload: { userId: {} } }, undefined, "default"],
  ];

  test.each(given)("%s", async (_title, request, conversation, want) => {
    const { inject } = await inProcess({ scenarios: counting, ...(conversation && { conversation }) });
    const answer = await inject({ method: "POST", url: "/", ...request });
    expect(answer.body).toContain(`"text":"${want} 0"`);
  });

  test("a very long id is replaced by a digest", async () => {
    const { inject, entries } = await inProcess({ scenarios: counting });
    await inject({ method: "POST", url: "/", payload: { userId: "x".repeat(5_000) } });
    expect(entries[0]?.conversation).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the value of a sensitive variable is never shown as an id", async () => {
    const { inject, entries } = await inProcess({ bot: bank(), conversation: ["body.iban"] });
    await inject({ method: "POST", url: "/transaction", payload: { iban: "BE71096123456769" } });
    expect(entries[0]?.conversation).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a body that is nested very deep is not remembered", async () => {
    const { inject } = await inProcess({
      scenarios: [{ name: "a", set: { all: "{{ request.body }}" }, respond: text("Hi") }],
    });
    const payload = `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    const answer = await inject({ method: "POST", url: "/", headers: { "content-type": "application/json" }, payload });
    expect([answer.statusCode, answer.json().scenario]).toEqual([500, "a"]);
    expect(answer.json().detail).toContain("nested too deep");
  });

  test.each(["userId", "body.", "session.x", ""])("%j is no place", async (key) => {
    await expect(inProcess({ conversation: [key] })).rejects.toMatchObject({ code: "bad-option" });
  });

  test("interleaved in any order, no conversation sees another", async () => {
    const scenarios: ScenarioDefinition[] = [
      {
        name: "add",
        set: { said: "{{ conversation.vars.said | default: '' }}{{ request.body.word }}" },
        respond: text("said {{ conversation.vars.said | default: '' }}"),
      },
    ];
    const turn = fc.record({ who: fc.nat({ max: 5 }), word: fc.constantFrom("a", "b", "c") });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 40 }), async (turns) => {
        const { say } = await talk(scenarios);
        const said = new Map<number, string>();
        for (const { who, word } of turns) {
          const before = said.get(who) ?? "";
          expect(await say(`c${who}`, { word })).toBe(`said ${before}`);
          said.set(who, before + word);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("generated answers of a step don't take turns with another step's", async () => {
  const { inject } = await inProcess({ bot: bank() });
  await inject("/cards/1/of/2");
  const answer = await inject({ method: "POST", url: "/transaction", payload: {} });
  expect(answer.json().action.nextDialogstate).toBe("0b7a");
});
