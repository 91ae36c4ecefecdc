import { type Finding, preview, redactor, valueAt } from "../core/index.js";
import { checkSchema } from "./check-schema.js";
import type { Answer, CheckOptions, Exchange } from "./exchange.js";
import { partsOf } from "./parts.js";
import { type ApiStepResponse, normalise } from "./response.js";
import type { Breach, Rule } from "./rule.js";
import { rules } from "./rules/index.js";

export interface CheckResult {
  /** What the platform would make of the answer; empty when nothing of it could be read. */
  readonly response: ApiStepResponse;
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
}

interface Found extends Breach {
  readonly rule: Rule;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Checks one answer against the platform contract, and against what `options` say of the bot and the step.
 * Never throws for what a backend sent: whatever is wrong is a finding.
 */
export function checkResponse(answer: Answer, options: CheckOptions = {}): CheckResult {
  const exchange = readAnswer(answer, options);
  const found = runRules(exchange);
  return { response: exchange.response, findings: found.length === 0 ? [] : toFindings(found, exchange) };
}

function readAnswer(answer: Answer, options: CheckOptions): Exchange {
  const decoded = decode(answer.body);
  const hasByteOrderMark = decoded?.startsWith(BYTE_ORDER_MARK) ?? false;
  const text = hasByteOrderMark ? decoded?.slice(1) : decoded;
  const { json, syntaxError } = isSuccess(answer.status) ? parse(text) : IGNORED;
  return {
    answer,
    text,
    hasByteOrderMark,
    json,
    syntaxError,
    options,
    response: normalise(json),
    parts: partsOf(json),
  };
}

const isSuccess = (status: number) => status >= 200 && status < 300;

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
  if (text === undefined || text.trim() === "") return { json: undefined, syntaxError: undefined };
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
  for (const problem of exchange.json === undefined ? [] : checkSchema(exchange.json)) {
    for (const candidate of explainingRules) {
      const breach = candidate.explain?.(problem, exchange);
      if (breach === undefined) continue;
      found.push({ ...breach, rule: candidate });
      break;
    }
  }
  return found.length > 1 ? withoutCovered(found) : found;
}

const checkingRules = rules.filter((rule) => rule.check !== undefined);
const explainingRules = rules.filter((rule) => rule.explain !== undefined);

/** One wrong field, one finding: a breach that covers all of a place hides the others at and below it. */
function withoutCovered(found: readonly Found[]): Found[] {
  const covering = found.filter((breach) => breach.coversAll === true);
  const isCovered = (breach: Found) =>
    covering.some(
      (other) => other !== breach && isAtOrBelow(breach.pointer, other.pointer) && !isCoveredBy(other, breach),
    );
  return found.filter((breach) => !isCovered(breach)).sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));
}

const isAtOrBelow = (pointer: string | undefined, parent: string | undefined) =>
  pointer !== undefined && parent !== undefined && (pointer === parent || pointer.startsWith(`${parent}/`));

/** Of two that cover the same place, the rule that comes first stays. */
const isCoveredBy = (breach: Found, other: Found) =>
  other.coversAll === true &&
  breach.pointer === other.pointer &&
  rules.indexOf(other.rule) < rules.indexOf(breach.rule);

function toFindings(found: readonly Found[], { json, options }: Exchange): Finding[] {
  const redact = redactor(options.secrets ?? []);
  return found.map(({ rule, pointer, expected, got, mend }) => ({
    rule: rule.id,
    severity: rule.severity,
    ...(pointer === undefined ? {} : { pointer }),
    expected,
    got: redact(got ?? preview(valueAt(json, pointer ?? ""))),
    why: rule.why,
    mend,
    source: rule.source,
  }));
}
