// The example's conversations pass against its mock and against its backend.
import { expect, test } from "vitest";
import { loadBot } from "../../src/bot/index.js";
import { conversationFilesBeside, loadConversations } from "../../src/conversation/index.js";
import { createMock, scenarioFilesBeside } from "../../src/mock/index.js";
import { prettyReport, validateBackend } from "../../src/validate/index.js";

/** The backend is plain JavaScript, without types. */
const backend = new URL("../../examples/banking/backend.js", import.meta.url).href;
const { startBank }: { startBank(): Promise<{ url: string; close(): Promise<void> }> } = await import(backend);

const FILE = "examples/banking/bot.yaml";

test.each(["mock", "backend"])("the banking conversations against the %s", async (kind) => {
  const bot = await loadBot(FILE);
  const scripts = await loadConversations(await conversationFilesBeside(FILE), bot);
  const running =
    kind === "mock" ? await createMock({ bot, scenarios: await scenarioFilesBeside(FILE) }) : await startBank();
  const report = await validateBackend({ bot, scripts, cases: ["conversations"], backend: running.url });
  await running.close();
  expect(prettyReport(report)).toContain("3 cases, all passed");
  expect(report.findings).toEqual([]);
});
