import { dirname, join } from "node:path";
import type { Bot } from "../../bot/index.js";
import { ApistepError, sleep } from "../../core/index.js";
import type { Mock } from "../../mock/index.js";
import { tellMistake } from "../mistake.js";
import { onHangup, type Terminal } from "../terminal.js";
import { Changes, type Places, splitPlaces, type Watcher, watchPlaces } from "../watch.js";
import { scenarioCount, tellWarnings } from "./tell.js";

/** What a running mock is made of, and how to read that again. */
export interface Sources {
  /** Paths as they were given. */
  readonly bot: string | undefined;
  readonly scenarios: readonly string[] | undefined;
  read(): Promise<{ readonly bot?: Bot; readonly scenarios: readonly string[] }>;
}

export interface ReloadOptions {
  readonly isWatching: boolean;
  readonly isQuiet: boolean;
  /** Told of each bot that is taken. */
  readonly onBot: (bot: Bot | undefined) => void;
}

/**
 * Keeps a mock in step with its files: when they change, and when the process is told to. Resolves once it watches.
 * Conversations keep their state; after a mistake in a file the mock goes on as it was.
 */
export async function keepUpToDate(mock: Mock, sources: Sources, terminal: Terminal, options: ReloadOptions) {
  const changes = new Changes();
  const stopListening = onHangup(() => changes.note());
  const watcher = options.isWatching ? await watchSources(mock, sources, changes, terminal) : undefined;
  return {
    /** Reloads at each change, until the signal is aborted. */
    async run(signal: AbortSignal): Promise<void> {
      while (await changes.next(signal)) {
        await reload(mock, sources, terminal, options, signal);
        watcher?.add({ files: mock.files });
      }
      stopListening();
      await watcher?.close();
    },
  };
}

async function watchSources(
  mock: Mock,
  sources: Sources,
  changes: Changes,
  { err }: Terminal,
): Promise<Watcher | undefined> {
  const { files, folders } = placesOf(mock, sources);
  if (files.length + folders.length === 0) return undefined;
  const onError = ({ message }: Error) => err(`warning  changes of some files go unseen: ${message}`);
  return watchPlaces({ files, folders }, { onChange: () => changes.note(), onError });
}

/** Scenario folders are watched as a whole: files may come. */
function placesOf({ files }: Mock, { bot, scenarios }: Sources): Required<Places> {
  const beside = bot === undefined ? [] : [join(dirname(bot), "scenarios")];
  const paths = scenarios ?? beside.flatMap((path) => [path, `${path}.yaml`]);
  return splitPlaces([...(bot === undefined ? [] : [bot]), ...files, ...paths]);
}

async function reload(
  mock: Mock,
  sources: Sources,
  terminal: Terminal,
  { isQuiet, onBot }: ReloadOptions,
  signal: AbortSignal,
): Promise<void> {
  const renew = async () => {
    const { bot, scenarios } = await sources.read();
    await mock.reload({ ...(bot === undefined ? {} : { bot }), scenarios });
    onBot(bot);
  };
  try {
    await renew().catch(() => sleep(PATIENCE, signal).then(renew));
    tellWarnings(mock, terminal);
    if (!isQuiet) terminal.err(`reloaded: ${scenarioCount(mock)}`);
  } catch (error) {
    if (!(error instanceof ApistepError)) throw error;
    tellMistake(error, terminal);
    terminal.err("       the mock goes on as it was");
  }
}

/** What looks wrong may be a file that is half written: it is read once more, so many milliseconds later. */
const PATIENCE = 250;
