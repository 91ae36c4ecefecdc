import { isObject, type SchemaProblem } from "../core/index.js";

/** Members that belong one level deeper, by the member that was left out around them. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  config: ["textMessages", "buttons", "quickReplies", "elements", "media"],
  media: ["type", "url", "isCache"],
  elements: ["title", "subTitle", "imageUrl", "webUrl"],
  payload: ["nextDialogstateId", "nextDialogstate", "params"],
};

/** Of an object that lacks a member: what was written beside it and belongs into it. */
export function liftedOut({ value, member = "" }: SchemaProblem): string[] {
  if (!isObject(value)) return [];
  return (INSIDE[member] ?? []).filter((name) => Object.hasOwn(value, name));
}
