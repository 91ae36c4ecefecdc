import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Admin, AdminEvent } from "../../admin/index.js";
import { refuse } from "./refuse.js";

/** Milliseconds between two signs of life, so that nothing on the way takes the connection for dead. */
const HEARTBEAT = 15_000;

/**
 * Sends what happens as server-sent events, until the listener goes away or the mock stops.
 * @param lastId value of the header last-event-id
 * @throws {AdminError} before anything is sent, when too many listen
 */
export function streamEvents(admin: Admin, response: ServerResponse, lastId: unknown): Promise<void> {
  const gone = new AbortController();
  const after = toNumber(lastId);
  const events = admin.events({ signal: gone.signal, ...(after === undefined ? {} : { after }) });
  response.on("close", () => gone.abort());
  return send(events, response, gone.signal);
}

async function send(events: AsyncIterable<AdminEvent>, response: ServerResponse, gone: AbortSignal): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": this is a stream of events\n\n");
  const heartbeat = setInterval(() => response.writableNeedDrain || response.write(":\n\n"), HEARTBEAT).unref();
  try {
    for await (const event of events) {
      if (!response.write(textOf(event))) await once(response, "drain", { signal: gone });
    }
    response.end();
  } catch {
    response.destroy(); // it was too slow, or is gone
  } finally {
    clearInterval(heartbeat);
  }
}

function textOf(event: AdminEvent): string {
  const id = event.type === "request" ? `id: ${event.request.id}\n` : "";
  return `event: ${event.type}\n${id}data: ${JSON.stringify(event)}\n\n`;
}

function toNumber(text: unknown): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === "string" && /^\d{1,15}$/.test(text)) return Number(text);
  throw refuse(422, "the header last-event-id is no number of a request");
}
