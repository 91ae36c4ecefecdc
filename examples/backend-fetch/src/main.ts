// The same on node:http. Run with "npm run build && npm start"; PORT and BANK_TOKEN are read from the environment.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNode } from "apistep/serve/node";
import { createWorker } from "./worker.js";

const backend = createWorker(process.env.BANK_TOKEN ?? "demo-token");
const server = createServer(toNode(backend)).listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`bank on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
