import { expect, onTestFinished, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { parseConversations } from "../../src/conversation/index.js";
import { createMock, type LogEntry, type MockOptions } from "../../src/mock/index.js";
import { jsonReport, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { findingsOf } from "./bank.js";

const HEADER = "x-conversation-id";

/** Its generated answers go to the one block and the other in turn. */
const BOT = parseBot(`
name: Coin
apiSteps:
  toss: { method: POST, path: /toss, body: { by: { text: me } }, expects: { nextDialogstate: [heads, tails] } }
blocks:
  introduction: { actions: [{ api: toss }] }
  heads: { messages: [Heads.] }
  tails: { messages: [Tails.] }
  error_occurred: { messages: [Oh.] }
`);

const SCRIPTS = await parseConversations(
  `conversations:
  - { conversation: größer, turns: [{ block: heads }] }
  - { conversation: the same again, turns: [{ block: heads }] }
`,
  BOT,
);

async function mocked(options: Partial<MockOptions> = {}) {
  const mock = await createMock({ bot: BOT, ...options });
  onTestFinished(() => mock.close());
  return mock.url;
}

test("each case is a conversation of its own for a mock, so both meet its first answer", async () => {
  const entries: LogEntry[] = [];
  const backend = await mocked({ onRequest: (entry) => entries.push(entry) });
  const apart = { bot: BOT, scripts: SCRIPTS, backend, conversationHeader: HEADER };
  expect(await validateBackend(apart)).toMatchObject({ verdict: "passed" });
  expect(await validateBackend({ ...apart, backend: await mocked(), concurrency: 2 })).toMatchObject({
    verdict: "passed",
  });
  expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
});

test("without the header they share one conversation", async () => {
  const report = await validateBackend({ bot: BOT, scripts: SCRIPTS, backend: await mocked() });
  expect(report.cases.map(({ status }) => status)).toEqual(["passed", "failed"]);
});

test("the header carries the case's id, in ASCII, and no finding repeats it", async () => {
  const ids: unknown[] = [];
  const backend = await serveHttp((request, response) => {
    ids.push(request.headers[HEADER]);
    response.end("no JSON");
  });
  const report = await validateBackend({ bot: BOT, scripts: SCRIPTS, backend, conversationHeader: HEADER });
  expect(ids).toEqual(["conversation%2Fgr%C3%B6%C3%9Fer", "conversation%2Fthe%20same%20again"]);
  expect(findingsOf(report)[0]?.reproduce).toMatch(/^curl /);
  expect(jsonReport(report)).not.toContain(HEADER);
});

test("a backend gets no such header unless it is asked for", async () => {
  const names = new Set<string>();
  const backend = await serveHttp((request, response) => {
    for (const name of Object.keys(request.headers)) names.add(name);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await validateBackend({ bot: BOT, scripts: SCRIPTS, backend });
  expect([...names].sort()).toEqual(["accept", "connection", "content-length", "content-type", "host"]);
});
