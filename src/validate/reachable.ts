import { reach } from "../backend/index.js";
import type { Failure } from "../contract/index.js";
import { ApistepError } from "../core/index.js";
import { unlessAborted } from "./unless-aborted.js";

/**
 * Tries to connect to a backend; an aborted signal ends the attempt.
 * @throws {ApistepError} `backend-unreachable`, with what the network said
 */
export async function demandReachable(backend: URL, signal: AbortSignal | undefined): Promise<void> {
  const failure = await unlessAborted(signal, () => reach(backend, signal === undefined ? {} : { signal }));
  if (failure === undefined) return;
  const message = `the backend ${backend.href} can't be reached: ${failure.message}`;
  throw new ApistepError("backend-unreachable", message, { hint: hintFor(failure) });
}

function hintFor({ failure, message }: Failure): string {
  if (/certificate/i.test(message)) return "for a certificate authority of your own, set NODE_EXTRA_CA_CERTS=ca.pem";
  if (/wrong version number|packet length/i.test(message)) return "the backend may speak http, not https";
  return failure === "refused"
    ? "start the backend, or check the host and port of its URL"
    : "check the host and port of its URL, and whether this machine may connect to it";
}
