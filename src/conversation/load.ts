import { stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import {
  type Bot,
  badFile,
  checkFile,
  type FileValidator,
  isFolder,
  type Mistake,
  parseSource,
  readSource,
  type SourceFile,
  sourceFilesWithin,
} from "../bot/index.js";
import { ApistepError, formatLocation, parseDuration } from "../core/index.js";
import { hasTemplate, loadReadingLanguage } from "../template/index.js";
import { checkConversation } from "./check.js";
import { validate } from "./generated/validate-conversation-file.js";
import { blockOf } from "./names.js";
import type { Act, ConversationDefinition, Script, ScriptTurn, TurnDefinition, TurnExpectation } from "./script.js";
import { compileTurn, type TurnContext } from "./templates.js";

const validateFile = validate as FileValidator;

/**
 * Reads conversations for a bot, in the given order; those of a folder and the folders in it in the order of
 * their paths.
 * @param paths of files and folders
 * @throws {ApistepError} `bad-file`, with file, line and column of what is wrong
 */
export async function loadConversations(paths: string | readonly string[], bot: Bot): Promise<Script[]> {
  const files = (await Promise.all([paths].flat().map(filesAt))).flat();
  const sources: SourceFile[] = [];
  for (const file of files) sources.push(await readSource(file)); // all at once may be more than a system opens
  return withUniqueNames((await Promise.all(sources.map((source) => scriptsOf(source, bot)))).flat());
}

/**
 * Makes conversations of the text of a conversation file.
 * @param file name for locations
 * @throws {ApistepError} as `loadConversations`
 */
export async function parseConversations(text: string, bot: Bot, file = "conversation.yaml"): Promise<Script[]> {
  return withUniqueNames(await scriptsOf(parseSource(text, file), bot));
}

/** Conversation files in their usual place beside a bot file: `conversations.yaml`, and those within `conversations`. */
export async function conversationFilesBeside(botFile: string): Promise<string[]> {
  const folder = folderBeside(botFile);
  const file = `${folder}.yaml`;
  const isThere = (await stat(file).catch(() => undefined))?.isFile() === true;
  return [...(isThere ? [file] : []), ...((await isFolder(folder)) ? await sourceFilesWithin(folder) : [])];
}

/**
 * Why nothing of the usual place for conversations is used, though something is there; undefined otherwise.
 * @param used the conversation files beside the bot file
 */
export async function unusedBeside(botFile: string, used: readonly string[]): Promise<string | undefined> {
  const folder = folderBeside(botFile);
  const info = await stat(folder).catch(() => undefined);
  if (info === undefined || used.some((file) => file.startsWith(folder + sep))) return undefined;
  return `${info.isDirectory() ? noneIn(folder) : `${folder} is not used, as it is no folder`}; ${CONVERSATION_FILES}`;
}

const folderBeside = (botFile: string) => join(dirname(botFile), "conversations");

const CONVERSATION_FILES = "expected files that end in .yaml, .yml or .json";

const noneIn = (folder: string) => `the folder ${folder} has no conversation files`;

async function filesAt(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const files = await sourceFilesWithin(path);
  if (files.length > 0) return files;
  throw new ApistepError("bad-file", noneIn(path), { location: { file: path }, hint: CONVERSATION_FILES });
}

async function scriptsOf(source: SourceFile, bot: Bot): Promise<Script[]> {
  checkFile(source, source.value, validateFile);
  const file = source.value as ConversationDefinition | { readonly conversations: readonly ConversationDefinition[] };
  const all =
    "conversations" in file
      ? file.conversations.map((definition, index) => ({ definition, place: `/conversations/${index}` }))
      : [{ definition: file, place: "" }];
  const mistakes: Mistake[] = all.flatMap(({ definition, place }) => checkConversation(definition, place, source, bot));
  const templates = hasTemplate(file) ? { source, mistakes, language: await loadReadingLanguage() } : undefined;
  const scripts = all.map(({ definition, place }) => toScript(definition, { bot, source, place, templates }));
  if (mistakes.length > 0) throw badFile(source.file, mistakes);
  return scripts;
}

interface Context {
  readonly bot: Bot;
  readonly source: SourceFile;
  /** Of the conversation, in its file. */
  readonly place: string;
  /** Left out for a file without templates. */
  readonly templates: TurnContext | undefined;
}

function toScript(definition: ConversationDefinition, context: Context): Script {
  const { conversation: name, tags = [], start, session, opens, user, channel, locale, now, turns } = definition;
  const { bot, source, place } = context;
  return {
    name,
    tags,
    options: {
      ...(user === undefined ? {} : { user }),
      ...(channel === undefined ? {} : { channel }),
      ...(locale === undefined ? {} : { locale }),
    },
    start: {
      ...(start === undefined ? {} : { block: blockOf(bot, start).name }),
      ...(session === undefined ? {} : { session }),
    },
    ...(now === undefined ? {} : { now }),
    isOpenedByUser: opens === "user",
    turns: turns.map((turn, index) => toTurn(turn, index, turns, context)),
    locate: (pointer) => source.locate(place + pointer),
  };
}

function toTurn(
  turn: TurnDefinition,
  index: number,
  turns: readonly TurnDefinition[],
  { bot, place, templates }: Context,
): ScriptTurn {
  const pointer = `/turns/${index}`;
  const { now, capture = {} } = turn;
  const plain = {
    act: toAct(turn, bot),
    expect: toExpectation(turn, bot),
    capture,
    ...(now === undefined ? {} : { now }),
    pointer,
  };
  if (templates === undefined || !hasTemplate(turn)) return plain;
  const captured = turns.slice(0, index).flatMap((earlier) => Object.keys(earlier.capture ?? {}));
  const filled = compileTurn(turn, place + pointer, captured, templates);
  return {
    ...plain,
    templates: {
      act: (scope) => toAct(filled.act(scope), bot),
      expect: (scope) => toExpectation(filled.expectation(scope), bot),
    },
  };
}

function toAct({ user, intent, choose, postback, wait, restart }: TurnDefinition, bot: Bot): Act {
  if (choose !== undefined) return { type: "choose", title: choose };
  if (postback !== undefined) {
    const { goTo, set = {} } = typeof postback === "string" ? { goTo: postback } : postback;
    return { type: "postback", block: blockOf(bot, goTo), set };
  }
  if (wait !== undefined) return { type: "wait", ms: parseDuration(wait) ?? 0 };
  if (restart === true) return { type: "restart" };
  if (intent !== undefined) {
    const named = typeof intent === "string" ? { name: intent } : intent;
    const { name, entities = {} } = named;
    return { type: "text", text: user ?? name, recognised: [{ intent: name, score: 1, entities }] };
  }
  return user === undefined ? { type: "open" } : { type: "text", text: user };
}

function toExpectation({ request, session, bot: replies, silent, block }: TurnDefinition, bot: Bot): TurnExpectation {
  return {
    ...(request === undefined ? {} : { requests: request === "none" ? [] : [request].flat() }),
    ...(session === undefined ? {} : { session }),
    ...(replies === undefined ? {} : { replies }),
    ...(silent === undefined ? {} : { isSilent: silent }),
    ...(block === undefined ? {} : { block: blockOf(bot, block) }),
  };
}

function withUniqueNames(scripts: Script[]): Script[] {
  const seen = new Map<string, Script>();
  for (const script of scripts) {
    const other = seen.get(script.name);
    seen.set(script.name, script);
    if (other === undefined) continue;
    const location = script.locate("/conversation");
    const message = `the name "${script.name}" stands at ${formatLocation(other.locate("/conversation"))} too`;
    throw badFile(location.file, [{ location, message, hint: "give each conversation a name of its own" }]);
  }
  return scripts;
}
