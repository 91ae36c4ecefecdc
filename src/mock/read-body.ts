import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { findSyntaxFault } from "../contract/index.js";
import { preview } from "../core/index.js";
import { type Refusal, refusal, TOO_LARGE } from "./refusal.js";
import { isJsonType } from "./request.js";

/** What a bot sends is small: a flat object of rows. */
const LARGEST_BODY = 1024 * 1024;

/** So much is taken in all the same: who is cut off while sending never reads why. */
const LONGEST_PATIENCE = 64 * 1024 * 1024;

/** Bytes, or why there are none. */
export type Received = Buffer | Refusal;

/** Receives the bytes of a body. Of one whose sender goes away, nothing is heard: there is no one left to answer. */
export function receiveBody(message: IncomingMessage, done: (error: Error | null, received?: Received) => void): void {
  const body = gather(LARGEST_BODY);
  let length = 0;
  const onData = (chunk: Buffer) => {
    length += chunk.length;
    body.add(chunk);
    if (length <= LONGEST_PATIENCE) return;
    message.off("data", onData).off("end", onEnd);
    done(Object.assign(new Error(TOO_LARGE.detail), { statusCode: TOO_LARGE.status }));
  };
  const onEnd = () => done(null, length > LARGEST_BODY ? TOO_LARGE : body.bytes());
  message
    .on("data", onData)
    .on("end", onEnd)
    .on("error", () => {});
}

/**
 * Puts chunks together as they come: kept one by one, chunks of a byte each would take some hundred times their room.
 * @param most bytes; what comes after them is left out
 */
function gather(most: number) {
  let room: Buffer = Buffer.alloc(0);
  let length = 0;
  return {
    add(chunk: Buffer): void {
      const needed = length + chunk.length;
      if (needed > most) return;
      if (length === 0) room = chunk;
      else {
        if (needed > room.length) room = Buffer.concat([room.subarray(0, length)], Math.max(needed, 2 * length));
        chunk.copy(room, length);
      }
      length = needed;
    },
    bytes: () => room.subarray(0, length),
  };
}

/** What the bytes of a body say as JSON; undefined when there are none. */
export function parseBody(
  bytes: Buffer,
  { "content-type": type, "content-encoding": encoding = "identity" }: IncomingHttpHeaders,
): { readonly json: unknown } | Refusal {
  if (bytes.length === 0) return { json: undefined };
  if (encoding !== "identity") {
    return refusal(415, "the body is compressed", "/headers/content-encoding", "no compression", preview(encoding));
  }
  if (!isUtf8(bytes)) return refusal(400, "the body is no valid UTF-8", "/body", "UTF-8 text", "other bytes");
  const text = bytes.toString();
  try {
    return { json: JSON.parse(text) }; // a key __proto__ becomes plain data here; nothing merges it
  } catch {
    if (type === undefined || isJsonType(type)) return notJson(text);
    const detail = "the body is not JSON, and its content type does not say so either";
    return refusal(415, detail, "/headers/content-type", "application/json", preview(type));
  }
}

/** Tells the place and what belongs there, but nothing of the body: it may hold secrets. */
function notJson(text: string): Refusal {
  const fault = findSyntaxFault(text);
  if (fault === undefined) return refusal(400, "the body is not JSON", "/body", "JSON", "something else");
  const place = `line ${fault.line}, column ${fault.column}`;
  const detail = `the body is not JSON: at ${place}, expected ${fault.expected}`;
  return refusal(400, detail, "/body", `${fault.expected} at ${place}`, "something else");
}
