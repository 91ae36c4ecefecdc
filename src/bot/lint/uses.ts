import { type Message, placeholders } from "../../contract/index.js";
import { isObject, pointerTo } from "../../core/index.js";
import type { ActionsContent, Assignment, Block, CollectContent, ConditionsContent, FlowBlock, GoTo } from "../flow.js";
import { phraseParts } from "../intents.js";
import type { ApiStep, Bot } from "../model.js";

/** A way from one block to another. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  /**
   * `always`: it is taken. `maybe`: a condition or a failing answer decides. `input`: after the answer to a collect
   * block, or without one when the value is known. `answer`: an API step's answer may go there. `tap`: the user
   * decides, by a button of the block or of an API step's answer. `stored`: it is put into a variable, to go there later.
   */
  readonly kind: "always" | "maybe" | "input" | "answer" | "tap" | "stored";
}

/** Something at a place of the bot file. */
interface Used {
  /** JSON pointer into the bot file. */
  readonly at: string;
  /** What it belongs to, in words. */
  readonly owner: string;
}

/** A text in which variables are replaced. */
export interface TextUse extends Used {
  readonly text: string;
}

/** A variable that is looked at. `isTarget`: as the block to go to. */
export interface Read extends Used {
  readonly path: string;
  readonly isTarget: boolean;
}

/** A variable that is set. */
export interface Write extends Used {
  readonly path: string;
  readonly by: "set" | "collect" | "time" | "slot";
  readonly value?: Assignment["value"];
}

/** All that the parts of a bot do with each other. */
export interface Uses {
  readonly leads: readonly Lead[];
  readonly texts: readonly TextUse[];
  readonly reads: readonly Read[];
  readonly writes: readonly Write[];
  /** Names of the steps that a block calls. */
  readonly calledSteps: ReadonlySet<string>;
}

interface Collected {
  readonly bot: Bot;
  readonly blockById: ReadonlyMap<unknown, Block>;
  readonly leads: Lead[];
  readonly texts: TextUse[];
  readonly reads: Read[];
  readonly writes: Write[];
  readonly calledSteps: Set<string>;
}

export function usesOf(bot: Bot): Uses {
  const blockById = new Map<unknown, Block>([...bot.flow.values()].map((block) => [block.id, block]));
  const uses: Collected = { bot, blockById, leads: [], texts: [], reads: [], writes: [], calledSteps: new Set() };
  for (const step of bot.apiSteps.values()) collectStep(uses, step);
  for (const block of bot.flow.values()) collectBlock(uses, block);
  for (const { name, phrases } of bot.intents.values()) collectSlots(uses, name, phrases);
  for (const [index, { variable }] of bot.watches.entries()) {
    read(uses, variable, { at: `/events/variablesChanged/${index}/variable`, owner: "events" });
  }
  for (const { text, ...used } of uses.texts) {
    for (const placeholder of placeholders(text)) {
      if (placeholder.kind === "variable") read(uses, placeholder.path, used);
    }
  }
  return uses;
}

function read({ reads }: Collected, path: string, used: Used, isTarget = false): void {
  reads.push({ ...used, path, isTarget });
}

function collectStep(uses: Collected, step: ApiStep): void {
  const owner = `step "${step.name}"`;
  uses.texts.push({ text: step.path, at: `${step.pointer}/path`, owner });
  for (const part of ["query", "headers", "body"] as const) {
    for (const row of step[part]) {
      const at = pointerTo(`${step.pointer}/${part}`, row.key);
      if (row.type === "variable") read(uses, row.variable, { at: `${at}/variable`, owner });
      if (row.type === "text") uses.texts.push({ text: row.text, at: `${at}/text`, owner });
    }
  }
}

function collectSlots(uses: Collected, intent: string, phrases: readonly string[]): void {
  const owner = `intent "${intent}"`;
  for (const part of phrases.flatMap(phraseParts)) {
    if ("slot" in part) uses.writes.push({ path: part.slot, by: "slot", at: pointerTo("/intents", intent), owner });
  }
}

function collectBlock(uses: Collected, block: FlowBlock): void {
  const { content, pointer } = block;
  switch (content.kind) {
    case "messages":
      collectMessages(uses, block, content.messages, `${pointer}/messages`);
      collectGoTo(uses, block, content.goTo, `${pointer}/goTo`, "always");
      break;
    case "goTo":
      collectGoTo(uses, block, content.goTo, `${pointer}/goTo`, "always");
      break;
    case "collect":
      collectCollect(uses, block, content);
      break;
    case "conditions":
      collectConditions(uses, block, content);
      break;
    case "actions":
      collectActions(uses, block, content);
  }
}

const used = (block: Block, at: string): Used => ({ at, owner: `block "${block.name}"` });

function collectGoTo(uses: Collected, block: FlowBlock, goTo: GoTo | undefined, at: string, kind: Lead["kind"]): void {
  if (goTo === undefined) return;
  collectAssignments(uses, block, goTo.set, `${at}/set`);
  if (goTo.target.kind === "block") uses.leads.push({ from: block.name, to: goTo.target.block.name, kind });
  else read(uses, goTo.target.variable, used(block, `${at}/variable`), true);
}

