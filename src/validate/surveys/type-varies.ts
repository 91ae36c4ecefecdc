import { kindOf } from "../../core/index.js";
import { visitMembers } from "./leaves.js";
import { sessionTypeVaries } from "./rules.js";
import type { Observation, Seen, Survey } from "./survey.js";

/** Most variables that are kept in mind. */
const MOST = 2_000;

const isSessionWrong = ({ exchanged: { result } }: Seen) =>
  result.findings.some(({ severity, pointer }) => severity === "error" && pointer?.startsWith("/session") === true);

/** Session variables that change their type from answer to answer. */
export function typeVaries(): Survey {
  const first = new Map<string, { readonly kind: string; readonly step: string }>();
  const observations = new Map<string, Observation>();

  function observe(seen: Seen, path: string, value: unknown): void {
    const { step } = seen.exchanged;
    const known = first.get(path);
    const kind = kindOf(value);
    if (known === undefined && first.size < MOST) first.set(path, { kind, step: step.name });
    if (known === undefined || known.kind === kind || observations.has(path)) return;
    observations.set(path, {
      seen,
      rule: sessionTypeVaries,
      breach: {
        expected: `${path} to be ${known.kind}, as in an earlier answer of the step ${known.step}`,
        got: kind,
        mend: `send ${path} with the same type in all answers`,
      },
    });
  }

  return {
    observe(seen) {
      if (isSessionWrong(seen)) return; // a rule tells already, and the right type is not known
      for (const { namespace, data } of seen.exchanged.result.response.session ?? []) {
        visitMembers(namespace, data, (path, value) => value !== null && observe(seen, path, value));
      }
    },
    conclude: () => [...observations.values()],
  };
}
