import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/contract/index.js";
import { isEcho, matching } from "../../src/contract/signs.js";
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

const C0 = "/messages/0/config";
const TEXT = `${C0}/textMessages/0/text`;
const stored = (data: object) => ({ session: { namespace: "account", data } });
const only = (json: unknown) => {
  const findings = findingsOf({ json });
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe("a value that is missing", () => {
  test.each<[string, unknown, string]>([
    ["in a subtitle", saying(carousel(card({ subTitle: "Closed on undefined" }))), `${C0}/elements/0/subTitle`],
    ["in an address", saying(media({ url: "https://x.example/labels/undefined" })), `${C0}/media/url`],
    [
      "in a button's address",
      saying(buttons({ title: "x", type: "web_url", url: "https://x.example/a?id=null&b=1" })),
      `${C0}/buttons/0/url`,
    ],
    ["in an image", saying(carousel(card({ imageUrl: "https://x.example/NaN.png" }))), `${C0}/elements/0/imageUrl`],
    ["in a card's page", saying(carousel(card({ webUrl: "https://undefined/a" }))), `${C0}/elements/0/webUrl`],
    [
      "in a reply's image",
      saying(quickReplies(reply({ imageUrl: "https://x.example/[object%20Object]" }))),
      `${C0}/quickReplies/0/imageUrl`,
    ],
    ["in an address, encoded", saying(media({ url: "https://x.example/%5Bobject%20Object%5D/a" })), `${C0}/media/url`],
    ["of Python, in a path", saying(media({ url: "https://x.example/None/a.png" })), `${C0}/media/url`],
    ["with a sign before it", stored({ price: "€undefined" }), "/session/data/price"],
    ["with a unit after it", stored({ weight: "NaN kg" }), "/session/data/weight"],
    ["in a name", stored({ doctor: { name: "Dr [object Object]" } }), "/session/data/doctor/name"],
    ["in a long text", stored({ note: "We wish that [object Object] gets well soon again." }), "/session/data/note"],
    ["in a stored address", stored({ label: "https://x.example/undefined" }), "/session/data/label"],
    ["as null, in a greeting", saying(text("Hello null, how are you?")), TEXT],
    ["as null, with a sign", saying(text("That makes € null.")), TEXT],
    ["as null, with a unit", saying(text("It weighs null kg")), TEXT],
    ["as an object", saying(text('{"code":"E12","message":"Not possible"}')), TEXT],
    ["as a list", saying(text('[{"name":"Ann"}]')), TEXT],
    ["as an empty object", saying(text("{}")), TEXT],
  ])("%s", (_, json, pointer) => expect(briefly(json)).toEqual([`text-not-rendered ${pointer}`]));

  test.each<[string, unknown]>([
    ["a path with such a word in it", saying(media({ url: "https://x.example/undefined-terms/nullable.png?a=nulls" }))],
    ["a value None of a query", saying(media({ url: "https://x.example/a.png?filter=None" }))],
    ["a name that the platform fills in", saying(media({ url: "https://x.example/{undefined}/{null}.png" }))],
    ["a sentence in the session", stored({ help: "The word undefined means that nobody said so." })],
    [
      "dates in the session",
      stored({ at: "2031-01-10T09:00:00.000Z", made: "Thu Jan 10 2031 01:00:00 GMT+0100 (CET)" }),
    ],
    ["templates in the session", stored({ template: "Hello {{ name }}, %s", amount: "0.10000000000000001" })],
    ["null and void", saying(text("Your card is null and void, Null Island is not."))],
    ["brackets", saying(text("[1]"), text("{account.amount}"), text('Say "yes" {or} "no"'), text("[today]"))],
  ])("but not %s", (_, json) => expect(briefly(json)).toEqual([]));

  test.each([
    ["On Invalid Date", /write the date as people do/],
    ["On %s", /fill in the gap/],
    ["{'count': 3}", /the member of the object/],
    ["0.30000000000000004", /round the number/],
    ['{"a":1}', /say in words/],
    ["undefined left", /find why the value is missing/],
  ])("%s: its mend fits", (words, mend) => expect(only(saying(text(words)))?.mend).toMatch(mend));
});

describe("a value that is missing, in a sentence", () => {
  test.each([
    "Booked for null.",
    "Booked for NULL on Monday",
    "Noted for null.",
    "Geboekt voor null!",
    "Réservé pour null.",
    "An e-mail was sent to null.",
    "Hello null!",
    "Hello None,",
    "Hello nil, hungry?",
    "Beste NULL,",
    "Bonjour null",
    "Thanks, None!",
    "Booked for nil.",
    "Your doctor (null) is ill",
    "Your doctor (NULL) is ill",
    "Name: null",
    "Name: null, street: 5",
    "Name: NULL.",
    "Total: null euro",
    "Total: None euro",
    "Total: Infinity euro",
    "Only €None",
    "Still Infinity%",
    "NULL",
    "Order <nil>",
    "Order %!s(<nil>)",
    "Pieces: Optional[5]",
    "Pieces: Optional.empty",
    'Pieces: Optional("5")',
    "Hello #{name}",
    "Hello ${name}",
    "Booked for ${patient}.",
    "Hello ${user ? user.name : ''}",
    "Hello %{name}",
    "Hello {{name}}",
    "Hello {{ name | upper }}",
    "Hello {% if name %}",
    "Hello <%= name %>",
    "Hello @Model.Name",
    "translation missing: en.hello",
    '[missing "en.hello" translation]',
    "System.Collections.Generic.List`1[System.String]",
    "System.String[]",
    "java.util.ArrayList@1b2c3d",
    "[Ljava.lang.String;@1b2c3d",
    "#<Order id: 5>",
    "#<Order:0x00007f>",
    "<Buffer 68 65>",
    "Symbol(x)",
    "[object Promise]",
    "function trim() { [native code] }",
    "function (a, b) { return a }",
    "[Function: trim]",
    "<bound method Order.total of 5>",
    "Uw afspraak is bevestigd: None.",
    "Ihre Bestellung: None",
    "That is Infinity times less",
    "You have -Infinity left",
    "Balance: -Infinity",
    "-Infinity",
    "-0 expire soon",
    "Of your points, -0 expire soon.",
    "You have -0.00 left",
    "Balance: €-0,00.",
    "-0.00",
    "Kind: <class 'str'>",
    "On datetime.date(2030, 1, 1)",
    "That makes Decimal('12.50')",
    "You ordered ['mug', 'card']",
    "You ordered ['mug']",
    "Your code is b'abc'",
    "Stock: Map(2) {}",
    "Stock: Map(2) { 'mug' => 1 }",
    "Order Promise { <pending> }",
    'Order ObjectId("507f1f77bcf86cd799439011")',
    "Total: #REF!",
    "Total: #VALUE!",
    "Order #N/A",
    "Your balance is undefined.",
    "The price is undefined",
    "Saved as undefined",
    "Your term is undefined.",
    "NaN points",
  ])("%s", (words) => {
    const found = only(saying(text(words)));
    expect(found).toMatchObject({ rule: "text-not-rendered", severity: "warning", pointer: TEXT });
    expect(found?.got).toMatch(/^(?:a missing value|a gap|the note|an? (?:object|function|list|date|zero|error))/);
  });

  test.each([
    "None of these",
    "Ask for Nan or for None.",
    "Mr. Null and Ms. Nan are on duty today.",
    "Hello Ms Null, hello Mr None",
    "Dear None of the above",
    "Allergies: None",
    "None",
    "Toppings (None)",
    "The claim would be null and void.",
    "Declared null and void, a nil return",
    "Hello null and void fans",
    "We won three to nil. Score: nil",
    "The value is null, set to null.",
    "Das macht null Euro, von null auf hundert.",
    "Fünf null Komma null",
    "Infinity pool, to Infinity and beyond, Infinity",
    "Optional [see below], Optional (5), Optionally: 5",
    "It costs ${quote.total} or ${a.b[0]}, or $ {price}, or $5, or $Noor",
    "Order #{order.number}, #5, # {number}",
    "100%{rate.sign}, {rate.percent}% or {rate.percent} %",
    "Ask @Model or @model.agency",
    "Mail System Collections, System.out, The translation is missing: sorry",
    "The function f(x) is open and Symbol (x)",
    "<Buffer> and <name>, <nil, #<3",
    "Formula: nullify, nullable; annul null-value",
    "De nul komt voor nul. Zéro pour nul n'est censé.",
    "{internal.user.firstName|capitalize}, {name}",
    "Do you have allergies? Answer: None.",
    "Het is goed. Allergies: None",
    "Room: None of these. Pets: None, Children: two",
    "The Infinity pool, Auto-Infinity; to Infinity and beyond",
    "Facilities:\n-Infinity pool\n-Sauna",
    "Ajax - PSV 2-0, 0-0, room B-0, 555-0 and -05, -0.5, -0,05, 2030-0",
    "-0 euro: free\n-5 euro: basic",
    "Discount: -0.00 euro",
    "Uw korting: -0,00",
    "It is -0.0 °C, the index is at -0.00% and -0.0 %; tolerance -0.00/+0.05",
    "Use xargs -0 rm, or curl -0",
    "Press ['] or [' or items['mug'] or {a}['mug']",
    "The class 'str', a Map (2), Set(2), Promise {name}, a datetime. Decimal (2)",
    "Aħdem b'għaqal u b'mod ta' veru, 'imxi b'għaqal'",
    "What is your #NAME? Get more #VALUE! Win #1!",
    "The term is undefined in law.",
    "Division by zero is undefined.",
    "It is for an undefined period, and remains undefined. The word undefined is one.",
    "NaN stands for not a number; it is not a number (NaN)",
  ])("but not: %s", (words) => expect(briefly(saying(text(words)))).toEqual([]));

  test("says what is there and what was expected", () => {
    expect(only(saying(text("Booked for null.")))).toMatchObject({
      expected: "a text with all its values filled in",
      got: 'a missing value that was printed as a word, "null": "Booked for null."',
    });
    expect(only(saying(text("Hello {{name}}")))?.got).toBe(
      'a gap of a template that was not filled in, "{{name}}": "Hello {{name}}"',
    );
    expect(only(saying(text("null")))?.got).toBe('a missing value that was printed as a word: "null"');
  });
});

describe("markup", () => {
  test.each<[string, string]>([
    ["<b>Noted.</b><br>Thank you.", "<b> </b> <br>"],
    ["Noted: <i>broken</i>", "<i> </i>"],
    ["Noted:<br/>broken", "<br/>"],
    ["It is <strong>yours", "<strong>"],
    ["It is <em>yours</em>", "<em> </em>"],
    ['A <span class="red">red</span> one', '<span class="red"> </span>'],
    ['See <a href="https://x.example">here</a>', '<a href="https://x.example"> </a>'],
    ["See <a href='/x'>here", "<a href='/x'>"],
    ["<ul><li>One</li><li>Two</li></ul>", "<ul> <li> </li> …"],
    ["Hi <script>alert(1)</script>", "<script> </script>"],
    ['Hi <img src="x" onerror="y">', '<img src="x" onerror="y">'],
    ["One</p>", "</p>"],
  ])("%s", (words, tags) =>
    expect(only(saying(text(words)))).toMatchObject({
      rule: "text-html",
      severity: "warning",
      pointer: TEXT,
      got: tags,
    }),
  );

  test.each([
    "Is a < b and c > d? 3 <5, I <3 it, <-- <name> <soon> -->",
    "Size <small> is out? No: x<y & y>z, a<b>c, a<i>b, <a> or <b> or <p>.",
    "Press <Enter>, type <email@x.example>, <https://x.example>",
    "a <b and c> d, <img>, </name>",
  ])("but not: %s", (words) => expect(briefly(saying(text(words)))).toEqual([]));

  test("in a label and a subtitle", () => {
    expect(briefly(saying(buttons(postback({ title: "<b>Yes</b>" })), carousel(card({ subTitle: "a<br>b" }))))).toEqual(
      [`text-html ${C0}/buttons/0/title`, "text-html /messages/1/config/elements/0/subTitle"],
    );
  });
});

describe("a filler", () => {
  test.each(["Lorem ipsum dolor sit amet", "TODO: say how much", "TODO", "Your doctor is [TBD]", "FIXME: price"])(
    "%s",
    (words) => expect(only(saying(text(words)))).toMatchObject({ rule: "text-unfinished", severity: "advice" }),
  );
  test.each(["TODO list: eat", "Todo: 50 %", "Put it on your TODO.", "Ipsum Ltd", "a method, todo"])(
    "but not: %s",
    (words) => expect(briefly(saying(text(words)))).toEqual([]),
  );
});

describe("garbled letters", () => {
  /** In capitals, a word may end in Ã. */
  const PORTUGUESE = [
    "BOM DIA, IRMÃ…",
    "Procurou «MAÇÃ» hoje?",
    "AVELÃ–CACAU",
    "IRMÃ’S",
    "ROMÃ® é",
    "“MANHÃ”",
    "ĐÃ—XONG",
    "MANHÃ·TARDE·NOITE",
    "LÃ • IRMÃ•",
  ];
  test.each<[string, unknown, string]>([
    ["in a subtitle", saying(carousel(card({ subTitle: "FermÃ©" }))), `${C0}/elements/0/subTitle`],
    ["in the session", stored({ place: "LiÃ¨ge" }), "/session/data/place"],
    ["in a list of the session", stored({ places: ["Gent", "LiÃ¨ge"] }), "/session/data/places/1"],
    ["a dash", stored({ note: "9â€“17" }), "/session/data/note"],
    ["a replacement", stored({ note: "c\uFFFDt\uFFFD" }), "/session/data/note"],
    ["half a character", stored({ note: "Thanks \ud83d" }), "/session/data/note"],
    ["the other half", stored({ note: "\ude00 thanks" }), "/session/data/note"],
    ...["NoÃ«l", "DÃ»ment", "DÃ‰JÃ€", "CAFÃ©", "Ã–sterreich", "maÃ®tre", "«Ã…ngström", "FÃ¶hr", "TÃœV", "â€™"].map(
      (words): [string, unknown, string] => [words, saying(text(words)), TEXT],
    ),
    ["a number of a letter", saying(text("O&#8217;Brien &mdash; 5")), TEXT],
    ["an entity", saying(text("c&ocirc;t&eacute;".replace("&ocirc;", "ô"))), TEXT],
  ])("%s", (_, json, pointer) => expect(briefly(json)).toEqual([`text-garbled ${pointer}`]));

  test.each([
    "Salt &amp; pepper",
    "O&#x27;Neil &quot;the&quot;",
    "O&#39;Neil",
    "l&rsquo;eau",
    "the dogs&#039; home",
    "H&amp;M",
    "&quot;Yes&quot;, she said.",
    "He said &quot;no.&quot;",
    "caf&eacute;",
    "&Eacute;cole",
  ])("an escape of HTML in a word of the session: %s", (note) => {
    const found = only(stored({ person: { note } }));
    expect(found).toMatchObject({
      rule: "text-garbled",
      pointer: "/session/data/person/note",
      got: `an escape of HTML: ${JSON.stringify(note)}`,
      why: expect.stringContaining("escapes of HTML"),
      mend: expect.stringContaining("store the text as it is"),
    });
    const escaped = JSON.stringify(stored({ note })).replaceAll("&", "\\u0026"); // as Go does
    expect(findingsOf({ text: escaped })).toMatchObject([{ rule: "text-garbled" }]);
  });

  test.each([
    "<p>Salt &amp; pepper</p>",
    "&lt;b&gt; &amp; O&#39;Neil",
    "https://x.example/a?b=1 &amp; c",
    "a=1&amp;b=2",
    "if (a == &#39;b&#39;)",
    "f(&quot;a&quot;)",
    "5 &nbsp; 6, AT&T; Q&A; R&D, a&b;c, 5&#8364;",
    "{ &quot;a&quot;: 1 }",
  ])("but not in markup, code and addresses: %s", (note) => expect(briefly(stored({ note }))).toEqual([]));

  test.each<[string, string]>([
    ["letters", '"Li\\u00c3\\u00a8ge"'],
    ["a dash", '"9\\u00e2\\u20ac\\u201c17"'],
    ["half a character", '"Thanks \\uD83D"'],
    ["a replacement", '"c\\ufffdt"'],
  ])("%s, where the body is all ASCII", (_, value) => {
    const body = `{"session":{"namespace":"account","data":{"note":${value}}}}`;
    expect(findingsOf({ text: body }).map(({ rule }) => rule)).toEqual(["text-garbled"]);
  });

  test.each<[string, unknown]>([
    [
      "escapes that a text of the session may have",
      stored({ html: ["a &amp; b"], bodyXml: "O&#39;Neil", code: "a\\nb", bell: "\u0007" }),
    ],
    ["good letters", stored({ a: "Größe, SÃO PAULO, À Â ã é", b: "👩‍👩‍👧 – ’ €", c: "Ã la carte" })],
    ...PORTUGUESE.flatMap((words): [string, unknown][] => [
      [words, saying(text(words))],
      [`${words} in the session`, stored({ note: words })],
    ]),
  ])("but not %s", (_, json) => expect(briefly(json)).toEqual([]));

  test("good letters as escapes are good", () => {
    const data = JSON.stringify({ a: "Größe 👩‍👩‍👧 – ’ € 🇧🇪" }).replaceAll(
      /[\u0080-\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    expect(findingsOf({ text: `{"session":{"namespace":"account","data":${data}}}` })).toEqual([]);
  });
});

describe("what the backend says to its makers", () => {
  const SAID: Readonly<Record<string, readonly string[]>> = {
    "an exception": [
      "TypeError: Cannot read properties of undefined (reading 'day')",
      "Cannot read property 'x' of null",
      "java.lang.NullPointerException",
      "KeyError: 'price'",
      "System.NullReferenceException: Object reference not set to an instance of an object.",
      "'NoneType' object has no attribute 'get'",
      "undefined method `name' for nil:NilClass",
      "runtime error: invalid memory address or nil pointer dereference",
      "Unexpected token < in JSON at position 0",
    ],
    "a notice of PHP": [
      "Notice: Undefined variable: day in /var/www/html/api.php on line 12",
      '<br />\n<b>Warning</b>:  Undefined array key "id" in <b>/app/index.php</b> on line <b>3</b>',
      "PHP Fatal error: Uncaught Error: Call to a member function",
    ],
    "a database's message": [
      'ERROR: syntax error at or near "OR" at character 71 (SQLSTATE 42601)',
      "You have an error in your SQL syntax; check the manual",
      "SQLITE_CONSTRAINT: UNIQUE constraint failed: users.email",
      "SQLITE_ERROR: no such table: users",
      "ORA-00942: table or view does not exist",
      "duplicate key value violates unique constraint",
      "Duplicate entry '7' for key 'PRIMARY'",
      "ER_BAD_FIELD_ERROR",
      "value too long for type character varying(255)",
      "Data too long for column 'note' at row 1",
      "UNIQUE constraint failed: users.email",
      "String or binary data would be truncated.",
      'null value in column "note" of relation "orders"',
      'relation "orders" does not exist',
      "E11000 duplicate key error collection: shop.orders",
      "Cannot insert the value NULL into column 'note'",
    ],
    "an inner address": ["connect ECONNREFUSED 10.0.0.7:5432", "getaddrinfo ENOTFOUND db"],
  };
  const said = Object.entries(SAID).flatMap(([what, all]) => all.map((words) => [what, words] as const));

  test.each(said)("%s in a text: %s", (what, words) => {
    expect(only(saying(text(words)))).toMatchObject({
      rule: "internals-shown",
      pointer: TEXT,
      got: expect.stringContaining(`${what}: `),
      mend: expect.stringMatching(/ and mend it; answer with words|complains of/),
    });
  });

  test.each(said)("%s in a failed call: %s", (what, words) => {
    const failed = findingsOf({ status: 500, json: { error: words } });
    expect(failed).toMatchObject([{ rule: "status-not-2xx", got: expect.stringContaining(`500 with ${what}: `) }]);
    const options = { expects: { statuses: new Set([500]) } };
    expect(findingsOf({ status: 500, json: { error: words }, options })).toMatchObject([
      { rule: "internals-shown", got: expect.stringContaining(what) },
    ]);
  });

  test.each(["value too long for type character varying(9)", "UNIQUE constraint failed: a.b", "PG::Error"])(
    "in the session alone: %s",
    (error) => expect(briefly(stored({ error }))).toEqual(["internals-shown /session/data/error"]),
  );

  test("in labels, subtitles, the session and members that nobody knows", () => {
    const words = "KeyError: 'price'";
    expect(
      briefly({
        ...stored({ error: words }),
        messages: [buttons(postback({ title: words.slice(0, 19) })), carousel(card({ subTitle: words })), list()],
        error: words,
      }).filter((brief) => brief.startsWith("internals-shown")),
    ).toEqual([
      "internals-shown /session/data/error",
      "internals-shown /messages/0/config/buttons/0/title",
      "internals-shown /messages/1/config/elements/0/subTitle",
      "internals-shown /error",
    ]);
  });

  test("an exception that stands for bad news is mended as its status says", () => {
    const [found] = findingsOf({ status: 404, json: { error: "ResourceNotFoundException" } });
    expect(found?.mend).toMatch(/looked up and not found/);
  });

  test.each([
    "An error: your card was refused.",
    "Warning: the shop closes at 5.",
    "Notice: see guide.pdf in your mail.",
    "With one exception: Sundays. No Exceptions!",
    "Unknown column? Ask Mr. Error (he knows).",
    "Your order ORDER_CONFIRMED is on its way, ER_VISIT.",
    "Learn SQL in a day, with Mongo and Oracle",
    "Duplicate entry found, Unexpected guests, method unknown",
    "Deprecated cards: see our page",
    "Your note is too long for the card. This address does not exist; a duplicate key costs €5.",
    "The column 'note' cannot be null and void, with one constraint: text would be truncated",
  ])("but not: %s", (words) => expect(briefly(saying(text(words)))).toEqual([]));

  test("PHP's notice beside the JSON is told as such", () => {
    const notice = "\n<br /><b>Notice</b>: Undefined index: locale";
    expect(findingsOf({ text: `{}${notice}` })).toMatchObject([
      { rule: "body-not-json", mend: expect.stringContaining("display_errors") },
    ]);
  });
});

describe("what only repeats the request", () => {
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
  test.each<[string, string, string[], boolean]>([
    ["text-not-rendered", "You wrote: undefined", ["undefined"], true],
    ["text-not-rendered", "You wrote: undefined", ["something"], false],
    ["text-not-rendered", "On %s: undefined", ["undefined"], false],
    ["text-not-rendered", "null", ["null"], true],
    ["text-not-rendered", "Booked for null.", ["null"], true],
    ["text-not-rendered", "Hello None,", ["Jan None"], true],
    ["text-not-rendered", "Booked for null.", ["nullable"], false],
    ["text-not-rendered", "Booked for null.", ["Jan"], false],
    ["text-not-rendered", "Hello null, %s", ["null"], false],
    ["text-not-rendered", "Only €-Infinity", ["-Infinity"], true],
    ["text-not-rendered", "Noted: ${name}", ["a ${name} b"], true],
    ["text-not-rendered", "Uw naam: None.", ["None"], true],
    ["text-not-rendered", "Uw naam: None.", ["Jan"], false],
    ["text-unfinished", "Noted: TODO: eat", ["TODO: eat"], true],
    ["text-unfinished", "Noted: TODO: eat", ["eat"], false],
    ["text-not-rendered", "null", ["nullable"], false],
    ["text-not-rendered", "Infinity", ["Infinity"], true],
    ["text-not-rendered", '{"a":1}', ['{"a":1}'], true],
    ["text-not-rendered", "https://x.example/undefined", ["undefined"], true],
    ["text-not-rendered", "https://x.example/undefined", ["x"], false],
    ["text-garbled", "Note: GrÃ¶ÃŸe", ["GrÃ¶ÃŸe"], true],
    ["text-garbled", "Note: GrÃ¶ÃŸe", ["Größe"], false],
    ["text-garbled", "cut \ud83d", ["cut \ud83d\ude00"], false],
    ["text-garbled", "a &amp; b", ["a &amp; b"], true],
    ["text-garbled", "O&#39;Neil", ["O'Neil"], false],
    ["text-html", "<p>Hi</p>", ["<p>Hi</p>"], true],
    ["text-html", "<p>Hi</p>", ["Hi"], false],
    ["text-html", "Noted: <i>Hi</i>", ["<i>Hi</i>"], true],
    ["text-html", "<i>Noted</i>: <b>Hi</b>", ["<b>Hi</b>"], false],
    ["text-garbled", "O&#8217;Brien", ["x"], false],
    ["internals-shown", "You wrote: TypeError: x", ["TypeError: x"], true],
    ["internals-shown", "You wrote: TypeError: x", ["x"], false],
  ])("%s: %s of %j: %j", (id, words, sent, want) => expect(ruleOf(id)?.isEcho?.(words, sent)).toBe(want));

  test("a text with a sign of its own is no echo; one with only the sent signs is", () => {
    const signs = [matching(/a\d/), matching(/b\d/)];
    const piece = fc.constantFrom("a1", "a2", "b1", "b2", "-");
    const words = fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(words, fc.array(words), (said, sent) => {
        const hasSign = signs.some(({ find }) => find(said) !== undefined);
        expect(isEcho(signs, said, [...sent, said])).toBe(hasSign);
        expect(isEcho(signs, said, [])).toBe(false);
        if (isEcho(signs, said, sent)) expect(isEcho(signs, said, [...sent, "more"])).toBe(true);
      }),
    );
  });
});
