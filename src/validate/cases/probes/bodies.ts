import type { BackendRequest } from "../../../backend/index.js";
import type { ApiStep } from "../../../bot/index.js";
import { isSuccess } from "../../../contract/index.js";
import { judge, judgeLeaks } from "./judge.js";
import type { Probe } from "./probe.js";
import { isServed } from "./right.js";
import { contentTypeRefused, malformedBodyAccepted } from "./rules.js";
import { nothingFound, type Sighting, withBreach } from "./sighting.js";

const hasBody = ({ method, body }: ApiStep) => method !== "GET" && body.length > 0;

export const malformedBody: Probe = {
  name: "malformed body",
  isHostile: true,
  appliesTo: hasBody,
  async run({ examiner, step, session }) {
    const exchanged = await examiner.examine(step, session, (request) => ({ ...request, body: cutOff(request) }));
    const { outcome } = exchanged;
    if ("failure" in outcome || !isSuccess(outcome.status)) {
      return [{ exchanged, found: judge(exchanged, examiner) }];
    }
    const breach = {
      expected: "status 400",
      got: `status ${outcome.status}`,
      mend: "answer 400 when the body can't be parsed",
    };
    return [{ exchanged, found: withBreach(nothingFound, malformedBodyAccepted, breach) }];
  },
};

/** What clients with a mistake of their own send, and what frameworks that parse JSON let through. */
export const bodyWithoutObject: Probe = {
  name: "body that is no object",
  isHostile: true,
  appliesTo: hasBody,
  async run({ examiner, step, session }) {
    const sightings: Sighting[] = [];
    for (const body of ["[]", "null"]) {
      const exchanged = await examiner.examine(step, session, (request) => ({ ...request, body }));
      sightings.push({ exchanged, found: judgeLeaks(exchanged) });
    }
    return sightings;
  },
};

/** The documentation of the platform has a parameter's separator in the header's value (F-015). */
export const contentTypeParameter: Probe = {
  name: "content type with a charset",
  appliesTo: hasBody,
  async run({ examiner, step, session, again }) {
    const exchanged = await examiner.examine(step, session, ({ headers, ...request }) => ({
      ...request,
      headers: { ...headers, "content-type": "application/json; charset=utf-8" },
    }));
    const { outcome } = exchanged;
    if ("failure" in outcome || isSuccess(outcome.status)) {
      return [{ exchanged, found: judge(exchanged, examiner) }];
    }
    const plain = await again();
    if (!isServed(plain.exchanged)) return [{ exchanged, found: nothingFound }, plain]; // the charset is not why
    const breach = {
      expected: "the answer to the right request, as without the charset",
      got: `status ${outcome.status}`,
      mend: "compare only what stands before the first semicolon of the content type, in any case of its letters",
    };
    return [{ exchanged, found: withBreach(nothingFound, contentTypeRefused, breach) }, plain];
  },
};

/** JSON that stops in the middle. */
const cutOff = ({ body = "{}" }: BackendRequest) => body.slice(0, -1).trimEnd().replace(/"$/, "") || "{";

/** Sends one member more than the step has rows. */
function extraMember(name: string, value: string, headers: BackendRequest["headers"] = {}): Probe {
  return {
    name,
    isHostile: true,
    appliesTo: hasBody,
    async run({ examiner, step, session }) {
      const exchanged = await examiner.examine(step, session, (request) => {
        const json = { ...request.json, apistepProbe: value };
        return { ...request, json, body: JSON.stringify(json), headers: { ...request.headers, ...headers } };
      });
      return [{ exchanged, found: judge(exchanged, examiner) }];
    },
  };
}

/** The bot's designer may add a row before the backend knows it. */
export const unknownMember = extraMember("unknown member", "unknown");

/** A backend may answer before it has read all of it: nothing more can be sent over the same connection then. */
export const largeBody = extraMember("large body", "x".repeat(1_000_000), { connection: "close" });
