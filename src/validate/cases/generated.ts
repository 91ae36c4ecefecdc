import type { ApiStep, Bot } from "../../bot/index.js";
import type { Session } from "../../contract/index.js";
import { shorten } from "../../core/index.js";
import type { Answered, Case, CaseRun } from "../case.js";
import type { Examiner, Exchanged, Sent } from "../examine.js";
import { ANYTHING, foundIn } from "../exchange-case.js";
import { type Found, placed } from "../findings.js";
import { draw } from "./arbitrary.js";
import type { MakeCases } from "./make.js";
import { baseSession, type Slot, slotsOf, withValues } from "./slots.js";
import { simpler } from "./values.js";

/** Values by variable. */
type Values = ReadonlyMap<string, unknown>;

/** Cases with values that the step's rows allow: an answer to them must keep to the contract like any other. */
export const generatedCases: MakeCases = (bot, step, { seed, most }) => {
  const slots = slotsOf(bot, step).filter(({ schemas }) => schemas.length > 0);
  const boundaries = interleaved(slots.map(boundaryInputs)).slice(0, most);
  const inputs = [...boundaries, ...randomInputs(slots, most - boundaries.length, seed)];
  const explained = new Set<string>();
  const base = baseSession(bot, step);
  return inputs.map(({ name, values }) => generatedCase(bot, step, name, values, { slots, explained, base }));
};

interface Input {
  readonly name: string;
  readonly values: Values;
}

const boundaryInputs = ({ variable, values, allows }: Slot): Input[] =>
  values
    .filter(({ value }) => allows(value))
    .map(({ name, value }) => ({ name: `${variable}: ${name}`, values: new Map([[variable, value]]) }));

/** One of each list in turn, so that a small number has something of all. */
function interleaved<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Where not all that is drawn is allowed, or new, up to so many times as many are drawn as are wanted. */
const MOST_TIMES = 3;

function randomInputs(slots: readonly Slot[], count: number, seed: number): Input[] {
  if (count <= 0 || slots.length === 0) return [];
  const schemas = Object.fromEntries(slots.map(({ variable, schemas }) => [variable, schemas[0] ?? true]));
  const isAllowed = (values: Drawn) => slots.every(({ variable, allows }) => allows(values[variable]));
  let inputs: Drawn[] = [];
  for (let times = 1; times <= MOST_TIMES && inputs.length < count; times++) {
    inputs = unique(draw(schemas, count * times, seed).filter(isAllowed)).slice(0, count);
  }
  return inputs.map((values, index) => ({ name: `random ${index + 1}`, values: new Map(Object.entries(values)) }));
}

type Drawn = ReturnType<typeof draw>[number];

const unique = (drawn: readonly Drawn[]): Drawn[] => [
  ...new Map(drawn.map((values) => [JSON.stringify(values), values])).values(),
];

interface Setting {
  /** The variables that the values are put on top of. */
  readonly base: Session;
  readonly slots: readonly Slot[];
  /** Rules whose smallest failing request is known for this step. */
  readonly explained: Set<string>;
}

function generatedCase(bot: Bot, step: ApiStep, name: string, values: Values, setting: Setting): Case {
  const identity = {
    id: `${step.name}/generated/${name}`,
    kind: "generated" as const,
    name: shorten(name),
    locate: () => bot.locate(step.pointer),
  };
  function judge(sent: Sent, examiner: Examiner): CaseRun {
    const first = examiner.check(sent);
    const found = foundIn(first, ANYTHING, examiner);
    const findings = placed(found, examiner, { case: identity, exchanged: first });
    const ran: CaseRun = { exchanges: [first], findings };
    const rule = findings.length === 0 ? undefined : errorsOf(found).find((id) => isToExplain(id, setting));
    if (rule === undefined) return ran;
    setting.explained.add(rule);
    return {
      ...ran,
      async shrink() {
        const smallest = await shrink(rule, { exchanged: first, found, values }, { ...setting, examiner });
        if (smallest.exchanged === first) return ran;
        const { found: left, exchanged } = smallest;
        return { exchanges: [first, exchanged], findings: placed(left, examiner, { case: identity, exchanged }) };
      },
    };
  }

  return {
    ...identity,
    step: step.name,
    tags: [],
    isAlone: false,
    async run(examiner): Promise<Answered> {
      const sent = await examiner.send(step, withValues(setting.base, values));
      return { outcomes: [sent.outcome], judge: () => judge(sent, examiner) };
    },
  };
}

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
