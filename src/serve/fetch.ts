import { type IncomingRequest, type OutgoingResponse, readBytes } from "./exchange.js";

type Answerer = (request: IncomingRequest) => Promise<OutgoingResponse | undefined>;

/** Answers a request of the fetch API; undefined when it is to no step's path. */
export async function answerFetch(answer: Answerer, request: Request): Promise<Response | undefined> {
  const response = await answer({
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (limit) => readBytes(chunksOf(request.body), limit),
  });
  return response && toResponse(response);
}

export const toResponse = ({ status, headers, body }: OutgoingResponse): Response =>
  new Response(body, { status, headers });

/** Not every runtime's streams can be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (stream === null) return;
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    reader.releaseLock();
  }
}
