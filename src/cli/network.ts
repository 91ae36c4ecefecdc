import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Network } from "../backend/index.js";
import type { Pem } from "../bot/index.js";
import { ApistepError, systemClock } from "../core/index.js";

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

/** @throws {ApistepError} for what does not fit together, and for a file that can't be read or does not hold what it should */
export async function networkOf({ proxy, ca, cert, key }: NetworkOptions): Promise<Network> {
  if ((cert === undefined) !== (key === undefined)) {
    throw new ApistepError("bad-option", "--cert and --key belong together", { hint: "give both, or none" });
  }
  if (proxy !== undefined && !(/^https?:\/\/[^/]/.test(proxy) && URL.canParse(proxy))) {
    throw new ApistepError("bad-option", "--proxy is no http or https URL", {
      hint: "expected for example http://127.0.0.1:8080",
    });
  }
  return {
    ...(proxy === undefined ? {} : { proxy }),
    ...(ca === undefined ? {} : { ca: await readAuthority(ca) }),
    ...(cert === undefined || key === undefined ? {} : await readCertificate(cert, key)),
    files: {
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    },
  };
}

async function readAuthority(file: string): Promise<string> {
  const { text } = await readOption("--ca", file);
  try {
    new X509Certificate(text);
    return text;
  } catch (cause) {
    const hint = "expected lines from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----";
    throw new ApistepError("bad-file", `--ca (${file}) is no certificate in PEM`, { cause, location: { file }, hint });
  }
}

async function readCertificate(certFile: string, keyFile: string): Promise<{ cert: string; key: string }> {
  const { checkKeyPair } = await import("../bot/index.js");
  const [cert, key] = await Promise.all([readOption("--cert", certFile), readOption("--key", keyFile)]);
  checkKeyPair(key, cert, systemClock.now());
  return { cert: cert.text, key: key.text };
}

async function readOption(option: string, file: string): Promise<Pem> {
  try {
    return { name: option, location: { file }, text: await readFile(file, "utf8") };
  } catch (cause) {
    throw new ApistepError("bad-option", `${option}: can't read ${file}`, { cause, hint: "check its path" });
  }
}
