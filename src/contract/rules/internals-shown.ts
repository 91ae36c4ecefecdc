import { text, withMessage } from "../examples.js";
import { type Exchange, isSuccess } from "../exchange.js";
import { INTERNALS, internalIn, mayBeInternal, mayHoldInternals } from "../internals.js";
import type { Part } from "../parts.js";
import type { Breach, Rule } from "../rule.js";
import { isEcho } from "../signs.js";
import { findStackTrace } from "../stack-trace.js";
import { pointerOf, walk } from "../walk.js";

const MOST_REPORTS = 20;
const EXPECTED = "words for a person, without what the backend says to its makers";

export const internalsShown: Rule = {
  id: "internals-shown",
  severity: "error",
  title: "The answer shows no exception, no notice and no database's message of the backend.",
  why: "in a message the user reads it, in the session it may be shown later (F-032), and in a failed call it stays in the platform's error log (F-048): it helps nobody but who attacks the backend (CWE-209)",
  source: ["F-032", "F-048", "F-050", "CWE-209"],
  good: withMessage(text("Sorry, we can't transfer money now.")),
  bad: withMessage(text("TypeError: Cannot read properties of undefined (reading 'amount')")),
  check(exchange, report) {
    const { text: body, json, parts, answer } = exchange;
    if (body === undefined) return;
    if (!isSuccess(answer.status)) reportFailure(exchange, report);
    else if (mayHoldInternals(body)) reportWords(body, strings(json), report);
    else if (parts.words.some(isSuspicious)) reportWords(body, parts.words, report);
  },
  isEcho: (words, sent) => isEcho(INTERNALS, words, sent),
};

/** Of a failed call that is none of the documented ones, another rule tells. */
function reportFailure({ text = "", answer, options }: Exchange, report: (breach: Breach) => void): void {
  if (options.expects?.statuses?.has(answer.status) !== true) return;
  const internal = internalIn(text);
  if (internal === undefined || findStackTrace(text) !== undefined) return;
  const { what, excerpt, mend } = internal;
  report({ expected: EXPECTED, got: `${what}: ${excerpt}`, mend });
}

const isSuspicious = ({ value }: Part) => typeof value === "string" && mayBeInternal(value);

function* strings(json: unknown): Generator<Part> {
  for (const place of walk(json)) {
    if (typeof place.value === "string" && mayBeInternal(place.value)) {
      yield { pointer: pointerOf(place), value: place.value };
    }
  }
}

function reportWords(body: string, words: Iterable<Part>, report: (breach: Breach) => void): void {
  let reports = 0;
  let hasStackTrace: boolean | undefined;
  for (const { pointer, value } of words) {
    const internal = typeof value === "string" ? internalIn(value) : undefined;
    if (internal === undefined) continue;
    hasStackTrace ??= findStackTrace(body) !== undefined;
    if (hasStackTrace) return; // which another rule tells
    const { what, excerpt, mend } = internal;
    report({ pointer, expected: EXPECTED, got: `${what}: ${excerpt}`, mend, coversAll: true, isUncoverable: true });
    reports += 1;
    if (reports === MOST_REPORTS) return;
  }
}
