/** What a text may mean. */
export interface Recognition {
  /** Name of an intent. */
  readonly intent: string;
  /** From 0 to 1; it must be above the intent's threshold to count (F-114). */
  readonly score: number;
  /** Words of the text by the variable that they are for (F-105). */
  readonly entities?: Readonly<Record<string, string>>;
}

/** Says what a text may mean, the best first. A service may take its place: see the driver of `run`. */
export interface Recogniser {
  recognise(text: string): readonly Recognition[] | Promise<readonly Recognition[]>;
}
