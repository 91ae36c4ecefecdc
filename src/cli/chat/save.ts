import { stringify } from "yaml";
import { findBlock } from "../../bot/index.js";
import { parsePath, readPath } from "../../contract/index.js";
import type { ConversationDefinition, ConversationExchange, TurnDefinition } from "../../conversation/index.js";
import { isObject, type JsonObject, jsonText, secretSplitter } from "../../core/index.js";
import type { SendEffect } from "../../engine/index.js";
import { shownOf } from "./choices.js";
import type { Act, Talk, Turn } from "./talk.js";

/** A conversation as the text of a conversation file, with what came of it as what is expected. */
export function toConversationFile(talk: Talk, name: string): string {
  const { start } = talk.setup;
  const [first] = talk.turns;
  const definition: ConversationDefinition = {
    conversation: name,
    ...(first === undefined || timesOf(talk).size === 0 ? {} : { now: first.now }),
    ...(start.block === undefined ? {} : { start: start.block }),
    ...(start.session === undefined ? {} : { session: masked(start.session, talk) }),
    turns: talk.turns.map((turn) => withoutTemplates(toTurn(turn, talk)) as TurnDefinition),
  };
  return stringify(definition, { lineWidth: 120 });
}

/** What was said and sent stands for itself: a template in it would be filled. */
function withoutTemplates(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("{{", '{{ "{{" }}');
  if (Array.isArray(value)) return value.map(withoutTemplates);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutTemplates(member)]));
}

/** Names of sensitive variables whose values the user may have typed or tapped: the file has `$name` in their place. */
export function hiddenIn(talk: Talk): string[] {
  const { turns, bot } = talk;
  const isHiddenAct = ({ act }: Turn) =>
    (act.type === "text" && (act.secret !== undefined || !isPlain(act.text, talk))) ||
    (act.type === "choice" && !isPlain([act.choice.title, act.payload.params], talk));
  return turns.some(isHiddenAct)
    ? [...bot.variables.values()].filter(({ sensitive }) => sensitive).map(({ name }) => name)
    : [];
}

function toTurn(turn: Turn, talk: Talk): TurnDefinition {
  const { conversation, effects, exchanges } = turn;
  const sends = effects.filter((effect) => effect.type === "send");
  const session = storedIn(turn, talk);
  const requests = exchanges.map((exchange) => toRequest(exchange, talk));
  return {
    ...toAct(turn.act, talk),
    ...(readsTime(turn, talk) ? { now: turn.now } : {}),
    ...(requests.length === 0 ? {} : { request: requests.length === 1 ? requests[0] : requests }),
    ...(Object.keys(session).length === 0 ? {} : { session }),
    ...(conversation.block === null ? {} : { block: conversation.block }),
    bot: sends.map((send) => toReply(send, talk)),
  } as TurnDefinition;
}

function toAct(act: Act, { bot, redact }: Talk): TurnDefinition {
  switch (act.type) {
    case "open":
      return {};
    case "text":
      return { user: hidden(act.text, act.secret, redact) };
    case "wait":
      return { wait: `${act.ms / 1_000}s` };
    case "choice": {
      const { payload, choice } = act;
      if (act.isOnlyOne && choice.title.trim() !== "") return { choose: redact(choice.title) };
      const goTo = findBlock(bot.blocks ?? new Map(), payload.nextDialogstateId)?.name ?? payload.nextDialogstateId;
      const set = (payload.params ?? []).map(({ key, value }) => [key, redact(String(value))]);
      return { postback: { goTo, ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }) } };
    }
  }
}

/** What is too short to be found in other texts is known here for what it is. */
function hidden(text: string, secret: string | undefined, redact: (text: string) => string): string {
  const safe = redact(text);
  return secret !== undefined && safe === text ? `$${secret}` : safe;
}

/** What is sensitive is left out: a file is for others to read. */
function toRequest({ step, request }: ConversationExchange, talk: Talk) {
  const secret = new Set(
    step.body.flatMap((row) => (row.type === "variable" && isSensitive(row.variable, talk) ? [row.key] : [])),
  );
  const body = Object.entries(request.json ?? {}).filter(([key, value]) => !secret.has(key) && isPlain(value, talk));
  return { step: step.name, ...(body.length === 0 ? {} : { body: Object.fromEntries(body) }) };
}

