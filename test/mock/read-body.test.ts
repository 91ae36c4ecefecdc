import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Received, receiveBody } from "../../src/mock/read-body.js";

/** What is received of chunks. Each is overwritten once the next has come: who keeps it would tell. */
function received(chunks: readonly Buffer[]): Received | undefined {
  const message = new EventEmitter();
  let body: Received | undefined;
  receiveBody(message as IncomingMessage, (_error, bytes) => {
    body = bytes;
  });
  for (const [index, chunk] of chunks.entries()) {
    message.emit("data", chunk);
    if (index > 0) chunks[index - 1]?.fill(0);
  }
  if (chunks.length > 1) chunks.at(-1)?.fill(0);
  message.emit("end");
  return body;
}

test("a body in chunks is put together as it comes, and no chunk is kept", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 40 }), (parts) => {
      const whole = Buffer.concat(parts);
      expect(received(parts.map((part) => Buffer.from(part)))).toEqual(whole);
    }),
  );
});

test("of a body in chunks, a megabyte is the most", () => {
  const chunks = (count: number) => Array.from({ length: count }, () => Buffer.alloc(1024, "x"));
  expect(received(chunks(1024))).toEqual(Buffer.alloc(1024 * 1024, "x"));
  expect(received([...chunks(1024), Buffer.from("x")])).toMatchObject({ status: 413 });
});
