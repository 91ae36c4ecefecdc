import { ApistepError } from "../../core/index.js";
import { tellMistake } from "../mistake.js";
import { EXIT, type Terminal } from "../terminal.js";
import { Changes, splitPlaces, watchPlaces } from "../watch.js";
import { beside } from "./files-read.js";
import type { ValidateOptions } from "./options.js";

/**
 * Validates again and again, until the user ends it. A change ends the run that is under way.
 * @param once validates, until its terminal is interrupted
 */
export async function watchAndRun(
  file: string,
  options: ValidateOptions,
  terminal: Terminal,
  once: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const changes = new Changes();
  let outdated = new AbortController();
  const watcher = await watchPlaces(placesOf(file, options), {
    onChange: () => {
      changes.note();
      outdated.abort();
    },
    onError: ({ message }) => terminal.err(`warning  changes of some files go unseen: ${message}`),
  });
  try {
    for (;;) {
      outdated = new AbortController();
      const interrupted = AbortSignal.any([terminal.interrupted, outdated.signal]);
      try {
        await once({ ...terminal, interrupted });
      } catch (error) {
        if (!(error instanceof ApistepError)) throw error;
        tellMistake(error, terminal);
      }
      if (terminal.interrupted.aborted) return EXIT.interrupted;
      terminal.err(outdated.signal.aborted ? "\na file has changed" : `\nwaiting for a change of ${file}; Ctrl-C ends`);
      if (!(await changes.next(terminal.interrupted))) return EXIT.interrupted;
    }
  } finally {
    await watcher.close();
  }
}

/** What a run reads. Folders are watched as a whole: files may come. */
function placesOf(file: string, { conversations, mock, scenarios, waivers }: ValidateOptions) {
  const paths = [
    ...(conversations ?? beside(file, "conversations")),
    ...(mock === true ? (scenarios ?? beside(file, "scenarios")) : []),
  ];
  return splitPlaces([file, ...(waivers === undefined ? [] : [waivers]), ...paths]);
}
