import type { ApiStep, Bot } from "../../bot/index.js";
import type { Session } from "../../contract/index.js";
import { type Finding, jsonText, shorten } from "../../core/index.js";
import type { Answered, Case, CaseRun } from "../case.js";
import type { Examiner, Exchanged, Sent } from "../examine.js";
import { ANYTHING, foundIn, ranOnce } from "../exchange-case.js";
import { type Found, placed } from "../findings.js";
import { type GeneratedHarm, watchGenerated } from "./generated-harm.js";
import { inputsFor, type Values } from "./generated-inputs.js";
import type { MakeCases } from "./make.js";
import { baseSession, type Slot, slotsOf, withValues } from "./slots.js";
import { simpler } from "./values.js";

/** Cases with values that the step's rows allow: an answer to them must keep to the contract like any other. */
export const generatedCases: MakeCases = (bot, step, { seed, most }) => {
  const slots = slotsOf(bot, step).filter(({ schemas }) => schemas.length > 0);
  const inputs = inputsFor(slots, most, seed);
  const explained = new Set<string>();
  const setting = { slots, explained, base: baseSession(bot, step), harm: watchGenerated(step) };
  return inputs.map(({ name, values }) => generatedCase(bot, step, name, values, setting));
};

interface Setting {
  /** The variables that the values are put on top of. */
  readonly base: Session;
  readonly slots: readonly Slot[];
  /** Rules whose smallest failing request is known for this step. */
  readonly explained: Set<string>;
  readonly harm: GeneratedHarm;
}

function generatedCase(bot: Bot, step: ApiStep, name: string, values: Values, setting: Setting): Case {
  const identity = {
    id: `${step.name}/generated/${name}`,
    kind: "generated" as const,
    name: shorten(name),
    locate: () => bot.locate(step.pointer),
  };
  const tell = ({ found, exchanged, values }: Failing, examiner: Examiner) =>
    placed(withValuesSent(found, values, step, bot), examiner, { case: identity, exchanged });

  function judge(sent: Sent, examiner: Examiner): CaseRun {
    const first = examiner.check(sent);
    const found = foundIn(first, ANYTHING, examiner);
    if (found.checked.length + found.own.length === 0) return ranOnce(first, [], ANYTHING);
    const findings = tell({ found, exchanged: first, values }, examiner);
    const ran = ranOnce(first, findings, ANYTHING);
    const rule = findings.length === 0 ? undefined : errorsOf(found).find((id) => isToExplain(id, setting));
    if (rule === undefined) return ran;
    setting.explained.add(rule);
    return {
      ...ran,
      async shrink() {
        const smallest = await shrink(rule, { exchanged: first, found, values }, { ...setting, examiner });
        if (smallest.exchanged === first) return ran;
        return { exchanges: [first, smallest.exchanged], findings: tell(smallest, examiner) };
      },
    };
  }

  return {
    ...identity,
    step: step.name,
    tags: [],
    isAlone: false,
    async run(examiner): Promise<Answered> {
      const { reason } = setting.harm;
      if (reason !== undefined) {
        return { outcomes: [], judge: () => ({ exchanges: [], findings: [], notChecked: reason }) };
      }
      const sent = await examiner.send(step, withValues(setting.base, values));
      const isSuspicious = setting.harm.isSuspicious(sent, name);
      const harmed = isSuspicious ? await setting.harm.after(name, examiner) : undefined; // waiting costs time
      if (harmed === undefined) return { outcomes: [sent.outcome], judge: () => judge(sent, examiner) };
      return {
        outcomes: [sent.outcome, harmed.sent.outcome],
        judge() {
          const [first, exchanged] = [examiner.check(sent), examiner.check(harmed.sent)];
          const found = { checked: [], own: [harmed.finding] };
          return { exchanges: [first, exchanged], findings: placed(found, examiner, { case: identity, exchanged }) };
        },
      };
    },
  };
}

/** Findings with what was made up for the request that they are about. */
function withValuesSent({ checked, own }: Found, values: Values, step: ApiStep, bot: Bot): Found {
  const rows = [...step.body, ...step.query, ...step.headers];
  const sent = [...values].map(([variable, value]) => {
    const { key } = rows.find((row) => row.type === "variable" && row.variable === variable) ?? { key: variable };
    const isSensitive = bot.variables.get(variable)?.sensitive === true;
    return `${key}: ${isSensitive ? "a sensitive value" : cut(jsonText(value))}`;
  });
  const made = sent.length === 0 ? "no value made up" : sent.join(", ");
  const add = (finding: Finding) => ({ ...finding, got: `${finding.got} (sent with ${made})` });
  return { checked: checked.map(add), own: own.map(add) };
}

const LONGEST_SHOWN = 40;
const cut = (text: string) =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`;

/** Without an answer, each request more would take its time, or find nobody. */
const isToExplain = (rule: string, { explained }: Setting) =>
  !explained.has(rule) && rule !== "answer-missing" && rule !== "answer-timeout";

/** Rules that are broken as errors. */
const errorsOf = ({ checked, own }: Found) =>
  [...checked, ...own].filter(({ severity }) => severity === "error").map(({ rule }) => rule);

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
  { base, slots, examiner }: Setting & { readonly examiner: Examiner },
): Promise<Failing> {
  const { step } = failing.exchanged;
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
  for (const variable of failing.values.keys()) {
    await attempt(new Map([...smallest.values].filter(([name]) => name !== variable)));
  }
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const [variable, value] of smallest.values) {
      const slot = slots.find((each) => each.variable === variable);
      for (const candidate of simpler(value).filter((each) => slot?.allows(each) === true)) {
        if (!(await attempt(new Map([...smallest.values, [variable, candidate]])))) continue;
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}
