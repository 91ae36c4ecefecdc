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
  const chunks: Buffer[] = [];
  let length = 0;
  const onData = (chunk: Buffer) => {
    length += chunk.length;
    if (length <= LARGEST_BODY) chunks.push(chunk);
    if (length <= LONGEST_PATIENCE) return;
    message.off("data", onData).off("end", onEnd);
    done(Object.assign(new Error(TOO_LARGE.detail), { statusCode: TOO_LARGE.status }));
  };
  const onEnd = () => {
    const [first] = chunks;
    if (length > LARGEST_BODY) done(null, TOO_LARGE);
    else done(null, first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks, length));
  };
  message
    .on("data", onData)
    .on("end", onEnd)
    .on("error", () => {});
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
