import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { Disturbance } from "./fault.js";
import type { Outcome } from "./outcome.js";

/** Waits some milliseconds; less when the mock stops. */
export type Wait = (ms: number) => Promise<void>;

/** Sends an answer, or what a fault makes of it. Its delay is over by then. */
export function deliver(reply: FastifyReply, outcome: Outcome, wait: Wait): void | Promise<void> {
  const { disturbance, allow, challenge } = outcome;
  if (allow !== undefined) reply.header("allow", allow);
  if (challenge !== undefined) reply.header("www-authenticate", challenge);
  if (disturbance !== undefined) return disturb(reply, outcome, disturbance, wait);
  reply.code(outcome.status).header("content-type", outcome.contentType).send(outcome.body);
  return undefined;
}

async function disturb(reply: FastifyReply, outcome: Outcome, fault: Disturbance, wait: Wait): Promise<void> {
  const status = fault.status ?? outcome.status;
  const type = fault.contentType ?? outcome.contentType;
  const body = bodyOf(outcome.body, fault.body);
  if (fault.connection === undefined && fault.body !== "truncated") {
    reply.code(status).header("content-type", type).send(body);
    return;
  }
  reply.hijack(); // from here on the bytes are our own affair
  if (fault.connection === "reset") {
    reply.raw.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body);
  const set = reply.getHeaders() as OutgoingHttpHeaders; // by what allows web pages to read the answer
  reply.raw.writeHead(status, { ...set, "content-type": type, "content-length": bytes.length });
  if (fault.body === "truncated") truncate(reply.raw, bytes);
  else await drip(reply.raw, bytes, wait);
}

function bodyOf(body: string, fault: Disturbance["body"]): string {
  if (fault === "empty") return "";
  return fault === "malformed" ? `${body.slice(0, -1)},` : body;
}

function truncate(response: ServerResponse, bytes: Buffer): void {
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
}

const DROPS = 10;
/** Milliseconds between two drops. */
const PAUSE = 300;

async function drip(response: ServerResponse, bytes: Buffer, wait: Wait): Promise<void> {
  const size = Math.max(1, Math.ceil(bytes.length / DROPS));
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    if (at > 0) await wait(PAUSE);
    response.write(bytes.subarray(at, at + size));
  }
  response.end();
}
