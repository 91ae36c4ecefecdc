import { type Finding, jsonText, rememberSome, shorten, valueAt } from "../core/index.js";
import { checkSchema } from "./check-schema.js";
import { type Answer, type CallOutcome, type CheckOptions, type Exchange, isSuccess } from "./exchange.js";
import { type GivenAnswer, toAnswer } from "./given-answer.js";
import { partsOf } from "./parts.js";
import { type ApiStepResponse, normalise } from "./response.js";
import type { Breach, Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { cleanerFor } from "./shown.js";

export interface CheckResult {
  /** What the platform would make of the answer; empty when nothing of it could be read. */
  readonly response: ApiStepResponse;
  /** The parsed body. Undefined when there is none, it is no JSON, or it is ignored because of its status (U-06). */
  readonly json: unknown;
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
}

interface Found extends Breach {
  readonly rule: Rule;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = "\uFEFF";

/** Checks what came of a call: the answer, or that there is none. */
export function checkOutcome(outcome: CallOutcome, options: CheckOptions = {}): CheckResult {
  if (!("failure" in outcome)) {
    // What comes from a call of ours is in its form; programs may bring what they like.
    return outcome.body instanceof Uint8Array ? checkAnswer(outcome, options) : checkResponse(outcome, options);
  }
  const found = rules.flatMap((rule) => {
    const breach = rule.explainFailure?.(outcome, options);
    return breach === undefined ? [] : [{ ...breach, rule }];
  });
  return { response: {}, json: undefined, findings: toFindings(found, undefined, options) };
}

/**
 * Checks one answer against the platform contract, and against what `options` say of the bot and the step.
 * Never throws for what a backend sent: whatever is wrong is a finding.
 * @throws {ApistepError} `bad-option` when it is given no answer: one without a status, headers, or a body in text or bytes
 */
export function checkResponse(answer: GivenAnswer, options: CheckOptions = {}): CheckResult {
  return checkAnswer(toAnswer(answer), options);
}

function checkAnswer(answer: Answer, options: CheckOptions): CheckResult {
  const exchange = readAnswer(answer, options);
  const found = runRules(exchange);
  const { response, json } = exchange;
  return { response, json, findings: found.length === 0 ? [] : toFindings(found, json, options) };
}

/** What is wrong with a message alone, as an error: what is only a warning in an answer, the platform is taken to send. */
export function messageErrors(message: unknown): readonly Finding[] {
  const json = { messages: [message] };
  const found = runRules(exchangeOf(json, { ...WITHOUT_BODY, options: {} }));
  return toFindings(found, json, {}).filter(({ severity }) => severity === "error");
}

/** An answer whose text is nobody's concern: only its JSON is looked at. */
const WITHOUT_BODY = {
  answer: { status: 200, headers: { "content-type": "application/json" }, body: new Uint8Array(), ms: 0 },
  text: "{}",
  hasByteOrderMark: false,
  syntaxError: undefined,
};

function readAnswer(answer: Answer, options: CheckOptions): Exchange {
  const decoded = decode(answer.body);
  const hasByteOrderMark = decoded?.startsWith(BYTE_ORDER_MARK) ?? false;
  const text = hasByteOrderMark ? decoded?.slice(1) : decoded;
  const { json, syntaxError } = isSuccess(answer.status) ? parse(text) : IGNORED;
  return exchangeOf(json, { answer, text, hasByteOrderMark, syntaxError, options });
}

type Received = Pick<Exchange, "answer" | "text" | "hasByteOrderMark" | "syntaxError" | "options">;

const exchangeOf = (json: unknown, received: Received): Exchange => ({
  answer: received.answer,
  text: received.text,
  hasByteOrderMark: received.hasByteOrderMark,
  json,
  syntaxError: received.syntaxError,
  problems: json === undefined ? [] : checkSchema(json),
  options: received.options,
  response: normalise(json),
  parts: partsOf(json),
});

/** The body of a failed call is taken to be ignored (U-06). */
const IGNORED = { json: undefined, syntaxError: undefined };

function decode(body: Uint8Array): string | undefined {
  try {
    return decoder.decode(body);
  } catch {
    return undefined; // no valid UTF-8: a rule says so
  }
}

function parse(text: string | undefined): Pick<Exchange, "json" | "syntaxError"> {
  if (text === undefined || text.trim() === "") return IGNORED;
  try {
    return { json: JSON.parse(text), syntaxError: undefined };
  } catch (error) {
    return { json: undefined, syntaxError: error instanceof Error ? error.message : String(error) };
  }
}

function runRules(exchange: Exchange): readonly Found[] {
  const found: Found[] = [];
  let rule: Rule;
  const report = (breach: Breach) => found.push({ ...breach, rule });
  for (rule of checkingRules) rule.check?.(exchange, report);
  for (const problem of exchange.problems) {
    for (const candidate of explainingRules) {
      const breach = candidate.explain?.(problem, exchange);
      if (breach === undefined) continue;
      found.push({ ...breach, rule: candidate });
      break;
    }
  }
  return found.length > 1 ? withoutCovered(inOrder(found)) : found;
}

const checkingRules = rules.filter((rule) => rule.check !== undefined);
const explainingRules = rules.filter((rule) => rule.explain !== undefined);
const places = new Map(rules.map((rule, index) => [rule, index]));

const placeOf = ({ rule }: Found) => places.get(rule) ?? 0;
const inOrder = (found: readonly Found[]) => [...found].sort((a, b) => placeOf(a) - placeOf(b));

/**
 * One wrong field, one finding: a breach that covers all of a place hides the others at and below it. Of two
 * that cover the same place, the first stays.
 */
function withoutCovered(found: readonly Found[]): readonly Found[] {
  const covering = new Map<string, Found>();
  for (const breach of found) {
    const { pointer, coversAll } = breach;
    if (coversAll === true && pointer !== undefined && !covering.has(pointer)) covering.set(pointer, breach);
  }
  if (covering.size === 0) return found;
  const lengths = [...new Set([...covering.keys()].map((pointer) => pointer.length))];
  const isCovered = (breach: Found) =>
    breach.pointer !== undefined &&
    breach.isUncoverable !== true &&
    lengths.some((length) => isOther(breach, covering.get(parentAt(breach, length))));
  return found.filter((breach) => !isCovered(breach));
}

const isOther = (breach: Found, other: Found | undefined) => other !== undefined && other !== breach;

/** The pointer of the given length that a breach is at or below. */
function parentAt({ pointer = "" }: Found, length: number): string {
  return pointer.length === length || pointer[length] === "/" ? pointer.slice(0, length) : "no pointer";
}

function toFindings(found: readonly Found[], json: unknown, options: CheckOptions): Finding[] {
  const redact = rememberSome(100, cleanerFor(options)); // many findings say the same
  return found.map(({ rule, pointer, expected, got, mend }) => ({
    rule: rule.id,
    severity: rule.severity,
    ...(pointer === undefined ? {} : { pointer: redact(pointer) }),
    expected: redact(expected),
    got: shorten(redact(got ?? jsonText(valueAt(json, pointer ?? "")))),
    why: rule.why,
    mend: redact(mend),
    source: rule.source,
  }));
}
