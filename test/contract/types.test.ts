import { expectTypeOf, test } from "vitest";
import {
  type Button,
  type CardButton,
  type CarouselCard,
  type Envelope,
  type Message,
  type QuickReply,
  type TextMessage,
  textMessage,
} from "../../src/contract/index.js";

// Checked by tsc: a wrong line below makes "npm run typecheck" fail.

test("a message narrows by its type", () => {
  const says = (message: Message): string => {
    switch (message.type) {
      case "text":
        expectTypeOf(message).toEqualTypeOf<TextMessage>();
        return message.config.textMessages.map(({ text }) => text).join();
      case "buttons":
        return message.config.buttons.map(({ title }) => title).join();
      case "quickReplies":
        return message.config.quickReplies.map(({ title }) => title).join();
      case "carousel":
        return message.config.elements.map(({ imageUrl }) => imageUrl).join();
      case "media":
        expectTypeOf(message.config.media.type).toEqualTypeOf<"image" | "video" | "audio">();
        return message.config.media.url;
      case "list":
        return message.config.elements.map(({ title }) => title).join();
      case "JSONTemplate":
      case "__raw":
        return JSON.stringify(message.config);
      default:
        expectTypeOf(message).toBeNever();
        return "";
    }
  };
  expectTypeOf(says(textMessage("Hi"))).toBeString();
});

test("a button narrows by its type", () => {
  const goal = (button: Button): string => {
    if (button.type === "postback") return button.payload.nextDialogstateId;
    return button.type === "web_url" ? button.url : button.payload;
  };
  expectTypeOf(goal).returns.toBeString();
  expectTypeOf<Extract<CardButton, { type: "element_share" }>>().not.toBeNever();
  expectTypeOf<Extract<Button, { type: "element_share" }>>().toBeNever();
});

test("what the contract does not allow doesn't compile", () => {
  const payload = { nextDialogstateId: "transfer_ok" };
  const wrong = [
    // @ts-expect-error an unknown type
    { type: "Text", config: { textMessages: [{ text: "Hi" }] } } satisfies Message,
    // @ts-expect-error no config
    { type: "text" } satisfies Message,
    // @ts-expect-error the config of another type
    { type: "text", config: { textMessages: [{ text: "Hi" }], buttons: [] } } satisfies Message,
    // @ts-expect-error a text that is no object
    { type: "text", config: { textMessages: ["Hi"] } } satisfies Message,
    // @ts-expect-error the webhook's name
    { title: "Gold", imageUrl: "https://x.example", subtitle: "x" } satisfies CarouselCard,
    // @ts-expect-error a postback without a payload
    { title: "Yes", type: "postback" } satisfies Button,
    // @ts-expect-error the other table's type
    { title: "Call", type: "call", payload: "+32" } satisfies Button,
    // @ts-expect-error a quick reply with an address
    { title: "Site", type: "web_url", url: "https://x.example" } satisfies QuickReply,
    // @ts-expect-error a misspelled target
    { action: { nextDialogState: "transfer_ok" } } satisfies Envelope,
    // @ts-expect-error session data without a namespace
    { session: { data: { a: 1 } } } satisfies Envelope,
    // @ts-expect-error plain data
    { session: { namespace: "a", data: 5 } } satisfies Envelope,
  ];
  const right: readonly [QuickReply, QuickReply, Envelope] = [
    { title: "Savings", payload },
    { title: "Here", type: "location" },
    { session: { namespace: "a", data: { b: [1] } }, messages: [textMessage("Hi")], action: {} },
  ];
  expectTypeOf(wrong).toBeArray();
  expectTypeOf(right).not.toBeAny();
});
