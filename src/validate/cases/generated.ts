import type { ApiStep, Bot } from "../../bot/index.js";
import { readPath, type Session } from "../../contract/index.js";
import { type Finding, type Location, shorten } from "../../core/index.js";
import type { Answered, Case, CaseRun } from "../case.js";
import type { Examiner, Exchanged, Sent } from "../examine.js";
import { ANYTHING, foundIn, ranOnce } from "../exchange-case.js";
import { type Found, placed } from "../findings.js";
import { type GeneratedHarm, watchGenerated } from "./generated-harm.js";
import { type Input, inputsFor, type Values } from "./generated-inputs.js";
import type { MakeCases } from "./make.js";
import { sentValue } from "./sent-value.js";
import { baseSession, type Slot, slotsOf, withValues } from "./slots.js";
import { simpler } from "./values.js";

/** Cases with values that the step's rows allow: an answer to them must keep to the contract like any other. */
export const generatedCases: MakeCases = (bot, step, { seed, most }) => {
  const slots = slotsOf(bot, step).filter(({ schemas }) => schemas.length > 0);
  const inputs = inputsFor(slots, most, seed);
  const explained = new Set<string>();
  const setting = { bot, step, slots, explained, base: baseSession(bot, step), harm: watchGenerated(step) };
  return inputs.map((input) => new GeneratedCase(input, setting));
};

interface Setting {
  readonly bot: Bot;
  readonly step: ApiStep;
  /** The variables that the values are put on top of. */
  readonly base: Session;
  readonly slots: readonly Slot[];
  /** Rules whose smallest failing request is known for this step. */
  readonly explained: Set<string>;
  readonly harm: GeneratedHarm;
}

const NO_TAGS: readonly string[] = [];

/** A class, as thousands are made before the first is sent: with functions of its own, each would take far more memory. */
class GeneratedCase implements Case {
  readonly id: string;
  readonly kind = "generated";
  readonly step: string;
  readonly name: string;
  readonly tags = NO_TAGS;
  readonly isAlone = false;
  readonly #values: Values;
  readonly #setting: Setting;

  constructor({ name, values }: Input, setting: Setting) {
    this.id = `${setting.step.name}/generated/${name}`;
    this.step = setting.step.name;
    this.name = shorten(name);
    this.#values = values;
    this.#setting = setting;
  }

  locate(): Location {
    const { bot, step } = this.#setting;
    return bot.locate(step.pointer);
  }