/** Whether a variable is sensitive, or lies within one that is. */
function isSensitive(path: string, { bot }: Talk): boolean {
  const [name] = parsePath(path) ?? [path];
  return [path, name].some((each) => bot.variables.get(each ?? "")?.sensitive === true);
}

const storedNames = ({ effects }: Turn) =>
  effects.flatMap((effect) => (effect.type === "trace" && effect.what === "stored" ? [effect.variable] : []));

/** Whether what came of a turn depends on the time of day. */
function readsTime(turn: Turn, talk: Talk): boolean {
  const times = timesOf(talk);
  return storedNames(turn).some((name) => times.has(name));
}

/** Values that the turn has stored, but for those that are another time's at the next run. */
function storedIn(turn: Turn, talk: Talk): JsonObject {
  const volatile = timesOf(talk);
  const values = [...new Set(storedNames(turn))].map(
    (name) => [name, readPath(turn.conversation.session, name)] as const,
  );
  return Object.fromEntries(
    values.filter(
      ([name, value]) => value !== undefined && !volatile.has(name) && !isSensitive(name, talk) && isPlain(value, talk),
    ),
  );
}

/** Variables that hold a time of day, or a date that was meant from today on. */
function timesOf({ bot }: Talk): Set<string> {
  const names = [...bot.flow.values()].flatMap(({ content }) => {
    if (content.kind === "collect") return content.input.type === "date" ? [content.variable] : [];
    if (content.kind !== "actions") return [];
    return content.actions.flatMap((action) => (action.type === "getTime" ? [action.variable] : []));
  });
  return new Set(names);
}

const isPlain = (value: unknown, { redact }: Talk) => redact(jsonText(value)) === jsonText(value);

function toReply({ message }: SendEffect, talk: Talk) {
  const { text, cards, choices, media } = shownOf(message);
  const words = text === undefined ? undefined : toWords(text, talk);
  const titles = choices.map(({ title }) => exact(title));
  const cardTitles = cards.map(({ lines }) => exact(lines[0]?.text ?? ""));
  if (titles.some(isHidden(talk)) || cardTitles.some(isHidden(talk))) return { type: message.type };
  if (cardTitles.length > 0) {
    return message.type === "carousel" || message.type === "list"
      ? { [message.type]: cardTitles }
      : { type: message.type };
  }
  if (media !== undefined && isHidden(talk)(media.text)) return { type: message.type };
  if (media !== undefined) return { media: { type: media.label, url: media.text } };
  if (words === undefined) return { type: message.type };
  if (titles.length === 0) return words;
  const member = message.type === "quickReplies" ? "quickReplies" : "buttons";
  return { ...(typeof words === "string" ? { text: words } : asText(words)), [member]: titles };
}

const isHidden = (talk: Talk) => (title: unknown) => !isPlain(title, talk);

type Words = string | { contains: string } | { oneOf: string[] } | { type: string };

const asText = (words: Exclude<Words, string>) => ("type" in words ? words : { text: words });

/** What is expected of a text: all of it, or the longest part that may be written down. */
function toWords(text: string, { knownSecrets }: Talk): Words {
  const pieces = secretSplitter(knownSecrets)(text);
  if (pieces.every((piece) => typeof piece === "string")) return /^\/.+\/i?$/s.test(text) ? { oneOf: [text] } : text;
  const plain = pieces.filter((piece) => typeof piece === "string").filter((piece) => piece.trim() !== "");
  const [longest] = plain.sort((a, b) => b.length - a.length);
  return longest === undefined ? { type: "text" } : { contains: longest };
}

/** A title between slashes would be read as a pattern. */
const exact = (title: string) => (/^\/.+\/i?$/s.test(title) ? { title } : title);

function masked(session: JsonObject, talk: Talk): JsonObject {
  return Object.fromEntries(
    Object.entries(session).map(([name, value]) => [name, isPlain(value, talk) ? value : `$${name}`]),
  );
}
