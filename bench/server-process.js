import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** How to start each server at a port. */
export const servers = {
  raw: (kind) => [path("servers/raw.js"), kind],
  fastify: (kind) => [path("servers/fastify.js"), kind],
  apistep: (kind) => [
    path("../bin/apistep.js"),
    ...["mock", path("fixtures/bank.yaml"), "--scenarios", path(`fixtures/${kind}.yaml`), "--port"],
  ],
  hello: () => [path("servers/hello.js")],
};

/** Starts a server in a process of its own, and waits until it takes connections. Its log goes to nowhere. */
export async function startServer(args) {
  const port = await freePort();
  const child = spawn(process.execPath, [...args, String(port)], { stdio: "ignore" });
  while (!(await isOpen(port))) if (child.exitCode !== null) throw new Error(`${args[0]} ended with ${child.exitCode}`);
  return {
    pid: child.pid,
    url: new URL(`http://127.0.0.1:${port}`),
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const answer = (isThere) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on("connect", answer(true)).on("error", () => setTimeout(answer(false), 1));
  });
}
