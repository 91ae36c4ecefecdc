import { expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { findingsOf } from "./bank.js";

/** All credentials that are sent to a backend that refuses all but the first, and the report. */
async function probed(secret: string, step: JsonObject, refusal: (sent: string) => readonly [number, unknown]) {
  const balance = { method: "GET", path: "/balance", samples: [{ name: "one" }], ...step };
  const bot = parseBot(JSON.stringify({ name: "Bank", apiSteps: { balance }, blocks: ["next"] }), {
    environment: { SECRET: secret },
  });
  const seen: string[] = [];
  const backend = await serveHttp((request, response) => {
    const { authorization, "x-api-key": key } = request.headers;
    seen.push(String(authorization ?? key));
    const [status, json] = seen.length === 1 ? [200, GOOD] : refusal(seen.at(-1) ?? "");
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  });
  const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["nearly right"] });
  return { seen, report };
}

const GOOD = { action: { nextDialogstate: "next" } };
const BEARER = { auth: { bearer: "${SECRET}" } };
const BASIC = { auth: { basic: { username: "ann", password: "${SECRET}" } } };
const basic = (password: string, user = "ann") => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
const decoded = (sent: string) => Buffer.from(sent.split(" ")[1] ?? "", "base64").toString();

test.each<[string, string, JsonObject, string[]]>([
  [
    "a bearer token",
    "tokenXY9",
    BEARER,
    ["tokenXY9", "tokeoXY9", "tokenXY", "tokenXY90", "TOKENxy9"]
      .map((token) => `Bearer ${token}`)
      .concat("Bearer", "Token tokenXY9"),
  ],
  [
    "a password",
    "pass:words",
    BASIC,
    [
      ...["pass:words", "pass:xords", "pass:word", "pass:words0", "PASS:WORDS"].map((password) => basic(password)),
      basic("pass:words", "apistep-ann"),
      "Basic",
      basic("pass:words:apistep"),
      basic("pass:words "),
      basic("pass:words").replace("Basic", "Bearer"),
    ],
  ],
  [
    "a key in a header, of hexadecimal digits",
    "0f9c77ab",
    { headers: { "x-api-key": { text: "${SECRET}" } } },
    ["0f9c77ab", "0f9c87ab", "0f9c77a", "0f9c77ab0", ""],
  ],
])("what is nearly %s", async (_, secret, step, credentials) => {
  const { seen, report } = await probed(secret, step, () => [401, {}]);
  expect(seen).toEqual(credentials);
  expect(findingsOf(report)).toEqual([]);
});

test("what is nearly right is not printed either, whoever repeats it", async () => {
  const { report } = await probed("tokenXY9", BEARER, (sent) => [
    400,
    sent.startsWith("Bearer") ? { error: sent } : {},
  ]);
  expect(findingsOf(report).map(({ rule }) => rule)).toEqual(["refusal-status"]);
  const text = JSON.stringify(report);
  expect(text).toContain("Bearer $CREDENTIALS_WITH_ONE_OTHER_CHARACTER");
  expect(text).toContain("Bearer $CREDENTIALS_IN_OTHER_CASE");
  for (const secret of ["tokenXY9", "tokeoXY9", "tokenXY", "TOKENxy9"]) expect(text).not.toContain(secret);
});

test.each<[string, JsonObject, (sent: string) => boolean, string]>([
  ["another user", BASIC, (sent) => sent === basic("pass:words", "apistep-ann"), '-u "apistep-ann:$SECRET"'],
  ["a colon and more", BASIC, (sent) => sent === basic("pass:words:apistep"), '-u "ann:$SECRET:apistep"'],
  ["a space", BASIC, (sent) => sent === basic("pass:words "), '-u "ann:$SECRET "'],
  ["another scheme", BEARER, (sent) => sent === "Token pass:words", '-H "authorization: Token $SECRET"'],
])("the command to repeat the right secret with %s names it", async (_, step, isTaken, command) => {
  const { report } = await probed("pass:words", step, (sent) => (isTaken(sent) ? [200, GOOD] : [401, {}]));
  expect(findingsOf(report).map(({ reproduce = "" }) => reproduce.slice(-command.length))).toEqual([command]);
});

test.each([false, true])(
  "who is turned away for asking too often is not told to compare credentials",
  async (isMeant) => {
    let count = 0;
    const step = isMeant ? { ...BEARER, expects: { statuses: { "429": "too many" } } } : BEARER;
    const { report } = await probed("tokenXY9", step, () => [++count > 2 ? 429 : 401, {}]);
    expect(findingsOf(report)).toEqual([]);
    expect(report.cases.map(({ status }) => status)).toEqual([isMeant ? "passed" : "not checked"]);
  },
);

test.each<[string, (password: string) => string, JsonObject[]]>([
  ["as it is", (password) => password, []],
  [
    "up to its first colon",
    (password) => password.split(":", 1).join(""),
    [{ severity: "warning", mend: expect.stringContaining("after the first colon") }],
  ],
  [
    "without spaces",
    (password) => password.trim(),
    [{ severity: "warning", mend: expect.stringContaining("a space at its end") }],
  ],
])("a backend that compares a password %s", async (_, read, findings) => {
  const passwordIn = (sent: string) => (sent.startsWith("Basic ") && /^ann:(.*)$/.exec(decoded(sent))?.[1]) || "";
  const { report } = await probed("s3cret-pass", BASIC, (sent) =>
    read(passwordIn(sent)) === "s3cret-pass" ? [200, GOOD] : [401, {}],
  );
  expect(findingsOf(report)).toMatchObject(findings);
});

test.each<[string, (sent: string) => string, string[]]>([
  [
    "the password",
    (sent) => `ann has another password than ${decoded(sent).split(":", 2)[1]}`,
    ["$SECRET in the body"],
  ],
  ["user and password", (sent) => `${decoded(sent)}?`, ["$SECRET in the body"]],
  ["only the user", (sent) => `who is ${decoded(sent).split(":", 1)}?`, []],
])("a refusal that repeats %s", async (_, error, got) => {
  const { report } = await probed("s3cret-pass", BASIC, (sent) => [401, { error: error(sent) }]);
  expect(findingsOf(report).map((finding) => finding.got)).toEqual(got);
  expect(JSON.stringify(report)).not.toContain("s3cret-pass");
});

test.each([
  [200, ", as if the request were served"],
  [500, ""],
])("a refusal with status %i is told once, and how to mend it; the contract is not asked for", async (status, more) => {
  const step = { ...BEARER, expects: { nextDialogstate: "next" } };
  const { report } = await probed("tokenXY9", step, () => [status, { error: "no" }]);
  expect(findingsOf(report)).toMatchObject([
    {
      rule: "refusal-status",
      expected: "status 401 or 403 for missing or wrong credentials",
      got: `status ${status} for credentials with one other character${more}`,
      mend: expect.stringContaining("answer 401"),
    },
  ]);
});

test("a backend that lets nearly right credentials in is told so once", async () => {
  const { seen, report } = await probed("tokenXY9", BEARER, () => [200, GOOD]);
  expect(findingsOf(report)).toMatchObject([
    { rule: "credentials-not-checked", expected: "status 401 or 403 for credentials with one other character" },
  ]);
  expect(seen).toHaveLength(2);
});
