#!/usr/bin/env node
// Generates the code of the examples, with the command line that users have. Needs "npm run build".
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const TARGETS = {
  "backend-fastify": ["handlers"],
  "backend-express": ["handlers"],
  "backend-fetch": ["handlers"],
  client: ["client", "msw"],
};

for (const [example, targets] of Object.entries(TARGETS)) {
  const out = `examples/${example}/src/generated`;
  const args = ["bin/apistep.js", "generate", "examples/banking/bot.yaml", "--out", out, "--target", ...targets];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
