import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkKeyPair, type HmacSetting, hmacHash, parseBot, readPem } from "../../src/bot/index.js";
import { ApistepError, formatLocation } from "../../src/core/index.js";

const FILE = `
name: Bank
securitySettings:
  signed: { hmac: { key: "\${HMAC_KEY}", secret: "\${HMAC_SECRET}" } }
  mutual: { ssl: { key: "\${CLIENT_KEY}", certificate: certificates/client.pem } }
apiSteps:
  transfer: { method: POST, path: /transfer, security: signed, headers: { x-a: { text: b } } }
  balance: { method: GET, path: /balance, security: mutual, auth: { bearer: t0ken-of-balance } }
`;
const pem = (name: string) => readFileSync(`test/backend/certificates/${name}.pem`, "utf8");
const environment = { HMAC_KEY: "k3y-of-the-bank", HMAC_SECRET: "s3cret-of-the-bank", CLIENT_KEY: pem("client-key") };
const parse = (text: string) => parseBot(text, { environment, file: "bots/bank.yaml" });

function errorOf(action: () => unknown): ApistepError {
  try {
    action();
  } catch (error) {
    if (error instanceof ApistepError) return error;
    throw error;
  }
  throw new Error("no error");
}

test("a step names its security setting; PEM is text, or a file beside the bot file", () => {
  const bot = parse(FILE);
  expect(bot.apiSteps.get("transfer")?.security).toEqual({
    type: "hmac",
    name: "signed",
    key: "k3y-of-the-bank",
    secret: "s3cret-of-the-bank",
    encoding: "sha256",
    profile: "faktion-2020",
  });
  expect(bot.apiSteps.get("balance")?.security).toMatchObject({
    type: "ssl",
    name: "mutual",
    key: { text: environment.CLIENT_KEY, location: { file: "bots/bank.yaml", line: 5 } },
    certificate: { file: "bots/certificates/client.pem" },
  });
});

test.each([
  ["an unknown name", "security: signed", "security: sined", 'did you mean "signed"?'],
  ["no settings", /securitySettings:\n.*\n.*\n/, "", 'there is no security setting "signed" (F-017); add it to'],
  ["two types", "mutual: { ssl:", "mutual: { hmac: { key: k, secret: s }, ssl:", "securitySettings.mutual"],
  ["an unknown hash", "secret: ", "encoding: md4, secret: ", '"sha256" or "sha1" or "sha384" or "sha512"'],
  ["an unknown profile", "secret: ", "profile: faktion-2021, secret: ", '"faktion-2020"'],
  ["a header of the signature", "x-a:", "Timestamp:", "the step's HMAC setting sends this header (F-020)"],
  ["no secret", ', secret: "${HMAC_SECRET}"', "", '"secret"'],
])("a mistake tells its place and what was expected: %s", (_title, from, to, want) => {
  const text = FILE.replace(from, to);
  expect(text).not.toBe(FILE);
  const error = errorOf(() => parse(text));
  expect(error.code).toBe("bad-file");
  expect(error.message).toContain(want);
  expect(error.message).toMatch(/\nbots\/bank\.yaml:\d+:\d+ {2}/);
});

test("credentials that stand in the file are secrets, those of the environment keep their names, paths are none", () => {
  const text = FILE.replace('"${HMAC_SECRET}"', "typed-secret").replace('"${CLIENT_KEY}"', "client-key.pem");
  expect(parse(text).secrets).toEqual([
    { name: "HMAC_KEY", value: "k3y-of-the-bank" },
    { name: "BALANCE_TOKEN", value: "t0ken-of-balance" },
    { name: "SIGNED_SECRET", value: "typed-secret" },
  ]);
  const withKey = FILE.replace('"${CLIENT_KEY}"', JSON.stringify(environment.CLIENT_KEY));
  expect(parse(withKey).secrets).toContainEqual({ name: "MUTUAL_KEY", value: environment.CLIENT_KEY });
  const withDefault = FILE.replace("${HMAC_SECRET}", "${OTHER:-typed-secret}");
  expect(parse(withDefault).secrets).toContainEqual({ name: "OTHER", value: "typed-secret" });
});

