import { readFile } from "node:fs/promises";
import { get } from "node:https";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { closedPort } from "../backend/servers.js";
import { apistep, line, started, transfer } from "./running-mock.js";

const certificate = (name: string) => fileURLToPath(new URL(`../backend/certificates/${name}`, import.meta.url));
const TLS = ["--tls-key", certificate("server-key.pem"), "--tls-cert", certificate("server.pem")];

test("--tls-key and --tls-cert serve HTTPS", async () => {
  const { url } = await started(["bot.yaml", ...TLS]);
  const ca = await readFile(certificate("server-ca.pem"));
  const status = await new Promise((resolve, reject) => {
    get(`${url}/nope`, { ca }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  });
  expect(url).toMatch(/^https:/);
  expect(status).toBe(404);
});

test("--require-auth refuses what comes without credentials", async () => {
  const { url } = await started(["bot.yaml", "--require-auth"]);
  expect((await transfer(url, { amount: 7, next: "0b7a" }, "wrong")).status).toBe(401);
  expect((await transfer(url, { amount: 7, next: "0b7a" })).status).toBe(200);
});

test("--require-auth says when there is nothing to ask for", async () => {
  const { child, end } = await started(["bot.yaml", "--require-auth"], {
    "bot.yaml": "name: Open\napiSteps: { a: { method: GET, path: /a } }\n",
  });
  child.kill("SIGINT");
  expect((await end).err).toContain("warning  --require-auth asks for nothing");
});

test.each([
  ["an origin with a path", ["--cors", "https://a.example/page"], "for example https://a.example"],
  ["an origin without a scheme", ["--cors", "a.example"], "for example https://designer.example"],
  ["an empty token", ["--admin-token", ""], "--admin-token is empty"],
])("%s is refused", async (_title, args, want) => {
  const { end } = await apistep(["bot.yaml", "--port", "0", ...args]);
  const { code, err } = await end;
  expect([code, err]).toEqual([2, expect.stringContaining(want)]);
});

describe("what sees and steers the mock", () => {
  const health = async (url: string) => (await fetch(`${url}/__apistep/health`)).status;
  const requests = async (url: string, headers = {}) => (await fetch(`${url}/__apistep/requests`, { headers })).status;

  test("is served to this machine", async () => {
    const { url } = await started();
    expect([await health(url), await requests(url)]).toEqual([200, 200]);
  });

  test("asks for --admin-token, which is never printed", async () => {
    const { url, child, end } = await started(["bot.yaml", "--admin-token", "t0p-secret"]);
    expect([await health(url), await requests(url)]).toEqual([200, 401]);
    expect(await requests(url, { authorization: "Bearer t0p-secret" })).toBe(200);
    child.kill("SIGINT");
    const { out, err } = await end;
    expect(out + err).not.toContain("t0p-secret");
  });

  test("is not there with --no-admin", async () => {
    const { url } = await started(["bot.yaml", "--no-admin"]);
    expect(await health(url)).toBe(404);
  });
});

test("options come from the environment", async () => {
  const running = await apistep(["bot.yaml"], undefined, {
    APISTEP_MOCK_PORT: "0",
    APISTEP_MOCK_SEED: "7",
    APISTEP_MOCK_LOG: "json",
  });
  expect(JSON.parse(await line(running.out))).toMatchObject({ seed: 7 });
});

describe("2:", () => {
  const wrong: readonly (readonly [title: string, args: readonly string[], message: string])[] = [
    ["a key without a certificate", TLS.slice(0, 2), "error  --tls-key alone is not enough\n       HTTPS needs"],
    ["an authority without HTTPS", ["--client-ca", "ca.pem"], "error  --client-ca alone is not enough"],
    ["no such certificate", ["--tls-key", "k.pem", "--tls-cert", "c.pem"], "error  "],
    [
      "two kinds of limits",
      ["--store", "redis://127.0.0.1:1", "--max-conversations", "5"],
      "error  --max-conversations is of",
    ],
    ["an unknown set", ["--set", "busy"], 'error  there is no scenario set "busy"\n'],
    ["an empty folder of scenarios", ["--scenarios", "."], "error  bot.yaml has"],
    [
      "no place of a conversation",
      ["--conversation", "userId"],
      'error  "userId" is no place of a conversation\'s id\n',
    ],
    ["an expiry that is none", ["--expire", "soon"], 'error  --expire "soon" is no duration\n'],
    ["a log format that is none", ["--log", "xml"], "error: option '--log <format>' argument 'xml' is invalid."],
  ];
  test.each(wrong)("%s", async (_, args, message) => {
    const { code, err } = await (await apistep(["bot.yaml", ...args, "--port", "0"])).end;
    expect(err.slice(0, message.length)).toBe(message);
    expect(code).toBe(2);
  });

  test("a store that can't be reached", async () => {
    const store = (await closedPort()).replace("http", "redis");
    const { code, err } = await (await apistep(["bot.yaml", "--store", store])).end;
    expect(err).toMatch(/^error {2}.*redis/i);
    expect(code).toBe(2);
  });

  test("an empty folder", async () => {
    const { code, err } = await (
      await apistep(["bot.yaml", "--scenarios", join("deep", "er")], {
        "bot.yaml": "name: A\napiSteps: { a: { method: GET, path: /a } }\n",
        "deep/er/notes.txt": "",
      })
    ).end;
    expect([code, err.replaceAll("\\", "/")]).toEqual([
      2,
      "error  the folder deep/er has no scenario files\n       expected files that end in .yaml, .yml or .json\n",
    ]);
  });
});
