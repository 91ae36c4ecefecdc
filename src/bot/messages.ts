import { checkMessage, type Message, type TextMessage, textMessage } from "../contract/index.js";
import { isObject, type JsonObject, pointerTo } from "../core/index.js";
import type { components } from "./generated/bot-file.js";
import { type Check, checkBlock, checkOneOf, checkWritable } from "./report.js";

type Schemas = components["schemas"];

/** A message as people write it: a text, a shorthand, or the platform's own type and config. */
export type MessageForm = Schemas["MessageForm"];
type Rich = Exclude<MessageForm, string>;

/** The id of a block by its name or id. */
export type IdOf = (block: string) => string;

/** The platform's message for what a person wrote; names of blocks become ids (F-011). */
export function toMessage(form: MessageForm, idOf: IdOf): Message {
  if (typeof form === "string") return textMessage(form);
  const { textMessages } = toTexts(form.text ?? []).config;
  if (form.buttons !== undefined) {
    const buttons = form.buttons.map((button) => toButton(button, idOf));
    return { type: "buttons", config: { textMessages, buttons } } as Message;
  }
  if (form.quickReplies !== undefined) {
    const quickReplies = form.quickReplies.map((reply) => toQuickReply(reply, idOf));
    return { type: "quickReplies", config: { textMessages, quickReplies } } as Message;
  }
  if (form.carousel !== undefined) {
    const elements = form.carousel.map((card) => toCard(card, idOf));
    return { type: "carousel", config: { elements } } as Message;
  }
  if (form.list !== undefined) {
    const elements = form.list.map((element) => toElement(element, idOf));
    return { type: "list", config: { elements } };
  }
  if (form.media !== undefined) return { type: "media", config: { media: form.media } };
  if (form.type !== undefined) return { type: form.type, config: withIds(form.config ?? {}, idOf) } as Message;
  return toTexts(form.text ?? []);
}

function toTexts(text: string | readonly string[]): TextMessage {
  return { type: "text", config: { textMessages: [text].flat().map((words) => ({ text: words })) } };
}

const given = (members: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

function toPostback(goTo: string, set: Schemas["Assignments"] | undefined, idOf: IdOf): JsonObject {
  const params = Object.entries(set ?? {}).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? value : idOf(value.dialogstate),
  }));
  return { nextDialogstateId: idOf(goTo), ...(params.length === 0 ? {} : { params }) };
}

function toButton({ title, goTo, set, url, phone }: Schemas["ButtonForm"], idOf: IdOf): JsonObject {
  if (goTo !== undefined) return given({ title, type: "postback", payload: toPostback(goTo, set, idOf) });
  if (url !== undefined) return given({ title, type: "web_url", url });
  return given(
    phone === undefined ? { title, type: "element_share" } : { title, type: "phone_number", payload: phone },
  );
}

function toQuickReply({ title, goTo, set, imageUrl }: Schemas["QuickReplyForm"], idOf: IdOf): JsonObject {
  if (goTo === undefined) return given({ title, type: "location", imageUrl });
  return given({ title, type: "postback", payload: toPostback(goTo, set, idOf), imageUrl });
}

function toCard({ buttons, ...card }: Schemas["CardForm"], idOf: IdOf): JsonObject {
  return given({ ...card, buttons: buttons?.map((button) => toButton(button, idOf)) });
}

function toElement({ title, button, ...element }: Schemas["ListElementForm"], idOf: IdOf) {
  return { title, ...element, ...(button === undefined ? {} : { button: toButton(button, idOf) }) };
}

/** A config in the platform's own form, with the ids of blocks in place of their names. */
function withIds(config: JsonObject, idOf: IdOf): JsonObject {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, isTarget(key, item) ? idOf(item) : convert(item)]),
    );
  };
  return convert(config) as JsonObject;
}

/** A target with `{variable}` is known when the message is sent (U-27). */
const isTarget = (key: string, value: unknown): value is string =>
  key === "nextDialogstateId" && typeof value === "string" && !value.includes("{");

const KINDS = ["text", "carousel", "list", "media", "type"] as const;

/** What is wrong with a message that a person wrote, beyond the file's schema. */
export function checkMessageForm(form: MessageForm, pointer: string, check: Check): void {
  if (typeof form === "string") return;
  const isClear = checkMessageShape(form, pointer, check);
  if (form.type !== undefined) checkTargets(form.config, `${pointer}/config`, check);
  if (!isClear) return; // what it would become is not known
  for (const problem of checkMessage(toMessage(form, (name) => name))) {
    check.reportProblem(pointer, { ...problem, pointer: formPointer(form, problem.pointer) });
  }
}

