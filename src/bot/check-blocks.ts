import { parseDuration, pointerTo } from "../core/index.js";
import type { components } from "./generated/bot-file.js";
import { checkAssignments, checkMessageForm } from "./messages.js";
import { compilePattern } from "./regex.js";
import { type Check, checkBlock, checkName, checkOneOf, checkPath, checkWritable } from "./report.js";

type Schemas = components["schemas"];
type BlockForm = NonNullable<Schemas["Block"]>;

const KINDS = ["messages", "collect", "conditions", "actions"] as const;
const MINUTE = 60_000;

/** What is wrong with the blocks and events of a file. */
export function checkBlocks(check: Check): void {
  const { blocks = {} } = check.file;
  if (!Array.isArray(blocks)) {
    for (const [name, form] of Object.entries(blocks)) {
      if (form !== null) checkBlockForm(form, pointerTo("/blocks", name), check);
    }
  }
  checkEvents(check);
}

function checkBlockForm(form: BlockForm, pointer: string, check: Check): void {
  const { report, names } = check;
  if (KINDS.some((kind) => form[kind] !== undefined)) checkOneOf(form, KINDS, pointer, report);
  if (form.intent !== undefined) {
    checkName("intent", form.intent, names.intents, `${pointer}/intent`, report);
  }
  for (const [index, context] of (form.requires ?? []).entries()) {
    checkName("context", context, names.contexts, `${pointer}/requires/${index}`, report);
  }
  if (form.requires !== undefined && form.intent === undefined) {
    report(`${pointer}/requires`, "only a block with an intent requires contexts (F-115)");
  }
  checkWayOn(form, pointer, check);
  checkMessages(form.messages ?? [], `${pointer}/messages`, check);
  if (form.collect !== undefined) checkCollect(form.collect, `${pointer}/collect`, check);
  checkConditions(form.conditions ?? [], `${pointer}/conditions`, check);
  for (const [index, action] of (form.actions ?? []).entries()) {
    checkAction(action, `${pointer}/actions/${index}`, check);
  }
}

function checkWayOn(form: BlockForm, pointer: string, check: Check): void {
  checkGoTo(form.goTo, `${pointer}/goTo`, check);
  checkGoTo(form.else, `${pointer}/else`, check);
  if (form.goTo !== undefined && form.collect !== undefined) {
    check.report(`${pointer}/goTo`, "the goTo of a collect block stands inside collect");
  }
  if (form.goTo !== undefined && form.conditions !== undefined) {
    check.report(`${pointer}/goTo`, 'a block with conditions goes on with the goTo of a condition, or with "else"');
  }
  if (form.else !== undefined && form.conditions === undefined) {
    check.report(`${pointer}/else`, "expected next to conditions");
  }
}

function checkMessages(forms: Schemas["AskForm"], pointer: string, check: Check): void {
  if (typeof forms === "string") return;
  for (const [index, form] of forms.entries()) checkMessageForm(form, `${pointer}/${index}`, check);
}

function checkGoTo(form: Schemas["GoToForm"] | undefined, pointer: string, check: Check): void {
  if (typeof form === "string") checkBlock(form, pointer, check.blocks, check.report);
  if (typeof form !== "object") return;
  checkOneOf(form, ["block", "variable"], pointer, check.report);
  if (form.block !== undefined) checkBlock(form.block, `${pointer}/block`, check.blocks, check.report);
  if (form.variable !== undefined) checkPath(form.variable, `${pointer}/variable`, check.report);
  checkAssignments(form.set, `${pointer}/set`, check);
}

function checkCollect(form: Schemas["Collect"], pointer: string, check: Check): void {
  checkWritable(form.variable, `${pointer}/variable`, check.report);
  checkMessages(form.ask ?? [], `${pointer}/ask`, check);
  checkGoTo(form.goTo, `${pointer}/goTo`, check);
  checkGoTo(form.otherwise, `${pointer}/otherwise`, check);
  if (form.type === "values" && form.values === undefined)
    check.report(pointer, 'with type values, "values" is missing');
  if (form.values !== undefined && form.type !== "values") {
    check.report(`${pointer}/values`, "expected with type: values");
  }
  if (form.dates !== undefined && form.type !== "date") check.report(`${pointer}/dates`, "expected with type: date");
}

function checkConditions(branches: readonly Schemas["Branch"][], pointer: string, check: Check): void {
  for (const [index, branch] of branches.entries()) {
    const place = `${pointer}/${index}`;
    checkGoTo(branch.goTo, `${place}/goTo`, check);
    if (branch.if[0]?.join !== undefined) {
      check.report(`${place}/if/0/join`, "the first row has no row before it to be joined to");
    }
    for (const [at, row] of branch.if.entries()) checkRow(row, `${place}/if/${at}`, check);
  }
}

function checkRow(row: Schemas["ConditionRow"], pointer: string, { report }: Check): void {
  checkPath(row.variable, `${pointer}/variable`, report);
  const isAboutExistence = row.operator === "exists" || row.operator === "does not exist";
  if (isAboutExistence && row.value !== undefined) report(`${pointer}/value`, `"${row.operator}" has no value (F-102)`);
  if (!isAboutExistence && row.value === undefined) report(pointer, `"${row.operator}" needs a "value" (F-102)`);
  if (row.operator === "matches" && row.value !== undefined) checkPattern(row.value, `${pointer}/value`, report);
}

function checkPattern(value: string | number | boolean, pointer: string, report: Check["report"]): void {
  try {
    compilePattern(String(value), true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(pointer, `not a regular expression: ${reason}`, "the syntax is RE2's: no lookaround, no backreferences");
  }
}

const ACTIONS = ["api", "clearSession", "set", "goToVariable", "delay", "getTime", "language"] as const;

function checkAction(form: Schemas["Action"], pointer: string, check: Check): void {
  const { report, names } = check;
  checkOneOf(form, ACTIONS, pointer, report);
  if (form.api !== undefined) {
    checkName("API step", form.api, names.apiSteps, `${pointer}/api`, report);
  }
  if (Array.isArray(form.clearSession)) {
    for (const [index, variable] of form.clearSession.entries()) {
      checkWritable(variable, `${pointer}/clearSession/${index}`, report);
    }
  }
  checkAssignments(form.set, `${pointer}/set`, check);
  if (form.goToVariable !== undefined) checkPath(form.goToVariable, `${pointer}/goToVariable`, report);
  if (form.getTime !== undefined) checkWritable(form.getTime.variable, `${pointer}/getTime/variable`, report);
}

function checkEvents({ file: { events }, blocks, report }: Check): void {
  for (const [index, watch] of (events?.variablesChanged ?? []).entries()) {
    const place = `/events/variablesChanged/${index}`;
    checkPath(watch.variable, `${place}/variable`, report);
    checkBlock(watch.block, `${place}/block`, blocks, report);
  }
  if (events?.silence === undefined) return;
  checkBlock(events.silence.block, "/events/silence/block", blocks, report);
  const minutes = (parseDuration(events.silence.after) ?? 0) / MINUTE;
  if (minutes < 1 || minutes > 1_440) report("/events/silence/after", "expected from 1m to 1440m (F-119)");
}
