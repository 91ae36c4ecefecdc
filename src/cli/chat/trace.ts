import type { ConversationExchange } from "../../conversation/index.js";
import { type Finding, formatDuration, shorten } from "../../core/index.js";
import type { Effect, Trace } from "../../engine/index.js";
import { findingLines, oneLine } from "../../validate/index.js";
import type { Look } from "./show.js";
import { wrap } from "./text.js";

const INDENT = "    ";

/** A note beside the conversation. */
export function note(text: string, { colors, width, redact }: Look, indent = INDENT): string[] {
  return wrap(oneLine(redact(text)), width - indent.length).map((line) => colors.dim(indent + line));
}

/** A request and its answer. */
export function exchangeLines({ request, outcome }: ConversationExchange, look: Look): string[] {
  const sent = note(`→ ${request.method} ${request.url}`, look);
  const body = request.json === undefined ? [] : jsonLines(JSON.stringify(request.json), look);
  if ("failure" in outcome) return [...sent, ...body];
  const answer = note(`← ${outcome.status} · ${formatDuration(outcome.ms)}`, look);
  return [...sent, ...body, ...answer, ...jsonLines(new TextDecoder().decode(outcome.body), look)];
}

const LONGEST = 2_000;

/** Redacted before it is cut: a secret that was cut in two would not be found. */
function jsonLines(body: string, look: Look): string[] {
  const text = look.redact(spaced(body));
  const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
  return text === "" ? [] : note(shown, look, `${INDENT}  `);
}

/** JSON with spaces, at which lines can be broken; any other text as it is. */
function spaced(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 1).replaceAll(/\n\s*/g, " ");
  } catch {
    return body.trim();
  }
}

/** Why a call brought nothing, as a person says it. */
export function failureOf({ step, outcome }: ConversationExchange): string {
  if ("failure" in outcome) return `the call of ${step.name} failed: ${outcome.message || outcome.failure}`;
  return `the call of ${step.name} failed: it answered with status ${outcome.status}`;
}

/** What went on, in a few words; undefined for what is shown otherwise. */
export function effectWords(effect: Effect): string | undefined {
  switch (effect.type) {
    case "send":
      return `sent ${effect.message.type}${effect.step === undefined ? "" : `, from the answer of ${effect.step}`}`;
    case "schedule":
      return effect.reason === "silence" ? `a silence counts after ${formatDuration(effect.ms)}` : undefined;
    case "call":
      return undefined;
    case "trace":
      return traceWords(effect);
  }
}

function traceWords(trace: Trace): string | undefined {
  switch (trace.what) {
    case "entered":
      return trace.because === "answer" ? `redirected to ${trace.block}` : `entered ${trace.block} (${trace.because})`;
    case "skipped":
      return `skipped ${trace.block}: ${trace.variable} is known`;
    case "stored":
      return `stored ${trace.variable} (${trace.by})`;
    case "condition":
      return `${trace.block}: ${branchWords(trace.branch)}`;
    case "intent":
      return `intent ${trace.intent}, score ${trace.score.toFixed(2)}`;
    case "not understood":
      return `not understood: ${trace.reason}`;
    case "invalid input":
      return `no valid answer to ${trace.block}, attempt ${trace.attempt}`;
    case "failed":
      return `failed: ${trace.reason}`;
    case "queued":
    case "ignored":
      return `${trace.what}: ${trace.event}`;
    case "finding":
      return undefined;
  }
}

function branchWords(branch: number | "else" | null): string {
  if (branch === null) return "no condition holds, and there is no else";
  return branch === "else" ? "no condition holds: else" : `condition ${branch + 1} holds`;
}

/** A finding: in full while tracing, else on a line. */
export function noteFinding(finding: Finding, isTracing: boolean, look: Look): string[] {
  const { colors, width, redact } = look;
  if (isTracing) {
    const shown = { ...finding, expected: redact(finding.expected), got: redact(finding.got) };
    return findingLines(shown, { paint: colors, width: width - INDENT.length }).map((line) => INDENT + line);
  }
  const { severity, rule, pointer, expected, got } = finding;
  const place = pointer ? `${pointer}: ` : "";
  const paint = severity === "error" ? colors.red : colors.yellow;
  const text = oneLine(redact(`${rule}  ${place}expected ${expected}, got ${shorten(got)}`));
  return wrap(`${severity} ${text}`, width - INDENT.length).map((line) => INDENT + paint(line));
}
