import { isObject } from "../../core/index.js";
import { mergePolicyMatters } from "./rules.js";
import type { Observation, Survey } from "./survey.js";

/** Namespaces that answers write with different members, so that merging and replacing differ (U-03). */
export function mergeMatters(): Survey {
  const written = new Map<string, Map<string, string>>();
  const observations = new Map<string, Observation>();
  return {
    observe(seen) {
      const step = seen.exchanged.step.name;
      for (const { namespace, data } of seen.exchanged.result.response.session ?? []) {
        if (!isObject(data) || observations.has(namespace)) continue;
        const keys = written.get(namespace) ?? new Map<string, string>();
        const missing = [...keys].filter(([key]) => !Object.hasOwn(data, key));
        for (const key of Object.keys(data)) if (!keys.has(key) && keys.size < 200) keys.set(key, step);
        written.set(namespace, keys);
        const [key, other] = missing[0] ?? [];
        if (key === undefined || other === undefined) continue;
        observations.set(namespace, {
          seen,
          rule: mergePolicyMatters,
          breach: {
            expected: `"${key}" in the data for ${namespace}, as an answer of the step ${other} writes it`,
            got: `only ${Object.keys(data).slice(0, 20).join(", ") || "an empty object"}`,
            mend: "write all members of a namespace in every answer, or use a namespace of its own",
          },
        });
      }
    },
    conclude: () => [...observations.values()],
  };
}
