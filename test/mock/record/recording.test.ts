import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  askMock,
  record,
  type Scripted,
  type ScriptedAnswer,
  scriptedBackend,
  shop,
  TOKEN,
  temporaryFolder,
} from "./session.js";

const IBAN = "BE71096123456769";
const SAID = { amount: 500, name: "Ann", type: "a", items: [1], iban: IBAN, userId: "user-1", whenDone: "0b7a" };

const order = (said: object, answer: ScriptedAnswer): Scripted => {
  const body = { ...SAID, ...said };
  return { url: "/shops/Ghent/orders?page=1", body: { ...body, greeting: `Hi ${body.name}` }, answer };
};
const text = (words: string) => ({ type: "text", config: { textMessages: [{ text: words }] } });
const says = (...words: string[]): ScriptedAnswer => ({ body: { messages: words.map(text) } });

const target = async () => join(await temporaryFolder(), "recorded");

/** The scenarios of a recording, without those members of `when` that all requests here have alike. */
async function scenarios(session: readonly Scripted[], options: object = {}) {
  const { files, summary } = await record(session, { folder: await target(), ...options });
  const all = Object.values(files).map((file) => {
    const [scenario] = parse(file).scenarios;
    const { when, ...rest } = scenario;
    const { type: _, "$.type": __, items: ___, ...body } = when.body ?? {};
    return { ...rest, body };
  });
  return { all, summary, files };
}

test("one file a scenario, in the words of people: names of blocks, short messages", async () => {
  const button = { title: "Pay", type: "postback", payload: { nextDialogstateId: "0b7a" } };
  const message = { type: "buttons", config: { textMessages: [{ text: "Pay now?" }], buttons: [button] } };
  const { files } = await scenarios([
    order({}, { body: { messages: [text("Hello"), message], action: { nextDialogstate: "0b7a" } } }),
  ]);
  expect(files).toEqual({
    "order.yaml": `# Recorded by apistep.
scenarios:
  - name: order
    when:
      step: order
      body:
        amount: 500
        items:
          - 1
        name: Ann
        $.type: a
      params:
        shop: Ghent
      query:
        page: "1"
    respond:
      messages:
        - Hello
        - text: Pay now?
          buttons:
            - title: Pay
              goTo: done
      nextDialogstate: done
`,
  });
});

test("what is alike is one scenario; what is answered otherwise in turn is a sequence", async () => {
  const { all } = await scenarios([
    order({}, says("one")),
    order({ amount: 7 }, says("seven")),
    order({}, says("two")),
    order({ amount: 7 }, says("seven")),
    order({}, says("two")),
  ]);
  expect(all).toEqual([
    {
      name: "order amount 500",
      body: { amount: 500, name: "Ann" },
      sequence: [{ messages: ["one"] }, { messages: ["two"] }],
    },
    { name: "order amount 7", body: { amount: 7, name: "Ann" }, respond: { messages: ["seven"] } },
  ]);
});

test("what the answer repeats of the request becomes a template, and tells requests no longer apart", async () => {
  const { all } = await scenarios([
    order(
      { amount: 500 },
      { body: { session: { namespace: "shop", data: { amount: 500 } }, messages: [text("500 it is")] } },
    ),
    order(
      { amount: 750 },
      { body: { session: { namespace: "shop", data: { amount: 750 } }, messages: [text("750 it is")] } },
    ),
  ]);
  expect(all).toEqual([
    {
      name: "order",
      body: { name: "Ann", amount: { exists: true } },
      respond: {
        session: { namespace: "shop", data: { amount: "{{ request.body.amount }}" } },
        messages: ["{{ request.body.amount }} it is"],
      },
    },
  ]);
});

test("nor do texts in which the bot repeats it", async () => {
  const { all } = await scenarios([
    order({ name: "Anna" }, says("Hello Anna")),
    order({ name: "Bob" }, says("Hello Bob")),
  ]);
  expect(all).toEqual([
    {
      name: "order",
      body: { amount: 500, name: { exists: true } },
      respond: { messages: ["Hello {{ request.body.name }}"] },
    },
  ]);
});

