import type { ApiStep, Bot, Row } from "../../../bot/index.js";
import { judge } from "./judge.js";
import type { Probe } from "./probe.js";

/** A probe for each row with a variable: whether one without a value is sent at all, nobody knows (U-15). */
export function leftOutProbes(bot: Bot, step: ApiStep): Probe[] {
  if (bot.policies.missingVariable === "omit") return []; // that is what a missing value does then
  const places = step.method === "GET" ? (["query", "headers"] as const) : (["body", "query", "headers"] as const);
  return places.flatMap((place) => step[place].filter(isVariable).map((row) => leftOutProbe(place, row)));
}

const isVariable = ({ type }: Row) => type === "variable";

function leftOutProbe(place: "body" | "query" | "headers", row: Row): Probe {
  return {
    name: `${place} without ${row.key}`,
    isHostile: true,
    appliesTo: () => true,
    async run({ examiner, step, session }) {
      const shorter = { ...step, [place]: step[place].filter((other) => other !== row) };
      const { request } = examiner.build(shorter, session);
      const exchanged = await examiner.examine(step, session, () => request);
      return [{ exchanged, found: judge(exchanged, examiner) }];
    },
  };
}
