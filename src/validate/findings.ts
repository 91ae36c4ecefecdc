import { type Note, REQUEST_RULES, type RuleInfo, secretsOf, sessionOf, toCurl } from "../backend/index.js";
import type { Bot, Expectation } from "../bot/index.js";
import type { Breach } from "../contract/index.js";
import { type Finding, type Location, redactor, shorten } from "../core/index.js";
import { type Case, type Labelled, labelOf } from "./case.js";
import type { Examiner, Exchanged } from "./examine.js";

/** A finding of a rule, without its place in a run. */
export function toFinding(
  { id, severity, why, source }: RuleInfo,
  { pointer, expected, got = "", mend }: Breach,
): Finding {
  return { rule: id, severity, ...(pointer === undefined ? {} : { pointer }), expected, got, why, mend, source };
}

/** What was said of the request while it was made. */
export function noteFindings(notes: readonly Note[], bot: Bot): Finding[] {
  return notes.map(({ rule, pointer, expected, got, mend }) => ({
    ...toFinding(REQUEST_RULES[rule], { expected, got, mend }),
    at: bot.locate(pointer),
  }));
}

/** The case that findings are about, and what its exchange had in it that must not be printed. */
export interface Place {
  readonly case: Labelled & Pick<Case, "locate">;
  readonly exchanged: Exchanged;
  readonly expectation?: Expectation;
}

/** Findings of a case: those that the contract's check made, whose texts are short already, and our own. */
export interface Found {
  readonly checked: readonly Finding[];
  readonly own: readonly Finding[];
}

/** Findings with their case, its place in the bot file and a command to repeat the request; without secrets. */
export function placed({ checked, own }: Found, examiner: Examiner, place: Place): Finding[] {
  if (checked.length + own.length === 0) return [];
  const { origin, redact } = originOf(examiner, place);
  return [
    ...checked.map((finding) => complete(finding, origin, redact)),
    ...own.map((finding) => complete(finding, origin, (text) => shorten(redact(text)))),
  ];
}

/** Where a finding comes from, as reports tell. */
export interface Origin {
  readonly step: string;
  readonly case: string;
  readonly at: Location;
  readonly reproduce: string;
}

/** Where what is found of an exchange comes from, and how to take the secrets out of texts about it. */
export function originOf(
  { bot, secrets, network }: Examiner,
  { case: run, exchanged, expectation }: Place,
): { readonly origin: Origin; readonly redact: (text: string) => string } {
  const { step, request, before, session } = exchanged;
  const expected = sessionOf(Object.entries(expectation?.session ?? {}));
  const all = [...secretsOf(bot, step, [before, session, expected]), ...secrets];
  const redact = redactor(all);
  const reproduce = toCurl(request, all, network);
  return { origin: { step: step.name, case: redact(labelOf(run)), at: run.locate(), reproduce }, redact };
}

/** A finding with where it comes from. */
export function complete(finding: Finding, origin: Origin, clean: (text: string) => string): Finding {
  const { rule, severity, pointer, expected, got, why, mend, source, at = origin.at } = finding;
  return {
    rule,
    severity,
    step: origin.step,
    case: origin.case,
    ...(pointer === undefined ? {} : { pointer: clean(pointer) }),
    expected: clean(expected),
    got: clean(got),
    why,
    mend: clean(mend),
    source,
    at,
    reproduce: origin.reproduce,
  };
}
