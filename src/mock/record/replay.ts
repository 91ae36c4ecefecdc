import { isDeepStrictEqual } from "node:util";
import type { Bot } from "../../bot/index.js";
import { toWire } from "../../contract/index.js";
import { createMockServer } from "../mock.js";
import type { Exchange } from "./exchange.js";

/** What came of asking a mock with the recorded scenarios the recorded requests, in their order. */
export interface Replay {
  /** Exchanges that were asked. */
  readonly asked: number;
  /** Those that were answered otherwise, and by which scenario; but for scenarios in which something is hidden. */
  readonly different: readonly { readonly number: number; readonly step: string; readonly scenario: string | null }[];
}

/**
 * Proves a recording: loads its scenarios into a mock, and asks it what the backend was asked.
 * @throws {ApistepError} `bad-file` when the mock refuses them
 */
export async function replay(
  bot: Bot,
  folder: string,
  exchanges: readonly Exchange[],
  {
    conversation,
    masked,
  }: { readonly conversation: readonly string[] | undefined; readonly masked: readonly string[] },
): Promise<Replay> {
  const { current, store } = await createMockServer({
    bot,
    scenarios: [folder],
    ...(conversation === undefined ? {} : { conversation }),
  });
  const different: Replay["different"][number][] = [];
  try {
    for (const { number, step, request, answer } of exchanges) {
      const outcome = await current().handle(request);
      const { status, connection, delay = 0 } = outcome.disturbance ?? { connection: undefined };
      const { fault } = answer;
      const isSame =
        isDeepStrictEqual(JSON.parse(outcome.body), JSON.parse(JSON.stringify(toWire(answer.response)))) &&
        status === fault?.status &&
        connection === fault?.connection &&
        delay > 0 === (fault?.delay !== undefined);
      const isKnown = masked.includes(outcome.scenario ?? "");
      if (!isSame && !isKnown) different.push({ number, step: step.name, scenario: outcome.scenario });
    }
  } finally {
    await store.close();
  }
  return { asked: exchanges.length, different };
}
