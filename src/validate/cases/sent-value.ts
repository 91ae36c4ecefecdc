import type { ApiStep, Bot } from "../../bot/index.js";
import { jsonText } from "../../core/index.js";

/** `amount: 1001`, as findings say what was put in place of a variable's value; under the key of its row. */
export function sentValue(variable: string, value: unknown, { step, bot }: { step: ApiStep; bot: Bot }): string {
  const rows = [...step.body, ...step.query, ...step.headers];
  const { key } = rows.find((row) => row.type === "variable" && row.variable === variable) ?? { key: variable };
  if (value === undefined) return `${key}: no value`;
  const isSensitive = bot.variables.get(variable)?.sensitive === true;
  return `${key}: ${isSensitive ? "a sensitive value" : cut(jsonText(value))}`;
}

const LONGEST_SHOWN = 50;
const cut = (text: string) =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`;
