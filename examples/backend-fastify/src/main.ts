// The bank on Fastify 5. Run with "npm run build && npm start"; PORT and BANK_TOKEN are read from the environment.
import { bearer } from "apistep/serve";
import { toFastify } from "apistep/serve/fastify";
import Fastify from "fastify";
import { createBank } from "./bank.js";
import { createBackend } from "./generated/handlers.js";

const app = Fastify();
const backend = createBackend(createBank(), {
  authorize: bearer(process.env.BANK_TOKEN ?? "demo-token"),
  onError: (error, step) => app.log.error({ error, step }),
});
await app.register(toFastify(backend));
console.log(`bank on ${await app.listen({ port: Number(process.env.PORT ?? 3000), host: "127.0.0.1" })}`);
