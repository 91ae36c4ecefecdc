import { type Aliases, isObject, type SchemaError, type SchemaProblem, toProblems } from "../core/index.js";
import * as validators from "./generated/validators.js";

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
const validateEnvelope = validators.envelope as Validator;
const validateSessionWrite = validators.sessionWrite as Validator;
const validateMessage = validators.message as Validator;

/** Names that people write instead of the contract's, too far off to be found by spelling (C-07, C-08, F-066). */
const ALIASES: Aliases = {
  Envelope: {
    nextDialogstateId: "nextDialogstate",
    next: "nextDialogstate",
    nextBlock: "nextDialogstate",
    actions: "action",
  },
  Action: { nextDialogstateId: "nextDialogstate", next: "nextDialogstate", nextBlock: "nextDialogstate" },
  Postback: { nextDialogstate: "nextDialogstateId", parameters: "params" },
  TextConfig: { text: "textMessages", texts: "textMessages" },
  ButtonsConfig: { text: "textMessages", title: "textMessages" },
  QuickRepliesConfig: { text: "textMessages", title: "textMessages", quick_replies: "quickReplies" },
  CarouselConfig: { cards: "elements" },
  CarouselCard: {
    subtitle: "subTitle",
    image_url: "imageUrl",
    imageURL: "imageUrl",
    image: "imageUrl",
    item_url: "webUrl",
    url: "webUrl",
  },
  PostbackQuickReply: { image_url: "imageUrl", imageURL: "imageUrl" },
  LocationQuickReply: { image_url: "imageUrl", imageURL: "imageUrl" },
  Media: { is_reusable: "isCache" },
};

/** What the platform contract does not allow in an answer's JSON. */
export function checkSchema(json: unknown): SchemaProblem[] {
  if (validateEnvelope(json)) return [];
  const problems = toProblems(validateEnvelope.errors ?? [], ALIASES);
  if (!isObject(json) || !Array.isArray(json.session)) return problems;
  // An array of writes is tolerated (F-035), so each of them is looked at.
  return [
    ...problems,
    ...json.session.flatMap((write, index) => checkAt(validateSessionWrite, write, `/session/${index}`)),
  ];
}

/** What the platform contract does not allow in a message; pointers start at the message. */
export function checkMessage(message: unknown): SchemaProblem[] {
  return checkAt(validateMessage, message, "");
}

function checkAt(validate: Validator, value: unknown, pointer: string): SchemaProblem[] {
  if (validate(value)) return [];
  return toProblems(validate.errors ?? [], ALIASES).map((problem) => ({
    ...problem,
    pointer: pointer + problem.pointer,
  }));
}
