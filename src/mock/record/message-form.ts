import { isDeepStrictEqual } from "node:util";
import { type Bot, checkMessageShape, findBlock, type MessageForm, toMessage } from "../../bot/index.js";
import type { Message } from "../../contract/index.js";
import { isObject, type JsonObject } from "../../core/index.js";

/** Names of a bot's blocks for their ids, and the other way round (F-011). */
export interface BlockDictionary {
  nameOf(id: string): string;
  idOf(name: string): string;
}

export function blockDictionary({ blocks }: Bot): BlockDictionary {
  const idOf = (name: string) => (blocks && findBlock(blocks, name)?.id) ?? name;
  const names = new Map([...(blocks?.values() ?? [])].map(({ id, name }) => [id, name]));
  return {
    idOf,
    nameOf(id) {
      const name = names.get(id) ?? id;
      return idOf(name) === id ? name : id;
    },
  };
}

/** A message as a person would write it: in short form where nothing is lost by it. */
export function messageForm(message: Message, blocks: BlockDictionary): MessageForm {
  const isSame = (form: MessageForm) => isDeepStrictEqual(asJson(toMessage(form, blocks.idOf)), asJson(message));
  const { type, config } = message;
  const short = shortForm(type, config as JsonObject, blocks.nameOf);
  if (short !== undefined && isWhole(short) && isClear(short) && isSame(short)) return short;
  const named = { type, config: withNames(config, blocks.nameOf) } as MessageForm;
  return isSame(named) ? named : ({ type, config } as MessageForm);
}

/** Whether a scenario file may have it. */
function isClear(form: MessageForm): boolean {
  let mistakes = 0;
  const report = () => {
    mistakes += 1;
  };
  return checkMessageShape(form, "", { blocks: undefined, report }) && mistakes === 0;
}

/** Without members that are undefined. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A guess, that is good when it can be turned back into the message. */
function shortForm(type: string, config: JsonObject, nameOf: (id: string) => string): MessageForm | undefined {
  const { textMessages, buttons, quickReplies, elements, media } = config;
  const text = textsOf(textMessages);
  const choices = (list: unknown) => listOf(list).map((choice) => choiceForm(choice, nameOf));
  switch (type) {
    case "text":
      return typeof text === "string" ? text : ({ text } as MessageForm);
    case "buttons":
      return { text, buttons: choices(buttons) } as MessageForm;
    case "quickReplies":
      return { text, quickReplies: choices(quickReplies) } as MessageForm;
    case "carousel":
      return { carousel: listOf(elements).map((card) => withChoices(card, nameOf)) } as MessageForm;
    case "list":
      return { list: listOf(elements).map((element) => withChoices(element, nameOf)) } as MessageForm;
    case "media":
      return { media } as MessageForm;
    default:
      return undefined;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function textsOf(textMessages: unknown): unknown {
  const texts = listOf(textMessages).map((each) => (isObject(each) ? each.text : undefined));
  return texts.length === 1 ? texts[0] : texts;
}

function withChoices(element: unknown, nameOf: (id: string) => string): unknown {
  if (!isObject(element)) return element;
  const { buttons, button } = element;
  return {
    ...element,
    ...(Array.isArray(buttons) ? { buttons: buttons.map((each) => choiceForm(each, nameOf)) } : {}),
    ...(isObject(button) ? { button: choiceForm(button, nameOf) } : {}),
  };
}

function choiceForm(choice: unknown, nameOf: (id: string) => string): unknown {
  if (!isObject(choice)) return choice;
  const { type, payload, ...form } = choice;
  if (type === "location") return { ...form, location: true };
  if (type === "element_share") return { ...form, share: true };
  if (type === "phone_number") return { ...form, phone: payload };
  if (type !== "postback" || !isObject(payload)) return form;
  const params = listOf(payload.params).map((param) => (isObject(param) ? [param.key, param.value] : []));
  return {
    ...form,
    goTo: typeof payload.nextDialogstateId === "string" ? nameOf(payload.nextDialogstateId) : undefined,
    ...(params.length === 0 ? {} : { set: Object.fromEntries(params) }),
  };
}

/** The schema of scenario files takes no empty text and no empty list of choices. */
function isWhole(form: unknown): boolean {
  if (typeof form === "string") return form.trim() !== "";
  if (Array.isArray(form)) return form.length > 0 && form.every(isWhole);
  return !isObject(form) || Object.entries(form).every(([key, value]) => key === "set" || isWhole(value));
}

/** A config in the platform's own form, with names in place of the ids of blocks. */
function withNames(value: unknown, nameOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withNames(item, nameOf));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, item]) => {
    const isTarget = key === "nextDialogstateId" && typeof item === "string";
    return [key, isTarget ? nameOf(item) : withNames(item, nameOf)];
  });
  return Object.fromEntries(members);
}