  async run(examiner: Examiner): Promise<Answered> {
    const { step, base, harm } = this.#setting;
    const { reason } = harm;
    if (reason !== undefined) {
      return { outcomes: [], judge: () => ({ exchanges: [], findings: [], notChecked: reason }) };
    }
    const sent = await examiner.send(step, withValues(base, this.#values));
    const isSuspicious = harm.isSuspicious(sent, this.name);
    const harmed = isSuspicious ? await harm.after(this.name, examiner) : undefined; // waiting costs time
    if (harmed === undefined) return { outcomes: [sent.outcome], judge: () => this.#judge(sent, examiner) };
    return {
      outcomes: [sent.outcome, harmed.sent.outcome],
      judge: () => {
        const [first, exchanged] = [examiner.check(sent), examiner.check(harmed.sent)];
        const found = { checked: [], own: [harmed.finding] };
        return { exchanges: [first, exchanged], findings: placed(found, examiner, { case: this, exchanged }) };
      },
    };
  }

  #judge(sent: Sent, examiner: Examiner): CaseRun {
    const exchanged = examiner.check(sent);
    const found = foundIn(exchanged, ANYTHING, examiner);
    if (found.checked.length + found.own.length === 0) return ranOnce(exchanged, [], ANYTHING);
    const failing = { exchanged, found, values: this.#values };
    const findings = this.#tell(failing, examiner);
    const ran = ranOnce(exchanged, findings, ANYTHING);
    const rule =
      findings.length === 0 ? undefined : errorsOf(found).find((each) => isToExplain(each, this.#setting.explained));
    if (rule === undefined) return ran;
    this.#setting.explained.add(rule);
    return {
      ...ran,
      shrink: async () => {
        const again = await examiner.examine(exchanged.step, exchanged.before);
        if (!breaks(again, rule, examiner)) {
          return { exchanges: [exchanged, again], findings: this.#tell(failing, examiner, AT_TIMES) };
        }
        const smallest = await shrink(rule, failing, { ...this.#setting, examiner });
        if (smallest.exchanged === exchanged) return ran;
        return { exchanges: [exchanged, smallest.exchanged], findings: this.#tell(smallest, examiner, SMALLEST) };
      },
    };
  }

  #tell(failing: Failing, examiner: Examiner, more = ""): Finding[] {
    const { exchanged } = failing;
    return placed(withValuesSent(failing, this.#setting, more), examiner, { case: this, exchanged });
  }
}

const AT_TIMES = "; sent once more, that was answered as it should be, so it fails at times, whatever is sent";
const SMALLEST = ", which is the least that fails";

/** Findings with what was made up for the request that they are about. @param more what else is known of it */
function withValuesSent(
  { found: { checked, own }, exchanged, values }: Failing,
  setting: Setting,
  more: string,
): Found {
  const sent = [...values].map(([variable, value]) => sentValue(variable, value, setting));
  const made = sent.length === 0 ? "no value made up" : sent.join(", ");
  const hint = isRefused(exchanged) && values.size > 0 ? mendSchema([...values.values()]) : "";
  const add = (finding: Finding) => ({
    ...finding,
    got: `${finding.got} (sent with ${made}${more})`,
    mend: finding.rule === "status-not-2xx" ? finding.mend + hint : finding.mend,
  });
  return { checked: checked.map(add), own: own.map(add) };
}

const isRefused = ({ outcome }: Exchanged) => "status" in outcome && outcome.status >= 400 && outcome.status < 500;

/** What is refused may be what no user sends. */
function mendSchema(values: readonly unknown[]): string {
  const isBlank = values.some((value) => String(value ?? "").trim() === "");
  return `; or let the row's schema say that no such value is sent${isBlank ? ', for example with pattern: "\\S"' : ""}`;
}

/** Without an answer, each request more would take its time, or find nobody. */
const isToExplain = (rule: string, explained: ReadonlySet<string>) =>
  !explained.has(rule) && rule !== "answer-missing" && rule !== "answer-timeout";

/** Rules that are broken as errors. */
const errorsOf = ({ checked, own }: Found) =>
  [...checked, ...own].filter(({ severity }) => severity === "error").map(({ rule }) => rule);

const breaks = (exchanged: Exchanged, rule: string, examiner: Examiner) =>
  errorsOf(foundIn(exchanged, ANYTHING, examiner)).includes(rule);

interface Failing {
  readonly exchanged: Exchanged;
  readonly found: Found;
  readonly values: Values;
}

/** Most requests that are sent to find the smallest that fails. */
const MOST_SHRINKS = 30;

/** The smallest request found that breaks the same rule: first with fewer values changed, then with simpler ones. */
async function shrink(
  rule: string,
  failing: Failing,
  { step, base, slots, examiner }: Setting & { readonly examiner: Examiner },
): Promise<Failing> {
  let smallest = failing;
  const tried = new Set<string>();
  const attempt = async (values: Values): Promise<boolean> => {
    const key = JSON.stringify([...values]);
    if (tried.size === MOST_SHRINKS || tried.has(key)) return false;
    tried.add(key);
    const exchanged = await examiner.examine(step, withValues(base, values));
    const found = foundIn(exchanged, ANYTHING, examiner);
    if (!errorsOf(found).includes(rule)) return false;
    smallest = { exchanged, found, values };
    return true;
  };
  const isAllowed = (variable: string, value: unknown) =>
    slots.find((slot) => slot.variable === variable)?.allows(value) === true;
  for (const variable of failing.values.keys()) {
    if (!isAllowed(variable, readPath(base, variable))) continue; // without it, something else would fail
    await attempt(new Map([...smallest.values].filter(([name]) => name !== variable)));
  }
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const [variable, value] of smallest.values) {
      for (const candidate of simpler(value).filter((each) => isAllowed(variable, each))) {
        if (!(await attempt(new Map([...smallest.values, [variable, candidate]])))) continue;
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}
