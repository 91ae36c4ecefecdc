import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { tooLarge } from "./collector.js";
import { codeOf, GivenUp } from "./failure.js";

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * A body without its compression. Nobody asked for one, but the HTTP clients of the day unpack it when it comes.
 * @param coding value of the header content-encoding; one that is not known leaves the body as it is
 * @throws {GivenUp} when it unpacks to too much, or is something else than the coding says
 */
export async function unpack(body: Uint8Array, coding: string, maxBytes: number): Promise<Uint8Array> {
  const name = coding.trim().toLowerCase();
  const unpackBytes = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
  if (unpackBytes === undefined || body.length === 0) return body;
  try {
    return await unpackBytes(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(maxBytes);
    throw new GivenUp("invalid-http", `the body is not the ${name} that content-encoding says`);
  }
}
