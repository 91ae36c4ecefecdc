/** A request on its way in, whatever server took it. */
export interface IncomingRequest {
  readonly method: string;
  /** Path and query, or a whole URL. */
  readonly url: string;
  /** @param name in lower case */
  header(name: string): string | undefined;
  /** The body: its bytes, or what a server made of it already. Read once, and only when it is needed. */
  body(limit: number): Promise<{ readonly bytes: Uint8Array } | { readonly value: unknown } | "too large">;
}

/** An answer on its way out. */
export interface OutgoingResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** All bytes of a stream; stops at the limit. */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly bytes: Uint8Array } | "too large"> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return "too large";
    parts.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return { bytes };
}
