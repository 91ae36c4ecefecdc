import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "./project.js";

const strange = await readFile(new URL("strange-bot.yaml", import.meta.url), "utf8");
let project: Project;

beforeAll(async () => {
  project = await createProject(strange, { targets: ["types", "handlers", "client", "schemas"] });
});
afterAll(() => project.remove());

const MAIN = `
import { createBackend, type Handlers } from "./handlers.js";
import { createClient } from "./client.js";

const handlers: Handlers = {
  "check balance": ({ path, query, headers, reply }) => {
    const size: number | undefined = query["page size"];
    const kind: "balance" = headers["x-kind"];
    return reply().text(path.user_ids_0 + kind + (size ?? 0) + (query.filter?.tags?.length ?? ""));
  },
  class: ({ body, reply }) => {
    const name: string = body.tree?.children?.[0]?.children?.[0]?.parent?.name ?? "";
    const pair: unknown[] = body.pair ?? [];
    const currency: "EUR" | "USD" | undefined = body.identified?.currency;
    const cents: number | undefined = body.identified?.other;
    return reply()
      .session("my data", { next: { next: {} } })
      .session("Body", { any: name + pair.length + currency + cents })
      .buttons("x", [{ title: "t", goTo: "constructor of things" }])
      .goTo("from elsewhere");
  },
  振込: ({ body, reply }) => reply().text(body.step),
  "Überweisung tätigen": ({ body, reply }) => reply().text(body.step satisfies "second"),
  delete: ({ reply }) => reply(),
  toString: ({ path, reply }) => reply().text(path.x_increment),
  "123": ({ path, reply }) => reply().text(path.a_b + path.a_b_2),
};
export const backend = createBackend(handlers, { onError: console.error });
export const client = createClient({ baseUrl: "http://bank.test", fetch: backend.fetch });
export const results = async () => ({
  balance: await client["check balance"]({ path: { user_ids_0: "7" }, query: { "page size": 3, of: "Ann" }, headers: { authorization: "Token x" } }),
  class: await client.class({ path: { user_ids_0: "7" }, body: { later: "b2-f7", hello: "Hello Ann", tree: { name: "a", children: [{ name: "b" }] }, mixed: 2, greater: 1, nullable: null, pair: ["a", 1] } }),
  first: await client["振込"](),
  second: await client["Überweisung tätigen"]({ body: { amount: 2 } }),
  delete: await client.delete(),
  toString: await client.toString({ path: { x_increment: "8" } }),
  number: await client["123"]({ path: { a_b: "1", a_b_2: "2" } }),
});
`;

test("the code of a bot with unusual names compiles", async () => {
  await project.add("main.ts", MAIN);
  expect(project.compile()).toEqual([]);
});

test("and its client and backend understand each other", async () => {
  await project.add("main.ts", MAIN);
  const { results } = await project.import<{ results(): Promise<Record<string, { status: number }>> }>("main.ts");
  const answers = Object.entries(await results());
  expect(
    answers.map(([name, result]) => [name, result.status, "answer" in result ? result.answer : result]),
  ).toMatchSnapshot();
});
