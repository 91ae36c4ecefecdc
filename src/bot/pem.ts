import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { ApistepError, type Location } from "../core/index.js";
import { readText } from "./source-file.js";

/** Where a PEM text comes from: what a person calls it, and the file that holds or names it. */
export interface PemOrigin {
  /** For example `the client certificate of "bank"`. */
  readonly name: string;
  /** Undefined: it was given to a function. */
  readonly location: Location | undefined;
}

/** A private key or certificates, PEM. */
export interface Pem extends PemOrigin {
  readonly text: string;
}

/** Whether a text is PEM itself, and not the path of a file. */
export const isPem = (text: string) => text.includes("-----BEGIN ");

/**
 * Reads a PEM file.
 * @throws {ApistepError} `bad-file` when there is no such file, or it is too large or no text
 */
export async function readPem(file: string, name: string): Promise<Pem> {
  return { name, location: { file }, text: await readText(file, "name a PEM file") };
}

/**
 * Makes sure that a TLS connection can be made with a private key and its certificate.
 * @throws {ApistepError} for what is no PEM, a key with a password, a certificate of another key or whose time is
 *   over or yet to come; `bad-file` with the file, or `bad-option` for what comes from none
 */
export function checkKeyPair(key: Pem, certificate: Pem, now: Date): void {
  const privateKey = parseKey(key);
  const parsed = parseCertificate(certificate);
  if (!parsed.checkPrivateKey(privateKey)) {
    throw refused(certificate, `does not belong to ${placeOf(key)}`, "use the key that it was made with");
  }
  checkTime(parsed, certificate, now);
}

/** Makes sure that a text holds a certificate whose time has come and is not over. */
export function checkCertificate(certificate: Pem, now: Date): void {
  checkTime(parseCertificate(certificate), certificate, now);
}

function parseKey(key: Pem): KeyObject {
  if (/ENCRYPTED/.test(key.text)) {
    const command = "openssl pkey -in key.pem -out plain-key.pem";
    throw refused(key, "is protected by a password", `take the password off, for example with: ${command}`);
  }
  try {
    return createPrivateKey(key.text);
  } catch (cause) {
    throw refused(
      key,
      "is no private key in PEM",
      "expected lines from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----",
      cause,
    );
  }
}

function parseCertificate(certificate: Pem): X509Certificate {
  try {
    return new X509Certificate(certificate.text);
  } catch (cause) {
    throw refused(
      certificate,
      "is no certificate in PEM",
      "expected lines from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----",
      cause,
    );
  }
}

function checkTime({ validFrom, validTo }: X509Certificate, certificate: Pem, now: Date): void {
  const renew = "have a new one made, and check the clock of this machine";
  if (Date.parse(validTo) < now.getTime()) throw refused(certificate, `has expired: ${day(validTo)}`, renew);
  if (Date.parse(validFrom) > now.getTime()) throw refused(certificate, `is not valid before ${day(validFrom)}`, renew);
}

const day = (time: string) => new Date(time).toISOString().slice(0, 10);

const placeOf = ({ name, location }: Pem) => (location === undefined ? name : `${name} (${location.file})`);

function refused(pem: Pem, message: string, hint: string, cause?: unknown): ApistepError {
  const { location } = pem;
  const code = location === undefined ? "bad-option" : "bad-file";
  return new ApistepError(code, `${placeOf(pem)} ${message}`, {
    ...(location === undefined ? {} : { location }),
    hint,
    cause,
  });
}
