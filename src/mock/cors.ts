import type { FastifyInstance } from "fastify";

/** Web pages that may call the mock: all, or those of these origins, such as `https://designer.example`. */
export type Origins = true | readonly string[];

/** Seconds for which a browser need not ask again. */
const MAX_AGE = 600;

/** Answers what browsers ask before they send a request from a page, and lets the page read the answer. */
export async function allowOrigins(origins: Origins): Promise<(server: FastifyInstance) => void> {
  const { default: plugin } = await import("@fastify/cors"); // few mocks need it
  const origin = origins === true ? "*" : [...origins];
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  return (server) => void server.register(plugin, { origin, methods, maxAge: MAX_AGE });
}
