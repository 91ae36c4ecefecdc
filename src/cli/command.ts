import type { Command } from "commander";
import type { Terminal } from "./terminal.js";

/** A command's work: gives the exit code, one of EXIT. */
export type Run = () => Promise<number>;

/**
 * Describes a command to the command line. Its action hands over the work to `schedule` and imports what is
 * heavy only inside of it, so that every other command starts fast.
 */
export type DefineCommand = (terminal: Terminal, schedule: (run: Run) => void) => Command;
