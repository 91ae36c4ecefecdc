import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bot, loadBot } from "../../src/bot/index.js";
import { rules } from "../../src/contract/index.js";
import { loadConversations } from "../../src/conversation/index.js";
import { systemClock } from "../../src/core/index.js";
import { type CaseSource, type Report, validateBackend, validationRules } from "../../src/validate/index.js";
import { acrossSteps } from "./across-steps.js";
import { action } from "./action.js";
import { TOKEN } from "./backend.js";
import { behaviour } from "./behaviour.js";
import { beyond } from "./beyond.js";
import type { Defect, Entry } from "./corpus.js";
import { errors } from "./errors.js";
import { good } from "./good.js";
import { injections } from "./injections.js";
import { messages } from "./messages.js";
import { security } from "./security.js";
import { type Corpus, serveCorpus } from "./serve.js";
import { session } from "./session.js";
import { tableOf } from "./table.js";
import { transport } from "./transport.js";

const CLASSES: Readonly<Record<string, readonly Defect[]>> = {
  transport,
  session,
  messages,
  action,
  "across steps": acrossSteps,
  behaviour,
  security,
  injections,
  errors,
};
const ALL: readonly CaseSource[] = ["samples", "generated", "conversations", "probes"];

const file = (name: string) => fileURLToPath(new URL(`bots/${name}`, import.meta.url));
const found = new Map<Defect, boolean>();
const bots = new Map<string, Bot>();
let corpus: Corpus;

beforeAll(async () => {
  corpus = await serveCorpus([...Object.values(CLASSES).flat(), ...beyond, ...good]);
  for (const name of ["bank", "pizza", "login", "dentist"])
    bots.set(name, await loadBot(file(`${name}.bot.yaml`), { environment: { CORPUS_TOKEN: TOKEN } }));
});
afterAll(async () => {
  await corpus.close();
  // biome-ignore lint/suspicious/noConsole: the table is what people run this file for
  console.log(tableOf(CLASSES, found, beyond.length, good.length));
});

/** Tries a backend; the clock is moved on by nothing but what its answers are said to take. */
async function validate(entry: Entry, cases: readonly CaseSource[]): Promise<Report> {
  const bot = bots.get(entry.bot) as Bot;
  const { timeout, minCoverage, steps = [] } = entry;
  return validateBackend({
    bot,
    backend: corpus.urlOf(entry),
    cases,
    steps,
    scripts: await loadConversations([file(`${entry.bot}.conversations.yaml`)], bot),
    clock: { ...systemClock, monotonic: () => corpus.delayOf(entry) }, // no time but theirs: a busy machine makes nothing slow
    ...(timeout === undefined ? {} : { timeout }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
  });
}

/** `error rule` of each rule that found something; without advice, but that of one rule. */
const briefly = ({ findings, cases }: Report, rule?: string) =>
  [
    ...new Set(
      [...findings, ...cases.flatMap((each) => each.findings)]
        .filter((finding) => finding.severity !== "advice" || finding.rule === rule)
        .map(({ severity, rule }) => `${severity} ${rule}`),
    ),
  ].sort();

describe.for(Object.entries(CLASSES))("%s", ([, defects]) => {
  test.concurrent.for(defects.map((defect) => [defect.name, defect] as const))("%s", async ([, defect], { expect }) => {
    const { rule, severity = "error", also = [], cases = ["samples"] } = defect;
    const brief = briefly(await validate(defect, cases), rule);
    found.set(defect, brief.includes(`${severity} ${rule}`));
    expect(brief).toEqual([`${severity} ${rule}`, ...also].sort());
  });
});

describe("good ones", () => {
  test.concurrent.for(good.map((entry) => [entry.name, entry] as const))("%s", async ([, entry], { expect }) => {
    const { warns = [], cases = ALL } = entry;
    const report = await validate(entry, cases);
    expect(report.cases.filter(({ status }) => status === "not checked")).toEqual([]);
    expect(briefly(report)).toEqual(warns.map((rule) => `warning ${rule}`).sort());
  });
});

describe("what is beyond reach", () => {
  test.concurrent.for(beyond.map((entry) => [entry.name, entry] as const))("%s", async ([, entry], { expect }) => {
    expect(briefly(await validate(entry, entry.cases ?? ["samples"]))).toEqual([]);
  });
});

test("names are unique", () => {
  const names = [...Object.values(CLASSES).flat(), ...beyond, ...good].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("for every rule on answers there is a defect that it finds", () => {
  const seeded = new Set(Object.values(CLASSES).flatMap((defects) => defects.map(({ rule }) => rule)));
  const ids = [...rules, ...validationRules].flatMap(({ id, severity }) => (severity === "advice" ? [] : [id]));
  expect(ids.filter((id) => !seeded.has(id) && !ELSEWHERE.test(id))).toEqual([]);
});

/** Not about answers, or kept from happening by other rules; tested where they are. */
const ELSEWHERE = /^(?:backend-gone$|request-|waiver-|step-not-checked$|expectation-not-filled$|flow-)/;
