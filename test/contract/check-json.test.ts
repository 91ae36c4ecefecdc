import { describe, expect, test } from "vitest";
import type { BlockNames, CheckOptions, Expects } from "../../src/contract/index.js";
import { isObject, type SchemaProblem } from "../../src/core/index.js";
import {
  briefly,
  buttons,
  card,
  carousel,
  findingsOf,
  list,
  media,
  postback,
  quickReplies,
  reply,
  saying,
  text,
} from "./checked.js";

interface Row {
  readonly given: unknown;
  /** `rule pointer` */
  readonly want: readonly string[];
}
const table = (rows: readonly Row[]) => rows.map((row) => [JSON.stringify(row.given).slice(0, 100), row] as const);
const row = (given: unknown, ...want: string[]): Row => ({ given, want });
const account = (data: unknown) => ({ namespace: "account", data });

const M0 = "/messages/0";
const C0 = "/messages/0/config";

describe("an answer that is none", () => {
  test.each(
    table([
      row(null, "envelope-not-object "),
      row([], "envelope-not-object "),
      row([text()], "envelope-not-object "),
      row(5, "envelope-not-object "),
      row(true, "envelope-not-object "),
      row("ok", "envelope-not-object "),
      row(JSON.stringify({ messages: [] }), "json-in-string "),
      row("[1,2]", "json-in-string "),
      row({ data: { session: account({ a: 1 }) } }, "envelope-misplaced "),
      row({ status: "ok", result: { messages: [text()] } }, "envelope-misplaced "),
      row({ statusCode: 200, headers: {}, body: '{"messages":[]}' }, "envelope-misplaced "),
      row(text(), "envelope-misplaced "),
      row(account({ a: 1 }), "envelope-misplaced "),
      row({ balance: 500 }, "member-unknown /balance"),
      row({ success: true, error: null }, "member-unknown "),
      row({ status: "error", message: "no such parcel" }, "member-unknown "),
      row({ sesion: account({ amount: 5 }), ok: true }, "member-misspelled /sesion", "member-unknown /ok"),
      row({ messages: [], data: { messages: [] } }, "member-unknown /data"),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));
});

describe("other dialects", () => {
  const attachment = { type: "template", payload: { template_type: "generic", elements: [{ title: "x" }] } };
  test.each(
    table([
      row({ recipient: { id: "1" }, message: { text: "Hi" } }, "webhook-dialect "),
      row({ senderId: "1", message: { attachment }, messageCounter: 1, verifyToken: "x" }, "webhook-dialect "),
      row({ message: { text: "Hi" } }, "webhook-dialect "),
      row({ text: "Hi" }, "webhook-dialect "),
      row({ message: { text: "Hi" }, action: { nextDialogstate: "x" } }, "webhook-dialect /message"),
      row(saying({ text: "Hi" }), `webhook-dialect ${M0}`),
      row(saying({ type: "text", text: "Hi" }), `webhook-dialect ${M0}`),
      row(saying({ text: "Hi", quick_replies: [{ content_type: "text", title: "x" }] }), `webhook-dialect ${M0}`),
      row(saying({ attachment }), `webhook-dialect ${M0}`),
      row(saying(attachment), `webhook-dialect ${M0}`),
      row(saying({ type: "image", payload: { template_type: "generic" } }), `webhook-dialect ${M0}`),
      row(saying({ type: "carousel", config: attachment.payload }), `webhook-dialect ${C0}`),
      row(
        saying(quickReplies({ content_type: "text", title: "x", payload: "y", image_url: "z" })),
        `webhook-dialect ${C0}/quickReplies/0`,
      ),
      // Meant as type and config, with a stray member.
      row(saying({ ...text(), text: "Hi" }), `member-unknown ${M0}/text`),
      row(saying({ ...text(), attachment }), `member-unknown ${M0}/attachment`),
      row({ messages: [], recipient: { id: "1" } }, "member-unknown /recipient"),
      row({ message: "Hi" }, "member-misspelled /message"),
      row({ sendMessages: [{ textMessageTemplate: { text: "Hi" } }] }, "v1-dialect "),
      row(saying({ textMessageTemplate: { text: "Hi" } }), `v1-dialect ${M0}`),
      row(saying({ quickReplyTemplate: { text: "Hi", quickReplies: [] } }), `v1-dialect ${M0}`),
      row(saying({ type: "buttons", config: { buttonTemplate: { text: "Hi" } } }), `v1-dialect ${C0}`),
      row(saying(buttons({ urlButton: { title: "x", url: "y" } })), `v1-dialect ${C0}/buttons/0`),
      row(saying(buttons(postback(), { postBackButton: {} })), `v1-dialect ${C0}/buttons/1`),
      row(saying(quickReplies({ postBackButton: {} })), `v1-dialect ${C0}/quickReplies/0`),
      row(saying(carousel(card({ buttons: [{ phoneNumberButton: {} }] }))), `v1-dialect ${C0}/elements/0/buttons/0`),
      row(
        saying({ attachment }, text(""), { textMessageTemplate: {} }),
        `webhook-dialect ${M0}`,
        "v1-dialect /messages/2",
        "text-empty /messages/1/config/textMessages/0/text",
      ),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));
});

describe("a misspelled member is named", () => {
  const misspelled: readonly (readonly [given: unknown, pointer: string, mend: string])[] = [
    [
      { nextDialogState: "transfer_ok" },
      "/nextDialogState",
      'write "action": { "nextDialogstate": … } instead of "nextDialogState"',
    ],
    [
      { next_dialogstate: 5 },
      "/next_dialogstate",
      'write "action": { "nextDialogstate": … } instead of "next_dialogstate"',
    ],
    [
      { nextDialogstateId: "a" },
      "/nextDialogstateId",
      'write "action": { "nextDialogstate": … } instead of "nextDialogstateId"',
    ],
    [{ Session: account({ a: 1 }) }, "/Session", 'write "session" instead of "Session"'],
    [{ sessions: [account({ a: 1 })] }, "/sessions", 'write "session" instead of "sessions"'],
    [{ sessionVariable: [] }, "/sessionVariable", 'write "session" instead of "sessionVariable"'],
    [{ message: [text()] }, "/message", 'write "messages" instead of "message"'],
    [{ actions: { nextDialogstate: "a" } }, "/actions", 'write "action" instead of "actions"'],
    [
      { action: { nextDialogState: "a" } },
      "/action/nextDialogState",
      'write "nextDialogstate" instead of "nextDialogState"',
    ],
    [
      { action: { nextDialogstateId: "a" } },
      "/action/nextDialogstateId",
      'write "nextDialogstate" instead of "nextDialogstateId"',
    ],
    [{ action: { goTo: "a" } }, "/action/goTo", 'write "nextDialogstate" instead of "goTo"'],
    [{ session: { nameSpace: "a", data: {} } }, "/session/nameSpace", 'write "namespace" instead of "nameSpace"'],
    [{ session: { name: "a", data: {} } }, "/session/name", 'write "namespace" instead of "name"'],
    [{ session: { namespace: "a", Data: {} } }, "/session/Data", 'write "data" instead of "Data"'],
    [{ session: { namespace: "a", values: {} } }, "/session/values", 'write "data" instead of "values"'],
    [saying({ type: "text", Config: {} }), `${M0}/Config`, 'write "config" instead of "Config"'],
    [
      saying({ type: "text", config: { text: "Hi" } }),
      `${C0}/text`,
      'write "textMessages": [{ "text": "Hi" }] instead of "text"',
    ],
    [
      saying({ type: "text", config: { textMessage: [{ text: "Hi" }] } }),
      `${C0}/textMessage`,
      'write "textMessages" instead of "textMessage"',
    ],
    [
      saying({ type: "buttons", config: { title: "Hi", buttons: [postback()] } }),
      `${C0}/title`,
      'write "textMessages": [{ "text": "Hi" }] instead of "title"',
    ],
    [
      saying({ type: "quickReplies", config: { textMessages: [{ text: "Hi" }], quick_replies: [] } }),
      `${C0}/quick_replies`,
      'write "quickReplies" instead of "quick_replies"',
    ],
    [
      saying({ type: "text", config: { textMessages: [{ Text: "Hi" }] } }),
      `${C0}/textMessages/0/Text`,
      'write "text" instead of "Text"',
    ],
    [
      saying(buttons({ label: "x", type: "web_url", url: "https://x.example" })),
      `${C0}/buttons/0/label`,
      'write "title" instead of "label"',
    ],
    [
      saying(buttons({ title: "x", type: "web_url", link: "https://x.example" })),
      `${C0}/buttons/0/link`,
      'write "url" instead of "link"',
    ],
    [
      saying(buttons(postback({ payload: { nextDialogstate: "x" } }))),
      `${C0}/buttons/0/payload/nextDialogstate`,
      'write "nextDialogstateId" instead of "nextDialogstate"',
    ],
    [
      saying(buttons(postback({ payload: { nextDialogStateID: "x" } }))),
      `${C0}/buttons/0/payload/nextDialogStateID`,
      'write "nextDialogstateId" instead of "nextDialogStateID"',
    ],
    [
      saying(buttons(postback({ payload: { nextDialogstateId: "x", sessionDataToSet: [] } }))),
      `${C0}/buttons/0/payload/sessionDataToSet`,
      'write "params" instead of "sessionDataToSet"',
    ],
    [
      saying(quickReplies(reply({ imageURL: "https://x.example" }))),
      `${C0}/quickReplies/0/imageURL`,
      'write "imageUrl" instead of "imageURL"',
    ],
    [saying(carousel(card({ subtitle: "x" }))), `${C0}/elements/0/subtitle`, 'write "subTitle" instead of "subtitle"'],
    [
      saying(carousel({ title: "x", image_url: "https://x.example" })),
      `${C0}/elements/0/image_url`,
      'write "imageUrl" instead of "image_url"',
    ],
    [
      saying(carousel(card({ item_url: "https://x.example" }))),
      `${C0}/elements/0/item_url`,
      'write "webUrl" instead of "item_url"',
    ],
    [saying({ type: "carousel", config: { cards: [card()] } }), `${C0}/cards`, 'write "elements" instead of "cards"'],
    [
      saying({ type: "media", config: { media: { type: "image", src: "https://x.example" } } }),
      `${C0}/media/src`,
      'write "url" instead of "src"',
    ],
    [saying(media({ is_reusable: true })), `${C0}/media/is_reusable`, 'write "isCache" instead of "is_reusable"'],
  ];
  test.each(misspelled)("%j", (json, pointer, mend) => {
    expect(findingsOf({ json })).toMatchObject([{ rule: "member-misspelled", pointer, mend }]);
  });

  test("but not where the right one is there too", () => {
    expect(briefly(saying(carousel(card({ subTitle: "x", subtitle: "y" }))))).toEqual([
      `member-unknown ${C0}/elements/0/subtitle`,
    ]);
    expect(briefly(saying({ type: "text", config: { text: "x", textMessages: [{ text: "y" }] } }))).toEqual([
      `member-unknown ${C0}/text`,
    ]);
  });
});

describe("the session", () => {
  test.each(
    table([
      row({ session: null }, "member-null /session"),
      row({ session: "account" }, "session-not-object /session"),
      row({ session: 5 }, "session-not-object /session"),
      row({ session: JSON.stringify(account({ a: 1 })) }, "json-in-string /session"),
      row({ session: {} }, "session-unwrapped /session"),
      row({ session: { account: { amount: 5 } } }, "session-unwrapped /session"),
      row({ session: { account: { amount: 5 }, user: { name: "x" } } }, "session-unwrapped /session"),
      row({ session: { amount: 5, limit: 6 } }, "session-unwrapped /session"),
      row({ session: { data: { a: 1 } } }, "session-namespace-missing /session"),
      row({ session: { namespace: "a" } }, "session-data-missing /session"),
      row({ session: { namespace: "a", data: null } }, "session-data-missing /session/data"),
      row({ session: { namespace: "", data: {} } }, "session-namespace-invalid /session/namespace"),
      row({ session: { namespace: " \t", data: {} } }, "session-namespace-invalid /session/namespace"),
      row({ session: { namespace: null, data: {} } }, "session-namespace-invalid /session/namespace"),
      row({ session: { namespace: 7, data: {} } }, "session-namespace-invalid /session/namespace"),
      row({ session: { namespace: "internal", data: {} } }, "session-namespace-reserved /session/namespace"),
      row({ session: { namespace: "internal.user", data: {} } }, "session-namespace-reserved /session/namespace"),
      row({ session: { namespace: "sys", data: {} } }, "session-namespace-reserved /session/namespace"),
      row({ session: { namespace: "sys.number", data: {} } }, "session-namespace-reserved /session/namespace"),
      row({ session: { namespace: "system", data: {} } }),
      row({ session: { namespace: "internally", data: {} } }),
      row({ session: { namespace: "bank.account", data: {} } }, "session-namespace-unreadable /session/namespace"),
      row({ session: { namespace: "my account", data: {} } }, "session-namespace-unreadable /session/namespace"),
      row({ session: { namespace: "accounts[0]", data: {} } }, "session-namespace-unreadable /session/namespace"),
      row({ session: { namespace: "{customer}", data: {} } }),
      row({ session: { namespace: "größe-2_b", data: {} } }),
      row({ session: account({ a: [0.1 + 0.2, 0.3] }) }, "number-imprecise /session/data/a/0"),
      ...[0.01, 0.1, 19.99, 1234.56, -7.1].map((a) =>
        row({ session: account({ a: Math.fround(a) }) }, "number-imprecise /session/data/a"),
      ),
      ...[1 / 3, 0.987654, 2.5, 2 ** -20, 0.5 + 2 ** -14, 12345.0078125].map((a) =>
        row({ session: account({ a: Math.fround(a) }) }),
      ),
      row({ session: account({ lat: Math.fround(51.05) }) }),
      ...[2 ** 53, -(2 ** 60), 100.1 * 3, 1.7999999999999998, -1.1 - 2.2].map((a) =>
        row({ session: account({ a }) }, "number-imprecise /session/data/a"),
      ),
      ...[
        2 ** 53 - 1,
        JSON.parse("51.054341123456785"),
        1 / 3,
        0.000001,
        1.0000001,
        2 ** 70,
        "9007199254740993",
        1e21,
      ].map((a) => row({ session: account({ a }) })),
      ...[
        { lat: 51.05434219999999, lng: 4.351697000000058 },
        { userLat: 51.05434219999999, home_longitude: 4.351697000000058 },
        { coordinates: [4.351697000000058, 51.05434219999999] },
        { route: { bounds: { northeast: { y: 51.05434219999999 } } } },
        { position: { x: 51.05434219999999 }, location: [51.05434219999999] },
        { location: { geo: [{ breedtegraad: 51.05434219999999 }] } },
      ].map((data) => row({ session: account(data) })),
      ...["flat", "rebate", "longest", "plateau", "positions"].map((name) =>
        row({ session: account({ [name]: 51.05434219999999 }) }, `number-imprecise /session/data/${name}`),
      ),
      row(
        { session: account({ position: { price: 51.05434219999999 } }) },
        "number-imprecise /session/data/position/price",
      ),
      row({ session: account({ lat: 2 ** 60 }) }, "number-imprecise /session/data/lat"),
      row({ session: account([1]) }, "session-data-array /session/data"),
      row({ session: account("x") }, "session-data-not-object /session/data"),
      row({ session: account(false) }, "session-data-not-object /session/data"),
      row({ session: account('{"a":1}') }, "json-in-string /session/data"),
      row({ session: account("{name}") }, "session-data-not-object /session/data"),
      row({ session: [account({ a: 1 }), account({ b: 1 })] }, "session-array /session"),
      row({ session: [] }, "session-array /session"),
      row(
        { session: [account({ a: 1 }), { data: {} }, null, { namespace: "sys", data: [] }] },
        "session-not-object /session/2",
        "session-array /session",
        "session-namespace-missing /session/1",
        "session-namespace-reserved /session/3/namespace",
        "session-data-array /session/3/data",
      ),
      row({ session: { namespace: "__proto__", data: {} } }, "prototype-key /session/namespace"),
      row({ session: { namespace: "a.constructor.b", data: {} } }, "prototype-key /session/namespace"),
      row({ session: account({ a: [{ constructor: "Ferrari" }] }) }, "prototype-key /session/data/a/0/constructor"),
      row({ session: account({ text: "the constructor of prototype __proto__" }) }),
      row(
        { session: { namespace: "", data: null } },
        "session-namespace-invalid /session/namespace",
        "session-data-missing /session/data",
      ),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));

  test.each([
    ['{"__proto__":{"a":1}}', "/__proto__"],
    ['{"session":{"namespace":"a","data":{"\\u005f_proto__":1}}}', "/session/data/__proto__"],
    ['{"action":{"__proto__":null}}', "/action/__proto__"],
  ])("a prototype's key, written as %s", (body, pointer) => {
    expect(findingsOf({ text: body })).toMatchObject([{ rule: "prototype-key", pointer }]);
  });
});

describe("messages", () => {
  test.each(
    table([
      row(saying(text("<!doctype html><p>Hi</p>")), `text-html ${C0}/textMessages/0/text`),
      row(saying(text("1 < 2 and <soon>"))),
      row(saying(text("<phone number>"))),
      ...["GrÃ¶ÃŸe", "cafÃ©", "â€“", "\uFFFD", "\ud83d", "\udc00\ud83d", "A&amp;B", "one\\ntwo", 'a \\"quote\\"'].map(
        (words) => row(saying(text(words)), `text-garbled ${C0}/textMessages/0/text`),
      ),
      row(saying(text("one\0two")), `text-garbled ${C0}/textMessages/0/text`),
      row(saying(text("C:\\new\\test; one\ttwo"))),
      row(saying(text("Total:\\nten")), `text-garbled ${C0}/textMessages/0/text`),
      ...["You have undefined left.", "NaN €", "undefined", "null", "(undefined)"].map((words) =>
        row(saying(text(words)), `text-not-rendered ${C0}/textMessages/0/text`),
      ),
      ...[
        "On Invalid Date",
        "On Thu Jan 10 2030 01:00:00 GMT+0100 (CET)",
        "At 2030-01-10T09:00:00.000Z",
        "On %s, %d times",
        "On %1$s",
        "On %(day)s",
        "On <%= day %>",
        "On {{ day }}",
        "{{account.amount}} left",
        "<Slot object at 0x7f3a>",
        "{'count': 3, 'first': None}",
        "com.bank.Slot@1b6d3586",
        "It costs 0.30000000000000004 euro",
        "19.099999999999998 left",
      ].map((words) => row(saying(text(words)), `text-not-rendered ${C0}/textMessages/0/text`)),
      ...[
        "100%sure, 50 % discount, %20, 5%d, 100%%s",
        "You have ${account.amount}, order #{order.number}",
        "{a}{b} {{ or }, {{",
        "jan.Smit@1b6d.example.org, Jan@deadbeef.example.org",
        "On 2030-01-10 at 09:00, 10T09",
        "3.14159265358979, 1000000000, 1.5000",
        "Room (3:12), GMT+1 (London)",
      ].map((words) => row(saying(text(words)))),
      ...["An undefined_name", "{undefined}", "a.NaN", "Nan and NaNa", "Null is nothing", "undefined-behaviour"].map(
        (words) => row(saying(text(words))),
      ),
      row(saying(text("A & B; C:\\ one\ntwo"))),
      row(saying(text("NÃO, SÃO 👩‍👩‍👧 größer – 東京 é â"))),
      row(saying(buttons(postback({ title: "cafÃ©" }))), `text-garbled ${C0}/buttons/0/title`),
      row({ messages: null }, "member-null /messages"),
      row({ messages: text() }, "messages-not-array /messages"),
      row({ messages: "Hi" }, "messages-not-array /messages"),
      row({ messages: JSON.stringify([text()]) }, "json-in-string /messages"),
      row(saying("Hi"), `message-not-object ${M0}`),
      row(saying(null), `message-not-object ${M0}`),
      row(saying([text()]), `message-not-object ${M0}`),
      row(saying(JSON.stringify(text())), `json-in-string ${M0}`),
      row(saying({}), `message-type-missing ${M0}`),
      row(saying({ type: 5, config: {} }), `message-type-missing ${M0}`),
      row(saying({ ...text(), type: "quick_replies" }), `message-type-unknown ${M0}/type`),
      row(saying({ type: "list" }), `message-config-missing ${M0}`, `list-undocumented ${M0}/type`),
      row(saying({ type: "text" }), `message-config-missing ${M0}`),
      row(saying({ type: "text", config: null }), `message-config-missing ${C0}`),
      row(saying({ type: "text", config: [{ text: "Hi" }] }), `message-config-missing ${C0}`),
      row(saying({ type: "text", config: "Hi" }), `message-config-missing ${C0}`),
      row(saying({ type: "text", config: JSON.stringify({ textMessages: [] }) }), `json-in-string ${C0}`),
      row(
        saying({ type: "JSONTemplate", config: null }),
        `message-type-undocumented ${M0}/type`,
        `message-config-missing ${C0}`,
      ),
      row(saying({ type: "text", textMessages: [{ text: "Hi" }] }), `message-config-missing ${M0}`),
      row(saying({ type: "buttons", textMessages: [{ text: "Hi" }], buttons: [] }), `message-config-missing ${M0}`),
      row(saying({ type: "text", colour: "red" }), `message-config-missing ${M0}`, `member-unknown ${M0}/colour`),
      row(saying({ type: "text", config: {} }), `member-missing ${C0}`),
      row(saying({ ...buttons(postback()), type: "text" }), `message-type-mismatch ${C0}`),
      row(saying({ ...quickReplies(reply()), type: "text" }), `message-type-mismatch ${C0}`),
      row(saying({ ...quickReplies(reply()), type: "buttons" }), `message-type-mismatch ${C0}`),
      row(saying({ ...buttons(postback()), type: "carousel" }), `message-type-mismatch ${C0}`),
      row(
        saying({ type: "carousel", config: { textMessages: [{ text: "Hi" }], elements: [card()] } }),
        `message-type-mismatch ${C0}/textMessages`,
      ),
      row(saying(text("")), `text-empty ${C0}/textMessages/0/text`),
      row(saying({ type: "text", config: { textMessages: [] } }), `text-empty ${C0}/textMessages`),
      row(saying(text(null)), `member-wrong-type ${C0}/textMessages/0/text`),
      row(saying(text(5)), `member-wrong-type ${C0}/textMessages/0/text`),
      row(saying({ type: "text", config: { textMessages: ["Hi"] } }), `member-wrong-type ${C0}/textMessages/0`),
      row(saying({ type: "text", config: { textMessages: "Hi" } }), `member-wrong-type ${C0}/textMessages`),
      row(saying({ type: "text", config: { textMessages: { text: "Hi" } } }), `member-wrong-type ${C0}/textMessages`),
      row(saying({ type: "text", config: { textMessages: [{}] } }), `member-missing ${C0}/textMessages/0`),
      row(saying(text(`${"long ".repeat(79)}{a}{b}{c}`))),
      row(saying(text("x".repeat(401))), `text-too-long ${C0}/textMessages/0/text`),
      row(saying(text("👍".repeat(399)))),
      row(saying(text("undefined")), `text-not-rendered ${C0}/textMessages/0/text`),
      row(saying(text("What does 'undefined' mean?"))),
      ...["NaN", "undefined", "null", "[object Object]", "Invalid Date", "-Infinity"].map((price) =>
        row({ session: account({ items: [{ price }] }) }, "text-not-rendered /session/data/items/0/price"),
      ),
      row({ session: account({ note: "NaN is no number", empty: null }) }),
      row(saying(buttons(postback({ title: "[object Object]" }))), `text-not-rendered ${C0}/buttons/0/title`),
      row(saying(carousel()), `contract-mismatch ${C0}/elements`),
      row(saying({ type: "carousel", config: card() }), `member-missing ${C0}`),
      row(
        saying({ type: "list", config: { elements: [1, 2] } }),
        `list-undocumented ${M0}/type`,
        `member-wrong-type ${C0}/elements/0`,
        `member-wrong-type ${C0}/elements/1`,
      ),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));

  test.each([
    ["Text", "text"],
    ["button", "buttons"],
    ["quick_replies", "quickReplies"],
    ["quickReply", "quickReplies"],
    ["image", "media"],
    ["Carousel", "carousel"],
    ["cards", "carousel"],
    ["template", "buttons"], // by its config
  ])("of type %s: %s was meant", (type, meant) => {
    expect(findingsOf({ json: saying({ ...buttons(postback()), type }) })).toMatchObject([
      { rule: "message-type-unknown", mend: `write "type": "${meant}"` },
    ]);
  });

  test("without a type: by their config, or by another spelling", () => {
    const { config } = quickReplies(reply());
    expect(findingsOf({ json: saying({ config }) })).toMatchObject([{ mend: 'write "type": "quickReplies"' }]);
    expect(findingsOf({ json: saying({ Type: "text", config }) })).toMatchObject([
      { mend: 'write "type" instead of "Type"' },
    ]);
  });
});

describe("buttons, quick replies, cards and media", () => {
  const button = (members: object) => saying(buttons(members));
  const B0 = `${C0}/buttons/0`;
  const Q0 = `${C0}/quickReplies/0`;
  test.each(
    table([
      row(button(postback({ title: undefined })), `member-missing ${B0}`),
      row(button(postback({ title: "" })), `label-empty ${B0}/title`),
      row(button(postback({ title: 5 })), `member-wrong-type ${B0}/title`),
      row(button(postback({ title: "Pay {account.amount} {account.currency}" }))),
      row(button(postback({ title: "Pay {account.amount} right away, please" })), `label-too-long ${B0}/title`),
      row(button({ title: "x" }), `button-type-unknown ${B0}`),
      row(button({ title: "x", type: 5 }), `button-type-unknown ${B0}`),
      row(button({ title: "x", type: "element_share" }), `button-type-unknown ${B0}`),
      row(saying(carousel(card({ buttons: [{ type: "element_share" }] })))),
      row(button(postback({ payload: undefined })), `postback-target-missing ${B0}`),
      row(button(postback({ payload: null })), `postback-target-missing ${B0}/payload`),
      row(button(postback({ payload: "transfer_ok" })), `postback-target-missing ${B0}/payload`),
      row(button(postback({ payload: {} })), `postback-target-missing ${B0}/payload`),
      row(
        button(postback({ payload: { nextDialogstateId: " " } })),
        `postback-target-missing ${B0}/payload/nextDialogstateId`,
      ),
      row(
        button(postback({ payload: { nextDialogstateId: null } })),
        `postback-target-missing ${B0}/payload/nextDialogstateId`,
      ),
      row(
        button(postback({ payload: { nextDialogstateId: 3050 } })),
        `member-wrong-type ${B0}/payload/nextDialogstateId`,
      ),
      row(
        button({ title: "x", type: "postback", nextDialogstateId: "y", params: [] }),
        `postback-target-missing ${B0}`,
      ),
      row(button(postback({ payload: JSON.stringify({ nextDialogstateId: "x" }) })), `json-in-string ${B0}/payload`),
      row(
        button(postback({ payload: { nextDialogstateId: "x", params: [{ key: "a" }] } })),
        `member-missing ${B0}/payload/params/0`,
      ),
      row(
        button(postback({ payload: { nextDialogstateId: "x", params: { a: 1 } } })),
        `member-wrong-type ${B0}/payload/params`,
      ),
      row(button({ title: "x", type: "call", call: "1" }), `phone-button-dialect ${B0}`),
      row(button({ title: "x", type: "call", payload: "1" }), `phone-button-dialect ${B0}`),
      row(button({ title: "x", type: "phone", phone: "1" }), `phone-button-dialect ${B0}`),
      row(button({ title: "x", type: "phone_number", call: "1" }), `phone-button-dialect ${B0}`),
      row(button({ title: "x", type: "phone_number", phone: "1" }), `phone-button-dialect ${B0}`),
      row(button({ title: "x", type: "phone_number", payload: "112", call: "1" }), `member-unknown ${B0}/call`),
      ...[
        "ask for Jan",
        "+321",
        "tel:+321",
        "tel:+3212345678",
        "12",
        "+32 9 234 56 78 or +32 9 234 56 79",
        "+".padEnd(20, "1"),
      ].map((payload) =>
        row(button({ title: "x", type: "phone_number", payload }), `phone-number-invalid ${B0}/payload`),
      ),
      ...[
        "112",
        "1733",
        "0475 12 34 56",
        "+32 (0)9 234.56/78",
        "09-234 56 78 ext. 12",
        "+3292345678,12#",
        "1-800-FLOWERS",
        "{phone}",
        "+32{number}",
      ].map((payload) => row(button({ title: "x", type: "phone_number", payload }))),
      ...[
        "https://x.be/help me",
        "https://x.be/a?b=c d",
        "https://x.be/a\n",
        "https://x.be/<id>",
        'https://x.be/"a"',
        "https://x.be/a\\b",
      ].map((url) => row(button({ title: "x", type: "web_url", url }), `url-not-encoded ${B0}/url`)),
      ...["https://x.be/help%20me", "https://x.be/a?b=c+d", "https://x.be/{a b}", "https://bücher.be/größe|x"].map(
        (url) => row(button({ title: "x", type: "web_url", url })),
      ),
      ...["https://admin:hunter2@x.be/a", "https://ann@x.be", "HTTP://a:@x.be?b"].map((url) =>
        row(button({ title: "x", type: "web_url", url }), `url-credentials ${B0}/url`),
      ),
      ...["https://x.be/@ann", "https://x.be?to=ann@x.be", "https://x.be/a:b@c", "https://x.be#a@b"].map((url) =>
        row(button({ title: "x", type: "web_url", url })),
      ),
      row(button({ title: "x", type: "phone_number" }), `member-missing ${B0}`),
      row(button({ title: "x", type: "phone_number", payload: 123456 }), `member-wrong-type ${B0}/payload`),
      row(button({ title: "x", type: "phone_number", payload: "" }), `contract-mismatch ${B0}/payload`),
      row(button({ title: "x", type: "web_url" }), `url-missing ${B0}`),
      row(button({ title: "x", type: "web_url", url: "" }), `url-missing ${B0}/url`),
      row(button({ title: "x", type: "web_url", url: null }), `url-missing ${B0}/url`),
      ...[
        "/a",
        "a.png",
        "//x.example/a",
        "ftp://x.example",
        "javascript:alert(1)",
        "https://",
        "http:// x",
        "/img/{name}.png",
      ].map((url) => row(button({ title: "x", type: "web_url", url }), `url-invalid ${B0}/url`)),
      ...["https://x.example:99999/", "https://a b.example/", "https://[::1/"].map((url) =>
        row(button({ title: "x", type: "web_url", url }), `url-invalid ${B0}/url`),
      ),
      ...[
        "{base}/a",
        "https://{host}/a",
        "https://{host}:{port}/a",
        "HTTPS://x.example/{a}?b={c}",
        "http://localhost:3000",
        "https://https.example/",
        "https://x.example/?to=https://y.example",
      ].map((url) => row(button({ title: "x", type: "web_url", url }))),
      ...[
        "https:///labels/1.png",
        "https://https://x.example/",
        "http://HTTPS://x.example",
        "https://http//x.example",
      ].map((url) => row(button({ title: "x", type: "web_url", url }), `url-invalid ${B0}/url`)),
      row(saying(buttons()), `choices-empty ${C0}/buttons`),
      row(saying(quickReplies()), `choices-empty ${C0}/quickReplies`),
      row(saying(carousel(card({ buttons: [] })))),
      row(saying(list({ title: "a", buttons: [postback()] }, { title: "b" })), `list-undocumented ${M0}/type`),
      row(
        saying(list({ title: "a", buttons: [postback(), postback()] }, { title: "b" })),
        `list-buttons-too-many ${C0}/elements/0/buttons`,
        `list-undocumented ${M0}/type`,
      ),
      row(saying(list({ title: "a" })), `list-size ${C0}/elements`),
      row(saying(buttons(...Array.from({ length: 4 }, () => postback()))), `buttons-too-many ${C0}/buttons`),
      row(saying(quickReplies(...Array.from({ length: 40 }, () => reply())))),
      row(saying(quickReplies({ title: "x" })), `postback-target-missing ${Q0}`),
      row(saying(quickReplies({ title: "x", nextDialogstateId: "y" })), `postback-target-missing ${Q0}`),
      row(saying(quickReplies({ title: "x", type: "location" }))),
      row(saying(quickReplies({ title: "x", Type: "location" })), `member-misspelled ${Q0}`),
      row(saying(quickReplies({ title: "x", type: "web_url", url: "https://x.example" })), `button-type-unknown ${Q0}`),
      row(saying(quickReplies(reply({ type: "text" }))), `button-type-unknown ${Q0}`),
      row(saying(quickReplies(reply({ type: null }))), `button-type-unknown ${Q0}`),
      row(saying(quickReplies(reply({ imageUrl: "icons/a.png" }))), `url-invalid ${Q0}/imageUrl`),
      row(saying(quickReplies("Savings")), `member-wrong-type ${Q0}`),
      row(saying(carousel(card({ imageUrl: undefined }))), `card-image-missing ${C0}/elements/0`),
      row(saying(carousel(card({ imageUrl: "" }))), `card-image-missing ${C0}/elements/0/imageUrl`),
      row(saying(carousel(card({ imageUrl: null }))), `card-image-missing ${C0}/elements/0/imageUrl`),
      row(saying(carousel(card({ imageUrl: "gold.png" }))), `url-invalid ${C0}/elements/0/imageUrl`),
      row(
        saying(carousel(card({ webUrl: null, subTitle: null }))),
        `member-null ${C0}/elements/0/subTitle`,
        `member-null ${C0}/elements/0/webUrl`,
      ),
      row(saying(carousel(card({ title: "" }))), `label-empty ${C0}/elements/0/title`),
      row(saying(media({ type: "photo" })), `media-type-unknown ${C0}/media/type`),
      row(saying(media({ type: 5 })), `media-type-unknown ${C0}/media/type`),
      row(saying(media({ type: "attachment" })), `media-type-unfirm ${C0}/media/type`),
      row(saying(media({ type: undefined })), `member-missing ${C0}/media`),
      row(saying(media({ url: undefined })), `url-missing ${C0}/media`),
      row(saying(media({ url: "/a.png" })), `url-invalid ${C0}/media/url`),
      row(saying(media({ isCache: "yes" })), `member-wrong-type ${C0}/media/isCache`),
      row(saying({ type: "media", config: { type: "image", url: "https://x.example" } }), `member-missing ${C0}`),
      row(saying({ type: "media", config: { media: "https://x.example/a.png" } }), `member-wrong-type ${C0}/media`),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));

  test.each([
    [{ title: "x", type: "url", url: "https://x.example" }, 'write "type": "web_url"'],
    [{ title: "x", type: "webUrl", url: "https://x.example" }, 'write "type": "web_url"'],
    [{ title: "x", type: "Postback", payload: {} }, 'write "type": "postback"'],
    [{ title: "x", url: "https://x.example" }, 'write "type": "web_url"'],
    [{ title: "x", payload: "+32" }, 'write "type": "phone_number"'],
    [{ title: "x", payload: {} }, 'write "type": "postback"'],
    [{ type: "element_share" }, "leave it out: only buttons of carousel cards can share (F-064)"],
    [{ title: "x", type: "location" }, "send a quick reply: a button can't ask for the location (F-054)"],
  ])("%j: its type is mended", (given, mend) => {
    expect(findingsOf({ json: saying(buttons(given)) })).toMatchObject([{ rule: "button-type-unknown", mend }]);
  });
});

describe("nextDialogstate", () => {
  const A = "/action/nextDialogstate";
  test.each(
    table([
      row({ action: { nextDialogstate: "a" } }),
      row({ action: {} }),
      row({ action: { nextDialogstate: "a" }, nextDialogstate: "a" }),
      row({ action: { nextDialogstate: "a" }, nextDialogstate: "b" }, "nextdialogstate-conflict /nextDialogstate"),
      row({ nextDialogstate: "a" }, "nextdialogstate-top-level /nextDialogstate"),
      row({ action: {}, nextDialogstate: "a" }, "nextdialogstate-top-level /nextDialogstate"),
      row({ nextDialogstate: null }, "member-null /nextDialogstate"),
      row({ nextDialogstate: "" }, "nextdialogstate-empty /nextDialogstate"),
      row({ action: { nextDialogstate: null } }, `nextdialogstate-not-string ${A}`),
      row({ action: { nextDialogstate: 3050 } }, `nextdialogstate-not-string ${A}`),
      row({ action: { nextDialogstate: { id: "a" } } }, `nextdialogstate-not-string ${A}`),
      row({ action: { nextDialogstate: "\n" } }, `nextdialogstate-empty ${A}`),
      row({ action: "a" }, "action-not-object /action"),
      row({ action: null }, "member-null /action"),
      row({ action: ["a"] }, "action-not-object /action"),
      row({ action: { nextDialogstate: "a", delay: 5 } }, "member-unknown /action/delay"),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));
});

describe("what the bot file says", () => {
  const blocks: BlockNames = {
    ids: new Set(["transfer_ok", "transfer_no_money", "introduction", "b1f0"]),
    idOf: new Map([
      ["transfer_ok", "transfer_ok"],
      ["Transfer done", "b1f0"],
    ]),
  };
  const amount = (data: unknown): SchemaProblem[] => {
    if (!isObject(data)) return [{ pointer: "", schema: "", keyword: "type", expected: "an object", value: data }];
    const unknown = Object.keys(data).filter((key) => key !== "amount");
    return [
      ...(typeof data.amount === "number"
        ? []
        : [{ pointer: "/amount", schema: "", keyword: "type", expected: "a number", value: data.amount }]),
      ...unknown.map((member) => ({
        pointer: "",
        schema: "",
        keyword: "additionalProperties",
        member,
        expected: 'only "amount"',
        value: data,
      })),
    ];
  };
  const expects: Expects = {
    nextDialogstate: new Set(["transfer_ok", "transfer_no_money"]),
    session: new Map([["account", amount]]),
  };
  const options: CheckOptions = { blocks, expects };
  const ok = (members: object = {}) => ({
    session: account({ amount: 5 }),
    action: { nextDialogstate: "transfer_ok" },
    ...members,
  });
  const A = "/action/nextDialogstate";

  test.each(
    table([
      row(ok()),
      row(ok({ action: { nextDialogstate: "transfer_done" } }), `nextdialogstate-unknown ${A}`),
      row(ok({ action: { nextDialogstate: "introduction" } }), `nextdialogstate-unexpected ${A}`),
      row(ok({ action: { nextDialogstate: "{next_block}" } })),
      row(ok({ action: undefined, nextDialogstate: "transfer_ok" }), "nextdialogstate-top-level /nextDialogstate"),
      row(ok({ action: undefined }), "nextdialogstate-missing "),
      row(ok({ action: {} }), "nextdialogstate-missing "),
      row(ok({ action: { nextDialogstate: "" } }), `nextdialogstate-empty ${A}`),
      row(ok({ action: { nextDialogstate: null } }), `nextdialogstate-not-string ${A}`),
      row(ok({ action: "transfer_ok" }), "action-not-object /action"),
      row(ok({ action: { goTo: "transfer_ok" } }), "member-misspelled /action/goTo"),
      row(ok({ action: undefined, nextDialogState: "transfer_ok" }), "member-misspelled /nextDialogState"),
      row(ok({ session: undefined })),
      row({ ...ok({ session: undefined }), ...saying(text("You have {account.amount}.")) }, "session-missing "),
      row({ ...ok({ session: undefined }), ...saying(text("You are {user.name}.")) }),
      row(ok({ session: undefined, Session: account({ amount: 5 }) }), "member-misspelled /Session"),
      row(ok({ session: null }), "member-null /session"),
      row(ok({ session: { data: { amount: 5 } } }), "session-namespace-missing /session"),
      row(ok({ session: { account: { amount: 5 } } }), "session-unwrapped /session"),
      row(ok({ session: account({ amount: "5" }) }), "session-unexpected /session/data/amount"),
      row(ok({ session: account({ amount: 5, debug: 1 }) }), "session-unexpected /session/data/debug"),
      row(ok({ session: account([1]) }), "session-unexpected /session/data"),
      row(ok({ session: account('{"amount":5}') }), "json-in-string /session/data"),
      row(ok({ session: { namespace: "acount", data: { amount: 5 } } }), "session-unexpected /session/namespace"),
      row(ok({ session: { namespace: "internal", data: {} } }), "session-namespace-reserved /session/namespace"),
      row(ok({ session: [account({ amount: 5 })] }), "session-array /session"),
      row(
        ok({ session: [account({ amount: null })] }),
        "session-array /session",
        "session-unexpected /session/0/data/amount",
      ),
      row({}, "nextdialogstate-missing "),
      row([], "envelope-not-object "),
      row({ data: ok() }, "envelope-misplaced "),
      row(JSON.stringify(ok()), "json-in-string "),
      row(
        ok(
          saying(
            buttons(
              postback({ payload: { nextDialogstateId: "nowhere" } }),
              postback({ payload: { nextDialogstateId: "{a}" } }),
            ),
          ),
        ),
        `postback-target-unknown ${C0}/buttons/0/payload/nextDialogstateId`,
      ),
      row(
        ok({ session: account({ amount: "5" }), action: { nextDialogstate: "introduction" } }),
        `nextdialogstate-unexpected ${A}`,
        "session-unexpected /session/data/amount",
      ),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given, options)).toEqual(want));

  test("an answer may name no block when null is expected", () => {
    const nextDialogstate = new Set(["transfer_ok", null]);
    expect(briefly({}, { expects: { nextDialogstate } })).toEqual([]);
  });

  test("no block may be named when only null is expected", () => {
    const [finding] = findingsOf({
      json: { action: { nextDialogstate: "a" } },
      options: { expects: { nextDialogstate: new Set([null]) } },
    });
    expect(finding).toMatchObject({ rule: "nextdialogstate-unexpected", expected: "no nextDialogstate" });
  });

  test.each([
    ["Transfer done", 'write the block\'s id, "b1f0": "Transfer done" is its name'],
    ["transfer_okay", 'did you mean "transfer_ok"?'],
    ["transfer-done", 'did you mean "b1f0"?'],
  ])("a block called %s: the id is named", (nextDialogstate, mend) => {
    const findings = findingsOf({ json: { action: { nextDialogstate } }, options: { blocks } });
    expect(findings).toMatchObject([{ rule: "nextdialogstate-unknown", mend: expect.stringContaining(mend) }]);
  });

  test("a namespace that was meant is named", () => {
    const findings = findingsOf({ json: ok({ session: { namespace: "acount", data: {} } }), options });
    expect(findings).toMatchObject([{ mend: expect.stringContaining('write "namespace": "account"') }]);
  });
});

describe("two wrong fields give two findings", () => {
  test.each(
    table([
      row(
        { session: { data: {} }, messages: [text("")] },
        "session-namespace-missing /session",
        `text-empty ${C0}/textMessages/0/text`,
      ),
      row(
        { ...saying(carousel(card({ subtitle: "x", webURL: "https://x.example" }))) },
        `member-misspelled ${C0}/elements/0/subtitle`,
        `member-misspelled ${C0}/elements/0/webURL`,
      ),
      row(
        saying(buttons(postback({ title: "" }), { title: "x", type: "web_url", url: "/a" })),
        `label-empty ${C0}/buttons/0/title`,
        `url-invalid ${C0}/buttons/1/url`,
      ),
      row({ session: "x", action: "y" }, "session-not-object /session", "action-not-object /action"),
      row(saying(text(""), { text: "Hi" }), "webhook-dialect /messages/1", `text-empty ${C0}/textMessages/0/text`),
    ]),
  )("%s", (_, { given, want }) => expect(briefly(given)).toEqual(want));
});

describe("a good answer gives no finding", () => {
  test.each([
    [{}],
    [{ messages: [] }],
    [{ session: account({}) }],
    [{ session: account({ a: { b: { c: [{ d: null }, true, 1.5, "é👩‍👩‍👧 {x}"] } } }) }],
    [
      {
        session: { namespace: "account", data: { limit: 1000, amount: 500 } },
        messages: [
          text("You have {account.amount} left. 👍"),
          buttons(
            postback({ payload: { nextDialogstateId: "{next}", params: [{ key: "a", value: { b: 1 } }] } }),
            { title: "{label}", type: "web_url", url: "https://{host}/x?y={z}" },
            { title: "Call", type: "phone_number", payload: "{phone}" },
          ),
          quickReplies(
            ...Array.from({ length: 20 }, (_, index) => reply({ title: `Option ${index}`, type: "postback" })),
          ),
          quickReplies({ title: "Here", type: "location", imageUrl: "https://x.example/a.png" }),
          carousel(card({ subTitle: "", webUrl: "https://x.example", buttons: [] }), card({ buttons: [postback()] })),
          media({ isCache: false }),
          media({ type: "video", url: "{file.url}" }),
        ],
        action: { nextDialogstate: "transfer_ok" },
      },
    ],
  ])("%j", (json) => expect(briefly(json)).toEqual([]));
});
