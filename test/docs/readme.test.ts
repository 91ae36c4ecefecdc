import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintBot, parseBot } from "../../src/bot/index.js";
import { parseConversations } from "../../src/conversation/index.js";
import { createMock } from "../../src/mock/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { folderWith } from "../cli/running-mock.js";

// Who follows README.md from top to bottom ends up with these files.

const page = readFileSync("README.md", "utf8");
const [bot = "", scenarios = "", flow = "", conversation = "", samples = ""] = [
  ...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm),
].map(([, text]) => text);
const whole = bot
  .replace(/^blocks: .*\n/m, "")
  .trimEnd()
  .concat("\n", samples, flow);

test("the first bot file loads", () => {
  expect(parseBot(bot).name).toBe("Bank");
});

test("lint finds nothing in the whole bot", () => {
  expect(lintBot(parseBot(whole))).toEqual([]);
});

test("the sample and the conversation pass against the mock with its scenarios", async () => {
  const folder = await folderWith({ "scenarios.yaml": scenarios });
  const bank = parseBot(whole);
  const mock = await createMock({ bot: bank, scenarios: join(folder, "scenarios.yaml") });
  try {
    const scripts = await parseConversations(conversation, bank);
    const report = await validateBackend({ bot: bank, backend: mock.url, scripts });
    expect(report.cases.map(({ status, findings }) => [status, findings])).toEqual([
      ["passed", []],
      ["passed", []],
    ]);
    expect(mock.warnings).toEqual([]);
  } finally {
    await mock.close();
  }
});

test("links lead to headings and files that are there", () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(
    ([, title = ""]) => `#${title.toLowerCase().replaceAll(" ", "-")}`,
  );
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    if (link.startsWith("#")) expect(anchors).toContain(link);
    else expect(() => readFileSync(link), link).not.toThrow();
  }
});
