import { describe, expect, test } from "vitest";
import {
  type Answer,
  checkOutcome,
  checkResponse,
  type Example,
  type FailureReason,
} from "../../src/contract/index.js";
import { findingsOf, saying, text } from "./checked.js";

const html = "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body></body></html>";
const type = (value: string) => ({ "content-type": value });
const bytes = (...values: number[]) => Uint8Array.from(values);
const latin1 = (body: string) => Uint8Array.from(body, (char) => char.charCodeAt(0));

interface Row extends Example {
  readonly name: string;
  readonly want: readonly string[];
}

const rows: readonly Row[] = [
  { name: "300", status: 300, text: "", want: ["redirect"] },
  { name: "302 to a page", status: 302, headers: { location: "/login" }, text: html, want: ["redirect"] },
  { name: "304", status: 304, headers: {}, text: "", want: ["redirect"] },
  { name: "400", status: 400, json: { error: "x" }, want: ["status-not-2xx"] },
  { name: "404 with a page", status: 404, headers: type("text/html"), text: html, want: ["status-not-2xx"] },
  { name: "500 without a body", status: 500, headers: {}, text: "", want: ["status-not-2xx"] },
  { name: "502 that is no UTF-8", status: 502, headers: {}, bytes: bytes(0xff), want: ["status-not-2xx"] },
  { name: "500 with a wrong envelope", status: 500, json: { session: 5 }, want: ["status-not-2xx"] },
  { name: "101", status: 101, text: "", want: ["status-not-2xx"] },
  { name: "201", status: 201, json: {}, want: ["status-not-200"] },
  { name: "204", status: 204, headers: {}, text: "", want: ["status-not-200"] },
  {
    name: "202 with a wrong session",
    status: 202,
    json: { session: 5 },
    want: ["status-not-200", "session-not-object"],
  },
  { name: "no content type", headers: {}, json: {}, want: ["content-type"] },
  { name: "JSON as HTML", headers: type("text/html; charset=utf-8"), json: {}, want: ["content-type"] },
  { name: "a +json type", headers: type("application/vnd.api+json"), json: {}, want: ["content-type-variant"] },
  { name: "Latin-1 charset", headers: type("application/json; charset=ISO-8859-1"), json: {}, want: ["content-type"] },
  { name: "UTF-8 in quotes", headers: type('application/json; charset="UTF-8"'), json: {}, want: [] },
  { name: "UTF8 without a dash", headers: type("application/json;charset=utf8"), json: {}, want: [] },
  { name: "upper case", headers: type("Application/JSON"), json: {}, want: [] },
  { name: "the documentation's semicolon", headers: type("application/json;"), json: {}, want: [] },
  { name: "another parameter", headers: type("application/json; profile=x"), json: {}, want: [] },
  { name: "empty", text: "", want: ["body-empty"] },
  { name: "blank", text: " \r\n", want: ["body-empty"] },
  { name: "empty, without a content type", headers: {}, text: "", want: ["body-empty"] },
  { name: "a mark and nothing else", text: "\uFEFF", want: ["body-empty"] },
  { name: "a mark", text: "\uFEFF{}", want: ["byte-order-mark"] },
  { name: "a mark and no JSON", text: "\uFEFF{", want: ["byte-order-mark", "body-not-json"] },
  { name: "Latin-1", bytes: latin1('{"session":{"namespace":"a","data":{"b":"é"}}}'), want: ["invalid-utf8"] },
  { name: "UTF-16", bytes: bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), want: ["invalid-utf8"] },
  { name: "UTF-16 without a mark", bytes: bytes(0x7b, 0, 0x7d, 0), want: ["body-not-json"] },
  { name: "gzip", bytes: bytes(0x1f, 0x8b, 8, 0), want: ["invalid-utf8"] },
  { name: "a page", headers: type("text/html"), text: html, want: ["html-page"] },
  { name: "a page that says JSON", text: html, want: ["html-page"] },
  { name: "a part of a page", headers: type("text/html"), text: "<b>Done</b>", want: ["html-page"] },
  { name: "words as HTML", headers: type("text/html"), text: "Done", want: ["body-not-json"] },
  { name: "XML", headers: type("application/xml"), text: "<a/>", want: ["body-not-json"] },
  { name: "words as JSON", text: "OK", want: ["body-not-json"] },
  { name: "slow", json: {}, ms: 20_001, want: ["answer-slow"] },
  { name: "as slow as may be", json: {}, ms: 20_000, want: [] },
  { name: "slower than the platform waits", json: {}, ms: 501, options: { timeout: 500 }, want: ["answer-slow"] },
  { name: "slower than it should", json: {}, ms: 501, options: { within: 500, timeout: 900 }, want: ["answer-slow"] },
  { name: "fast enough", json: {}, ms: 501, options: { within: 600, timeout: 500 }, want: [] },
];

