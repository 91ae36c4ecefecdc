import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { checkCertificate, checkKeyPair, type Pem, readPem } from "../bot/index.js";
import { type Clock, systemClock } from "../core/index.js";
import type { ClientCertificate } from "./request.js";

/** What a mock serves HTTPS with; all PEM. */
export interface MockTls {
  readonly key: string | Uint8Array;
  readonly cert: string | Uint8Array;
  /** Authorities whose client certificates are trusted. Default: those that every machine trusts. */
  readonly ca?: string | Uint8Array | undefined;
  /** Ask for client certificates (F-018). Default: where `ca` is given. */
  readonly requestCert?: boolean | undefined;
}

/** Paths of PEM files. */
export interface TlsFiles {
  readonly key: string;
  readonly cert: string;
  readonly ca?: string | undefined;
}

/** Milliseconds that a client may take to agree on a connection. */
const HANDSHAKE_TIMEOUT = 10_000;

/**
 * Options of a `node:https` server.
 * @throws {ApistepError} `bad-option` for what no server can be run with
 */
export function tlsServerOptions(tls: MockTls, clock: Clock = systemClock) {
  const pem = (name: string, text: string | Uint8Array): Pem => {
    return { name, location: undefined, text: typeof text === "string" ? text : Buffer.from(text).toString() };
  };
  const ca = tls.ca === undefined ? undefined : pem("the client authority", tls.ca);
  return checked(pem("the key", tls.key), pem("the certificate", tls.cert), ca, tls.requestCert, clock);
}

/**
 * Reads the files of `apistep mock --tls-key … --tls-cert … --client-ca …`.
 * @throws {ApistepError} `bad-file` for a file that is missing, or that no server can be run with
 */
export async function readTlsFiles({ key, cert, ca }: TlsFiles, clock: Clock = systemClock): Promise<MockTls> {
  const pems = await Promise.all([readPem(key, "the key"), readPem(cert, "the certificate")]);
  const authority = ca === undefined ? undefined : await readPem(ca, "the client authority");
  const { key: keyText, cert: certText, ca: caText } = checked(...pems, authority, undefined, clock);
  return { key: keyText, cert: certText, ca: caText };
}

function checked(key: Pem, cert: Pem, ca: Pem | undefined, requestCert = ca !== undefined, clock: Clock) {
  checkKeyPair(key, cert, clock.now());
  if (ca !== undefined) checkCertificate(ca, clock.now());
  return {
    key: key.text,
    cert: cert.text,
    ...(ca === undefined ? {} : { ca: ca.text }),
    requestCert,
    handshakeTimeout: HANDSHAKE_TIMEOUT,
    rejectUnauthorized: false, // or TLS would end the connection, and nobody would read why
  };
}

/** The client certificate that came over a connection; undefined without TLS, and when none was shown. */
export function clientCertificateOf(socket: Socket): ClientCertificate | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return undefined;
  return { subject: certificate.subject.replaceAll("\n", ", "), isTrusted: socket.authorized };
}
