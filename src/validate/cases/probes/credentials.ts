import { type BackendRequest, isCredentialHeader } from "../../../backend/index.js";
import type { ApiStep } from "../../../bot/index.js";
import { type CallOutcome, isSuccess } from "../../../contract/index.js";
import { jsonText, kindOf } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { judge } from "./judge.js";
import type { Probe, ProbeContext } from "./probe.js";
import { credentialsNotChecked, refusalStatus } from "./rules.js";
import { type Sighting, withBreach } from "./sighting.js";

const hasCredentials = (step: ApiStep) => step.security !== undefined || hasWrongCredentials(step);

/** A wrong client certificate would have to be made first. */
const hasWrongCredentials = ({ auth, headers, security }: ApiStep) =>
  auth !== undefined || security?.type === "hmac" || headers.some(({ key }) => isCredentialHeader(key));

export const noCredentials: Probe = {
  name: "no credentials",
  appliesTo: hasCredentials,
  run: (context) => compare(context, () => undefined, withoutSecurity),
};

export const wrongCredentials: Probe = {
  name: "wrong credentials",
  appliesTo: hasWrongCredentials,
  run: (context) => compare(context, wrongValue, withWrongSecret),
};

function wrongValue(value: string): string {
  if (value.startsWith("Basic ")) return `Basic ${Buffer.from("apistep:wrong").toString("base64")}`;
  return value.startsWith("Bearer ") ? "Bearer apistep-wrong-credentials" : "apistep-wrong-credentials";
}

const withoutSecurity = ({ security: _, ...request }: BackendRequest): BackendRequest => request;

function withWrongSecret(request: BackendRequest): BackendRequest {
  const { security } = request;
  if (security?.type !== "hmac") return request;
  return { ...request, security: { ...security, secret: "apistep-wrong-credentials" } };
}

/** Sends the request as it should be, and with other credentials. */
async function compare(
  { examiner, step, session, first: right }: ProbeContext,
  change: (value: string) => string | undefined,
  changeSecurity: (request: BackendRequest) => BackendRequest,
): Promise<Sighting[]> {
  const exchanged = await examiner.examine(step, session, (request) => ({
    ...changeSecurity(request),
    headers: withCredentials(request, change),
  }));
  const found = judge(exchanged, examiner);
  const got = "failure" in exchanged.outcome ? undefined : `status ${exchanged.outcome.status}`;
  const sightings = (rule?: typeof refusalStatus) => [
    {
      exchanged,
      found:
        rule === undefined || got === undefined
          ? found
          : withBreach(found, rule, { expected: "status 401 or 403", got, mend: MEND }),
    },
  ];
  if (isRefusal(exchanged.outcome)) return sightings();
  return sightings(isSameAnswer(right, exchanged) ? credentialsNotChecked : refusalStatus);
}

const MEND = "check the credentials before anything else, and answer 401 when they are missing or wrong";

const withCredentials = ({ headers }: BackendRequest, change: (value: string) => string | undefined) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const changed = isCredentialHeader(name) ? change(value) : value;
      return changed === undefined ? [] : [[name, changed]];
    }),
  );

const isRefusal = (outcome: CallOutcome) =>
  "failure" in outcome || outcome.status === 401 || outcome.status === 403 || outcome.status >= 500;

/** Whether the backend served the request. One that says with status 200 that it doesn't is another matter. */
function isSameAnswer(right: Exchanged, other: Exchanged): boolean {
  if ("failure" in other.outcome || !isSuccess(other.outcome.status)) return false;
  return shapeOf(right) === shapeOf(other);
}

function shapeOf({ result: { response } }: Exchanged): string {
  const { session = [], messages = [], nextDialogstate } = response;
  const writes = session.map(({ namespace, data }) => [namespace, kindOf(data)]);
  return jsonText([writes, messages.map(({ type }) => type), nextDialogstate]);
}
