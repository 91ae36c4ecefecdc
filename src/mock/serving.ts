import { createProgramme, type Programme, type ProgrammeOptions, type Script } from "./programme.js";

/** What a mock serves at the moment, and the one way to change it. */
export interface Serving {
  current(): Programme;
  /**
   * Does some work that may take up a new script, after all such work before it. A script that can't be served is
   * thrown by `takeUp`, and everything stays as it was.
   */
  change<Result>(work: (script: Script, takeUp: TakeUp) => Promise<Result>): Promise<Result>;
}

/** @throws {ApistepError} as `createProgramme` */
export type TakeUp = (script: Script) => Promise<void>;

/** @param onChange told of each programme, also of the first */
export async function createServing(
  script: Script,
  options: ProgrammeOptions,
  onChange: (programme: Programme) => void,
): Promise<Serving> {
  let programme = await createProgramme(script, options);
  let lastChange: Promise<unknown> = Promise.resolve();
  onChange(programme);

  async function takeUp(next: Script): Promise<void> {
    programme = await createProgramme(next, options);
    onChange(programme);
  }
  return {
    current: () => programme,
    change(work) {
      const done = lastChange.then(() => work(programme.script, takeUp));
      lastChange = done.catch(() => {}); // who asked for it is told
      return done;
    },
  };
}
