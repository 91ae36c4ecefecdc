import type { Expectation } from "../../bot/index.js";
import { interpolate, isSuccess, parsePath, readPath, storeWrites } from "../../contract/index.js";
import { type Finding, isObject, jsonText, kindOf, pointerTo, valueAt } from "../../core/index.js";
import type { Exchanged } from "../examine.js";
import type { Check, CheckBreach } from "./check.js";
import { shownMessage } from "./shown-message.js";

export const expectationFailed: Check = {
  rule: {
    id: "expectation-failed",
    severity: "error",
    title: "An answer is what its sample expects.",
    why: 'the bot file says so, under "expect" of this sample',
    source: ["bot file"],
  },
  check(exchanged, expectation) {
    if (expectsNothing(expectation)) return [];
    const errors = exchanged.result.findings.filter(
      ({ severity, rule }) => severity === "error" && rule !== LESS_EXACT,
    );
    const status = statusDifferences(exchanged, expectation);
    if (status.length > 0) return errors.length > 0 ? [] : status;
    // These say why there is nothing to compare.
    if (errors.length > 0 && (!isReadable(exchanged) || errors.some(isAboutAll))) return [];
    if (isEmpty(exchanged)) return emptyDifferences(expectation);
    const session = [...sessionDifferences(exchanged, expectation)];
    const isSessionWrong = session.length > 0 || errors.some(isAboutSession);
    return [
      ...session,
      ...messageDifferences(exchanged, expectation, isSessionWrong),
      ...targetDifferences(exchanged, expectation),
    ]
      .filter(({ isExplainedBy }) => !errors.some(isExplainedBy))
      .map(({ isExplainedBy, ...breach }) => breach);
  },
};

/** What a sample expects says it better. */
const LESS_EXACT = "nextdialogstate-missing";

const expectsNothing = ({ status, session, messages, nextDialogstate }: Expectation) =>
  status === undefined && session === undefined && messages === undefined && nextDialogstate === undefined;

function statusDifferences({ outcome }: Exchanged, { status }: Expectation): CheckBreach[] {
  if (status === undefined || "failure" in outcome || outcome.status === status) return [];
  return [{ expected: `status ${status}`, got: String(outcome.status), mend: MEND, replaces: ["status-not-200"] }];
}

function isReadable({ outcome, result: { json } }: Exchanged): boolean {
  if ("failure" in outcome) return false;
  return isObject(json) || (isSuccess(outcome.status) && outcome.body.length === 0);
}

const WHOLE_FORMS = ["member-naming", "v1-dialect", "webhook-dialect", "envelope-misplaced"];
const isAboutAll = ({ rule, pointer }: Finding) => pointer === "" && WHOLE_FORMS.includes(rule);

const isEmpty = ({ outcome }: Exchanged) => !("failure" in outcome) && outcome.body.length === 0;

function emptyDifferences({ session, messages, nextDialogstate }: Expectation): CheckBreach[] {
  const parts = {
    session,
    messages: messages?.length ? messages : undefined,
    nextDialogstate: nextDialogstate ?? undefined,
  };
  const names = Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [name]));
  if (names.length === 0) return [];
  const replaces = ["body-empty", "status-not-200"];
  return [{ expected: `an answer with ${names.join(" and ")}`, got: "an empty body", mend: MEND, replaces }];
}

interface Difference extends CheckBreach {
  readonly pointer: string;
  /** Whether another error tells what is wrong there already: one wrong field, one finding. */
  readonly isExplainedBy: Explanation;
}

type Explanation = (error: Finding) => boolean;

const at =
  (...places: string[]): Explanation =>
  ({ pointer }) =>
    pointer !== undefined && places.includes(pointer);
const atOrBelow =
  (place: string): Explanation =>
  ({ pointer }) =>
    pointer !== undefined && (pointer === place || pointer.startsWith(`${place}/`));
const mentioning =
  (...members: string[]): Explanation =>
  ({ expected, mend }) =>
    members.some((member) => `${expected} ${mend}`.includes(`"${member}"`));

