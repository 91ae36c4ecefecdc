/** What a scenario's `when` is asked about. */
export interface MatchInput {
  /** Name of the API step; null when there is no bot. */
  readonly step: string | null;
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Values of the placeholders of the step's path. */
  readonly params: Texts;
  readonly query: Texts;
  /** Names in lower case. */
  readonly headers: Texts;
  /** The parsed JSON; undefined when none was sent. */
  readonly body: unknown;
  /** Variables of the mock's conversation. */
  readonly vars: { readonly [name: string]: unknown };
}

/** Texts by name; a name that stands there twice has an array. */
type Texts = { readonly [name: string]: unknown };

/** Takes a mistake of the file. The pointer is relative to `when`. */
export type Report = (pointer: string, message: string, hint?: string) => void;
