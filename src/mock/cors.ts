import type { FastifyInstance } from "fastify";
import { ApistepError } from "../core/index.js";

/** Web pages that may call the mock: all, or those of these origins, such as `https://designer.example`. */
export type Origins = true | readonly string[];

/** Seconds for which a browser need not ask again. */
const MAX_AGE = 600;

/**
 * Answers what browsers ask before they send a request from a page, and lets the page read the answer.
 * @throws {ApistepError} `bad-option` for what no origin is: no page would ever be let in by it
 */
export async function allowOrigins(origins: Origins): Promise<(server: FastifyInstance) => void> {
  if (origins !== true) for (const origin of origins) demandOrigin(origin);
  const { default: plugin } = await import("@fastify/cors"); // few mocks need it
  const origin = origins === true ? "*" : [...origins];
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
  return (server) => void server.register(plugin, { origin, methods, maxAge: MAX_AGE });
}

function demandOrigin(text: string): void {
  const origin = URL.canParse(text) ? new URL(text).origin : "null"; // null: as of file:
  if (origin === text && origin !== "null") return;
  const meant = origin === "null" ? "https://designer.example" : origin;
  throw new ApistepError("bad-option", `"${text}" is no origin of web pages`, {
    hint: `expected scheme, host and port alone, for example ${meant}`,
  });
}