const isAboutSession: Explanation = (error) => atOrBelow("/session")(error) || mentioning("session")(error);

function difference(pointer: string, expected: string, got: unknown, isExplainedBy = at(pointer)): Difference {
  return { pointer, expected, got: jsonText(got), mend: MEND, isExplainedBy };
}

const MEND = 'send what the sample expects, or correct its "expect"';

/** A sample knows texts only. */
const MEND_OTHERS = `${MEND}; media, cards, buttons and quick replies are expected in a conversation file, not in a sample`;

/** Only what the answer itself writes counts, not what was in the session before. */
function* sessionDifferences(
  { result: { json, response } }: Exchanged,
  expectation: Expectation,
): Generator<Difference> {
  const written = storeWrites({}, response.session ?? []);
  for (const [path, value] of Object.entries(expectation.session ?? {})) {
    for (const { steps, expected, got } of mismatches(value, readPath(written, path), parsePath(path) ?? [path])) {
      const isOtherType = isPlain(got) && isPlain(expected) && String(got) === String(expected);
      const mend = isOtherType ? `send it as ${kindOf(expected)}, not as ${kindOf(got)}` : MEND;
      const { pointer, isExplainedBy } = placeInSession(json, steps);
      const found = difference(pointer, `${pathOf(steps)} to be ${jsonText(expected)}`, got, isExplainedBy);
      yield { ...found, mend, replaces: ["session-missing"] };
    }
  }
}

const isPlain = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);

interface Mismatch {
  /** Names and indices from the namespace on. */
  readonly steps: readonly string[];
  readonly expected: unknown;
  readonly got: unknown;
}

/** An object matches when its expected members do; null matches what is not there, as both read the same (U-13). */
function* mismatches(expected: unknown, got: unknown, steps: readonly string[]): Generator<Mismatch> {
  const areLists = Array.isArray(expected) && Array.isArray(got) && expected.length === got.length;
  if (areLists || (isObject(expected) && isObject(got))) {
    for (const [step, value] of Object.entries(expected)) {
      yield* mismatches(value, valueAt(got, pointerTo("", step)), [...steps, step]);
    }
  } else if ((expected ?? null) !== (got ?? null)) {
    yield { steps, expected, got };
  }
}

const pathOf = ([namespace = "", ...steps]: readonly string[]) =>
  namespace + steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");

/** Where in the answer a variable stands or, when it does not, should stand. */
function placeInSession(
  json: unknown,
  [namespace, ...steps]: readonly string[],
): Pick<Difference, "pointer" | "isExplainedBy"> {
  const session = valueAt(json, "/session");
  if (session === undefined) return { pointer: "", isExplainedBy: mentioning("session") };
  const writes = Array.isArray(session)
    ? session.map((write, index) => [`/session/${index}`, write] as const)
    : [["/session", session] as const];
  const write = writes.findLast(([, write]) => isObject(write) && write.namespace === namespace);
  if (write === undefined) return { pointer: "/session", isExplainedBy: atOrBelow("/session") };
  let pointer = `${write[0]}/data`;
  for (const step of steps) {
    const next = pointerTo(pointer, step);
    if (valueAt(json, next) === undefined) {
      return { pointer, isExplainedBy: explainsAbsence(json, pointer, step) };
    }
    pointer = next;
  }
  return { pointer, isExplainedBy: at(pointer) };
}

/** Why a member is not there: what should hold it is not there or no object, or an error about the place names it. */
function explainsAbsence(json: unknown, parent: string, member: string): Explanation {
  const isMember = mentioning(member);
  const isNear = atOrBelow(parent);
  const holder = valueAt(json, parent);
  const hasParent = isObject(holder) || (Array.isArray(holder) && /^\d+$/.test(member));
  const isAbove = at(parent, parent.slice(0, parent.lastIndexOf("/")));
  return (error) => (hasParent ? isNear(error) && isMember(error) : isAbove(error));
}

