import { isObject } from "../core/index.js";

/** The member of a config by which each type is recognised (F-050, F-052, F-054 to F-056). */
export const MAIN_MEMBERS = {
  quickReplies: "quickReplies",
  buttons: "buttons",
  carousel: "elements",
  media: "media",
  text: "textMessages",
} as const;

export type DocumentedType = keyof typeof MAIN_MEMBERS;

const TYPES = Object.keys(MAIN_MEMBERS) as DocumentedType[];

/** The type of message that a config is made for. */
export function intendedType(config: unknown): DocumentedType | undefined {
  return isObject(config) ? TYPES.find((type) => Object.hasOwn(config, MAIN_MEMBERS[type])) : undefined;
}
