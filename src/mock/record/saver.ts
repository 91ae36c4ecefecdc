/** Writes again whenever something has changed, one writing after the other. */
export interface Saver {
  /** Something has changed. */
  changed(): void;
  /** Waits until all is written. Gives the reason why it is not. */
  done(): Promise<string | undefined>;
}

/** @param onTrouble told once why nothing could be written, until it could be again */
export function createSaver(write: () => Promise<void>, onTrouble: (reason: string) => void): Saver {
  let trouble: string | undefined;
  let isDirty = false;
  let running: Promise<void> | undefined;

  async function writeOnce(): Promise<void> {
    try {
      await write();
      trouble = undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (trouble === undefined) onTrouble(reason);
      trouble = reason;
    }
  }
  async function run(): Promise<void> {
    while (isDirty) {
      await new Promise(setImmediate); // answers go out first, and what came meanwhile is written with it
      isDirty = false;
      await writeOnce();
    }
    running = undefined;
  }
  return {
    changed() {
      isDirty = true;
      running ??= run();
    },
    async done() {
      await running;
      return trouble;
    },
  };
}
