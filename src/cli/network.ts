import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Network } from "../backend/index.js";
import { ApistepError } from "../core/index.js";

/** What a person may say of the way to a backend. */
export interface NetworkOptions {
  readonly proxy?: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Gives a command the options, in the order of its help. */
export function addNetworkOptions(command: Command): Command {
  return command
    .option("--proxy <url>", "HTTP proxy on the way to it, for example http://127.0.0.1:8080")
    .option("--ca <file>", "certificate authority to trust, PEM, for example ca.pem")
    .option("--cert <file>", "client certificate, PEM, for example client.pem")
    .option("--key <file>", "key of the client certificate, PEM, for example client-key.pem");
}

/** @throws {ApistepError} `bad-option` for what does not fit together, and for a file that can't be read */
export async function networkOf({ proxy, ca, cert, key }: NetworkOptions): Promise<Network> {
  if ((cert === undefined) !== (key === undefined)) {
    throw new ApistepError("bad-option", "--cert and --key belong together", { hint: "give both, or none" });
  }
  if (proxy !== undefined && !/^https?:\/\/[^/]/.test(proxy)) {
    throw new ApistepError("bad-option", "--proxy is no http or https URL", {
      hint: "expected for example http://127.0.0.1:8080",
    });
  }
  return {
    ...(proxy === undefined ? {} : { proxy }),
    ...(ca === undefined ? {} : { ca: await readOption("--ca", ca) }),
    ...(cert === undefined ? {} : { cert: await readOption("--cert", cert) }),
    ...(key === undefined ? {} : { key: await readOption("--key", key) }),
  };
}

async function readOption(option: string, file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new ApistepError("bad-option", `${option}: can't read ${file}`, { cause, hint: "check its path" });
  }
}
