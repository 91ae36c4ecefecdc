import { type BackendRequest, isCredentialHeader } from "../../../backend/index.js";
import type { ApiStep } from "../../../bot/index.js";
import { isSuccess } from "../../../contract/index.js";
import { type Finding, jsonText, kindOf } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { judgeLeaks, leaksIn, type Wanted } from "./judge.js";
import { type NearlyRight, nearlyRight, nearlyRightSecrets, withCredentials } from "./nearly-right.js";
import type { Probe, ProbeContext } from "./probe.js";
import { withoutData } from "./refusal-data.js";
import { credentialsNotChecked, refusalStatus } from "./rules.js";
import { onlyFound, type Sighting, withBreach } from "./sighting.js";
import { isTooMany, isTurnedAway, TOO_MANY } from "./too-many.js";

const hasCredentials = (step: ApiStep) => step.security !== undefined || hasWrongCredentials(step);

/** A wrong client certificate would have to be made first. */
const hasWrongCredentials = ({ auth, headers, security }: ApiStep) =>
  auth !== undefined || security?.type === "hmac" || headers.some(({ key }) => isCredentialHeader(key));

export const noCredentials: Probe = {
  name: "no credentials",
  appliesTo: hasCredentials,
  run: async (context) => [
    await compare(context, {
      name: "no credentials",
      change: ({ security: _, ...request }) => withCredentials(request, () => undefined),
    }),
  ],
};

export const wrongCredentials: Probe = {
  name: "wrong credentials",
  appliesTo: hasWrongCredentials,
  run: async (context) => [
    await compare(context, {
      name: "wrong credentials",
      change: (request) => withCredentials(withWrongSecret(request), wrongValue),
    }),
  ],
};

/** What a careless comparison lets through. */
export const nearlyRightCredentials: Probe = {
  name: "nearly right credentials",
  secretsIn: nearlyRightSecrets,
  appliesTo: hasWrongCredentials,
  async run(context) {
    const sightings: Sighting[] = [];
    const told = new Set<string>();
    for (const credentials of nearlyRight(context.first.request)) {
      const sighting = await compare(context, credentials);
      sightings.push(withoutTold(credentials.hasRightSecret === true ? sighting : withoutEcho(sighting), told));
      if (sighting.found.own.some(isLetIn)) break; // the others would say the same
    }
    return sightings;
  },
};

/** Who repeats a secret that is nearly right repeats what was sent, and the right one may be a part of it. */
const withoutEcho = (sighting: Sighting): Sighting => ({
  ...sighting,
  found: onlyFound(sighting.found, ({ rule }) => rule !== "secret-echoed"),
});

/** What is the same for all that is nearly right is said once: which status it is answered with, and what is repeated. */
function withoutTold({ exchanged, found, ...sighting }: Sighting, told: Set<string>): Sighting {
  const { outcome } = exchanged;
  const isNew = ({ rule, got }: Finding) => {
    if (rule === credentialsNotChecked.id) return true;
    const what = `${rule} ${rule === refusalStatus.id && "status" in outcome ? outcome.status : got}`;
    if (told.has(what)) return false;
    told.add(what);
    return true;
  };
  return { ...sighting, exchanged, found: onlyFound(found, isNew) };
}

const isLetIn = ({ rule, severity }: Finding) => rule === credentialsNotChecked.id && severity === "error";

function wrongValue(value: string): string {
  if (value.startsWith("Basic ")) return `Basic ${Buffer.from("apistep:wrong").toString("base64")}`;
  return value.startsWith("Bearer ") ? "Bearer apistep-wrong-credentials" : "apistep-wrong-credentials";
}

function withWrongSecret(request: BackendRequest): BackendRequest {
  const { security } = request;
  if (security?.type !== "hmac") return request;
  return { ...request, security: { ...security, secret: "apistep-wrong-credentials" } };
}

/** Sends the right request with other credentials. */
async function compare(
  { examiner, step, session, first: right }: ProbeContext,
  { name: what, change, severity, mend = MEND }: NearlyRight,
): Promise<Sighting> {
  const exchanged = await examiner.examine(step, session, change);
  const { outcome } = exchanged;
  if ("failure" in outcome) return { exchanged, found: judgeLeaks(exchanged, REFUSAL) };
  const found = leaksIn(exchanged); // no contract is kept with who must be refused
  if (isTurnedAway(exchanged)) return { exchanged, found, ...(isTooMany(exchanged) ? { notChecked: TOO_MANY } : {}) };
  const { status } = outcome;
  if (isSameAnswer(right, exchanged)) {
    const breach = { expected: `status 401 or 403 for ${what}`, got: `status ${status}`, mend };
    return { exchanged, found: withBreach(found, credentialsNotChecked, breach, severity) };
  }
  const isRefused = status === 401 || status === 403;
  const got = `status ${status} for ${what}`;
  const breach = isSuccess(status) ? { got: `${got}, as if the request were served`, mend } : { got, mend: MEND };
  const refused = isRefused ? found : withBreach(found, refusalStatus, { ...REFUSAL, ...breach });
  return { exchanged, found: withoutData(refused, exchanged, right) };
}

const MEND = "compare all of the credentials before anything else, and answer 401 when they are missing or wrong";
const REFUSAL: Wanted = { expected: "status 401 or 403 for missing or wrong credentials", mend: MEND };

/** Whether the backend served the request. One that says with status 200 that it doesn't is another matter. */
function isSameAnswer(right: Exchanged, other: Exchanged): boolean {
  if ("failure" in other.outcome || !isSuccess(other.outcome.status)) return false;
  const [shape, otherShape] = [shapeOf(right), shapeOf(other)];
  // With session data of the same kind it is served, even where it goes to another block.
  const isStored = (other.result.response.session ?? []).length > 0;
  return shape.data === otherShape.data && (isStored || shape.target === otherShape.target);
}

function shapeOf({ result: { response } }: Exchanged) {
  const { session = [], messages = [], nextDialogstate } = response;
  const writes = session.map(({ namespace, data }) => [namespace, kindOf(data)]);
  return { data: jsonText([writes, messages.map(({ type }) => type)]), target: nextDialogstate };
}
