import type { Colors } from "../terminal.js";

/** Where a chat is held: a terminal, a pipe, or a test. */
export interface ChatIo {
  /** Waits for the next line; undefined: there are no more. */
  ask(question: Question): Promise<Answer | undefined>;
  /** Shows what the user has said, where it does not stand there already. */
  said(text: string): void;
  print(text: string): void;
  /** A line that goes away again. Empty: takes it away. */
  status(text: string): void;
  /** Whether a person sits there, who can be asked and may wait. */
  readonly isInteractive: boolean;
  readonly colors: Colors;
  readonly width: number;
  /** Ends the chat, whatever it is doing. */
  readonly interrupted: AbortSignal;
}

export interface Question {
  /** What stands before the line; left out: the usual sign. */
  readonly prompt?: string;
  /** Titles that the arrow keys go through. */
  readonly choices?: readonly string[];
  /** Whether the line must not be shown. */
  readonly isSecret?: boolean;
}

export interface Answer {
  readonly text: string;
  /** Index of the choice that was picked with the arrow keys. */
  readonly picked?: number;
}