test.each([
  ["one of them is answered otherwise", [order({ amount: 900 }, says("too much"))], 3],
  ["one of them does not repeat it", [order({ amount: 900 }, says("it is"))], 3],
])("but not when %s", async (_title, more, count) => {
  const { all } = await scenarios([
    order({ amount: 500 }, says("500 it is")),
    order({ amount: 750 }, says("750 it is")),
    ...more,
  ]);
  expect(all).toHaveLength(count);
  expect(JSON.stringify(all)).not.toContain("{{");
});

test("what may come from two places of the request is left as it is", async () => {
  const { all } = await scenarios([
    order({ amount: "Anna", name: "Anna" }, says("Hello Anna")),
    order({ amount: "Bobby", name: "Bobby" }, says("Hello Bobby")),
  ]);
  expect(all.map(({ respond }) => respond.messages[0])).toEqual(["Hello Anna", "Hello Bobby"]);
});

test("requests that have more or less than others are told apart", async () => {
  const session = [
    order({ name: undefined, items: { id: "a" } }, says("less")),
    order({ items: { id: "a", more: 1 } }, says("more")),
    order({ items: { id: "a" } }, says("same")),
  ];
  const folder = await target();
  await record(session, { folder });
  for (const some of [session, session.toReversed()]) {
    const answers = await askMock(folder, some);
    expect(answers.map(({ body }) => body)).toEqual(some.map(({ answer }) => JSON.stringify(answer.body)));
  }
});

test("conversations that are answered otherwise have scenarios of their own, others the first one's", async () => {
  const session = [order({ userId: "user-1" }, says("one")), order({ userId: "user-2" }, says("two"))];
  const { all } = await scenarios(session);
  expect(all).toEqual([
    {
      name: "order of user-2",
      priority: 1,
      body: { amount: 500, name: "Ann", userId: "user-2" },
      respond: { messages: ["two"] },
    },
    { name: "order", body: { amount: 500, name: "Ann" }, respond: { messages: ["one"] } },
  ]);
});

test("conversations whose ids must not be written: the first is kept, and it is said", async () => {
  const secretive = shop((yaml) => yaml.replace("variables:", "variables:\n  user: { sensitive: true }"));
  const { all, summary } = await scenarios(
    [order({ userId: "user-1" }, says("one")), order({ userId: "user-2" }, says("two"))],
    { bot: secretive },
  );
  expect(all).toHaveLength(1);
  expect(summary.warnings).toEqual([expect.stringContaining("two conversations (exchanges 1, 2)")]);
  expect(summary.replay?.different).toEqual([{ number: 2, step: "order", scenario: "order" }]);
});

test("ids and times that are new with each request do not tell requests apart, those from answers do", async () => {
  const [first, second] = ["0b9f3a52-6d5c-4f0e-9d43-2c1a7b1f6a11", "7d1d3f5e-3a44-4a59-8a0e-9a6a2f5b7c22"];
  const fresh = await scenarios([
    order({ name: first }, says(`for ${first}`)),
    order({ name: new Date().toISOString() }, says("other")),
    order({ name: second }, says("third")),
  ]);
  expect(fresh.all).toMatchObject([
    { name: "order", sequence: [{ messages: ["for {{ request.body.name }}"] }, {}, {}] },
  ]);
  const known = await scenarios([
    order({ amount: 1 }, says(`take ${first}`)),
    order({ name: first }, says("first")),
    order({ name: second }, says("second")),
  ]);
  expect(known.all).toHaveLength(3);
});

