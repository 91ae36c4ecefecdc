import { expect, test } from "vitest";
import type { Respond } from "../../src/mock/index.js";
import { bank, inProcess } from "./bank.js";

type Messages = NonNullable<Respond["messages"]>;

async function sent(messages: Messages): Promise<unknown[]> {
  const { inject } = await inProcess({ bot: bank(), scenarios: [{ name: "a", respond: { messages } }] });
  return (await inject("/cards/1/of/2")).json().messages;
}

const textMessages = [{ text: "Hi" }];
const toOk = { nextDialogstateId: "0b7a" };

test.each<[string, Messages[number], object]>([
  ["a text", "Hi", { type: "text", config: { textMessages } }],
  [
    "one of several texts",
    { text: ["Hi", "Ho"] },
    { type: "text", config: { textMessages: [{ text: "Hi" }, { text: "Ho" }] } },
  ],
  [
    "buttons; a block's name becomes its id",
    { text: "Hi", buttons: [{ title: "Go", goTo: "transfer_ok", set: { card: "{x}" } }] },
    {
      type: "buttons",
      config: {
        textMessages,
        buttons: [{ title: "Go", type: "postback", payload: { ...toOk, params: [{ key: "card", value: "{x}" }] } }],
      },
    },
  ],
  [
    "quick replies, with a template",
    { text: "Hi", quickReplies: [{ title: "Card {{ request.params['card.id'] }}", goTo: "{{ 'transfer_ok' }}" }] },
    {
      type: "quickReplies",
      config: { textMessages, quickReplies: [{ title: "Card 1", type: "postback", payload: toOk }] },
    },
  ],
  [
    "a carousel",
    {
      carousel: [
        { title: "One", imageUrl: "https://x.example/1.png", buttons: [{ title: "Web", url: "https://x.example" }] },
      ],
    },
    {
      type: "carousel",
      config: {
        elements: [
          {
            title: "One",
            imageUrl: "https://x.example/1.png",
            buttons: [{ title: "Web", type: "web_url", url: "https://x.example" }],
          },
        ],
      },
    },
  ],
  [
    "media",
    { media: { type: "image", url: "https://x.example/1.png" } },
    { type: "media", config: { media: { type: "image", url: "https://x.example/1.png" } } },
  ],
])("the short form of a message: %s", async (_title, form, want) => {
  expect(await sent([form])).toEqual([want]);
});

test.each<[string, object, string]>([
  ["buttons without a text", { buttons: [{ title: "Go", goTo: "transfer_ok" }] }, "expected next to a text"],
  ["two kinds in one", { text: "Hi", media: { type: "image", url: "x" } }, "expected exactly one of"],
  [
    "a button that does two things",
    { text: "Hi", buttons: [{ title: "Go", goTo: "transfer_ok", url: "x" }] },
    "exactly one of",
  ],
  [
    "a bad address",
    { media: { type: "image", url: "nope" } },
    'scenarios[0].respond.messages[0].media.url  scenario "a": url-invalid',
  ],
  ["an unknown block", { text: "Hi", buttons: [{ title: "Go", goTo: "transfer_okk" }] }, "postback-target-unknown"],
])("a short form that is wrong stops the start: %s", async (_title, form, want) => {
  await expect(sent([form as Messages[number]])).rejects.toThrow(want);
});