test.each(rows)("$name: $want", ({ want, ...example }) => {
  expect(findingsOf(example).map(({ rule }) => rule)).toEqual(want);
  for (const { rule, pointer } of findingsOf(example))
    if (rule !== "session-not-object") expect(pointer).toBeUndefined();
});

describe("words", () => {
  test.each([
    {
      message: "the connection was closed after 2 bytes of the body, of 9 that content-length says",
      mend: /count bytes/,
    },
    { message: "the connection was closed after 2 bytes of the body, before its end", mend: /before the body's end/ },
    { message: "the body is not the gzip that content-encoding says", mend: /leave content-encoding out/ },
    { message: "other side closed", mend: /a crash/ },
  ])("no answer, as $message", ({ message, mend }) => {
    const { findings } = checkOutcome({ failure: "reset", message, ms: 1 });
    expect(findings).toMatchObject([{ rule: "answer-missing", got: message, mend: expect.stringMatching(mend) }]);
  });

  const only = (example: Example) => {
    const findings = findingsOf(example);
    expect(findings).toHaveLength(1);
    return findings[0];
  };

  test("a redirect names its goal", () => {
    const headers = { location: "https://x.example/a/" };
    expect(only({ status: 308, headers })).toMatchObject({
      got: '308 to "https://x.example/a/"',
      mend: expect.stringContaining('"https://x.example/a/"'),
    });
  });

  test("a failed call shows its body", () => {
    expect(only({ status: 404, text: html })).toMatchObject({ got: '404 with an HTML page, "404 Not Found"' });
    expect(only({ status: 401, text: "" })).toMatchObject({ got: "401" });
  });

  test.each([
    [400, /compare what the bot sends/],
    [401, /credentials/],
    [403, /credentials/],
    [404, /check the address .* not found answer 200/],
    [405, /take the method/],
    [409, /^answer 200 with the block/],
    [413, /longer body/],
    [415, /application\/json/],
    [422, /compare what the bot sends/],
    [423, /^answer 200 with the block/],
    [429, /--rate/],
    [500, /the backend failed: look in its log/],
    [501, /take the method/],
    [502, /what stands before the backend/],
    [503, /too much to do/],
    [504, /what stands before the backend/],
    [599, /the backend failed/],
  ])("a failed call with status %d: %s", (status, mend) => {
    expect(only({ status, json: { error: "no" } })).toMatchObject({ mend: expect.stringMatching(mend) });
    expect(only({ status, json: saying(text()) })).toMatchObject({ mend: expect.stringMatching(/with status 200/) });
  });

  test.each([
    ["<html><body>Patient not found</body></html>", 'an HTML page, "Patient not found"'],
    ["<!doctype html><html><head><style>p{}</style></head><body><p>It <b>works</b>!</p>", 'an HTML page, "It works !"'],
    ["<html><body><script>go()</script></body></html>", "an HTML page"],
    ["<html><head><title></title></head><h1>Login</h1>", 'an HTML page, "Login"'],
    ["<p>Gone</p>", 'HTML, "Gone"'],
    ["<p><img></p>", 'HTML: "<p><img></p>"'],
    [`<html>${"word ".repeat(40)}`, `an HTML page, "${"word ".repeat(12).trim()}…"`],
  ])("of a page its title, heading or first words: %s", (page, got) => {
    expect(only({ text: page, headers: type("text/html") })).toMatchObject({ rule: "html-page", got });
  });

  test.each([
    ['Warning: locale not set\n{"messages":[]}', /send the JSON alone/],
    ['callback({"messages":[]});', /send the JSON alone/],
    ["OK", /JSON library/],
  ])("a body with words around the JSON: %s", (body, mend) => {
    expect(only({ text: body })).toMatchObject({ rule: "body-not-json", mend: expect.stringMatching(mend) });
  });

  test("another success that the step documents is none of our business", () => {
    const options = { expects: { statuses: new Set([204]) } };
    expect(findingsOf({ status: 204, headers: {}, text: "", options })).toEqual([]);
    expect(findingsOf({ status: 201, json: {}, options }).map(({ rule }) => rule)).toEqual(["status-not-200"]);
  });

  test.each([
    { encoding: "Latin-1", given: latin1('{"a":"é"}'), got: "byte 0xE9 at offset 6" },
    { encoding: "cut", given: bytes(0x22, 0xc3), got: "a body that is cut off inside a character, after 2 bytes" },
    {
      encoding: "with a replacement of its own",
      given: bytes(0xef, 0xbf, 0xbd, 0x61, 0x80),
      got: "byte 0x80 at offset 4",
    },
    { encoding: "UTF-16", given: bytes(0xfe, 0xff), got: "UTF-16" },
    { encoding: "gzip", given: bytes(0x1f, 0x8b), got: "gzip data" },
  ])("$encoding: $got", ({ given, got }) =>
    expect(only({ bytes: given })).toMatchObject({ rule: "invalid-utf8", got }),
  );
});

describe("credentials", () => {
  const secrets = [
    { name: "TOKEN", value: "s3cr3t" },
    { name: "BASIC", value: "dXNlcjpzM2NyM3Q=" },
    { name: "QUOTED", value: 'pass"word\\' },
    { name: "SHORT", value: "abc" },
  ];
  const leak = (example: Example) => findingsOf({ ...example, options: { secrets } });

  test.each<{ name: string; given: Example; want: object[] }>([
    {
      name: "in session data",
      given: { json: { session: { namespace: "a", data: { b: ["x", "Bearer s3cr3t"] } } } },
      want: [{ pointer: "/session/data/b/1", got: "$TOKEN in the body" }],
    },
    {
      name: "in a key",
      given: { json: { session: { namespace: "a", data: { s3cr3t: 1 } } } },
      want: [{ got: "$TOKEN in the body" }],
    },
    {
      name: "in a header",
      given: { json: {}, headers: { "content-type": "application/json", "x-echo": "Bearer s3cr3t" } },
      want: [{ got: "$TOKEN in the header x-echo" }],
    },
    {
      name: "in both",
      given: { json: saying(text("s3cr3t")), headers: { "content-type": "application/json", "x-a": "s3cr3t" } },
      want: [{ pointer: "/messages/0/config/textMessages/0/text", got: "$TOKEN in the body and the header x-a" }],
    },
    {
      name: "escaped",
      given: { json: saying(text('my pass"word\\')) },
      want: [{ pointer: "/messages/0/config/textMessages/0/text", got: "$QUOTED in the body" }],
    },
    { name: "as Base64", given: { json: saying(text("dXNlcjpzM2NyM3Q=")) }, want: [{ got: "$BASIC in the body" }] },
    { name: "too short to tell", given: { json: saying(text("abc")) }, want: [] },
  ])("$name", ({ given, want }) => {
    const findings = leak(given);
    expect(findings).toMatchObject(want.map((finding) => ({ rule: "secret-echoed", ...finding })));
    expect(JSON.stringify(findings)).not.toContain("s3cr3t");
  });

  test("are told even in a message of another dialect", () => {
    expect(leak({ json: saying({ text: "s3cr3t" }) }).map(({ rule }) => rule)).toEqual([
      "webhook-dialect",
      "secret-echoed",
    ]);
  });

  test("of a failed call", () => {
    expect(leak({ status: 500, json: { request: "s3cr3t" } }).map(({ rule }) => rule)).toEqual([
      "status-not-2xx",
      "secret-echoed",
    ]);
  });

  test("are never printed, not even in part", () => {
    const long = `${"x".repeat(180)}s3cr3t`;
    const findings = leak({ json: { messages: [{ type: long, s3cr3t: "s3cr3t" }], s3cr3t: long, [`${long}2`]: 1 } });
    expect(findings.length).toBeGreaterThan(2);
    expect(JSON.stringify(findings)).not.toMatch(/s3c/);
  });
});

describe("stack traces", () => {
  const traces = {
    Node: "Error: x\n    at transfer (/srv/bank/transfer.js:14:9)",
    "Node, no function": "Error: x\n    at file:///srv/bank/transfer.mjs:14:9",
    "Node, internal": "Error\n    at async node:internal/main/run_main_module:28:49",
    "Node, Windows": "Error\n    at Object.<anonymous> (C:\\srv\\index.ts:1:7)",
    "Node, express": "<pre>Error: x<br> &nbsp; &nbsp;at /srv/app.js:5:9<br></pre>",
    Python: 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>',
    Java: "java.lang.NullPointerException\n\tat com.bank.Transfer.run(Transfer.java:12)",
    "Java, thread": 'Exception in thread "main" java.lang.Error',
    Kotlin: "at com.bank.TransferKt.main(Transfer.kt:12)",
    ".NET": "System.NullReferenceException: x\r\n   at Bank.Transfer.Run(String id) in C:\\bank\\Transfer.cs:line 12",
    ".NET, no source": "Unhandled exception.\n   at System.Collections.Generic.List`1.get_Item(Int32 index)",
    PHP: "PHP Fatal error: x\nStack trace:\n#0 {main}",
    "PHP, frames": "#1 /var/www/index.php(12): transfer()",
    Ruby: "app.rb:12:in `transfer': x (RuntimeError)",
    Go: "panic: x\n\ngoroutine 1 [running]:\nmain.main()",
  };
  test.each(Object.entries(traces))("%s", (_, trace) => {
    const asText = findingsOf({ json: saying(text(trace)) });
    expect(asText.filter(({ rule }) => rule === "stack-trace")).toHaveLength(1);
    expect(findingsOf({ status: 500, headers: {}, text: trace }).map(({ rule }) => rule)).toEqual([
      "status-not-2xx",
      "stack-trace",
    ]);
  });

  test.each<[string, string]>([
    [
      "Unexpected token } in JSON at position 132\n    at JSON.parse (<anonymous>)\n    at parse (/srv/bank/parse.js:89:19)",
      "at parse (/srv/bank/parse.js:89:19)",
    ],
    [traces["Node, express"], "at /srv/app.js:5:9"],
    [traces.Java, "at com.bank.Transfer.run(Transfer.java:12)"],
    [traces.Python, "Traceback (most recent call last):"],
  ])("shows a line of it: %s", (trace, line) => {
    for (const given of [
      { status: 400, text: trace },
      { status: 400, json: { trace } },
    ]) {
      const found = findingsOf(given).find(({ rule }) => rule === "stack-trace");
      expect(found?.got).toMatch(/^a stack trace of (?:Node|Java|Python): "/);
      expect(found?.got).toContain(line);
      expect(found?.got).not.toContain("position");
    }
  });

  test("its mend fits what was answered: a refusal stays one", () => {
    const mendAt = (status: number) =>
      findingsOf({ status, text: traces.Node }).find(({ rule }) => rule === "stack-trace")?.mend;
    expect(mendAt(400)).toContain("refuse without it");
    expect(mendAt(500)).toContain("answer 200");
  });

  test.each([
    "Meet me at the station (platform 3) at 12:30:15.",
    "Our stack trace: call us at (02) 12:34",
    "Look at https://bank.example.com/help.js for more",
    "An exception in thread count is made for you",
    "1:1 at app.js: that is the file",
    "Traceback is a nice word",
    "#0 is our best number (12): call us",
  ])("but not: %s", (words) => expect(findingsOf({ json: saying(text(words)) })).toEqual([]));
});

describe("no answer", () => {
  const failures: Record<FailureReason, string> = {
    timeout: "answer-timeout",
    refused: "answer-missing",
    reset: "answer-missing",
    unreachable: "answer-missing",
    "invalid-http": "answer-missing",
    "too-large": "answer-too-large",
  };
  test.each(Object.entries(failures))("%s: %s", (failure, rule) => {
    const outcome = { failure: failure as FailureReason, message: "said s3cr3t", ms: 12 };
    const { response, findings } = checkOutcome(outcome, { secrets: [{ name: "TOKEN", value: "s3cr3t" }] });
    expect(response).toEqual({});
    expect(findings).toMatchObject([{ rule, severity: "error" }]);
    expect(JSON.stringify(findings)).not.toContain("s3cr3t");
  });

  test("an answer is checked as ever", () => {
    const answer: Answer = { status: 500, headers: {}, body: bytes(), ms: 1 };
    expect(checkOutcome(answer)).toEqual(checkResponse(answer));
  });
});

describe("a body that is cut off", () => {
  test.each([
    ["é", 1],
    ["€", 1],
    ["€", 2],
    ["👍", 3],
  ])("inside a character: %s, of which %i came", (char, came) => {
    const body = Buffer.from(`{"text":"${char}`);
    const cut = body.subarray(0, body.length - Buffer.byteLength(char) + came);
    const headers = { ...type("application/json"), "content-length": String(cut.length) };
    expect(findingsOf({ bytes: cut, headers })).toMatchObject([
      {
        rule: "invalid-utf8",
        expected: "UTF-8, to its end",
        got: `a body that is cut off inside a character, after ${cut.length} bytes; its content-length says ${cut.length} bytes`,
        mend: expect.stringMatching(/count bytes, not characters, in content-length/),
      },
    ]);
  });

  test("another encoding is told as ever, also at the end", () => {
    for (const body of [latin1('{"text":"Zo\xeb"}'), latin1('{"text":"Zo\xebs, caf\xe9')]) {
      expect(findingsOf({ bytes: body })).toMatchObject([
        { got: "byte 0xEB at offset 11", mend: expect.stringMatching(/Latin-1/) },
      ]);
    }
  });

  const text = '{"session":{"namespace":"account","da';
  const found = (headers: object) =>
    findingsOf({ text, headers: { "content-type": "application/json", ...headers } }).map(({ rule, got }) => [
      rule,
      got,
    ]);
  const got = "a body that is cut off after 37 characters, with 2 open brackets";

  test("is told as such", () => expect(found({})).toEqual([["body-not-json", got]]));
  test.each<[string, string]>([
    ["37", "; its content-length says 37 bytes"],
    ["120", "; its content-length says 120 bytes, and 37 came"],
  ])("with its length: %s", (length, more) => {
    expect(found({ "content-length": length })).toEqual([["body-not-json", got + more]]);
  });
});

test.each([
  ["", "none after 5 s", "an answer within 5 s", /answer at once/],
  [
    ": status 200 and 120 of the 125 bytes that content-length says",
    "status 200 and 120 of the 125 bytes that content-length says, after 5 s",
    "a whole answer within 5 s",
    /count bytes, not characters/,
  ],
  [
    ": status 200 and 2 bytes of a body without its end",
    "status 200 and 2 bytes of a body without its end, after 5 s",
    "a whole answer within 5 s",
    /end the body/,
  ],
])("an answer that does not come to its end in time%s", (part, got, expected, mend) => {
  const failure = { failure: "timeout", message: `no complete answer within 5 s${part}`, ms: 5_000 } as const;
  expect(checkOutcome(failure, { timeout: 5_000 }).findings).toMatchObject([
    { rule: "answer-timeout", got, expected, mend: expect.stringMatching(mend) },
  ]);
});
