import type { Finding } from "../../../src/core/index.js";
import type { Coverage, Report } from "../../../src/validate/index.js";

export const FOLDERS = { cwd: "/repo/bots", root: "/repo" };

const NAMESPACE: Finding = {
  id: "8ebd484c-e821",
  rule: "session-namespace-missing",
  severity: "error",
  step: "transfer",
  case: 'sample "enough money"',
  pointer: "/session",
  expected: '"namespace" (a string) next to "data"',
  got: '{"data":{"amount":990}}',
  why: "the platform stores data under its namespace (F-031)",
  mend: 'add "namespace", for example "namespace": "account"',
  source: ["F-031"],
  at: { file: "bank/bot.yaml", line: 35, column: 9 },
  reproduce: `curl -X POST http://127.0.0.1:3000/transaction -H "authorization: Bearer $BANK_TOKEN" --data-raw '{"amount":10}'`,
};

const LABEL: Finding = {
  id: "8ebd484c-11aa",
  rule: "label-too-long",
  severity: "advice",
  step: "transfer",
  case: 'sample "enough money"',
  pointer: "/messages/0/config/buttons/0/title",
  expected: "at most 20 characters",
  got: '"Yes | No `maybe`\n100% sure"',
  why: "longer labels are cut (F-068)",
  mend: "shorten it",
  source: ["F-068"],
  at: { file: "bank/bot.yaml", line: 35, column: 9 },
  reproduce: NAMESPACE.reproduce ?? "",
};

const UNTESTED: Finding = {
  rule: "step-not-checked",
  severity: "warning",
  step: "balance",
  expected: "at least one sample",
  got: "none",
  why: "without a sample nothing is known of the step's answers",
  mend: 'give the step "samples"',
  source: ["bot file"],
  at: { file: "bank/bot.yaml", line: 60, column: 3 },
};

export const COVERAGE: Coverage = {
  percent: 50,
  steps: [
    {
      step: "transfer",
      at: { file: "bank/bot.yaml", line: 14, column: 3 },
      calls: 2,
      answers: 2,
      targets: [
        { target: "transfer_ok", isDeclared: true, seen: 1 },
        { target: "transfer_no_money", isDeclared: true, seen: 0 },
        { target: "help", isDeclared: false, seen: 1 },
      ],
    },
    {
      step: "balance",
      at: { file: "bank/bot.yaml", line: 60, column: 3 },
      calls: 0,
      answers: 0,
      targets: [{ target: null, isDeclared: true, seen: 0 }],
    },
  ],
  messageTypes: [
    { type: "text", seen: 2 },
    { type: "carousel", seen: 0 },
  ],
  rules: { exercised: ["session-namespace-missing", "label-too-long"], missed: ["card-image-missing"] },
  blocks: [
    { block: "introduction", seen: 2 },
    { block: "transfer_ok", seen: 1 },
    { block: "bot_disabled", seen: 0 },
  ],
  transitions: [
    { from: "introduction", to: "transfer_ok", seen: 1 },
    { from: "transfer_ok", to: "introduction", seen: 0 },
  ],
};

const SAID: Finding = {
  id: "c2362ad2-e786",
  rule: "conversation-failed",
  severity: "error",
  step: "conversations",
  case: 'conversation "too much" · turn 2',
  expected: 'the bot to say "Sorry"',
  got: '"Done."',
  why: "the conversation file says so",
  mend: "mend the backend or the bot, or correct what is expected",
  source: ["conversation file"],
  at: { file: "bank/conversations/too-much.yaml", line: 9, column: 3 },
};

/** A report with a bit of everything, and nothing that differs from run to run. */
export const SAMPLE: Report = {
  version: "1.2.3",
  bot: { name: "Bank & Co", file: "bank/bot.yaml" },
  backend: "http://127.0.0.1:3000",
  seed: 42,
  startedAt: "2026-11-22T13:05:00.000Z",
  ms: 1234.5,
  failOn: "error",
  verdict: "failed",
  counts: { cases: 5, passed: 1, failed: 3, notChecked: 1, errors: 3, warnings: 1, advice: 1 },
  findings: [UNTESTED],
  cases: [
    {
      id: "transfer/sample/enough money",
      kind: "sample",
      step: "transfer",
      name: "enough money",
      status: "failed",
      answer: 200,
      ms: 12,
      findings: [LABEL, NAMESPACE],
      exchanges: [
        {
          request: {
            method: "POST",
            url: "http://127.0.0.1:3000/transaction",
            headers: { authorization: "Bearer $BANK_TOKEN" },
            body: '{"amount":10}',
          },
          answer: { status: 200, headers: { "content-type": "application/json" }, body: '{"session":{"data":{}}}' },
          ms: 12,
        },
      ],
    },
    {
      id: "transfer/sample/savings",
      kind: "sample",
      step: "transfer",
      name: "savings",
      status: "failed",
      answer: "timeout",
      ms: 1000,
      findings: [{ ...NAMESPACE, id: "4f1c02ab-e821", case: 'sample "savings"' }],
    },
    {
      id: "transfer/sample/none",
      kind: "sample",
      step: "transfer",
      name: "none",
      status: "passed",
      answer: 200,
      ms: 3.4,
      findings: [],
    },
    {
      id: "transfer/sample/late",
      kind: "sample",
      step: "transfer",
      name: "late",
      status: "not checked",
      reason: "an earlier case failed",
      findings: [],
    },
    {
      id: "conversation/too much",
      kind: "conversation",
      step: "conversations",
      name: "too much",
      status: "failed",
      answer: 200,
      ms: 8,
      findings: [SAID],
      transcript: [
        { who: "bot", text: "How much?" },
        { who: "user", text: "5000" },
        { who: "call", text: 'POST http://127.0.0.1:3000/transaction {"amount":5000}\n→ 200 {}' },
        { who: "note", text: "no valid answer to ask_amount, attempt 1" },
        { who: "bot", text: "Done." },
      ],
    },
  ],
  waived: [
    {
      ...LABEL,
      rule: "text-too-long",
      waiver: { reason: "the bank's wording", expires: "2026-12-31", at: { file: "waivers.yaml", line: 1, column: 3 } },
    },
  ],
  coverage: COVERAGE,
};

export const GOOD: Report = {
  ...SAMPLE,
  verdict: "passed",
  counts: { cases: 1, passed: 1, failed: 0, notChecked: 0, errors: 0, warnings: 0, advice: 0 },
  findings: [],
  waived: [],
  cases: SAMPLE.cases.filter(({ status }) => status === "passed"),
};
