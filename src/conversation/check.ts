import { type Bot, compilePattern, findBlock, hasFlow, type Mistake, type SourceFile } from "../bot/index.js";
import { parsePath } from "../contract/index.js";
import { didYouMean, isObject, pointerTo } from "../core/index.js";
import { CAPTURE_ROOTS } from "./capture.js";
import { matcherIn, patternIn } from "./matcher.js";
import type { ConversationDefinition, ReplyExpectation, TurnDefinition } from "./script.js";
import { withoutTemplates } from "./templates.js";

interface Check {
  readonly bot: Bot;
  /** Notes a mistake at the key of the value at a pointer, from the conversation on. */
  report(pointer: string, message: string, hint?: string): void;
}

/** What is wrong with a conversation beyond its schema. */
export function checkConversation(
  conversation: ConversationDefinition,
  place: string,
  source: SourceFile,
  bot: Bot,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const check: Check = {
    bot,
    report(pointer, message, hint = "") {
      const where = (place + pointer).slice(1).replaceAll("/", ".");
      const location = source.locateKey(place + pointer);
      const said = where === "" ? message : `${where}: ${message}`;
      mistakes.push({ location, message: said, ...(hint === "" ? {} : { hint }) });
    },
  };
  const { start, session, now, turns } = conversation;
  if (!hasFlow(bot)) {
    check.report("", `the bot "${bot.name}" has no blocks that do something`, "describe its blocks in the bot file");
    return mistakes;
  }
  checkBlock(start, "/start", check);
  checkPaths(session, "/session", check);
  checkTime(now, "/now", check);
  for (const [index, turn] of turns.entries()) checkTurn(turn, index, conversation, check);
  return mistakes;
}

const ACTS = ["user", "intent", "choose", "postback", "wait", "restart"] as const;

function checkTurn(turn: TurnDefinition, index: number, conversation: ConversationDefinition, check: Check): void {
  const pointer = `/turns/${index}`;
  checkAct(turn, index, conversation, check);
  const { intent, postback, request, session, bot: replies, silent, block, capture, now } = turn;
  if (intent !== undefined) {
    const name = typeof intent === "string" ? intent : intent.name;
    checkName("intent", name, check.bot.intents, `${pointer}/intent`, check);
  }
  const target = typeof postback === "string" ? postback : postback?.goTo;
  checkBlock(target, `${pointer}/postback`, check);
  if (typeof postback === "object") checkPaths(postback.set, `${pointer}/postback/set`, check);
  const requests = request === undefined || request === "none" ? [] : [request].flat();
  for (const [at, each] of requests.entries()) {
    const place = Array.isArray(request) ? `${pointer}/request/${at}` : `${pointer}/request`;
    if (each.step !== undefined) checkName("API step", each.step, check.bot.apiSteps, `${place}/step`, check);
    checkPatterns(each, place, check, false);
  }
  checkPaths(session, `${pointer}/session`, check);
  checkPatterns(session, `${pointer}/session`, check, false);
  for (const [at, reply] of (replies ?? []).entries()) checkReply(reply, `${pointer}/bot/${at}`, check);
  if (silent !== undefined && replies !== undefined) {
    check.report(`${pointer}/silent`, '"silent" and "bot" say the same', "leave one out; bot: [] is silent");
  }
  checkBlock(block, `${pointer}/block`, check);
  checkTime(now, `${pointer}/now`, check);
  for (const [name, path] of Object.entries(capture ?? {})) checkCapture(path, `${pointer}/capture/${name}`, check);
}

/** The form is right, but there may be no such day. */
function checkTime(time: string | undefined, pointer: string, { report }: Check): void {
  if (time === undefined || !Number.isNaN(Date.parse(time))) return;
  report(pointer, `"${time}" is no time`, "expected for example 2030-01-31T12:00:00Z");
}

function checkCapture(path: string, pointer: string, { report }: Check): void {
  const [root] = parsePath(path) ?? [];
  if (root !== undefined && CAPTURE_ROOTS.includes(root)) return;
  const hint = root === undefined ? "" : didYouMean(root, CAPTURE_ROOTS);
  report(
    pointer,
    `"${path}" is no path to a value of the turn`,
    hint || "expected for example session.order.id, request.body.amount, answer.session.data.id or bot[0].text",
  );
}

/** That it is clear what the user does. */
function checkAct(turn: TurnDefinition, index: number, { opens }: ConversationDefinition, { report }: Check): void {
  const pointer = `/turns/${index}`;
  const acts = ACTS.filter((name) => turn[name] !== undefined && turn[name] !== false);
  const [first, second] = acts.filter((name) => !(name === "user" && acts.includes("intent")));
  if (first === undefined && index > 0) {
    report(
      pointer,
      `expected what the user does: one of ${ACTS.join(", ")}`,
      "only the first turn may be the bot's own",
    );
  }
  if (first !== undefined && second !== undefined) {
    report(`${pointer}/${second}`, `"${first}" and "${second}" are two turns`, "give each a turn of its own");
  }
  if (index === 0 && opens === "user" && first !== "user") {
    report(pointer, 'expected "user": the user opens this conversation with a text (F-116)');
  }
}

function checkBlock(name: string | undefined, pointer: string, { bot, report }: Check): void {
  if (name === undefined || bot.blocks === undefined || findBlock(bot.blocks, name) !== undefined) return;
  report(pointer, `there is no block "${name}"`, didYouMean(name, bot.blocks.keys()));
}

function checkName(
  kind: string,
  name: string,
  known: ReadonlyMap<string, unknown>,
  pointer: string,
  { report }: Check,
): void {
  if (!known.has(name)) report(pointer, `there is no ${kind} "${name}"`, didYouMean(name, known.keys()));
}

function checkPaths(values: object | undefined, pointer: string, { report }: Check): void {
  for (const path of Object.keys(values ?? {})) {
    if (parsePath(path) !== undefined) continue;
    report(
      pointerTo(pointer, path),
      `"${path}" is no path of a variable`,
      "expected for example amount or account.amount",
    );
  }
}

function checkReply(reply: ReplyExpectation, pointer: string, check: Check): void {
  const { contains, matches, oneOf, ...whole } = typeof reply === "string" ? { text: reply } : reply;
  if (matches !== undefined) checkPattern(matches, `${pointer}/matches`, check);
  checkPatterns(typeof reply === "string" ? reply : whole, pointer, check, true);
  if (whole.text !== undefined && [contains, matches, oneOf].some((value) => value !== undefined)) {
    check.report(
      `${pointer}/text`,
      "expected inside of it what stands beside it",
      "for example text: { contains: left }",
    );
  }
}

/** That every regular expression in what is expected is one. */
function checkPatterns(expected: unknown, pointer: string, check: Check, slashes: boolean): void {
  if (typeof expected === "string") {
    const pattern = slashes ? patternIn(expected) : undefined;
    if (pattern !== undefined) checkPattern(pattern.source, pointer, check);
    return;
  }
  if (isObject(expected) && matcherIn(expected) === "matches") {
    checkPattern(String(expected.matches), `${pointer}/matches`, check);
  } else if (typeof expected === "object" && expected !== null) {
    for (const [key, value] of Object.entries(expected)) checkPatterns(value, pointerTo(pointer, key), check, slashes);
  }
}

function checkPattern(source: string, pointer: string, { report }: Check): void {
  try {
    compilePattern(withoutTemplates(source), true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      pointer,
      `/${source}/ is no regular expression of RE2: ${reason}`,
      "it knows no lookaround and no backreferences",
    );
  }
}
