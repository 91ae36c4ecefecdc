import fc from "fast-check";
import type { Button, CardButton, Envelope, Message } from "../../src/contract/index.js";

// Good answers: any combination of what the platform documents.

/** What the signs of a garbled text, or of one that was not rendered, are made of. */
const SUSPICIOUS = /[\uFFFDÃâ\\%&]|\p{Cc}/u;
const words = fc.oneof(
  fc.constantFrom("Done.", "You have {account.amount} left.", "Été 👩‍👩‍👧", "{name|capitalize}, hi", "  x  ", "0"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() !== "" && !SUSPICIOUS.test(text)),
);
const label = words;
const target = fc.constantFrom("transfer_ok", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "3050", "{next_block}");
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("https://{host}/a", "{base}/a.png", "HTTP://x.example:8080/{id}?q={q}", "https://münchen.example/ä"),
);
/** Any JSON, but with numbers that every parser reads alike. */
const data = (constraints: fc.JsonSharedConstraints = {}) =>
  fc
    .jsonValue(constraints)
    .filter(isOrdinary)
    .map((json) =>
      JSON.parse(JSON.stringify(json), (_, member) =>
        typeof member === "number" ? Math.round(member % 1_000) : member,
      ),
    );
const textMessages = fc.array(fc.record({ text: words }), { minLength: 1, maxLength: 3 });
const params = fc.array(
  fc.record({ key: fc.constantFrom("card_type", "a.b"), value: data({ maxDepth: 1 }) }).filter(isOrdinary),
);
const payload = fc.record({ nextDialogstateId: target, params }, { requiredKeys: ["nextDialogstateId"] });

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ title: label, type: fc.constant("postback" as const), payload }),
  fc.record({ title: label, type: fc.constant("web_url" as const), url }),
  fc.record({
    title: label,
    type: fc.constant("phone_number" as const),
    payload: fc.constantFrom("+3212345678", "{phone}"),
  }),
);
const share: fc.Arbitrary<CardButton> = fc.record(
  { title: label, type: fc.constant("element_share" as const) },
  { requiredKeys: ["type"] },
);
const postbackReply = fc.record(
  { title: label, type: fc.constant("postback" as const), payload, imageUrl: url },
  { requiredKeys: ["title", "payload"] },
);
const locationReply = fc.record(
  { title: label, type: fc.constant("location" as const), payload, imageUrl: url },
  { requiredKeys: ["title", "type"] },
);
const card = fc.record(
  {
    title: words,
    subTitle: fc.oneof(words, fc.constant("")),
    imageUrl: url,
    webUrl: url,
    buttons: fc.array(fc.oneof(button, share), { maxLength: 3 }),
  },
  { requiredKeys: ["title", "imageUrl"] },
);
const file = fc.record(
  { type: fc.constantFrom("image" as const, "video" as const, "audio" as const), url, isCache: fc.boolean() },
  { requiredKeys: ["type", "url"] },
);

const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ type: fc.constant("text" as const), config: fc.record({ textMessages }) }),
  fc.record({
    type: fc.constant("buttons" as const),
    config: fc.record({ textMessages, buttons: fc.array(button, { minLength: 1, maxLength: 3 }) }),
  }),
  fc.record({
    type: fc.constant("quickReplies" as const),
    config: fc.record({
      textMessages,
      quickReplies: fc.array(fc.oneof(postbackReply, locationReply), { minLength: 1, maxLength: 20 }),
    }),
  }),
  fc.record({
    type: fc.constant("carousel" as const),
    config: fc.record({ elements: fc.array(card, { minLength: 1, maxLength: 5 }) }),
  }),
  fc.record({ type: fc.constant("media" as const), config: fc.record({ media: file }) }),
);

/** A good answer. */
export const envelope: fc.Arbitrary<Envelope> = fc.record(
  {
    session: fc.record({
      namespace: fc.constantFrom("account", "my-account", "été"),
      data: fc.dictionary(fc.stringMatching(/^[a-zA-Z_]{1,10}$/), data({ maxDepth: 4 })).filter(isOrdinary),
    }),
    messages: fc.array(message, { maxLength: 4 }),
    action: fc.record({ nextDialogstate: target }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** fast-check likes the keys that a rule is about. */
export function isOrdinary(data: unknown): boolean {
  return !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(data));
}
