import { parseDuration, pointerTo } from "../core/index.js";
import {
  type Action,
  type Assignment,
  type Block,
  type CollectContent,
  type ConditionRow,
  type Content,
  type FlowBlock,
  type GoTo,
  type Input,
  type Operator,
  OWN_OPERATORS,
  PLATFORM_OPERATORS,
  type Silence,
  type Watch,
} from "./flow.js";
import type { components } from "./generated/bot-file.js";
import { toMessage } from "./messages.js";

type Schemas = components["schemas"];
type BlockForm = NonNullable<Schemas["Block"]>;
/** A block by the name or id that a file gives; that it exists was checked before. */
export type Resolve = (name: string) => Block;

/** What the blocks of a file do, by name. */
export function toFlow({ blocks = {} }: Schemas["BotFile"], resolve: Resolve): Map<string, FlowBlock> {
  const entries = Array.isArray(blocks) ? blocks.map((id) => [id, null] as const) : Object.entries(blocks);
  return new Map(
    entries.map(([name, form], index) => {
      const pointer = Array.isArray(blocks) ? `/blocks/${index}` : pointerTo("/blocks", name);
      return [name, toFlowBlock(form ?? {}, resolve(name), pointer, resolve)];
    }),
  );
}

function toFlowBlock(form: BlockForm, block: Block, pointer: string, resolve: Resolve): FlowBlock {
  return {
    ...block,
    description: form.description,
    intent: form.intent,
    requires: form.requires ?? [],
    contexts: new Map(Object.entries(form.context ?? {})),
    content: toContent(form, resolve),
    pointer,
  };
}

function toContent(form: BlockForm, resolve: Resolve): Content {
  const goTo = optionalGoTo(form.goTo, resolve);
  if (form.messages !== undefined) return { kind: "messages", messages: toMessages(form.messages, resolve), goTo };
  if (form.collect !== undefined) return toCollect(form.collect, resolve);
  if (form.actions !== undefined) {
    return { kind: "actions", actions: form.actions.map((action) => toAction(action, resolve)), goTo };
  }
  if (form.conditions === undefined) return { kind: "goTo", goTo };
  const branches = form.conditions.map((branch) => ({
    rows: branch.if.map(toConditionRow),
    goTo: toGoTo(branch.goTo, resolve),
  }));
  return { kind: "conditions", branches, otherwise: optionalGoTo(form.else, resolve) };
}

function toMessages(forms: Schemas["AskForm"], resolve: Resolve) {
  return [forms].flat().map((form) => toMessage(form, (name) => resolve(name).id));
}

function toCollect(form: Schemas["Collect"], resolve: Resolve): CollectContent {
  const [first = "", later = ""] = form.invalid ?? [];
  return {
    kind: "collect",
    variable: form.variable,
    input: toInput(form),
    ask: form.ask === undefined ? [] : toMessages(form.ask, resolve),
    invalid: [first, later],
    otherwise: optionalGoTo(form.otherwise, resolve),
    nlp: form.nlp !== "off",
    goTo: optionalGoTo(form.goTo, resolve),
  };
}

function toInput({ type = "any", values = [], dates = "any" }: Schemas["Collect"]): Input {
  if (type === "values") return { type, values };
  return type === "date" ? { type, dates } : { type };
}

/** Other words that the documentation has for an operator (C-16). */
const OPERATOR_ALIASES: Readonly<Record<string, Operator>> = {
  "lower than": "smaller than",
  "less than": "smaller than",
};
const OPERATORS: readonly Operator[] = [...PLATFORM_OPERATORS, ...OWN_OPERATORS];

function toConditionRow(row: Schemas["ConditionRow"]): ConditionRow {
  return {
    join: row.join ?? "and",
    variable: row.variable,
    operator: OPERATORS.find((operator) => operator === row.operator) ?? OPERATOR_ALIASES[row.operator] ?? "equals",
    value: row.value,
    caseSensitive: row.caseSensitive,
  };
}

function toAction(form: Schemas["Action"], resolve: Resolve): Action {
  const { api, clearSession, set, goToVariable, delay, getTime, language } = form;
  if (api !== undefined) return { type: "api", step: api };
  if (clearSession !== undefined) return { type: "clearSession", variables: clearSession };
  if (set !== undefined) return { type: "set", set: toAssignments(set, resolve) };
  if (goToVariable !== undefined) return { type: "goToVariable", variable: goToVariable };
  if (getTime !== undefined) return { type: "getTime", variable: getTime.variable, offset: getTime.offset };
  if (language !== undefined) return { type: "language", locale: language };
  return { type: "delay", ms: parseDuration(delay ?? "") ?? 0 };
}

const optionalGoTo = (form: Schemas["GoToForm"] | undefined, resolve: Resolve) =>
  form === undefined ? undefined : toGoTo(form, resolve);

function toGoTo(form: Schemas["GoToForm"], resolve: Resolve): GoTo {
  const { block, variable, set } = typeof form === "string" ? { block: form } : form;
  return {
    target: variable === undefined ? { kind: "block", block: resolve(block ?? "") } : { kind: "variable", variable },
    set: toAssignments(set, resolve),
  };
}

function toAssignments(set: Schemas["Assignments"] | undefined, resolve: Resolve): Assignment[] {
  return Object.entries(set ?? {}).map(([variable, value]) => ({
    variable,
    value: typeof value === "string" ? { text: value } : { dialogstate: resolve(value.dialogstate) },
  }));
}

export function toWatches({ events }: Schemas["BotFile"], resolve: Resolve): Watch[] {
  return (events?.variablesChanged ?? []).map(({ variable, block }) => ({ variable, block: resolve(block) }));
}

export function toSilence({ events }: Schemas["BotFile"], resolve: Resolve): Silence | undefined {
  const silence = events?.silence;
  return silence && { ms: parseDuration(silence.after) ?? 0, block: resolve(silence.block) };
}
