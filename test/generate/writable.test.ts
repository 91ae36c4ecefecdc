import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSchema, type JsonSchema } from "../../src/bot/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { fakeData } from "../../src/mock/fake.js";
import { createProject } from "./project.js";

const OPEN = `
name: Open
apiSteps:
  show:
    method: POST
    path: /show
    body:
      name: { variable: name, schema: { type: string, minLength: 1 } }
      kind: { variable: kind, schema: { enum: [film, series] } }
      user: { variable: user, schema: { type: object, required: [id] } }
      tags: { variable: tags, schema: { type: array, items: { type: object } } }
      then: { dialogstate: shown }
    expects:
      session:
        any: { type: object }
        some: { type: object, required: [id, title] }
        more: { type: object, required: [id, title], properties: { id: { type: integer } } }
        open: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: true }
        typed: { type: object, properties: { id: { type: integer } }, additionalProperties: { type: string } }
        texts: { type: object, required: [a], additionalProperties: { type: string } }
        marked: { type: object, properties: { id: { type: integer } }, patternProperties: { "^x-": { type: string } } }
        none: { type: object, additionalProperties: false }
        deep: { type: object, properties: { shows: { type: array, items: { type: object, required: [id] } } } }
        list: { type: array, items: { type: object, required: [_id] } }
        maybe: { type: [object, "null"] }
        either: { oneOf: [{ type: object, properties: { ok: { type: boolean } }, required: [ok] }, { type: object, required: [error] }] }
        both: { allOf: [{ type: object, required: [id] }, { type: object, properties: { title: { type: string } } }] }
        filled: { type: object, properties: { page: { type: integer, default: 1 } } }
        named: { type: object, properties: { discriminator: { type: object, properties: { propertyName: { type: string } } } } }
        words: { type: string }
      nextDialogstate: [shown, null]
blocks: { shown: { id: 0a1e2a6e, messages: [Look!] } }
`;

/** Each line below an `@ts-expect-error` must not compile, and all the others must. */
const USE = `
import { reply } from "apistep/reply";
import { createClient } from "./client.js";
import { createBackend } from "./handlers.js";
import type { Steps } from "./types.js";

type Show = Steps["show"];
const show = reply<Show>();

show.session("any", {});
show.session("any", { id: 7, nested: { list: [] } });
// @ts-expect-error no object
show.session("any", "text");
// @ts-expect-error no object
show.session("any", [1]);
show.session("some", { id: 7, title: "Up", bio: "more" });
// @ts-expect-error a member is missing
show.session("some", { id: 7 });
show.session("more", { id: 7, title: "Up" });
// @ts-expect-error a wrong type
show.session("more", { id: "7", title: "Up" });
// @ts-expect-error nothing was said of it
show.session("more", { id: 7, title: "Up", tilte: "Up" });
show.session("open", { id: 7, more: true });
// @ts-expect-error a wrong type
show.session("open", { id: "7", more: true });
show.session("typed", { id: 7, more: "texts" });
// @ts-expect-error neither a text nor a number
show.session("typed", { id: 7, more: true });
show.session("texts", { a: "x", b: "y" });
// @ts-expect-error it is missing
show.session("texts", { b: "y" });
// @ts-expect-error a wrong type
show.session("texts", { a: 1 });
show.session("marked", { id: 7, "x-more": "texts" });
show.session("none", {});
// @ts-expect-error it has no members
show.session("none", { id: 7 });
show.session("deep", { shows: [{ id: 7, title: "Up" }] });
// @ts-expect-error a member is missing
show.session("deep", { shows: [{ title: "Up" }] });
show.session("list", [{ _id: "1" }, { _id: "2", title: "Up" }]);
show.session("list", []);
// @ts-expect-error a member is missing
show.session("list", [{ title: "Up" }]);
// @ts-expect-error no list
show.session("list", { _id: "1" });
show.session("maybe", null).session("maybe", { a: 1 });
show.session("either", { ok: true }).session("either", { error: { code: 5 } });
// @ts-expect-error neither of them
show.session("either", { title: "Up" });
show.session("both", { id: 7, title: "Up" });
// @ts-expect-error a member is missing
show.session("both", { title: "Up" });
show.session("filled", {}).session("filled", { page: 2 });
show.session("named", { discriminator: { propertyName: "kind" } });
show.session("words", "some");

const answers: Show["answer"][] = [
  { session: { namespace: "any", data: { a: 1 } } },
  { session: { namespace: "some", data: { id: 7, title: "Up", more: [] } } },
  { session: [{ namespace: "list", data: [{ _id: 1 }] }, { namespace: "words", data: "some" }] },
  // @ts-expect-error a member is missing
  { session: { namespace: "some", data: { id: 7 } } },
];

const handlers = {
  show({ body, reply }: Parameters<Parameters<typeof createBackend>[0]["show"]>[0]) {
    const name: string = body.name;
    const id: unknown = body.user === "" ? 0 : body.user.id;
    const tag: unknown = body.tags === "" ? 0 : body.tags[0]?.name;
    // @ts-expect-error no such kind
    body.kind === "book";
    return reply().session("some", { id, title: name, tag }).goTo("shown");
  },
};
createBackend(handlers, { onError: console.error });

const client = createClient({ baseUrl: "http://bank.test" });
const body = { name: "", kind: "film", user: { id: 7, mail: "a@b.example" }, tags: [{ a: 1 }] } as const;
const result = await client.show({ body: { ...body, tags: [{ a: 1 }] } });
// @ts-expect-error a member is missing
client.show({ body: { ...body, tags: [], user: { mail: "a@b.example" } } });
if (result.ok) {
  const title: unknown = result.session.some?.title;
  const first: unknown = result.session.list?.[0]?._id;
  void [title, first];
}

interface Film { id: number; title: string }
const film: Film = { id: 7, title: "Up" };
show.session("some", { ...film });

// What the request brings is one of the targets; a text is not.
const brought = (query: Show["request"]["body"]): Show["answer"] => ({ action: { nextDialogstate: query.then } });
// @ts-expect-error any text
const wrong: Show["answer"] = { action: { nextDialogstate: String(1) } };
void [answers, brought, wrong];
`;

