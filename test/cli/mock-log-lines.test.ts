import { expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { batched, createLogLines } from "../../src/cli/mock/log-lines.js";
import type { LogEntry } from "../../src/mock/index.js";

const entry: LogEntry = {
  id: 1,
  conversation: "default",
  time: "2026-01-02T03:04:05.678Z",
  method: "POST",
  path: "/transfer",
  step: "transfer",
  scenario: "enough money",
  nextDialogstate: "0b7a",
  status: 200,
  fault: null,
  ms: 1.4,
  problems: [],
};

const given: readonly (readonly [title: string, change: Partial<LogEntry>, want: string])[] = [
  ["an answer", {}, "  POST /transfer  transfer  enough money -> ok  200  1 ms"],
  ["an unknown block", { nextDialogstate: "other" }, "  POST /transfer  transfer  enough money -> other  200  1 ms"],
  ["no block", { nextDialogstate: null }, "  POST /transfer  transfer  enough money  200  1 ms"],
  [
    "a fault",
    { fault: "delay 3 s, connection reset" },
    "  POST /transfer  transfer  enough money -> ok  200 (delay 3 s, connection reset)  1 ms",
  ],
  ["a refusal", { scenario: null, nextDialogstate: null, step: null, status: 404 }, "  POST /transfer  -  404  1 ms"],
  [
    "problems, whose text can't steer the terminal",
    { problems: [{ pointer: "/body/\u001b[31m\n", expected: "a", got: "b\u009b" }] },
    "  POST /transfer  transfer  enough money -> ok  200  1 ms\n          /body/\\u001b[31m\\u000a: expected a, got b\\u009b",
  ],
];

test.each(given)("%s", (_title, change, want) => {
  const bot = parseBot("{ name: B, blocks: { ok: { id: 0b7a } } }");
  expect(createLogLines(bot)({ ...entry, ...change }).slice(8)).toBe(want);
});

test("lines of one turn of the event loop are written at once", async () => {
  const written: string[] = [];
  const { add, flush } = batched((text) => void written.push(text));
  add("a");
  add("b");
  await new Promise((resolve) => setImmediate(resolve));
  add("c");
  flush();
  flush();
  expect(written).toEqual(["a\nb", "c"]);
});
