import { judge } from "./judge.js";
import type { Probe } from "./probe.js";
import { headerEchoed } from "./rules.js";
import { withBreach } from "./sighting.js";

const MARK = "apistep-7f3a9c51";

export const headerEcho: Probe = {
  name: "header echo",
  appliesTo: () => true,
  async run({ examiner, step, session }) {
    const exchanged = await examiner.examine(step, session, (request) => ({
      ...request,
      headers: { ...request.headers, "x-apistep-probe": MARK },
    }));
    const { outcome } = exchanged;
    const found = judge(exchanged, examiner);
    if ("failure" in outcome || !Buffer.from(outcome.body).includes(MARK)) return [{ exchanged, found }];
    const breach = {
      expected: "a body without the request's headers",
      got: "the value of the header x-apistep-probe",
      mend: "don't put the request, or its headers, into the answer",
    };
    return [{ exchanged, found: withBreach(found, headerEchoed, breach) }];
  },
};
