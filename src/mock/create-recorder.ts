import type { Recorder, RecorderOptions } from "./record/recorder.js";

/**
 * Starts a recorder. It is loaded now: it needs a client of HTTP, which a mock does not.
 * @throws {ApistepError} `bad-file` for a folder that can't be recorded into, `bad-option` for what no backend is,
 *   `nothing-to-run` for a bot without API steps, `port-in-use`
 */
export async function createRecorder(options: RecorderOptions): Promise<Recorder> {
  const recorder = await import("./record/recorder.js");
  return recorder.createRecorder(options);
}