/** Made with `openssl dgst`, from the four steps of F-020. */
const SIGNATURES = [
  ["sha256", '{"a":"é"}', "Z/fLv4QJO/jbEEy1REpPKcQEuRbS5Gzgls6RYRq/IWU="],
  ["sha512", '{"a":"é"}', "BD4lQk9KqkAlb912uymGvm6GAOEI8KDrHuVSOUa5DLmOH7vV98t7uqVuid59VZRpvY7kY5pfF4CDhUeazmp4HQ=="],
  ["sha256", "{}", "C6rEZJ+aqXJaLRi5DL8eh9NIEum0neraqI+fecSmbMU="],
  ["sha256", undefined, "C6rEZJ+aqXJaLRi5DL8eh9NIEum0neraqI+fecSmbMU="],
  ["sha256", "", "C6rEZJ+aqXJaLRi5DL8eh9NIEum0neraqI+fecSmbMU="],
] as const;

test.each(SIGNATURES)("the signature with %s of %j (F-020)", (encoding, body, hash) => {
  const { HMAC_KEY: key, HMAC_SECRET: secret } = environment;
  const setting: HmacSetting = { type: "hmac", name: "signed", key, secret, encoding, profile: "faktion-2020" };
  const nonce = "000102030405060708090a0b0c0d0e0f1011121314151617";
  const signed = { nonce, timestamp: "2024-05-31T12:00:00.000Z" };
  expect(hmacHash(setting, { ...signed, body })).toBe(hash);
  if (body !== undefined) expect(hmacHash(setting, { ...signed, body: Buffer.from(body) })).toBe(hash);
});

const at = (file: string, text = pem(file)) => ({ name: `the ${file}`, location: { file: `${file}.pem` }, text });
const NOW = new Date("2026-01-01");

test("a key and its certificate are fine", () => {
  expect(checkKeyPair(at("client-key"), at("client"), NOW)).toBeUndefined();
});

const ENCRYPTED = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIH0\n-----END ENCRYPTED PRIVATE KEY-----\n";

test.each([
  ["another key", at("server-key"), at("client"), NOW, "the client (client.pem) does not belong to the server-key"],
  ["no key", at("client-key", "hello"), at("client"), NOW, "the client-key (client-key.pem) is no private key in PEM"],
  ["a certificate for a key", at("client"), at("client"), NOW, "the client (client.pem) is no private key in PEM"],
  ["no certificate", at("client-key"), at("client", "hello"), NOW, "the client (client.pem) is no certificate in PEM"],
  ["a password", at("client-key", ENCRYPTED), at("client"), NOW, "is protected by a password"],
  ["too late", at("client-key"), at("client"), new Date("2121-01-01"), "has expired: 2120-01-01"],
  ["too early", at("client-key"), at("client"), new Date("2019-01-01"), "is not valid before 2020-01-01"],
])("a key pair that can't be used tells why: %s", (_title, key, certificate, now, want) => {
  const error = errorOf(() => checkKeyPair(key, certificate, now));
  expect(error.code).toBe("bad-file");
  expect(error.message).toContain(want);
  expect(error.hint).toMatch(/\S/);
  expect(error.location && formatLocation(error.location)).toMatch(/^client(-key)?\.pem$/);
});

test("what comes from no file is a wrong option", () => {
  const nowhere = { name: "the key", location: undefined, text: "hello" };
  expect(errorOf(() => checkKeyPair(nowhere, at("client"), NOW)).code).toBe("bad-option");
});

test("a PEM file that is not there", async () => {
  await expect(readPem("nosuch.pem", "the key")).rejects.toMatchObject({
    code: "bad-file",
    message: "there is no file nosuch.pem",
    location: { file: "nosuch.pem" },
  });
});
