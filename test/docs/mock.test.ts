import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadBot } from "../../src/bot/index.js";
import { loadConfig } from "../../src/cli/config/load.js";
import { createMock } from "../../src/mock/index.js";
import { folderWith } from "../cli/running-mock.js";

const page = readFileSync("docs/mock.md", "utf8");
const snippets = [...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```/gm)].map(([, name = "", text = ""]) => [
  name,
  text,
]);
const files: Readonly<Record<string, string>> = Object.fromEntries(snippets);
const scenarios = Object.keys(files).filter((name) => /^scenarios\/[^/]+$/.test(name));

test("the page has snippets, each with the name of its file", () => {
  expect(scenarios.length).toBe(6);
  expect(page.match(/^```yaml$/gm)?.length).toBe(snippets.length);
});

async function mockOf(name: string, folder: string) {
  const bot = await loadBot(join(folder, "bot.yaml"));
  const sets = /^scenarioSet: (.*)$/m.exec(files[name] ?? "")?.slice(1) ?? [];
  return createMock({ bot, scenarios: join(folder, name), sets });
}

test.each(scenarios)("%s is served, and nothing of it may go wrong", async (name) => {
  const mock = await mockOf(name, await folderWith(files));
  await mock.close();
  expect(mock.warnings).toEqual([]);
});

const ask = async (url: string, body: object, headers = {}) => {
  const response = await fetch(`${url}/shops/Ghent/stock?page=1`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return response.text();
};

test.each([
  ["scenarios/stock.yaml", { amount: 101 }, "101 are too many."],
  [
    "scenarios/when.yaml",
    { amount: 2, customer: { address: [{ city: "Ghent" }], tags: ["new", "regular"] } },
    "It matched.",
  ],
  ["scenarios/answers.yaml", { amount: 1 }, '"ordered":1,'],
  ["scenarios/answers.yaml", { amount: 2 }, "Sold out."],
  ["scenarios/conversation.yaml", { amount: 1 }, "Which one?"],
  ["scenarios/busy.yaml", { amount: 1 }, '"sold_out"'],
])("%s answers %j with %s", async (name, body, answer) => {
  const mock = await mockOf(name, await folderWith(files));
  try {
    expect(await ask(mock.url, body, { "x-tenant": "demo-1" })).toContain(answer);
  } finally {
    await mock.close();
  }
});

test("the config file", async () => {
  const cwd = await folderWith(files);
  const config = await loadConfig(join(cwd, "apistep.config.yaml"), "mock", { cwd, environment: {} });
  expect(config).toMatchObject({ bot: "bot.yaml", options: { set: ["busy days"], latency: "200ms" } });
});
