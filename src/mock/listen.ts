import { Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { ApistepError } from "../core/index.js";

/**
 * Opens a server to the network.
 * @throws {ApistepError} `port-in-use`, or `bad-option` for a host or port that can't be
 */
export async function listen(
  server: FastifyInstance,
  host: string,
  port: number,
): Promise<{ readonly url: string; readonly port: number }> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    throw error instanceof Error ? explain(error, host, port) : error;
  }
  const address = server.server.address() as AddressInfo;
  return { url: urlOf(server, host, address.port), port: address.port };
}

/** How long requests that are not yet whole are waited for. */
const GRACE = 500;

/** Finishes open answers and closes a server. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), GRACE);
  await server.close();
  clearTimeout(timer);
}

/** An address that can be called: "all addresses" can't. */
function urlOf({ server }: FastifyInstance, host: string, port: number): string {
  const scheme = server instanceof Server ? "https" : "http";
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `${scheme}://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new ApistepError("port-in-use", `the port ${port} of ${host} is in use`, {
        hint: "stop what runs there, or take a free port with --port 0",
        cause: error,
      });
    case "EACCES":
      return new ApistepError("bad-option", `the port ${port} may not be used`, {
        hint: "ports from 1024 on need no special rights",
        cause: error,
      });
    case "EADDRNOTAVAIL":
    case "EAI_AGAIN":
    case "ENOTFOUND":
    case "ERR_SOCKET_BAD_PORT":
      return new ApistepError("bad-option", `can't listen at ${host}, port ${port}: ${error.message}`, {
        hint: "expected an address of this machine, for example 127.0.0.1, and a port from 0 to 65535",
        cause: error,
      });
    default:
      return error;
  }
}
