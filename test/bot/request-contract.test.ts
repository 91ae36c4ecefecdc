import { describe, expect, test } from "vitest";
import { compileSchema, parseBot, requestContract } from "../../src/bot/index.js";

function contractOf({
  rows,
  part = "body",
  policies = "{}",
  blocks = "blocks: { ok: { id: id-of-ok } }",
  method = "POST",
  path = "/x",
}: {
  readonly rows: string;
  readonly part?: string;
  readonly policies?: string;
  readonly blocks?: string;
  readonly method?: string;
  readonly path?: string;
}) {
  const text = `{ name: Bot, policies: ${policies}, apiSteps: { s: { method: ${method}, path: "${path}", ${part}: ${rows} } } }`;
  const bot = parseBot(`${text.slice(0, -1)}, ${blocks} }`);
  const [step] = [...bot.apiSteps.values()];
  if (step === undefined) throw new Error("no step");
  return requestContract(bot, step);
}

const none = "blocks: {}";

const bodies: readonly (readonly [
  title: string,
  input: Parameters<typeof contractOf>[0],
  good: unknown[],
  bad: unknown[],
])[] = [
  ["a text", { rows: "{ k: { text: '5' } }" }, [{ k: "5" }], [{ k: 5 }, { k: "6" }, {}, { k: "5", other: 1 }, []]],
  [
    "a text that is coerced",
    { rows: "{ k: { text: '5' } }", policies: "{ textValue: coerce }" },
    [{ k: 5 }],
    [{ k: "5" }],
  ],
  ["a coerced word", { rows: "{ k: { text: a5 } }", policies: "{ textValue: coerce }" }, [{ k: "a5" }], [{ k: 5 }]],
  ["a text with a variable", { rows: "{ k: { text: 'Hi {name}' } }" }, [{ k: "Hi Ann" }, { k: "" }], [{ k: 5 }, {}]],
  ["a block", { rows: "{ k: { dialogstate: ok } }" }, [{ k: "id-of-ok" }], [{ k: "ok" }, { k: 1 }]],
  [
    "a block of a bot that names none",
    { rows: "{ k: { dialogstate: ok } }", blocks: "description: none" },
    [{ k: "any-id" }],
    [{ k: "" }, { k: 1 }],
  ],
  ["a variable", { rows: "{ k: { variable: v } }", blocks: none }, [{ k: 1 }, { k: null }, { k: { a: 1 } }], [{}]],
  [
    "a variable with a schema, which may be empty",
    { rows: "{ k: { variable: v, schema: { type: number } } }", blocks: none },
    [{ k: 1 }, { k: "" }],
    [{ k: "x" }, { k: null }, {}],
  ],
  [
    "a variable that may be null",
    { rows: "{ k: { variable: v, schema: { type: number } } }", policies: "{ missingVariable: 'null' }", blocks: none },
    [{ k: 1 }, { k: null }],
    [{ k: "" }, {}],
  ],
  [
    "a variable that may be left out",
    { rows: "{ k: { variable: v, schema: { type: number } } }", policies: "{ missingVariable: omit }", blocks: none },
    [{ k: 1 }, {}],
    [{ k: "" }, { k: null }],
  ],
  [
    "a schema that refers to itself, under a key with slashes",
    {
      rows: "{ a/b~c%: { variable: v, schema: { $ref: '#/$defs/n', $defs: { n: { type: object, properties: { n: { $ref: '#/$defs/n' } } } } } } }",
      blocks: none,
    },
    [{ "a/b~c%": { n: { n: {} } } }, { "a/b~c%": "" }],
    [{ "a/b~c%": { n: 5 } }],
  ],
  [
    "a schema whose members are named like keywords",
    {
      rows: "{ k: { variable: v, schema: { properties: { const: { $ref: '#/$defs/n' }, enum: { $ref: '#/$defs/n' } }, $defs: { n: { type: string } } } } }",
      blocks: none,
    },
    [{ k: { const: "a", enum: "b" } }],
    [{ k: { const: 1 } }, { k: { enum: 1 } }],
  ],
  [
    "a schema with an id",
    {
      rows: "{ k: { variable: v, schema: { $id: 'k.json', $ref: '#/$defs/n', $defs: { n: { type: string } } } } }",
      blocks: none,
    },
    [{ k: "a" }],
    [{ k: 1 }],
  ],
];

describe("the contract of a body", () => {
  test.each(bodies)("%s", (_title, input, good, bad) => {
    const { body } = contractOf(input);
    const check = compileSchema(body ?? false);
    for (const value of good) expect.soft(check(value), JSON.stringify(value)).toEqual([]);
    for (const value of bad) expect.soft(check(value), JSON.stringify(value)).not.toEqual([]);
  });

  test("there is none without rows, and none for GET", () => {
    expect(contractOf({ rows: "{}" }).body).toBeUndefined();
    expect(
      contractOf({ rows: "{ k: { text: a } }", method: "GET", policies: "{ getBody: ignore }" }).body,
    ).toBeUndefined();
  });
});

describe("the contract of a query", () => {
  test("texts are never coerced, and what stands in the path belongs to it", () => {
    const { query } = contractOf({
      part: "query",
      rows: "{ k: { text: '5' } }",
      policies: "{ textValue: coerce }",
      path: "/x?kind=all",
    });
    const check = compileSchema(query);
    expect(check({ k: "5", kind: "all" })).toEqual([]);
    expect(check({ k: "5" })).not.toEqual([]);
    expect(check({ k: "5", kind: "all", other: "1" })).not.toEqual([]);
  });

  test("where null would be sent, the row is left out", () => {
    const { query } = contractOf({
      part: "query",
      rows: "{ k: { variable: v } }",
      policies: "{ missingVariable: 'null' }",
    });
    expect(compileSchema(query)({})).toEqual([]);
  });
});

describe("the contract of headers", () => {
  const { headers } = contractOf({
    part: "headers",
    rows: "{ X-Kind: { text: ' a ' }, Content-Type: { text: application/json; } }",
  });
  const check = compileSchema(headers);

  test("names are in lower case, texts trimmed, other headers let through", () => {
    expect(check({ "x-kind": "a", "content-type": "application/json", accept: "*/*" })).toEqual([]);
    expect(check({ "x-kind": "b", "content-type": "application/json" })).not.toEqual([]);
    expect(check({ "x-kind": "a" })).not.toEqual([]);
  });
});
