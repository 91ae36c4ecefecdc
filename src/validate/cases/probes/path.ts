import type { ApiStep } from "../../../bot/index.js";
import { variablesIn } from "../../../contract/index.js";
import { withValues } from "../slots.js";
import { textIn } from "./injection.js";
import { judgeLeaks } from "./judge.js";
import type { Probe } from "./probe.js";
import type { Sighting } from "./sighting.js";
import { sqlEffects } from "./sql.js";
import { explained, OBJECT_MEMBERS } from "./survival.js";

/** What a user may type where a path has a variable. */
const VALUES: readonly (readonly [name: string, ...values: string[]])[] = [
  ["a slash", "a/b"],
  ["two dots", ".."],
  ["the way up", "../../apistep"],
  ["the way up, encoded", "%2e%2e%2fapistep"],
  ["a percent sign", "100%"],
  ["spaces", "a b"],
  ["unicode", "Zoë 東京"],
  ["emoji", "🎉"],
  ["a quote", "O'Neil"],
  ["brackets that are not closed", "([{*+?"],
  ["names that every object has", ...OBJECT_MEMBERS],
  ["a zero byte", "a\u0000b"],
  ["very long", "0123456789abcdef".repeat(128)],
];

/** A probe for each odd value of each variable in the path: values are not encoded there (U-14). */
export function pathProbes({ path, method }: ApiStep): Probe[] {
  const variables = variablesIn(path.split("?")[0] ?? "");
  const isHarmless = method === "GET" || method === "POST"; // what it is that is deleted, dots decide
  return [...new Set(variables)].flatMap((variable) => [
    ...VALUES.filter(([, value = ""]) => isHarmless || !/\.\.|%2e/.test(value)).map(([name, ...values]) =>
      pathProbe(variable, name, values),
    ),
    ...(isHarmless ? [pathInjection(variable)] : []),
  ]);
}

function pathProbe(variable: string, name: string, values: readonly string[]): Probe {
  return {
    name: `${variable} in the path: ${name}`,
    isHostile: true,
    appliesTo: () => true,
    async run(context) {
      const { examiner, step, session } = context;
      const sightings: Sighting[] = [];
      for (const value of values) {
        const exchanged = await examiner.examine(step, withValues(session, [[variable, value]]));
        // It may lead to another address, whose answer is none to this step.
        const found = judgeLeaks(exchanged);
        sightings.push(...(await explained({ exchanged, found }, { variable, value }, context)));
        if (found.checked.length + found.own.length > 0) break; // the others would say the same
      }
      return sightings;
    },
  };
}

function pathInjection(variable: string): Probe {
  return {
    name: `${variable} in the path: injection`,
    isHostile: true,
    appliesTo: () => true,
    run: (context) => {
      const { examiner, step, session } = context;
      const send = (value: string) => examiner.examine(step, withValues(session, [[variable, value]]));
      return sqlEffects(textIn(session, variable), { ...context, variable, send });
    },
  };
}
