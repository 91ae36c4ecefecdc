/** What a step allows in its answers. The generated `Steps` has one for each API step. */
export interface AnswerTypes {
  /** The data of each namespace that an answer may write. */
  session: object;
  /** Names of the blocks that an answer may go to. */
  target: string;
  /** Whether it has to go to one. */
  mustGo: boolean;
  /** Names of all blocks of the bot, for buttons and quick replies. */
  block: string;
}

/** Any answer: what `reply()` builds when it is told no step. */
export interface AnyAnswer extends AnswerTypes {
  session: Record<string, Record<string, unknown>>;
  target: string;
  mustGo: false;
  block: string;
}

/** A text, or alternatives of which the platform sends one (F-051). */
export type Words = string | readonly [string, ...string[]];

/** Variables that a tap sets before the block is entered (F-062). */
export type Variables = Readonly<Record<string, unknown>>;

/** A button that goes to a block (F-052). */
export interface BlockButton<Block extends string> {
  title: string;
  /** Name of the block. */
  goTo: Block;
  set?: Variables;
  url?: never;
  call?: never;
  share?: never;
}

/** A button that opens a web page (F-052). */
export interface UrlButton {
  title: string;
  url: string;
  goTo?: never;
  set?: never;
  call?: never;
  share?: never;
}

/** A button that calls a number (F-052, C-09). */
export interface CallButton {
  title: string;
  call: string;
  goTo?: never;
  set?: never;
  url?: never;
  share?: never;
}

/** A button that shares its card; Messenger only (F-064). */
export interface ShareButton {
  share: true;
  title?: string;
  goTo?: never;
  set?: never;
  url?: never;
  call?: never;
}

export type ButtonInput<Block extends string> = BlockButton<Block> | UrlButton | CallButton;
export type CardButtonInput<Block extends string> = ButtonInput<Block> | ShareButton;

/** A quick reply that goes to a block, or asks where the user is (F-054). */
export type QuickReplyInput<Block extends string> =
  | { title: string; goTo: Block; set?: Variables; imageUrl?: string; askLocation?: never }
  | { title: string; askLocation: true; imageUrl?: string; goTo?: never; set?: never };

/** A card of a carousel (F-055). At most 3 buttons (F-070). */
export interface CardInput<Block extends string> {
  title: string;
  imageUrl: string;
  subTitle?: string;
  /** Opened when the card is tapped. */
  webUrl?: string;
  buttons?: readonly CardButtonInput<Block>[];
}

/** An image, video or audio file (F-056). */
export interface MediaInput {
  type: "image" | "video" | "audio";
  url: string;
  isCache?: boolean;
}
