import type { CheckOptions } from "../contract/index.js";
import { compileSchema } from "./json-schema.js";
import { type ApiStep, type Bot, blockNames } from "./model.js";

/** What the answers of a step are checked against. Compiles schemas: make it once for each step. */
export function checkOptionsFor(bot: Bot, step: ApiStep): CheckOptions {
  const { session, nextDialogstate, within, statuses } = step.expects;
  return {
    ...(bot.blocks === undefined ? {} : { blocks: blockNames(bot.blocks) }),
    expects: {
      ...(session === undefined
        ? {}
        : { session: new Map([...session].map(([namespace, schema]) => [namespace, compileSchema(schema)])) }),
      ...(nextDialogstate === undefined
        ? {}
        : { nextDialogstate: new Set(nextDialogstate.map((block) => block?.id ?? null)) }),
      ...(statuses.size === 0 ? {} : { statuses: new Set(statuses.keys()) }),
    },
    ...(within === undefined ? {} : { within }),
    timeout: bot.policies.timeout,
  };
}
