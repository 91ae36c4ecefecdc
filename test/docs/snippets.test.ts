import { readdir, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "../generate/project.js";

// Every TypeScript snippet of the documentation compiles, beside what is generated from the banking bot.

const root = new URL("../../", import.meta.url);
const pages = (await readdir(new URL("docs", root))).filter((name) => name.endsWith(".md") && name !== "api.md");
const snippets = (
  await Promise.all(["README.md", ...pages.map((name) => `docs/${name}`)].map(async (page) => snippetsOf(page)))
).flat();

async function snippetsOf(page: string) {
  const text = await readFile(new URL(page, root), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""], index) => ({
    page,
    index: index + 1,
    code,
  }));
}

/** What snippets use without saying where it comes from. */
const GIVEN = `
declare const headers: Record<string, string>;
declare const body: Uint8Array;
declare module "msw" {
  export type HttpHandler = object;
  export const http: { all(path: string, resolver: (info: { request: Request }) => unknown): HttpHandler };
}
declare module "msw/node" {
  export function setupServer(...handlers: object[]): { listen(options?: object): void };
}
`;

let project: Project;
let complaints: string[];

beforeAll(async () => {
  const banking = await readFile(new URL("test/generate/banking.yaml", root), "utf8");
  project = await createProject(banking, { targets: ["types", "handlers", "client", "msw"] }, "generated");
  const backend = snippets.find(({ page, code }) => page === "docs/backend.md" && code.includes("createBackend("));
  await project.add("backend.ts", backend?.code ?? "");
  await project.add("given.d.ts", GIVEN);
  for (const { page, index, code } of snippets) await project.add(fileOf(page, index), `${code}\nexport {};\n`);
  complaints = project.compile();
}, 60_000);
afterAll(() => project.remove());

const fileOf = (page: string, index: number) => `${page.replaceAll(/\W/g, "-")}-${index}.ts`;

test.each(snippets.map(({ page, index }) => [page, index] as const))("%s, snippet %i compiles", (page, index) => {
  expect(complaints.filter((line) => line.startsWith(`${fileOf(page, index)}:`))).toEqual([]);
});

test("nothing else is wrong either", () => {
  expect(complaints.filter((line) => !/^(README|docs)-/.test(line))).toEqual([]);
});
