import { initialSession } from "../../backend/index.js";
import type { ApiStep, Bot } from "../../bot/index.js";
import type { Case } from "../case.js";
import { exchangeCase } from "../exchange-case.js";

/** One case for each sample of a step, in their order. */
export function sampleCases(bot: Bot, step: ApiStep): Case[] {
  return step.samples.map((sample) =>
    exchangeCase({
      id: `${step.name}/sample/${sample.name}`,
      kind: "sample",
      step,
      name: sample.name,
      tags: sample.tags,
      session: initialSession(bot, sample.session),
      expectation: sample.expect,
      locate: () => bot.locate(sample.pointer),
    }),
  );
}