test("sensitive values and secrets: templates, else masked and said, never written", async () => {
  const answer = { session: { namespace: "card", data: { pin: "9988", limit: 5 } }, messages: [text(`${IBAN}: 9988`)] };
  const { files, summary } = await scenarios([order({}, { body: answer })]);
  const [file = ""] = Object.values(files);
  expect(parse(file).scenarios[0].respond).toEqual({
    session: { namespace: "card", data: { pin: "***", limit: 5 } },
    messages: ["{{ request.body.iban }}: ***"],
  });
  expect(file).toContain("# What must not be written is replaced");
  expect(summary).toMatchObject({ masked: ["order"], replay: { asked: 1, different: [] } });
});

test("statuses of errors, other successes and content types are faults of their answers", async () => {
  const { all } = await scenarios([
    order({ amount: 1 }, { status: 503, body: "sorry" }),
    order({ amount: 2 }, { status: 201, headers: { "content-type": "text/html" }, body: { messages: [text("ok")] } }),
  ]);
  expect(all.map(({ respond }) => respond)).toEqual([
    { fault: { status: 503 } },
    { messages: ["ok"], fault: { status: 201, contentType: "text/html" } },
  ]);
});

test("an answer that breaks the contract is passed on and told of, not recorded", async () => {
  const { summary, told, answers, files } = await record(
    [order({}, { body: { messages: "Hello", session: { namespace: "card", data: { pin: "9988" } } } })],
    { folder: await target() },
  );
  expect(answers[0]).toMatchObject({ status: 200, body: expect.stringContaining('"Hello"') });
  expect(told[0]?.findings.map(({ rule }) => rule)).toContain("messages-not-array");
  expect(told[0]?.leftOut).toContain("breaks the contract");
  expect(summary).toMatchObject({ exchanges: 0, leftOut: 1, replay: undefined });
  expect(files).toEqual({});
});

const plainSession = (data: unknown): ScriptedAnswer => ({ body: { session: { namespace: "list", data } } });

test("data that is an array or a plain value is recorded as it is, with its warning", async () => {
  const list = [{ id: "1", title: "Ann" }, { id: "2" }];
  const requests = [
    order({}, plainSession(list)),
    order({ amount: 7 }, plainSession(5)),
    order({ amount: 8 }, plainSession("a{{b")),
  ];
  const folder = await target();
  const { told, summary, answers, files } = await record(requests, { folder });
  expect(told.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ["session-data-array"],
    ["session-data-not-object"],
    ["session-data-not-object"],
  ]);
  expect(told.map(({ leftOut, otherwise }) => [leftOut, otherwise])).toEqual(Array(3).fill([undefined, undefined]));
  expect(summary).toMatchObject({ exchanges: 3, leftOut: 0, changed: 0, warnings: [], replay: { different: [] } });
  expect(parse(files["order-amount-7.yaml"] ?? "").scenarios[0].respond.session).toEqual({
    namespace: "list",
    data: 5,
  });
  expect(await askMock(folder, requests)).toEqual(answers.map(({ status, body }) => ({ status, body })));
});

test("a whole value of the request that is the data becomes a template that keeps its type", async () => {
  const { all } = await scenarios([
    order({ amount: 500 }, plainSession(500)),
    order({ amount: 750 }, plainSession(750)),
  ]);
  expect(all.map(({ respond }) => respond.session.data)).toEqual(["{{ request.body.amount }}"]);
});

test("a rule that is off in the bot file is not told of", async () => {
  const bot = shop((text) => `${text}rules: { session-data-array: "off" }\n`);
  const { told, summary } = await record([order({}, plainSession([1]))], { folder: await target(), bot });
  expect(told[0]?.findings).toEqual([]);
  expect(summary).toMatchObject({ exchanges: 1, leftOut: 0 });
});

