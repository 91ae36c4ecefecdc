import {
  type Aliases,
  isObject,
  pointerTo,
  type SchemaError,
  type SchemaProblem,
  toProblems,
  valueAt,
} from "../core/index.js";
import * as validators from "./generated/validators.js";

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
export function checkSchema(json: unknown): SchemaProblem[] {
  const found = checkAt(validateEnvelope, json, "");
  const problems = found.some(isNull) ? withOptionalNulls(found, json) : found;
  if (!isObject(json) || !Array.isArray(json.session)) return problems;
  // An array of writes is tolerated (F-035), so each of them is looked at.
  return [
    ...problems,
    ...json.session.flatMap((write, index) => checkAt(validateSessionWrite, write, `/session/${index}`)),
  ];
}

const isNull = ({ value }: SchemaProblem) => value === null;

/** Says of each null whether its member may be left out: whether nothing is missing when it is. */
function withOptionalNulls(problems: readonly SchemaProblem[], json: unknown): SchemaProblem[] {
  const needed = new Set(
    checkAt(validateEnvelope, withoutNulls(json), "").flatMap(({ keyword, pointer, member = "" }) =>
      keyword === "required" ? [pointerTo(pointer, member)] : [],
    ),
  );
  const isMember = ({ pointer }: SchemaProblem) => pointer !== "" && !Array.isArray(valueAt(json, parentOf(pointer)));
  return problems.map((problem) =>
    isNull(problem) && isMember(problem) && !needed.has(problem.pointer) ? { ...problem, isOptional: true } : problem,
  );
}

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** No part of the contract is nested deeper. */
const DEEPEST = 12;

function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1));
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member, depth + 1)]));
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
