import { stat, writeFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { readPath } from "../../contract/index.js";
import { didYouMean, formatDuration, jsonText } from "../../core/index.js";
import { maskSession } from "../../engine/index.js";
import type { ChatIo } from "./io.js";
import { hiddenIn, toConversationFile } from "./save.js";
import type { Talk } from "./talk.js";
import { wrap } from "./text.js";

/** What commands see and use of a chat. */
export interface CommandedChat {
  readonly talk: Talk;
  readonly io: ChatIo;
  readonly options: { readonly cwd: string };
  print(text: string): void;
  /** Says something that is no part of the conversation. */
  note(text: string): void;
  /** Turns tracing on or off; when on, shows the last turn. */
  trace(): void;
  /** Shows once more what the bot said last. */
  showLast(): void;
  quit(): void;
}

/** What may be typed after a slash. */
interface Command {
  readonly name: string;
  readonly argument?: string;
  readonly help: string;
  run(chat: CommandedChat, argument: string): Promise<void> | void;
}

export const COMMANDS: readonly Command[] = [
  { name: "help", help: "show this", run: ({ print, io }) => print(helpText(io.width)) },
  {
    name: "session",
    argument: "[path]",
    help: "show the user's variables; internal ones with /session internal",
    run: showSession,
  },
  {
    name: "trace",
    help: "turn on or off what goes on: requests, answers, effects; on, it shows the last turn",
    run: (chat) => chat.trace(),
  },
  { name: "back", help: "take back the last turn", run: goBack },
  { name: "restart", help: "begin anew, with a new session", run: (chat) => chat.talk.begin() },
  { name: "silence", help: "say nothing, for as long as it takes the bot to notice", run: beSilent },
  { name: "save", argument: "FILE", help: "write what was said as a conversation file", run: save },
  { name: "quit", help: "end the chat, as Ctrl-D does", run: (chat) => chat.quit() },
];

/** Runs a line that begins with a slash. */
export async function runCommand(chat: CommandedChat, line: string): Promise<void> {
  const [name = "", ...rest] = line.slice(1).trim().split(/\s+/);
  const names = COMMANDS.map((command) => command.name);
  const command = COMMANDS.find((one) => one.name === (name === "exit" ? "quit" : name.toLowerCase()));
  if (command !== undefined) return command.run(chat, rest.join(" "));
  const hint = didYouMean(name, names).replace(/"(.*)"/, "/$1") || "/help lists them";
  chat.note(`there is no /${name}: ${hint}; to say it, begin with two slashes`);
}

const HELP_INDENT = 20;

function helpText(width: number): string {
  const rows = COMMANDS.flatMap(({ name, argument = "", help }) =>
    wrap(help, width - HELP_INDENT).map((line, index) => {
      return (index === 0 ? `  /${name} ${argument}` : "").padEnd(HELP_INDENT) + line;
    }),
  );
  return [...rows, "", ...wrap(HINTS, width - 2).map((line) => `  ${line}`)].join("\n");
}

const HINTS = `Anything else is said to the bot. A number taps what stands beside it, and so do the arrow keys.
A line that begins with two slashes is said with one.`;

function showSession({ talk, print, note }: CommandedChat, path: string): void {
  const { internal, ...session } = maskSession(talk.bot, talk.last?.conversation.session ?? {});
  const value = path === "" ? session : readPath({ ...session, internal }, path);
  if (value === undefined) note(`nothing is stored in ${path}`);
  else print(talk.redact(JSON.stringify(value, undefined, 2) ?? jsonText(value)).replaceAll(/^/gm, "  "));
}

function goBack(chat: CommandedChat): void {
  const undone = chat.talk.back();
  if (undone === undefined) {
    chat.note("there is nothing to take back");
    return;
  }
  const stored = undone.exchanges.length === 0 ? "" : "; what the backend has stored stays there";
  chat.note(`the last turn is taken back${stored}`);
  chat.showLast();
}

async function beSilent({ talk, note }: CommandedChat): Promise<void> {
  const ms = talk.silence;
  if (ms === undefined) return note("the bot does nothing when the user is silent");
  note(`${formatDuration(ms)} go by`);
  await talk.beSilent(ms);
}

async function save(chat: CommandedChat, argument: string): Promise<void> {
  const { talk, note, options } = chat;
  const file = argument.replace(/(?:^|\s+)--force$/, "");
  if (file === "") return note("name a file, for example /save conversations/transfer.yaml");
  const path = resolve(options.cwd, file);
  const isThere = (await stat(path).catch(() => undefined)) !== undefined;
  if (isThere && file === argument && !(await mayOverwrite(chat, file))) return;
  const name = basename(file, extname(file)).replace(/\.conversation$/, "");
  try {
    await writeFile(path, toConversationFile(talk, name));
  } catch (error) {
    return note(`can't write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  note(`${talk.turns.length === 1 ? "1 turn is" : `${talk.turns.length} turns are`} written to ${file}`);
  const hidden = hiddenIn(talk);
  if (hidden.length > 0) {
    note(
      `it has $NAME in place of values of ${hidden.join(", ")}: write values for tests there, if the bot checks them`,
    );
  }
}

async function mayOverwrite({ io, note }: CommandedChat, file: string): Promise<boolean> {
  if (!io.isInteractive) {
    note(`${file} is there already: /save ${file} --force overwrites it`);
    return false;
  }
  const answer = await io.ask({ prompt: `  ${file} is there already. Overwrite it? (y/N) ` });
  if (/^y(es)?$/i.test(answer?.text.trim() ?? "")) return true;
  note("nothing is written");
  return false;
}