test("an answer with errors in how it came only, or with warnings, is recorded; what the mock gives otherwise is told", async () => {
  const said = { messages: [text("ok")] };
  const cases: [ScriptedAnswer, rules: string[], otherwise: string | undefined][] = [
    [{ headers: { "content-type": "text/html" }, body: said }, ["content-type"], undefined],
    [{ headers: { "content-type": "application/vnd.shop+json" }, body: said }, ["content-type-variant"], undefined],
    [{ headers: { "content-type": "" }, body: said }, ["content-type"], "with the content type application/json"],
    [{ body: `\uFEFF${JSON.stringify(said)}` }, ["byte-order-mark"], "without the byte-order mark"],
    [{ body: '{"messages":[],"messages":[]}' }, ["duplicate-key"], "without the first of two equal keys"],
    [{ body: { messages: [] } }, [], undefined],
    [
      { body: { ...said, nextDialogstate: "0b7a", version: 2 } },
      ["nextdialogstate-top-level", "member-unknown"],
      "without /nextDialogstate, without /version, with /action",
    ],
    [{ body: { session: [{ namespace: "a", data: { x: 1 } }] } }, ["session-array"], "with another /session"],
    [{ body: { session: { namespace: "a", data: { x: 1 }, id: 1 } } }, ["member-unknown"], "without /session/id"],
  ];
  const requests = cases.map(([answer], index) => order({ amount: index + 1 }, answer));
  const { told, summary } = await record(requests, { folder: await target() });
  for (const [index, [, rules, otherwise]] of cases.entries()) {
    expect(told[index]?.findings.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
    expect(told[index]).toMatchObject({ leftOut: undefined, otherwise });
  }
  expect(summary).toMatchObject({ exchanges: 9, leftOut: 0, changed: 6, warnings: [], replay: { different: [] } });
});

test("what the mock gives otherwise holds no secret", async () => {
  const { told } = await record([order({}, { body: { [IBAN]: 1 } })], { folder: await target() });
  expect(told[0]?.otherwise).toBe("without /$iban");
});

test("two writes of the session can't be a scenario: said, not recorded", async () => {
  const session = ["a", "b"].map((namespace) => ({ namespace, data: { x: 1 } }));
  const { told } = await record([order({}, { body: { session } })], { folder: await target() });
  expect(told[0]?.leftOut).toBe("a scenario writes one namespace of the session, this answer several");
});

test("requests and answers pass as they are, but for what belongs to a connection", async () => {
  const backend = await scriptedBackend();
  const zipped = gzipSync(JSON.stringify({ messages: [text("zipped")] }));
  const headers = { "content-encoding": "gzip", "x-own": "é", connection: "x-hop", "x-hop": "1" };
  const body = '{ "amount" : 5.0, "amount": 6 }';
  const session = [
    {
      url: "/shops/Gh%65nt/orders?page=1&page=2&x=%20",
      headers: { "content-type": "application/json", "x-trace": "7", connection: "x-mine", "x-mine": "1" },
      body,
      answer: { headers, body: zipped },
    },
  ];
  const base = `${backend.url}/base/?key=1`;
  const { answers, told } = await record(session, { folder: await target(), backendOf: backend, backend: base });
  const [received] = backend.received;
  expect(received).toMatchObject({ method: "POST", url: "/base/shops/Gh%65nt/orders?key=1&page=1&page=2&x=%20", body });
  expect(received?.headers).toMatchObject({ "x-trace": "7", authorization: `Bearer ${TOKEN}` });
  expect(received?.headers).not.toHaveProperty("x-mine");
  expect(`http://${received?.headers.host}`).toBe(backend.url);
  expect(answers[0]).toMatchObject({ status: 200, body: JSON.stringify({ messages: [text("zipped")] }) });
  expect(answers[0]?.headers).toMatchObject({ "x-own": expect.anything() });
  expect(answers[0]?.headers).not.toHaveProperty("x-hop");
  expect(told[0]?.entry.problems.length).toBeGreaterThan(0); // and what is wrong with the request is told
  await backend.close();
});

test("what no step is for is refused as the mock refuses it, and never forwarded", async () => {
  const backend = await scriptedBackend();
  const { answers, told } = await record(
    [
      { url: "/stok", method: "GET", answer: {} },
      { url: "/stock", answer: {} },
      { url: "/shops/a/orders", headers: { "content-type": "application/json" }, body: "{", answer: {} },
      { url: "/__apistep/health", method: "GET", answer: {} },
    ],
    { folder: await target(), backendOf: backend },
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 405, 400, 200]);
  expect(answers[0]?.body).toContain('did you mean \\"/stock\\"?');
  expect(told).toHaveLength(3);
  expect(backend.received).toEqual([]);
  await backend.close();
});