describe("what a schema allows can be written", () => {
  test("objects with and without known members, at every depth; what it does not allow can't", async () => {
    const project = await createProject(OPEN, { targets: ["types", "handlers", "client"] });
    await project.add("use.ts", USE);
    expect(project.compile()).toEqual([]);
    const types = await readFile(`${project.folder}/types.ts`, "utf8");
    expect(types).toContain("name: string;");
    expect(types).toContain('kind: ("film" | "series") | "";');
    await project.remove();
  }, 60_000);

  test("60 schemas: what the mock makes up for them compiles", async () => {
    const schemas = fc.sample(object, { numRuns: 60, seed: 1 });
    const names = schemas.map((_, index) => `data${index}`);
    const session = Object.fromEntries(schemas.map((schema, index) => [names[index], schema]));
    const project = await createProject(
      JSON.stringify({ name: "Any", apiSteps: { any: { method: "GET", path: "/any", expects: { session } } } }),
      { targets: ["types"] },
    );
    const calls = schemas.map((schema, index) => {
      const data = fakeData(schema, compileSchema(schema), index);
      return `any.session("${names[index]}", ${JSON.stringify(data)});`;
    });
    const imports = 'import { reply } from "apistep/reply";\nimport type { Steps } from "./types.js";\n';
    await project.add("use.ts", `${imports}const any = reply<Steps["any"]>();\n${calls.join("\n")}\n`);
    expect(project.compile()).toEqual([]);
    await project.remove();
  }, 60_000);
});

const name = fc.stringMatching(/^[a-z]{1,6}$/);

/** Objects that say much or little of their members, in lists, choices and each other. */
const { object } = fc.letrec<{ value: JsonSchema; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<JsonSchema>(true, { type: "string" }, { type: "number" }, { type: ["integer", "null"] }),
    fc.constantFrom<JsonSchema>({ enum: ["a", 5] }, { const: "b" }, { type: "array" }, { type: "object" }),
    tie("value").map((items) => ({ type: "array", items })),
    fc.array(tie("value"), { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie("object"),
    tie("object").map((schema) => ({ ...schema, type: ["object", "null"] })),
  ),
  object: fc.record(
    {
      type: fc.constant("object"),
      properties: fc.dictionary(name, tie("value"), { maxKeys: 3 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: tie("value"),
      patternProperties: fc.dictionary(fc.constantFrom("^x-", "^y-"), tie("value"), { maxKeys: 1 }),
    },
    { requiredKeys: ["type"] },
  ),
}));
