import { type Bot, checkKeyPair, type Pem, type PemSource, readPem, type SslSetting } from "../bot/index.js";
import type { Clock } from "../core/index.js";
import type { Network } from "./network.js";

/** A client certificate and its key, PEM. */
export type ClientCertificate = Required<Pick<Network, "cert" | "key">>;

/**
 * The client certificate of a security setting.
 * @throws {ApistepError} `bad-file` when a file is missing, or nothing can be connected with what stands in it
 */
export async function readCertificate(setting: SslSetting, clock: Clock): Promise<ClientCertificate> {
  const key = await read(setting.key, `the key of the security setting "${setting.name}"`);
  const certificate = await read(setting.certificate, `the certificate of the security setting "${setting.name}"`);
  checkKeyPair(key, certificate, clock.now());
  return { cert: certificate.text, key: key.text };
}

async function read(source: PemSource, name: string): Promise<Pem> {
  return source.text === undefined ? readPem(source.file, name) : { ...source, name };
}

/**
 * The client certificates that a bot's steps connect to a backend with, so that what is wrong with one is told before
 * anything is sent. Without TLS there are none.
 * @throws {ApistepError} as `readCertificate`
 */
export async function readCertificates(
  { apiSteps }: Bot,
  { protocol }: URL,
  clock: Clock,
): Promise<ClientCertificate[]> {
  if (protocol !== "https:") return [];
  const settings = [...apiSteps.values()].flatMap(({ security }) => (security?.type === "ssl" ? [security] : []));
  return Promise.all([...new Set(settings)].map((setting) => readCertificate(setting, clock)));
}