function collectAssignments(uses: Collected, block: FlowBlock, set: readonly Assignment[], at: string): void {
  for (const { variable, value } of set) {
    const place = used(block, pointerTo(at, variable));
    uses.writes.push({ ...place, path: variable, by: "set", value });
    if ("text" in value) uses.texts.push({ ...place, text: value.text });
    else uses.leads.push({ from: block.name, to: value.dialogstate.name, kind: "stored" });
  }
}

function collectMessages(uses: Collected, block: FlowBlock, messages: readonly Message[], at: string): void {
  for (const [index, message] of messages.entries()) collectLeaves(uses, block, message.config, `${at}/${index}`);
}

/** Every text of a message, and what a tap on its buttons does. */
function collectLeaves(uses: Collected, block: FlowBlock, value: unknown, at: string): void {
  if (typeof value === "string") uses.texts.push({ ...used(block, at), text: value });
  if (Array.isArray(value)) for (const item of value) collectLeaves(uses, block, item, at);
  if (!isObject(value)) return;
  const target = value.nextDialogstateId;
  const lead = uses.blockById.get(target);
  if (lead !== undefined) uses.leads.push({ from: block.name, to: lead.name, kind: "tap" });
  if (target !== undefined) collectParams(uses, block, value.params, at);
  for (const item of Object.values(value)) collectLeaves(uses, block, item, at);
}

function collectParams(uses: Collected, block: FlowBlock, params: unknown, at: string): void {
  for (const param of Array.isArray(params) ? params : []) {
    if (!isObject(param) || typeof param.key !== "string") continue;
    const value = typeof param.value === "string" ? { value: { text: param.value } } : {};
    uses.writes.push({ ...used(block, at), path: param.key, by: "set", ...value });
    const stored = uses.blockById.get(param.value);
    if (stored !== undefined) uses.leads.push({ from: block.name, to: stored.name, kind: "stored" });
  }
}

function collectCollect(uses: Collected, block: FlowBlock, content: CollectContent): void {
  const at = `${block.pointer}/collect`;
  uses.writes.push({ ...used(block, `${at}/variable`), path: content.variable, by: "collect" });
  collectMessages(uses, block, content.ask, `${at}/ask`);
  for (const [index, text] of content.invalid.entries()) {
    uses.texts.push({ ...used(block, `${at}/invalid/${index}`), text });
  }
  collectGoTo(uses, block, content.goTo, `${at}/goTo`, "input");
  collectGoTo(uses, block, content.otherwise, `${at}/otherwise`, "tap"); // only what the user says leads there
}

function collectConditions(uses: Collected, block: FlowBlock, { branches, otherwise }: ConditionsContent): void {
  for (const [index, branch] of branches.entries()) {
    const at = `${block.pointer}/conditions/${index}`;
    for (const [number, row] of branch.rows.entries()) {
      const place = used(block, `${at}/if/${number}`);
      read(uses, row.variable, place);
      if (typeof row.value === "string" && row.operator !== "matches") uses.texts.push({ ...place, text: row.value });
    }
    collectGoTo(uses, block, branch.goTo, `${at}/goTo`, "maybe");
  }
  collectGoTo(uses, block, otherwise, `${block.pointer}/else`, "maybe");
}

function collectActions(uses: Collected, block: FlowBlock, { actions, goTo }: ActionsContent): void {
  for (const [index, action] of actions.entries()) {
    const at = `${block.pointer}/actions/${index}`;
    if (action.type === "api") collectCall(uses, block, action.step);
    if (action.type === "set") collectAssignments(uses, block, action.set, `${at}/set`);
    if (action.type === "goToVariable") read(uses, action.variable, used(block, `${at}/goToVariable`), true);
    if (action.type === "getTime") {
      uses.writes.push({ ...used(block, `${at}/getTime/variable`), path: action.variable, by: "time" });
    }
  }
  const isSure = actions.every(({ type }) => type !== "api" && type !== "goToVariable");
  collectGoTo(uses, block, goTo, `${block.pointer}/goTo`, isSure ? "always" : "maybe");
}

/**
 * An answer may go to the blocks that the step expects; where it expects none in particular, to those that it sends
 * along (F-047). What is sent and not gone to is for the answer's buttons and quick replies (F-052).
 */
function collectCall(uses: Collected, block: FlowBlock, name: string): void {
  uses.calledSteps.add(name);
  const step = uses.bot.apiSteps.get(name);
  if (step === undefined) return;
  const sent = new Set(sentTargets(step));
  const expected = step.expects.nextDialogstate?.flatMap((target) => target?.name ?? []);
  const gone = new Set(expected ?? sent);
  for (const to of gone) uses.leads.push({ from: block.name, to, kind: "answer" });
  for (const to of sent) if (!gone.has(to)) uses.leads.push({ from: block.name, to, kind: "tap" });
}

/** Names of the blocks that a step sends to the backend. */
export function sentTargets({ query, headers, body }: ApiStep): string[] {
  return [...query, ...headers, ...body].flatMap((row) => (row.type === "dialogstate" ? [row.block.name] : []));
}
