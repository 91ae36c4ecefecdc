import { describe, expect, test } from "vitest";
import { type MessageForm, parseBot, toMessage } from "../../src/bot/index.js";
import { checkMessage } from "../../src/contract/index.js";

const idOf = (name: string) => `id-of-${name}`;
const texts = (...words: string[]) => words.map((text) => ({ text }));

describe("a message as people write it", () => {
  const postback = { title: "A", type: "postback", payload: { nextDialogstateId: "id-of-a" } };
  test.each<{ given: MessageForm; want: unknown }>([
    { given: "Hi {x}", want: { type: "text", config: { textMessages: texts("Hi {x}") } } },
    { given: { text: "Hi" }, want: { type: "text", config: { textMessages: texts("Hi") } } },
    { given: { text: ["Hi", "Hello"] }, want: { type: "text", config: { textMessages: texts("Hi", "Hello") } } },
    {
      given: {
        text: "?",
        buttons: [
          { title: "A", goTo: "a" },
          { title: "Web", url: "https://a.example" },
          { title: "Call", phone: "+3212345678" },
        ],
      },
      want: {
        type: "buttons",
        config: {
          textMessages: texts("?"),
          buttons: [
            postback,
            { title: "Web", type: "web_url", url: "https://a.example" },
            { title: "Call", type: "phone_number", payload: "+3212345678" },
          ],
        },
      },
    },
    {
      given: { text: "?", buttons: [{ title: "A", goTo: "a", set: { x: "{y}", b: { dialogstate: "b" } } }] },
      want: {
        type: "buttons",
        config: {
          textMessages: texts("?"),
          buttons: [
            {
              title: "A",
              type: "postback",
              payload: {
                nextDialogstateId: "id-of-a",
                params: [
                  { key: "x", value: "{y}" },
                  { key: "b", value: "id-of-b" },
                ],
              },
            },
          ],
        },
      },
    },
    {
      given: {
        text: "?",
        quickReplies: [
          { title: "A", goTo: "a", imageUrl: "https://a.example/a.png" },
          { title: "Here", location: true },
        ],
      },
      want: {
        type: "quickReplies",
        config: {
          textMessages: texts("?"),
          quickReplies: [
            { ...postback, imageUrl: "https://a.example/a.png" },
            { title: "Here", type: "location" },
          ],
        },
      },
    },
    {
      given: {
        carousel: [
          {
            title: "Gold",
            subTitle: "12 a year",
            imageUrl: "https://a.example/gold.png",
            webUrl: "https://a.example",
            buttons: [{ title: "A", goTo: "a" }, { share: true }],
          },
        ],
      },
      want: {
        type: "carousel",
        config: {
          elements: [
            {
              title: "Gold",
              subTitle: "12 a year",
              imageUrl: "https://a.example/gold.png",
              webUrl: "https://a.example",
              buttons: [postback, { type: "element_share" }],
            },
          ],
        },
      },
    },
    {
      given: { list: [{ title: "Gold", subTitle: "Dear", button: { title: "A", goTo: "a" } }, { title: "Silver" }] },
      want: {
        type: "list",
        config: { elements: [{ title: "Gold", subTitle: "Dear", button: postback }, { title: "Silver" }] },
      },
    },
    {
      given: { media: { type: "image", url: "https://a.example/{x}.png", isCache: true } },
      want: { type: "media", config: { media: { type: "image", url: "https://a.example/{x}.png", isCache: true } } },
    },
    {
      given: {
        type: "buttons",
        config: { textMessages: texts("?"), buttons: [{ ...postback, payload: { nextDialogstateId: "a" } }] },
      },
      want: { type: "buttons", config: { textMessages: texts("?"), buttons: [postback] } },
    },
    {
      given: { type: "JSONTemplate", config: { nextDialogstateId: "{x}", n: 1 } },
      want: { type: "JSONTemplate", config: { nextDialogstateId: "{x}", n: 1 } },
    },
  ])("$given", ({ given, want }) => {
    const message = toMessage(given, idOf);
    expect(message).toEqual(want);
    expect(checkMessage(message)).toEqual([]);
  });
});

describe("a message that is wrong", () => {
  const button = "{ title: A, goTo: a }";
  test.each([
    { message: "{ txt: hi }", want: 'unknown key "txt"; did you mean "text"?' },
    { message: "{}", want: "expected at least 1 member" },
    {
      message: "{ buttons: [{ title: A, goTo: a }] }",
      want: "expected next to a text",
    },
    { message: "{ text: hi, media: { type: image, url: https://a.example } }", want: "got text and media" },
    { message: `{ text: hi, buttons: [${button}], quickReplies: [${button}] }`, want: "not both; send two messages" },
    {
      message: `{ carousel: [{ title: A, imageUrl: https://a.example }], buttons: [${button}] }`,
      want: "expected next to a text",
    },
    { message: "{ text: hi, buttons: [{ title: A }] }", want: "exactly one of goTo, url and phone, got none" },
    {
      message: "{ text: hi, buttons: [{ title: A, goTo: b }] }",
      want: ':5:43  blocks.a.messages.0.buttons.0.goTo: there is no block "b"',
    },
    {
      message: "{ text: hi, buttons: [{ goTo: a }] }",
      want: ':5:31  blocks.a.messages.0.buttons.0: "title" is missing',
    },
    { message: "{ text: hi, buttons: [{ title: A, url: a }] }", want: "buttons.0.url: expected" },
    {
      message: "{ text: hi, buttons: [{ title: A, url: https://a.example, set: { x: y } }] }",
      want: "set: expected next to goTo",
    },
    { message: "{ text: hi, buttons: [{ share: true }] }", want: "exactly one of goTo, url and phone" },
    {
      message: `{ text: hi, buttons: [${[button, button, button, button].join()}] }`,
      want: "buttons: expected at most 3 items",
    },
    { message: "{ text: hi, quickReplies: [{ title: A }] }", want: "exactly one of goTo and location, got none" },
    { message: "{ list: [{ title: A }] }", want: "list: expected at least 2 items" },
    { message: "{ media: { type: file, url: https://a.example } }", want: 'expected "image" or "video" or "audio"' },
    { message: "{ media: { type: image, url: a.png } }", want: ":5:38  blocks.a.messages.0.media.url: expected" },
    { message: "{ type: text }", want: '"type" and "config" go together (F-037)' },
    { message: "{ config: {} }", want: '"type" and "config" go together' },
    { message: "{ type: txt, config: {} }", want: 'expected a known "type"' },
    { message: "{ type: text, config: { text: hi } }", want: 'unknown key "text"; did you mean "textMessages"?' },
    {
      message:
        "{ type: quickReplies, config: { textMessages: [{ text: hi }], quickReplies: [{ title: A, payload: { nextDialogstateId: b } }] } }",
      want: 'there is no block "b"',
    },
  ])("$message: $want", ({ message, want }) => {
    const file = `name: B\nblocks:\n  a:\n    messages:\n      - ${message}\n`;
    expect(() => parseBot(file)).toThrow(want);
    expect(() => parseBot(file)).toThrow(/^bot\.yaml has a mistake:\nbot\.yaml:\d+:\d+ {2}/);
  });

  test("is found in questions too, at its place", () => {
    const file =
      "name: B\nblocks:\n  a:\n    collect:\n      variable: x\n      ask:\n        - { text: hi, buttons: [{ title: A, goTo: b }] }";
    expect(() => parseBot(file)).toThrow('bot.yaml:7:45  blocks.a.collect.ask.0.buttons.0.goTo: there is no block "b"');
  });
});