/** That a message is of one kind, and that each tap does one thing. Whether it is, whatever it says. */
export function checkMessageShape(form: MessageForm, pointer: string, check: ShapeCheck): boolean {
  if (typeof form === "string") return true;
  if (!checkCombination(form, pointer, check)) return false;
  if (checkOneOf(form, KINDS, pointer, check.report) === undefined) return false;
  return choicesOf(form, pointer)
    .map((choice) => checkChoice(choice, check))
    .every(Boolean);
}

type ShapeCheck = Pick<Check, "blocks" | "report">;

function checkCombination(form: Rich, pointer: string, { report }: ShapeCheck): boolean {
  for (const part of ["buttons", "quickReplies"] as const) {
    if (form[part] === undefined || form.text !== undefined) continue;
    report(`${pointer}/${part}`, "expected next to a text");
    return false;
  }
  if (form.buttons !== undefined && form.quickReplies !== undefined) {
    report(`${pointer}/quickReplies`, "a message has buttons or quickReplies, not both", "send two messages");
    return false;
  }
  if ((form.type === undefined) !== (form.config === undefined)) {
    report(pointer, '"type" and "config" go together (F-037)');
    return false;
  }
  return true;
}

/** A button or quick reply, and what a tap on it may do. */
interface ChoiceForm {
  readonly form: Partial<Schemas["ButtonForm"] & Schemas["QuickReplyForm"]>;
  readonly kinds: readonly ("goTo" | "url" | "phone" | "share" | "location")[];
  readonly pointer: string;
}

function choicesOf({ buttons = [], carousel = [], list = [], quickReplies = [] }: Rich, pointer: string): ChoiceForm[] {
  const inMessage = ["goTo", "url", "phone"] as const;
  const onCard = [...inMessage, "share"] as const; // F-064
  return [
    ...buttons.map((form, at) => ({ form, kinds: inMessage, pointer: `${pointer}/buttons/${at}` })),
    ...carousel.flatMap((card, index) =>
      (card.buttons ?? []).map((form, at) => {
        return { form, kinds: onCard, pointer: `${pointer}/carousel/${index}/buttons/${at}` };
      }),
    ),
    ...list.flatMap(({ button: form }, index) =>
      form === undefined ? [] : [{ form, kinds: inMessage, pointer: `${pointer}/list/${index}/button` }],
    ),
    ...quickReplies.map((form, at) => {
      return { form, kinds: ["goTo", "location"] as const, pointer: `${pointer}/quickReplies/${at}` };
    }),
  ];
}

/** Whether it says clearly what a tap does. */
function checkChoice({ form, kinds, pointer }: ChoiceForm, check: ShapeCheck): boolean {
  const kind = checkOneOf(form, kinds, pointer, check.report);
  if (form.goTo !== undefined) checkBlock(form.goTo, `${pointer}/goTo`, check.blocks, check.report);
  if (form.set !== undefined && kind !== "goTo") check.report(`${pointer}/set`, "expected next to goTo (F-062)");
  checkAssignments(form.set, `${pointer}/set`, check);
  return kind !== undefined;
}

/** That variables may be set, to texts or to blocks that exist. */
export function checkAssignments(set: Schemas["Assignments"] | undefined, pointer: string, check: ShapeCheck): void {
  for (const [variable, value] of Object.entries(set ?? {})) {
    const place = pointerTo(pointer, variable);
    checkWritable(variable, place, check.report);
    if (typeof value !== "string") checkBlock(value.dialogstate, `${place}/dialogstate`, check.blocks, check.report);
  }
}

function checkTargets(value: unknown, pointer: string, check: Check): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (isTarget(key, item)) checkBlock(item, pointerTo(pointer, key), check.blocks, check.report);
    else checkTargets(item, pointerTo(pointer, key), check);
  }
}

/** The place in what a person wrote, of a place in the message that was made of it. */
export function formPointer(form: MessageForm, pointer: string): string {
  if (typeof form === "string") return "";
  if (form.type !== undefined) return pointer;
  const elements = form.carousel === undefined ? "/list" : "/carousel";
  return pointer
    .replace(/^\/config/, "")
    .replace(/^\/textMessages/, "/text")
    .replace(/^\/elements/, elements)
    .replace(/\/payload.*$/, "");
}
