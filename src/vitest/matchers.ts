import { type Bot, blockNames, checkOptionsFor, findBlock } from "../bot/index.js";
import { type CheckOptions, isSuccess, storeWrites } from "../contract/index.js";
import { didYouMean, type Finding, preview, type Severity } from "../core/index.js";
import { type Received, withReceived } from "./received.js";
import { wrongUse } from "./wrong-use.js";

/** What answers are judged by. */
export interface ApiStepSetting {
  /** Without it, answers are checked against the platform contract alone, and blocks are known by their ids. */
  readonly bot?: Bot;
}

export interface ConformOptions extends ApiStepSetting {
  /** Name of the API step that the answer is to; its `expects` must hold too. */
  readonly step?: string;
  /** The least severity that fails. Default `error`. */
  readonly failOn?: Severity;
}

/** What a test runner gives its matchers: that of Vitest, and of Jest. */
interface MatcherContext {
  equals(a: unknown, b: unknown, testers?: Tester[]): boolean;
  readonly customTesters?: Tester[];
  readonly utils: { readonly iterableEquality: Tester; readonly subsetEquality: Tester };
}

// biome-ignore lint/suspicious/noExplicitAny: test runners differ in the types of their own
type Tester = any;

/** What a matcher says. */
export interface Verdict {
  readonly pass: boolean;
  message(): string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

/**
 * Matchers for `expect.extend`.
 * @param setting what holds where an expectation does not say otherwise
 */
export function createApistepMatchers(setting: ApiStepSetting = {}) {
  return {
    toConformToApiStep(this: MatcherContext, received: unknown, options: ConformOptions = {}) {
      const { bot, step, failOn = "error" } = { ...setting, ...options };
      return withReceived(received, checksOf(bot, step), ({ findings }) => conformance(findings, failOn, step));
    },

    toSetSession(this: MatcherContext, received: unknown, namespace: string, data?: unknown) {
      return withReceived(received, {}, (answer) => sessionVerdict(answer, namespace, data, this));
    },

    toGoTo(this: MatcherContext, received: unknown, block: string, options: ApiStepSetting = {}) {
      const { bot } = { ...setting, ...options };
      const id = idOf(block, bot);
      return withReceived(received, {}, (answer) => targetVerdict(answer, block, id));
    },
  };
}

/** The matchers, without a bot. */
export const apistepMatchers = createApistepMatchers();

function checksOf(bot: Bot | undefined, step: string | undefined): CheckOptions {
  if (step === undefined) return bot?.blocks === undefined ? {} : { blocks: blockNames(bot.blocks) };
  if (bot === undefined) {
    throw wrongUse(`the step "${step}" is one of a bot`, "give the bot too: { bot, step }");
  }
  const found = bot.apiSteps.get(step);
  if (found !== undefined) return checkOptionsFor(bot, found);
  const names = [...bot.apiSteps.keys()];
  throw wrongUse(
    `the bot "${bot.name}" has no API step "${step}"`,
    didYouMean(step, names) || `expected one of ${names.join(", ")}`,
  );
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

function conformance(findings: readonly Finding[], failOn: Severity, step: string | undefined): Verdict {
  const failing = findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
  const what = step === undefined ? "the contract of API steps" : `the contract of the API step "${step}"`;
  const count = failing.length === 1 ? "one finding" : `${failing.length} findings`;
  return {
    pass: failing.length === 0,
    message: () =>
      failing.length === 0
        ? `expected the answer to break ${what}, but it keeps to it`
        : `expected the answer to keep to ${what}, but there ${failing.length === 1 ? "is" : "are"} ${count}:\n\n${failing.map(findingText).join("\n\n")}`,
  };
}

function findingText({ severity, rule, pointer, expected, got, why, mend }: Finding): string {
  const place = pointer === undefined ? "" : `${pointer || "the answer"}: `;
  const lines = [`${place}expected ${expected}`, `got  ${got}`, `why  ${why}`, `mend ${mend}`];
  return [`${severity.padEnd(7)} ${rule}`, ...lines.map((line) => `        ${line}`)].join("\n");
}

function sessionVerdict(answer: Received, namespace: string, data: unknown, runner: MatcherContext): Verdict {
  const written = storeWrites({}, answer.response.session ?? []);
  const isSet = Object.hasOwn(written, namespace);
  const got = isSet ? written[namespace] : undefined;
  const { iterableEquality, subsetEquality } = runner.utils;
  const testers = [...(runner.customTesters ?? []), iterableEquality, subsetEquality];
  const pass = isSet && (data === undefined || runner.equals(got, data, testers));
  const wanted = `"${namespace}" in the session${data === undefined ? "" : " to something with the expected members"}`;
  return {
    pass,
    message: () =>
      pass
        ? `expected the answer not to set ${wanted}, but it sets ${preview(got)}`
        : `expected the answer to set ${wanted}, but ${isSet ? `it sets ${preview(got)}` : setInstead(answer, written)}`,
    ...(isSet && data !== undefined ? { actual: got, expected: data } : {}),
  };
}

function setInstead(answer: Received, written: object): string {
  const names = Object.keys(written).map((name) => `"${name}"`);
  return names.length === 0 ? `it sets nothing${whyNothing(answer)}` : `it sets ${names.join(", ")}`;
}

function targetVerdict(answer: Received, block: string, id: string): Verdict {
  const { nextDialogstate } = answer.response;
  const pass = nextDialogstate === id;
  const wanted = `the block "${block}"${block === id ? "" : ` (${id})`}`;
  const got =
    nextDialogstate === undefined ? `it goes nowhere${whyNothing(answer)}` : `it goes to "${nextDialogstate}"`;
  return {
    pass,
    message: () =>
      pass
        ? `expected the answer not to go to ${wanted}, but it does`
        : `expected the answer to go to ${wanted}, but ${got}`,
  };
}

/** Why nothing of an answer counts, where that is so. */
function whyNothing({ answer: { status, body }, json }: Received): string {
  if (!isSuccess(status)) {
    return `: the platform ignores the body of an answer with the status ${status} (U-06)`;
  }
  if (json === undefined) return body.length === 0 ? ": its body is empty" : ": its body is no JSON";
  return `: ${preview(json)}`;
}

function idOf(block: string, bot: Bot | undefined): string {
  if (bot?.blocks === undefined) return block;
  const found = findBlock(bot.blocks, block);
  if (found !== undefined) return found.id;
  throw wrongUse(`the bot "${bot.name}" has no block "${block}"`, didYouMean(block, bot.blocks.keys()));
}
