/** The response builder. Public as `apistep/reply`. */
export { type Answer, type Reply, ReplyError, type ReplyOptions, reply } from "./reply.js";
export type {
  AnswerTypes,
  AnyAnswer,
  BlockButton,
  ButtonInput,
  CallButton,
  CardButtonInput,
  CardInput,
  MediaInput,
  QuickReplyInput,
  ShareButton,
  UrlButton,
  Variables,
  Words,
} from "./types.js";
