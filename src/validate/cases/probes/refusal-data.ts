import { normalise } from "../../../contract/index.js";
import { isObject } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";
import { refusalWithData } from "./rules.js";
import { withBreach } from "./sighting.js";

/** Says so where the answer to who was refused has what the right answer has. */
export function withoutData(found: Found, { outcome }: Exchanged, right: Exchanged): Found {
  if ("failure" in outcome) return found;
  const refusal = normalise(parsed(outcome.body));
  const { session = [], messages = [] } = right.result.response;
  const breach = (got: string) => ({
    expected: "an answer that says no more than that it is a refusal",
    got,
    mend: "end the request as soon as its credentials are refused, before anything is looked up",
  });
  for (const { namespace, data } of session) {
    const shared = (refusal.session ?? [])
      .filter((write) => write.namespace === namespace)
      .flatMap((write) => sharedMembers(data, write.data));
    if (shared.length === 0) continue;
    const what = shared.map((member) => `${namespace}.${member}`).join(", ");
    return withBreach(found, refusalWithData, breach(`status ${outcome.status} with ${what}, as the right answer has`));
  }
  const texts = new Set((refusal.messages ?? []).map((message) => JSON.stringify(message)));
  if (!messages.some((message) => texts.has(JSON.stringify(message)))) return found;
  return withBreach(
    found,
    refusalWithData,
    breach(`status ${outcome.status} with a message of the right answer`),
    "warning", // it may be one that tells nothing
  );
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined; // no data in a form that is known
  }
}

/** Members with the same value; or all of them, when no other is there. */
function sharedMembers(data: unknown, other: unknown): string[] {
  if (!isObject(data) || !isObject(other)) return [];
  const names = Object.keys(data);
  const same = names.filter(
    (name) => isTelling(data[name]) && JSON.stringify(data[name]) === JSON.stringify(other[name]),
  );
  const hasAll = names.length > 1 && names.every((name) => isTelling(other[name]));
  return hasAll ? names : same;
}

const isTelling = (value: unknown) =>
  value !== undefined && value !== null && value !== "" && typeof value !== "boolean";
