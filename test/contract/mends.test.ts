import { describe, expect, test } from "vitest";
import { compileSchema } from "../../src/bot/json-schema.js";
import type { CheckOptions } from "../../src/contract/index.js";
import type { JsonObject } from "../../src/core/index.js";
import {
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

/** `rule pointer: mend` of each finding, without those of lists, which can't be avoided. */
const mends = (json: unknown, options: CheckOptions = {}) =>
  findingsOf({ json, options }).flatMap(({ rule, pointer, mend }) =>
    rule === "list-undocumented" ? [] : [`${rule} ${pointer}: ${mend}`],
  );

type Row = readonly [json: unknown, ...want: string[]];
const rows = (table: readonly Row[]) => table.map(([json, ...want]) => [JSON.stringify(json), json, want] as const);

const C0 = "/messages/0/config";
const account = (data: unknown) => ({ session: { namespace: "account", data } });
const NOTHING_TO_SHOW = "leave the message out when there is nothing to show, or say so in a text";
const PHP = "send {}: PHP writes {} as [], so cast the array to an object";
const VALUES = "send a list of the values, without keys: in PHP, array_values after a filter";

describe("lists and objects that languages write otherwise", () => {
  test.each(
    rows([
      [[], `envelope-not-object : ${PHP}`],
      [[account({})], "envelope-not-object : send the object without the brackets"],
      [account([]), `session-data-array /session/data: ${PHP}`],
      [{ session: [] }, 'session-array /session: leave "session" out when there is nothing to store'],
      [{ action: [] }, `action-not-object /action: ${PHP}`],
      [
        { action: [{ nextDialogstate: "a" }] },
        "action-not-object /action: send the object without the brackets around it",
      ],
      [{ messages: { 1: text(), 3: text() } }, `messages-not-array /messages: ${VALUES}`],
      [{ messages: {} }, 'messages-not-array /messages: leave "messages" out when there is nothing to say'],
      [{ messages: text() }, "messages-not-array /messages: put [ and ] around the message"],
      [
        { messages: [[text()]] },
        'message-not-object /messages/0: remove the inner brackets: "messages" is one list of messages',
      ],
      [saying(null), "message-not-object /messages/0: leave the message out"],
      [
        saying({ type: "carousel", config: { elements: { 1: card() } } }),
        `member-wrong-type ${C0}/elements: ${VALUES}`,
      ],
      [
        saying(buttons(postback({ payload: { nextDialogstateId: "a", params: { slot: "x", "a.b": 1 } } }))),
        `member-wrong-type ${C0}/buttons/0/payload/params: write "params": [{ "key": "slot", "value": … }, { "key": "a.b", "value": … }]`,
      ],
      [
        saying(buttons(postback({ payload: { nextDialogstateId: "a", params: { key: "slot", value: "x" } } }))),
        `member-wrong-type ${C0}/buttons/0/payload/params: write "params": [{ "key": "slot", "value": … }]`,
      ],
      [
        saying(buttons(postback({ payload: { nextDialogstateId: "a", params: { a: 1, b: 2, c: 3, d: 4 } } }))),
        `member-wrong-type ${C0}/buttons/0/payload/params: write "params": [{ "key": "a", "value": … }, { "key": "b", "value": … }, { "key": "c", "value": … }, …]`,
      ],
      [saying(carousel()), `contract-mismatch ${C0}/elements: ${NOTHING_TO_SHOW}`],
      [saying(list()), `list-size ${C0}/elements: ${NOTHING_TO_SHOW}`],
      [
        saying({ type: "text", config: { textMessages: [] } }),
        `text-empty ${C0}/textMessages: write [{ "text": … }], or leave the message out when there is nothing to say`,
      ],
    ]),
  )("%s", (_, json, want) => expect(mends(json)).toEqual(want));
});

describe("parts of the answer in other parts", () => {
  const move = (place: string, what: string) =>
    `envelope-misplaced ${place}: move it to the top of the answer: ${what}`;
  const TARGET = '"action": { "nextDialogstate": … }';
  const action = { nextDialogstate: "transfer_ok" };
  const session = { namespace: "account", data: { amount: 5 } };
  const options: CheckOptions = { expects: { nextDialogstate: new Set(["transfer_ok"]) } };
  test.each(
    rows([
      [{ session: { ...session, action } }, move("/session/action", TARGET)],
      [{ session: { ...session, nextDialogstate: "transfer_ok" } }, move("/session/nextDialogstate", TARGET)],
      [{ session: { ...session, data: { action } } }, move("/session/data/action", TARGET)],
      [{ messages: [text(), { type: "action", config: action }] }, move("/messages/1", TARGET)],
      [{ messages: [text(), { action }] }, move("/messages/1", TARGET)],
      [saying({ ...text(), action }), move("/messages/0/action", TARGET)],
      [saying({ type: "text", config: { ...text().config, action } }), move(`${C0}/action`, TARGET)],
    ]),
  )("%s", (_, json, want) => expect(mends(json, options)).toEqual(want));

  test.each(
    rows([
      [{ session: { ...session, messages: [text()] } }, move("/session/messages", '"messages"')],
      [{ session: { ...session, data: { messages: [text()] } } }, move("/session/data/messages", '"messages"')],
      [{ session: { ...session, data: { session } } }, move("/session/data/session", '"session"')],
      [{ action: { ...action, session } }, move("/action/session", '"session"')],
      [{ messages: [{ type: "session", config: session }] }, move("/messages/0", '"session"')],
      // Names that a backend's own data may have.
      [{ session: { ...session, data: { action: "buy", messages: 3, session: { id: "x" } } } }],
      [{ session: { ...session, data: { messages: [], action: { nextDialogstate: null } } } }],
      [{ session: { ...session, data: { messages: [{ type: "sms", text: "Hi" }] } } }],
    ]),
  )("%s", (_, json, want) => expect(mends(json)).toEqual(want));
});

describe("a button that opens a web page", () => {
  const url = "https://x.example";
  const B0 = `${C0}/buttons/0`;
  const WEB = { title: "x", type: "web_url" };
  test.each(
    rows([
      [saying(buttons({ ...WEB, url, payload: {} }))],
      [saying(buttons({ ...WEB, payload: {} })), `url-missing ${B0}: write "url": "https://…"`],
      [saying(buttons({ ...WEB, payload: url })), `member-misspelled ${B0}/payload: write "url" instead of "payload"`],
      [
        saying(buttons({ ...WEB, payload: { nextDialogstateId: "a" } })),
        `member-misspelled ${B0}/payload: write "type": "postback", or an address under "url"`,
      ],
      [saying(buttons({ ...WEB, url, payload: "x" })), `member-unknown ${B0}/payload: remove "payload"`],
      [
        saying(carousel({ name: "Gold", imageUrl: "https://x.example/a.png" })),
        `member-misspelled ${C0}/elements/0/name: write "title" instead of "name"`,
      ],
      [
        saying(list({ name: "Gold" }, { title: "Silver" })),
        `member-missing ${C0}/elements/0: write "title" instead of "name"`,
      ],
      [
        saying({ type: "list", config: { items: [{ title: "Gold" }, { title: "Silver" }] } }),
        `member-missing ${C0}: write "elements" instead of "items"`,
      ],
    ]),
  )("%s", (_, json, want) => expect(mends(json)).toEqual(want));
});

describe("data that a step's schema refuses", () => {
  const properties = {
    amount: { type: "number" },
    currency: { enum: ["EUR", "USD"] },
    day: { type: ["string", "null"], format: "date" },
    at: { type: "string", format: "date-time" },
    name: { type: "string" },
    open: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    owner: { type: "object" },
  };
  const open = { type: "object", required: ["amount", "currency"], properties };
  const closed = { ...open, additionalProperties: false };
  const optional = { type: "object", properties };
  const refused = (schema: JsonObject, data: unknown) => {
    const expects = { session: new Map([["account", compileSchema(schema)]]) };
    return findingsOf({ json: account(data), options: { expects } }).map(({ pointer = "", expected, mend }) =>
      [pointer.replace("/session/data", ""), expected, mend].join(" | "),
    );
  };
  const EUR = { currency: "EUR" };

  test.each([
    ["misspelled", { amount: 5, curency: "EUR" }, '"currency"', 'write "currency" instead of "curency"'],
    [
      "one object too deep",
      { account: { amount: 5, currency: "EUR" } },
      '"amount", "currency"',
      'take "amount", "currency" out of "account", one level up',
    ],
    [
      "dotted",
      { "account.amount": 5, "account.currency": "EUR" },
      '"amount", "currency"',
      `leave "account." out of the members' names: "amount"`,
    ],
    ["not there", { amount: 5 }, '"currency"', 'add "currency"'],
  ])("a member that is %s", (_, data, expected, mend) => {
    expect(refused(open, data)).toEqual([` | ${expected} | ${mend}`]);
    const [only, ...others] = refused(closed, data);
    expect(others).toEqual([]);
    expect(only?.endsWith(` | ${mend}`)).toBe(true);
  });

  test("another name for the same", () => {
    const schema = { type: "object", required: ["title", "items"], properties: { title: {}, items: {} } };
    expect(refused(schema, { name: "x", elements: [] })).toEqual([
      ' | "title" | write "title" instead of "name"',
      ' | "items" | write "items" instead of "elements"',
    ]);
    expect(refused(schema, { nothing: "x", alike: [] })).toHaveLength(2);
  });

  test.each([
    [{ amount: "7,35", ...EUR }, "write it without quotes, with a decimal point"],
    [{ amount: "7.35", ...EUR }, "write it without quotes"],
    [{ amount: "€7.35", ...EUR }, "write a number"],
    [{ amount: 1, currency: "eur" }, "write it as it is expected, in upper and lower case too"],
    [{ amount: 1, currency: "EURO" }, 'write "EUR"'],
    [{ amount: 1, currency: "CHF" }, 'make it "EUR" or "USD"'],
    [{ amount: 1, ...EUR, day: "20/05/2031" }, "write year-month-day, with dashes"],
    [{ amount: 1, ...EUR, day: "" }, "write null when there is none"],
    [{ amount: 1, ...EUR, at: "" }, "leave it out when there is none"],
    [{ amount: 1, ...EUR, day: 1937000000000 }, 'write a text such as "2031-05-20"'],
    [{ amount: 1, ...EUR, name: 5 }, "write it in quotes"],
    [{ amount: 1, ...EUR, open: "true" }, "write it without quotes"],
    [{ amount: 1, ...EUR, tags: { 0: "a", 2: "b" } }, VALUES],
    [{ amount: 1, ...EUR, tags: { a: "a" } }, "put [ and ] around it"],
    [{ amount: 1, ...EUR, owner: [] }, PHP],
  ])("%j: %s", (data, mend) => {
    expect(refused(open, data).map((line) => line.split(" | ")[2])).toEqual([mend]);
  });

  test("a format says what it wants", () => {
    expect(refused(optional, { day: "soon" })).toEqual([
      '/day | a date such as "2031-05-20" | make it a date such as "2031-05-20"',
    ]);
  });
});

describe("a mend names the step's own namespaces", () => {
  const fee = compileSchema({ type: "object", required: ["amount"] });
  const customer = compileSchema({ type: "object", required: ["name"] });
  const one: CheckOptions = { expects: { session: new Map([["fee", fee]]) } };
  const two: CheckOptions = {
    expects: {
      session: new Map([
        ["fee", fee],
        ["customer", customer],
      ]),
    },
  };
  test.each<[unknown, CheckOptions, string]>([
    [{ data: { amount: 5 } }, {}, 'add "namespace", for example "namespace": "account"'],
    [{ data: { amount: 5 } }, one, 'add "namespace": "fee"'],
    [{ data: { name: "x" } }, two, 'add "namespace": "customer"'],
    [{ data: {} }, two, 'add "namespace": "fee" or "customer"'],
    [{ namespace: "", data: { amount: 5 } }, two, 'write "namespace": "fee"'],
    [{ amount: 5 }, two, 'write { "namespace": "fee", "data": { "amount": … } }'],
    [{ namespace: "fees", data: {} }, two, `write "namespace": "fee", or add this one to the step's expects.session`],
    [
      { namespace: "person", data: { name: "x" } },
      two,
      `write "namespace": "customer", or add this one to the step's expects.session`,
    ],
    [
      { namespace: "fee.data", data: {} },
      two,
      'write "namespace": "fee": {namespace.key} reads what is under one name, without dots and spaces',
    ],
    [
      { namespace: "my other", data: {} },
      two,
      "use a namespace of the step's expects.session: {namespace.key} reads what is under one name, without dots and spaces",
    ],
    [{ namespace: "other", data: {} }, two, "use a namespace of the step's expects.session, or add this one to it"],
    [{ namespace: "my account", data: {} }, {}, 'write one word, for example "namespace": "my_account"'],
  ])("%j", (session, options, want) => {
    expect(findingsOf({ json: { session }, options }).map(({ mend }) => mend)).toEqual([want]);
  });
});

describe("words for what is there in place of something else", () => {
  const blocks = { ids: new Set(["a"]), idOf: new Map([["a", "a"]]) };
  test.each<[unknown, string]>([
    [{ error: { code: 5 } }, `say it with "messages", or go to a block for it with "action"; and remove "error"`],
    [{ success: true }, 'remove "success"'],
    [{ action: { nextDialogstate: ["a"] } }, "write the block's id alone, a string"],
    [
      { action: { nextDialogstate: "undefined" } },
      'find why the id is missing: "undefined" is what a program writes for none',
    ],
    [
      saying(buttons({ title: "Call", type: "phone_number", payload: " " })),
      'write the number to call, such as "+3212345678"',
    ],
    [saying(media({ url: "https:///a.png" })), "write the host, after https://"],
  ])("%j", (json, mend) => {
    expect(findingsOf({ json, options: { blocks } }).map((finding) => finding.mend)).toEqual([mend]);
  });
});

describe("a file that is another kind than it says", () => {
  const file = (type: string, url: string) => saying(media({ type, url }));
  const document = "send a button of type web_url that opens the file";
  test.each<[string, string, string]>([
    ["image", "https://x.example/a.pdf", document],
    ["image", "https://x.example/a.PDF?sig=1#2", document],
    ["image", "https://x.example/a.mp4", 'write "type": "video"'],
    ["image", "https://x.example/a.mp3", 'write "type": "audio"'],
    ["video", "https://x.example/a.b/c.png", 'write "type": "image"'],
    ["audio", "https://x.example/a.jpeg", 'write "type": "image"'],
  ])("%s: %s", (type, url, mend) => {
    expect(mends(file(type, url))).toEqual([`media-type-mismatch ${C0}/media/url: ${mend}`]);
  });

  test("of a card or a quick reply", () => {
    const mend = "write the address of an image, or leave the member out";
    const imageUrl = "https://x.example/a.mp4";
    expect(mends(saying(carousel(card({ imageUrl }))))).toEqual([
      `media-type-mismatch ${C0}/elements/0/imageUrl: ${mend}`,
    ]);
    expect(mends(saying(quickReplies(reply({ imageUrl }))))).toEqual([
      `media-type-mismatch ${C0}/quickReplies/0/imageUrl: ${mend}`,
    ]);
  });

  test.each([
    ["image", "https://x.example/a.png?file=b.pdf"],
    ["image", "https://x.example/a.pdf?page=1&format=png"],
    ["image", "https://x.example/{file}.pdf"],
    ["image", "https://x.example/image?id=1.pdf"],
    ["image", "https://x.example/a.php"],
    ["image", "https://x.zip"],
    ["image", "https://x.example/a.gif"],
    ["video", "https://x.example/a.gif"],
    ["video", "https://x.example/a.webm"],
    ["audio", "https://x.example/a.mp4"],
    ["audio", "https://x.example/a.ogg"],
    ["image", "https://x.example/a.pdf/thumbnail"],
  ])("but not %s: %s", (type, url) => expect(mends(file(type, url))).toEqual([]));
});

describe("null where the session's data may not be null", () => {
  const check = compileSchema({
    type: "object",
    required: ["amount", "owner"],
    properties: {
      amount: { type: "integer" },
      note: { type: "string" },
      tags: { type: "array", items: { type: "string" } },
      owner: { type: "object", required: ["name"], properties: { name: { type: "string" }, age: { type: "integer" } } },
    },
  });
  const options = { expects: { session: new Map([["account", check]]) } };
  const AT = "session-unexpected /session/data";

  test.each(
    rows([
      [account({ amount: null, owner: { name: "Ann" } }), `${AT}/amount: write a whole number`],
      [account({ amount: 1, owner: { name: null } }), `${AT}/owner/name: write a string`],
      [
        account({ amount: 1, owner: { name: "Ann", age: null }, note: null }),
        `${AT}/note: write a string, or leave the member out`,
        `${AT}/owner/age: write a whole number, or leave the member out`,
      ],
      [account({ amount: 1, owner: { name: "Ann" }, tags: [null] }), `${AT}/tags/0: write a string`],
    ]),
  )("%s", (_, json, want) => expect(mends(json, options).sort()).toEqual(want));

  test("nor is a member of the contract left out that must be there", () => {
    expect(mends(saying(text(null)))).toEqual([`member-wrong-type ${C0}/textMessages/0/text: write a string`]);
  });
});