function* messageDifferences(
  exchanged: Exchanged,
  { messages: expected }: Expectation,
  isSessionWrong: boolean,
): Generator<Difference> {
  const { json } = exchanged.result;
  if (expected === undefined) return;
  const sent = valueAt(json, "/messages") ?? [];
  const messages = Array.isArray(sent) ? sent : [];
  if (messages.length === expected.length && Array.isArray(sent)) {
    for (const [index, text] of expected.entries()) {
      const isConsequence = isSessionWrong && textsOf(json, index).some((sent) => sent.includes("{"));
      if (!isConsequence) yield* textDifferences(exchanged, index, text);
    }
  } else if (valueAt(json, "/messages") === undefined) {
    yield difference("", messagesPhrase(expected), undefined, mentioning("messages"));
  } else {
    // A message that is none is one too many, or one that is missing.
    const found = difference("/messages", messagesPhrase(expected), messages.map(shownMessage), atOrBelow("/messages"));
    yield messages.every((_, index) => textsOf(json, index).length > 0) ? found : { ...found, mend: MEND_OTHERS };
  }
}

const messagesPhrase = (texts: readonly string[]) =>
  texts.length === 0
    ? "no messages"
    : `${texts.length === 1 ? "one message" : `${texts.length} messages`}: ${jsonText(texts)}`;

/** One of the alternatives of a message (F-051) must be the text: as it is sent, or as the user sees it. */
function* textDifferences(
  { result: { json }, session }: Exchanged,
  index: number,
  expected: string,
): Generator<Difference> {
  const texts = textsOf(json, index);
  if (texts.some((text) => text === expected || interpolate(text, session) === expected)) return;
  const message = `/messages/${index}`;
  const alternatives = `${message}/config/textMessages`;
  const phrase = `the text ${jsonText(expected)}`;
  const seen = texts.map((text) => interpolate(text, session));
  if (texts.length === 0) {
    const sent = valueAt(json, message);
    yield { ...difference(message, phrase, sent, atOrBelow(message)), got: shownMessage(sent), mend: MEND_OTHERS };
  } else if (texts.length === 1) yield difference(`${alternatives}/0/text`, phrase, seen[0]);
  else yield difference(alternatives, phrase, seen, atOrBelow(alternatives));
}

function textsOf(json: unknown, index: number): string[] {
  const alternatives = valueAt(json, `/messages/${index}/config/textMessages`);
  const texts = Array.isArray(alternatives) ? alternatives.map((alternative) => valueAt(alternative, "/text")) : [];
  return texts.filter((text) => typeof text === "string");
}

const NESTED = "/action/nextDialogstate";
const TOP_LEVEL = "/nextDialogstate";

function* targetDifferences(
  { result: { json, response }, session }: Exchanged,
  { nextDialogstate: expected }: Expectation,
): Generator<Difference> {
  const got = response.nextDialogstate;
  if (expected === undefined || (expected === null && got === undefined)) return;
  if (got !== undefined && (got === expected?.id || interpolate(got, session) === expected?.id)) return;
  const phrase = expected === null ? "no nextDialogstate" : `nextDialogstate ${blockPhrase(expected)}`;
  const place = [NESTED, TOP_LEVEL].find((pointer) => valueAt(json, pointer) !== undefined);
  if (place !== undefined) yield difference(place, phrase, valueAt(json, place), at(NESTED, TOP_LEVEL));
  else {
    const hasAction = valueAt(json, "/action") !== undefined;
    const isExplainedBy = hasAction ? atOrBelow("/action") : mentioning("nextDialogstate", "action");
    const found = difference(hasAction ? "/action" : "", phrase, strangers(json), isExplainedBy);
    yield { ...found, replaces: [LESS_EXACT] };
  }
}

/** What an answer has in place of its three parts, such as an error. */
function strangers(json: unknown): unknown {
  if (!isObject(json) || Object.keys(json).length === 0) return undefined;
  return ["session", "messages", "action"].some((part) => Object.hasOwn(json, part)) ? undefined : json;
}

const blockPhrase = ({ id, name }: { id: string; name: string }) =>
  id === name ? `"${id}"` : `"${id}" (the block ${name})`;
