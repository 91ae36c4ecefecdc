import { initialSession } from "../../backend/index.js";
import type { Bot } from "../../bot/index.js";
import { exchangeCase } from "../exchange-case.js";
import { loadExpectations } from "./expectations.js";
import type { MakeCases } from "./make.js";

/**
 * One case for each sample of a step, in their order.
 * @throws {ApistepError} `bad-file` for a template in what a sample expects that is none
 */
export async function loadSampleCases(bot: Bot): Promise<MakeCases> {
  const expectationOf = await loadExpectations(bot);
  return (bot, step) =>
    step.samples.map((sample) =>
      exchangeCase({
        id: `${step.name}/sample/${sample.name}`,
        kind: "sample",
        step,
        name: sample.name,
        tags: sample.tags,
        session: initialSession(bot, sample.session),
        expectationOf: expectationOf(sample),
        locate: () => bot.locate(sample.pointer),
      }),
    );
}
