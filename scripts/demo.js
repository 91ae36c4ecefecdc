#!/usr/bin/env node
// The main job, end to end, with the command line that users have: a mock of the banking bot is started and
// validated over HTTP, then the real backend, then the real backend with defects. Exits 0 when all three came
// out as they should.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const START_UP_LIMIT = 10_000;
const DEFECTS = ["no-namespace", "four-buttons", "always-ok"];

const say = (text) => console.log(`\n${"─".repeat(80)}\n${text}\n`);
const node = (args, stdio) => spawn(process.execPath, args, { cwd: root, stdio });

/** Starts a server that prints its address on its first line; gives the address and a way to stop it. */
async function serve(...args) {
  const child = node(args, ["ignore", "pipe", "inherit"]);
  const timer = setTimeout(() => child.kill(), START_UP_LIMIT);
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    clearTimeout(timer);
    child.stdout.resume();
    return {
      url,
      async stop() {
        child.kill();
        await once(child, "exit");
      },
    };
  }
  throw new Error(`${args.join(" ")} did not start`);
}

async function validate(url) {
  const args = ["bin/apistep.js", "validate", "examples/banking/bot.yaml", "--backend", url];
  console.log(`$ npx apistep ${args.slice(1).join(" ")}\n`);
  const [code] = await once(node(args, ["ignore", "inherit", "inherit"]), "exit");
  return code;
}

async function scene(title, expected, ...args) {
  say(title);
  console.log(
    `$ ${args
      .join(" ")
      .replace("bin/apistep.js", "npx apistep")
      .replace(/^examples/, "node examples")}`,
  );
  const server = await serve(...args);
  try {
    const code = await validate(server.url);
    console.log(`\nexit code ${code}, expected ${expected}`);
    return code === expected;
  } finally {
    await server.stop();
  }
}

const bank = "examples/banking/backend.js";
const results = [
  await scene(
    "1. A mock backend, from the bot file and its scenarios",
    0,
    "bin/apistep.js",
    "mock",
    "examples/banking/bot.yaml",
    "--port",
    "0",
    "--json",
    "--quiet",
  ),
  await scene("2. The real backend", 0, bank, "--port", "0"),
  await scene(
    `3. The real backend with defects: ${DEFECTS.join(", ")}`,
    1,
    bank,
    "--port",
    "0",
    ...DEFECTS.flatMap((name) => ["--defect", name]),
  ),
];
const isGood = results.every(Boolean);
say(isGood ? "All three came out as they should." : "Something came out otherwise; see above.");
process.exitCode = isGood ? 0 : 1;