test("no answer: 502 or 504 with the reason; a fault when it is wanted", async () => {
  const gone = await scriptedBackend();
  await gone.close();
  const refused = await record([order({}, {})], { folder: await target(), backend: gone.url });
  expect(refused.answers[0]).toMatchObject({ status: 502, body: expect.stringContaining("ECONNREFUSED") });
  expect(refused.summary).toMatchObject({ exchanges: 0, leftOut: 1 });

  const { createServer } = await import("node:http");
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  const options = { backend: `http://127.0.0.1:${port}`, timeout: 50, faults: true };
  const { all, summary } = await scenarios([order({}, {})], options);
  expect(all[0]).toMatchObject({ respond: { fault: { delay: "too-long" } } });
  expect(summary.replay).toEqual({ asked: 1, different: [] });
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

test("no more is recorded than there is room for, and it is said once", async () => {
  const session = [1, 2, 3].map((amount) => order({ amount }, says("ok")));
  const limits = { exchanges: 1, bytes: 1_000_000 };
  const { summary, troubles, answers } = await record(session, { folder: await target(), limits });
  expect(summary).toMatchObject({ exchanges: 1, leftOut: 2 });
  expect(troubles).toEqual([expect.stringContaining("the recording is full")]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("an earlier recording is left alone, added to or replaced, as is said", async () => {
  const folder = await target();
  const session = [order({}, says("one"))];
  const { files } = await record(session, { folder });
  await expect(record(session, { folder })).rejects.toMatchObject({
    code: "bad-file",
    hint: expect.stringContaining("--append"),
  });

  const same = await record(session, { folder, earlier: "append" });
  expect(same.files).toEqual(files);
  const more = await record([order({}, says("newer")), order({ amount: 3 }, says("three"))], {
    folder,
    earlier: "append",
  });
  expect(more.summary.replay?.different).toEqual([]);
  expect(more.files).toMatchObject(files);
  expect(Object.keys(more.files)).toHaveLength(3);

  const replaced = await record([order({}, says("two"))], { folder, earlier: "replace" });
  expect(Object.keys(replaced.files)).toEqual(["order.yaml"]);
  expect(replaced.files["order.yaml"]).toContain("two");
});

test("files that a person wrote are never touched", async () => {
  const folder = await target();
  await mkdir(folder);
  await writeFile(join(folder, "mine.yaml"), "scenarios: []");
  for (const earlier of [undefined, "append", "replace"] as const) {
    await expect(record([], { folder, earlier })).rejects.toMatchObject({ hint: expect.stringContaining("--out") });
  }
});

test("where nothing can be written, it is said once and requests go on", async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, "file"), "");
  const session = [order({}, says("one")), order({ amount: 2 }, says("two"))];
  const backend = await scriptedBackend();
  const { createRecordServer } = await import("../../../src/mock/record/recorder.js");
  const folder = join(root, "recorded");
  const troubles: string[] = [];
  const { server, finish } = await createRecordServer({
    bot: shop(),
    backend: backend.url,
    folder,
    onTrouble: (reason) => void troubles.push(reason),
  });
  await writeFile(folder, "in the way");
  for (const { answer, url, body } of session) {
    backend.answers.push(answer);
    const { statusCode } = await server.inject({ method: "POST", url, payload: body as object });
    expect(statusCode).toBe(200);
  }
  await server.close();
  const summary = await finish();
  expect(summary.unwritten).toContain("EEXIST");
  expect(summary.replay).toBeUndefined();
  expect(troubles).toHaveLength(1);
  await backend.close();
});
