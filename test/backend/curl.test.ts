import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type BackendRequest, buildRequest, secretsOf, toCurl } from "../../src/backend/index.js";
import { parseBot } from "../../src/bot/index.js";
import type { Secret } from "../../src/core/index.js";

const request: BackendRequest = {
  method: "POST",
  url: "http://127.0.0.1:3000/a?b=1",
  headers: { authorization: "Bearer s3cret-token" },
  body: `{"name":"it's"}`,
};
const TOKEN: Secret = { name: "BANK_TOKEN", value: "s3cret-token" };

/** The arguments that curl would get of a shell. */
function argumentsOf(command: string, secrets: readonly Secret[] = []): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
  const env = Object.fromEntries(secrets.map(({ name, value }) => [name, value]));
  return execFileSync("sh", ["-c", script], { env, encoding: "utf8" }).split("\0").slice(0, -1);
}

test("a command to paste, with the secrets for the shell to fill in", () => {
  const command = toCurl(request, [TOKEN]);
  expect(command).toBe(
    `curl -X POST 'http://127.0.0.1:3000/a?b=1' -H "authorization: Bearer $BANK_TOKEN" --data-raw '{"name":"it'\\''s"}'`,
  );
  expect(argumentsOf(command, [TOKEN])).toEqual([
    "-X",
    "POST",
    request.url,
    "-H",
    "authorization: Bearer s3cret-token",
    "--data-raw",
    request.body,
  ]);
});

test("basic credentials are a user for curl", () => {
  const headers = { authorization: `Basic ${Buffer.from("ann:s3cret-token!").toString("base64")}` };
  expect(toCurl({ method: "GET", url: "http://a/", headers }, [TOKEN])).toBe(
    `curl http://a/ -u 'ann:'"$BANK_TOKEN"'!'`,
  );
});

test("a secret in the middle of a word, in JSON and in a URL", () => {
  const secrets = [TOKEN, { name: "PIN", value: "12" }];
  const json = { a: "xs3cret-tokeny", pin: 12, other: 4123 };
  const body = JSON.stringify(json);
  const command = toCurl({ ...request, url: "http://a/s3cret-tokenz", body, json }, secrets);
  expect(command).not.toContain("s3cret");
  expect(command).toContain(`"http://a/\${BANK_TOKEN}z"`);
  expect(command).toContain(`"other":4123`);
  expect(argumentsOf(command, secrets)).toContain(body);
});

test("a secret that is escaped where it stands is to be given so", () => {
  const secrets = [
    { name: "KEY", value: "a/b=c&d" },
    { name: "QUOTED", value: 'say "hi"' },
  ];
  const body = JSON.stringify({ a: secrets[1]?.value });
  const command = toCurl({ ...request, headers: {}, url: "http://a/?key=a%2Fb%3Dc%26d", body }, secrets);
  expect(command).toBe(
    `curl -X POST "http://a/?key=$KEY" --data-raw '{"a":"'"$QUOTED"'"}' ` +
      "# KEY must be given percent-encoded # QUOTED must be given escaped for JSON",
  );
  const given = [
    { name: "KEY", value: "a%2Fb%3Dc%26d" },
    { name: "QUOTED", value: String.raw`say \"hi\"` },
  ];
  expect(argumentsOf(command, given)).toEqual(["-X", "POST", "http://a/?key=a%2Fb%3Dc%26d", "--data-raw", body]);
});

test("a cookie, a key and a token in a query are for the shell to fill in, also where the user has them", () => {
  const bot = parseBot(
    JSON.stringify({
      name: "Bank",
      apiSteps: {
        pay: {
          method: "GET",
          path: "/pay?access_token=fixed-token",
          headers: { Cookie: { text: "sid=abc123def" }, "x-api-key": { variable: "user.key" } },
        },
      },
    }),
  );
  const step = bot.apiSteps.get("pay");
  if (step === undefined) throw new Error("no step");
  const session = { user: { key: "key-of-the-user" } };
  const { request } = buildRequest(bot, step, session, "http://a");
  expect(toCurl(request, secretsOf(bot, step, [session]))).toBe(
    'curl "http://a/pay?access_token=$PAY_ACCESS_TOKEN" -H \'accept: application/json\' -H "cookie: $PAY_COOKIE" ' +
      '-H "x-api-key: $PAY_X_API_KEY"',
  );
});

test("an empty header, and brackets that curl would expand", () => {
  const command = toCurl({ method: "GET", url: "http://a/[1-3]", headers: { "x-empty": "" } }, []);
  expect(command).toBe("curl -g 'http://a/[1-3]' -H 'x-empty;'");
});

test("any text comes through the shell as it was", () => {
  const text = fc.string({
    unit: fc.constantFrom("'", '"', "$", "`", "\\", "!", "\n", " ", "a", "7", "é", "s3cret-token"),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const made = { ...request, headers: { "x-a": `.${a}` }, body: `{${b}` };
      const command = toCurl(made, [TOKEN]);
      expect(command).not.toContain("s3cret-token");
      expect(argumentsOf(command, [TOKEN]).slice(3)).toEqual(["-H", `x-a: .${a}`, "--data-raw", `{${b}`]);
    }),
    { numRuns: 40 },
  );
});

test("secrets of a call: environment, credentials in the file, sensitive variables", () => {
  const bot = parseBot(
    JSON.stringify({
      name: "Bank",
      variables: { "account.iban": { sensitive: true }, city: null },
      apiSteps: {
        transfer: {
          method: "GET",
          path: "/",
          auth: { basic: { username: "ann", password: "pass-${PART}" } },
          headers: { "X-Api-Key": { text: "key-1234" }, "x-city": { text: "Ghent" } },
        },
      },
    }),
    { environment: { PART: "w0rd!" } },
  );
  const step = bot.apiSteps.get("transfer");
  if (step === undefined) throw new Error("no step");
  const session = { account: { iban: { number: "BE71", check: 4711 } }, city: "Ghent" };
  expect(secretsOf(bot, step, [session])).toEqual([
    { name: "PART", value: "w0rd!" },
    { name: "PART_BASE64", value: Buffer.from("ann:pass-w0rd!").toString("base64") },
    { name: "TRANSFER_X_API_KEY", value: "key-1234" },
    { name: "ACCOUNT_IBAN", value: "BE71" },
    { name: "ACCOUNT_IBAN", value: "4711" },
  ]);
});
