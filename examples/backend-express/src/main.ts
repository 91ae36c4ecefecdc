// The bank on Express 5. Run with "npm run build && npm start"; PORT and BANK_TOKEN are read from the environment.
import type { AddressInfo } from "node:net";
import { bearer } from "apistep/serve";
import { toNode } from "apistep/serve/node";
import express from "express";
import { createBank } from "./bank.js";
import { createBackend } from "./generated/handlers.js";

const backend = createBackend(createBank(), {
  authorize: bearer(process.env.BANK_TOKEN ?? "demo-token"),
  onError: (error, step) => console.error(step, error),
});
const app = express();
app.get("/health", (_request, response) => void response.json({ ok: true }));
app.use(toNode(backend)); // what is to no API step goes on to the next
const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`bank on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
