import { type Aliases, isObject, type SchemaError, type SchemaProblem, toProblems } from "../core/index.js";
import * as validators from "./generated/validators.js";
import { withOptionalNulls } from "./optional-nulls.js";

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
const validateEnvelope = validators.envelope as Validator;
const validateSessionWrite = validators.sessionWrite as Validator;
const validateMessage = validators.message as Validator;

const aliases = (name: string, others: readonly string[]) => Object.fromEntries(others.map((other) => [other, name]));

const TARGETS = ["nextDialogstateId", "next", "nextBlock", "goTo", "goto", "block", "target", "dialogstate"];
const TEXTS = ["text", "texts", "messages"];
const LABELS = ["text", "label", "name"];
const IMAGES = ["image", "image_url", "img", "picture"];

/** Names that people write instead of the contract's, too far off to be found by spelling (C-07, C-08, F-066). */
const ALIASES: Aliases = {
  Envelope: { ...aliases("nextDialogstate", TARGETS), actions: "action", sessionVariable: "session" },
  SessionWrite: { name: "namespace", ...aliases("data", ["value", "values", "variables"]) },
  Action: aliases("nextDialogstate", TARGETS),
  Postback: { nextDialogstate: "nextDialogstateId", ...aliases("params", ["parameters", "sessionDataToSet"]) },
  PostbackParam: { name: "key" },
  TextConfig: aliases("textMessages", TEXTS),
  ButtonsConfig: aliases("textMessages", [...TEXTS, "title"]),
  QuickRepliesConfig: { ...aliases("textMessages", [...TEXTS, "title"]), replies: "quickReplies" },
  PostbackButton: aliases("title", LABELS),
  UrlButton: { ...aliases("title", LABELS), ...aliases("url", ["link", "href", "webUrl", "payload"]) },
  PhoneButton: { ...aliases("title", LABELS), ...aliases("payload", ["call", "phone", "phoneNumber", "number"]) },
  CarouselConfig: aliases("elements", ["cards", "items"]),
  CarouselCard: {
    ...aliases("subTitle", ["description", "text"]),
    ...aliases("imageUrl", IMAGES),
    ...aliases("webUrl", ["item_url", "url", "link"]),
  },
  PostbackQuickReply: { ...aliases("title", LABELS), ...aliases("imageUrl", IMAGES) },
  LocationQuickReply: { ...aliases("title", LABELS), ...aliases("imageUrl", IMAGES) },
  Media: { is_reusable: "isCache", ...aliases("url", ["src", "link", "href"]) },
};

/** More problems than anybody reads; the rest is not looked at, so that a hostile answer costs little. */
const MOST_PROBLEMS = 1_000;

/** What the platform contract does not allow in an answer's JSON. */
export function checkSchema(json: unknown): readonly SchemaProblem[] {
  const check = (value: unknown) => checkAt(validateEnvelope, value, "");
  const problems = withOptionalNulls(check(json), json, check);
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
  const errors = (validate.errors ?? []).slice(0, MOST_PROBLEMS).filter((error) => !isHarmless(error));
  const problems = toProblems(errors, ALIASES);
  return problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer }));
}

/** The vendor's own tutorial has an empty payload on buttons that open a web page: nothing is lost with it. */
function isHarmless({ keyword, params, parentSchema, data }: SchemaError): boolean {
  if (keyword !== "additionalProperties" || params.additionalProperty !== "payload") return false;
  if (parentSchema?.title !== "UrlButton" || !isObject(data)) return false;
  return isObject(data.payload) && Object.keys(data.payload).length === 0;
}
