import { describe, expect, test } from "vitest";
import { checkResponse } from "../../src/contract/index.js";
import { type AnswerTypes, type Reply, ReplyError, reply } from "../../src/reply/index.js";

const message = (answer: Reply) => answer.toJSON().messages?.[0];

describe("each method makes what the platform documents", () => {
  test.each<[string, Reply, unknown]>([
    ["text", reply().text("Hello"), { type: "text", config: { textMessages: [{ text: "Hello" }] } }],
    [
      "text with alternatives (F-051)",
      reply().text(["Hello", "Hi"]),
      { type: "text", config: { textMessages: [{ text: "Hello" }, { text: "Hi" }] } },
    ],
    [
      "buttons (F-052)",
      reply().buttons("?", [
        { title: "Yes", goTo: "transfer_ok", set: { sure: "yes" } },
        { title: "Site", url: "https://bank.example" },
        { title: "Call", call: "+3212345678" },
      ]),
      {
        type: "buttons",
        config: {
          textMessages: [{ text: "?" }],
          buttons: [
            {
              title: "Yes",
              type: "postback",
              payload: { nextDialogstateId: "transfer_ok", params: [{ key: "sure", value: "yes" }] },
            },
            { title: "Site", type: "web_url", url: "https://bank.example" },
            { title: "Call", type: "phone_number", payload: "+3212345678" },
          ],
        },
      },
    ],
    [
      "quick replies (F-054)",
      reply().quickReplies("?", [
        { title: "Yes", goTo: "transfer_ok", imageUrl: "https://bank.example/yes.png" },
        { title: "Here", askLocation: true },
      ]),
      {
        type: "quickReplies",
        config: {
          textMessages: [{ text: "?" }],
          quickReplies: [
            {
              title: "Yes",
              type: "postback",
              payload: { nextDialogstateId: "transfer_ok" },
              imageUrl: "https://bank.example/yes.png",
            },
            { title: "Here", type: "location" },
          ],
        },
      },
    ],
    [
      "a carousel (F-055)",
      reply().carousel([
        {
          title: "Gold",
          subTitle: "Big",
          imageUrl: "https://bank.example/g.png",
          webUrl: "https://bank.example",
          buttons: [{ share: true }, { share: true, title: "Tell" }, { title: "Take", goTo: "order" }],
        },
        { title: "Silver", imageUrl: "https://bank.example/s.png" },
      ]),
      {
        type: "carousel",
        config: {
          elements: [
            {
              title: "Gold",
              subTitle: "Big",
              imageUrl: "https://bank.example/g.png",
              webUrl: "https://bank.example",
              buttons: [
                { type: "element_share" },
                { type: "element_share", title: "Tell" },
                { title: "Take", type: "postback", payload: { nextDialogstateId: "order" } },
              ],
            },
            { title: "Silver", imageUrl: "https://bank.example/s.png" },
          ],
        },
      },
    ],
    [
      "media (F-056)",
      reply().media({ type: "image", url: "https://bank.example/c.png", isCache: true }),
      { type: "media", config: { media: { type: "image", url: "https://bank.example/c.png", isCache: true } } },
    ],
    [
      "any message",
      reply().message({ type: "__raw", config: { html: "<b>5</b>", withBalloon: true, type: "html" } }),
      { type: "__raw", config: { html: "<b>5</b>", withBalloon: true, type: "html" } },
    ],
  ])("%s", (_, answer, expected) => {
    expect(message(answer)).toEqual(expected);
    const body = new TextEncoder().encode(JSON.stringify(answer));
    const { findings } = checkResponse({ status: 200, headers: { "content-type": "application/json" }, body, ms: 1 });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("an answer", () => {
  test("has its parts in the order that the platform takes them", () => {
    const answer = reply().goTo("transfer_ok").text("Done.").session("account", { amount: 5 });
    expect(Object.keys(answer.toJSON())).toEqual(["session", "messages", "action"]);
    expect(reply().toJSON()).toEqual({});
  });

  test.each([
    ["action", { action: { nextDialogstate: "x" } }],
    ["top-level", { nextDialogstate: "x" }],
    ["both", { action: { nextDialogstate: "x" }, nextDialogstate: "x" }],
  ] as const)("in the wire form %s", (wire, expected) => {
    expect(reply({ wire }).goTo("x").toJSON()).toEqual(expected);
  });

  test("adds up what is written to a namespace twice, and keeps two namespaces apart", () => {
    const answer = reply().session("account", { a: 1, b: 1 }).session("account", { b: 2 });
    expect(answer.toJSON().session).toEqual({ namespace: "account", data: { a: 1, b: 2 } });
    expect(answer.session("user", { c: 3 }).toJSON().session).toEqual([
      { namespace: "account", data: { a: 1, b: 2 } },
      { namespace: "user", data: { c: 3 } },
    ]);
  });

  test("of a list that is written twice, the last one counts", () => {
    type Lists = AnswerTypes & { session: { shows: string[] } };
    const answer = reply<Lists>().session("shows", ["a"]).session("shows", ["b", "c"]);
    expect(answer.toJSON().session).toEqual({ namespace: "shows", data: ["b", "c"] });
  });

  test("stays as it is when something is added to it", () => {
    const start = reply().text("Hello");
    const [a, b] = [start.text("A").goTo("a"), start.text("B")];
    expect([start, a, b].map(({ response }) => response.messages?.length)).toEqual([1, 2, 2]);
    expect([start.went, a.went, b.went]).toEqual([false, true, false]);
  });

  test("names blocks by the ids that it is told", () => {
    const idOf = (block: string) => `id of ${block}`;
    const answer = reply({ idOf })
      .buttons("?", [{ title: "Go", goTo: "a" }])
      .goTo("b");
    expect(JSON.stringify(answer)).toContain('"nextDialogstateId":"id of a"');
    expect(answer.toJSON().action).toEqual({ nextDialogstate: "id of b" });
  });
});

describe("the check", () => {
  const go = { title: "Go", goTo: "a" };
  test.each<[string, Reply, string]>([
    ["four buttons", reply().buttons("?", [go, go, go, go]), "buttons-too-many"],
    ["an empty text", reply().text(""), "text-empty"],
    ["no address", reply().media({ type: "image", url: "card.png" }), "url-invalid"],
    ["a namespace of the platform", reply().session("internal", { a: 1 }), "session-namespace-reserved"],
  ])("refuses %s when it is turned into JSON", (_, answer, rule) => {
    try {
      JSON.stringify(answer);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ReplyError);
      expect((error as ReplyError).findings.map((finding) => finding.rule)).toEqual([rule]);
      expect((error as ReplyError).message).toContain(rule);
    }
  });

  test("can be turned off", () => {
    expect(() => JSON.stringify(reply({ check: false }).text(""))).not.toThrow();
  });
});
