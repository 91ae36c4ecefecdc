/** The response builder. Public as `apistep/reply`. */
export { type Reply, ReplyError, type ReplyOptions, reply, type StepReply } from "./reply.js";
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
