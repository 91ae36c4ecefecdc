// The bank for every runtime that serves with fetch: Cloudflare Workers, Deno, Bun, Next, Hono. For Workers and Bun,
// `export { worker as default } from "./worker.js"` is all that is missing.
import { bearer } from "apistep/serve";
import { createBank } from "./bank.js";
import { createBackend } from "./generated/handlers.js";

export const createWorker = (token: string) =>
  createBackend(createBank(), { authorize: bearer(token), onError: (error, step) => console.error(step, error) });
