import { readdir, readFile, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closedPort, serveHttp } from "../backend/servers.js";
import { BASE64_SPELLINGS, SPELLINGS, tosses } from "../core/spellings.js";
import { BIN, folder, run } from "./spawned.js";

// Each secret is one of a kind, holds what formats escape, and has a core that nothing else has.
const SECRETS = {
  TOKEN: 'Tk/7&qx"Zw=ORANGEq+q',
  PASSWORD: "Pw'9<qx>:LEMONq%41q",
  API_KEY: "AkMELONq-1/2q",
  CONFIG_TOKEN: "CfAPRICOTq+3/4q",
  HEADER_KEY: "HkGRAPEq-5q=6q",
  COOKIE: "sid=CoPLUMq7q8q9",
  QUERY_TOKEN: "QuCHERRYq/0q",
  BACKEND_TOKEN: "BeMANGOq1q2q",
  PROXY_PASSWORD: "PrPAPAYAq3q4",
  START_TOKEN: "StFIGq5q6q7q8",
  IBAN: "BE71PEARq0961q2345",
};
const CORES = /ORANGE|LEMON|MELON|APRICOT|GRAPE|PLUM|CHERRY|MANGO|PAPAYA|StFIG|BE71PEAR/i;

const BOT = `name: Bank
variables: { iban: { sensitive: true } }
apiSteps:
  "pay ${SECRETS.API_KEY}":
    method: POST
    path: /pay?access_token=${SECRETS.QUERY_TOKEN.replace("/", "%2F")}
    auth: { bearer: "\${TOKEN}" }
    headers: { Cookie: { text: "${SECRETS.COOKIE}" }, x-api-key: { text: "\${API_KEY}" } }
    body: { amount: { variable: amount }, iban: { variable: iban } }
    samples:
      - name: "with \${API_KEY}"
        session: { amount: 1, iban: ${SECRETS.IBAN} }
        expect: { messages: ["\${TOKEN} is expected"] }
  login:
    method: GET
    path: /login
    auth: { basic: { username: ann, password: "\${PASSWORD}" } }
    samples: [{ name: one, expect: { nextDialogstate: a } }]
blocks: [a]
`;

/** All spellings of the secrets that a run can know. */
const everythingBut = (...unknown: (keyof typeof SECRETS)[]) =>
  Object.entries(SECRETS).flatMap(([name, secret], index) =>
    unknown.some((other) => other === name)
      ? []
      : [...Object.values(SPELLINGS), ...Object.values(BASE64_SPELLINGS)].map((spell) => spell(secret, tosses(index))),
  );

/** Says all that it knows, wherever it can. */
const gossip: RequestListener = async (request, response) => {
  const { headers, url = "" } = request;
  const body = Buffer.concat(await request.toArray()).toString();
  const text = everythingBut("PROXY_PASSWORD", "START_TOKEN").join(" | ");
  response.setHeader("content-type", "application/json");
  response.setHeader("set-cookie", "sid=of-the-backend-q1q2; path=/");
  response.setHeader("x-debug", encodeURIComponent(JSON.stringify(headers)));
  response.setHeader(`x-${SECRETS.BACKEND_TOKEN}`, Buffer.from(JSON.stringify(headers)).toString("base64"));
  response.end(
    JSON.stringify({
      session: { namespace: "debug", data: { [text.slice(0, 100)]: text, headers, url, body, [SECRETS.API_KEY]: 1 } },
      messages: [{ type: "text", config: { textMessages: [{ text }] } }, { type: SECRETS.TOKEN }],
      action: { nextDialogstate: `no ${SECRETS.PASSWORD}` },
    }),
  );
};

const REPORTS = ["json", "junit", "github", "markdown", "sarif", "html", "pretty"];
const env = { TOKEN: SECRETS.TOKEN, PASSWORD: SECRETS.PASSWORD, API_KEY: SECRETS.API_KEY };

/** What a text shows once all that hides characters is resolved, as somebody would who looks for secrets. */
function plain(text: string): string {
  const decoded = [text];
  for (let depth = 0; depth < 4; depth += 1) {
    const last = decoded.at(-1) ?? "";
    decoded.push(
      last
        .replaceAll(/\\u\{?([\da-f]{1,6})\}?/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        .replaceAll(/&#x([\da-f]+);/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }
  const words = decoded.flatMap((one) => one.match(/[\w+/-]{8,}/g) ?? []);
  const bytes = words.flatMap((word) =>
    [0, 1, 2, 3].map((from) => Buffer.from(word.slice(from), "base64").toString("latin1")),
  );
  return [...decoded, ...bytes].join("\n");
}

function demandClean(name: string, text: string): void {
  const found = CORES.exec(plain(text));
  expect(found === null ? "" : plain(text).slice(Math.max(found.index - 100, 0), found.index + 60), name).toBe("");
}

/** All files in a folder, and the names of all. */
async function filesIn(path: string): Promise<[name: string, text: string][]> {
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, string]> => {
        const file = join(entry.parentPath, entry.name);
        return [entry.name, `${entry.name}\n${await readFile(file, "utf8")}`];
      }),
  );
}

describe("a run with secrets wherever they may be", { timeout: 60_000 }, () => {
  let cwd = "";
  const given = new Set(["bot.yaml", "apistep.config.yaml", "noise.js"]);
  const apistep = (args: readonly string[]) =>
    run(process.execPath, [BIN, ...args], { cwd, env: { ...env, CONFIG_TOKEN: SECRETS.CONFIG_TOKEN } });

  function cleanLines({ out, err }: { out: string; err: string }) {
    demandClean("out", out);
    demandClean("err", err);
  }
  async function clean(ran: { out: string; err: string }) {
    cleanLines(ran);
    for (const [name, text] of await filesIn(cwd)) if (!given.has(name)) demandClean(name, text);
  }
  const prepare = async (backend: string) => {
    cwd = await folder();
    await writeFile(join(cwd, "bot.yaml"), BOT);
    const config = {
      bot: "bot.yaml",
      validate: { backend, header: ["x-config: ${CONFIG_TOKEN}", `x-api-token: ${SECRETS.HEADER_KEY}`] },
    };
    await writeFile(join(cwd, "apistep.config.yaml"), JSON.stringify(config));
  };
  const reporters = REPORTS.flatMap((name) => ["--reporter", `${name}=out/report.${name}`]);

  test("no report, file or line shows one", async () => {
    const backend = await serveHttp(gossip);
    await prepare(`${backend}/?api_key=${SECRETS.BACKEND_TOKEN}`);
    const ran = await apistep([
      "validate",
      ...reporters,
      "--cases",
      "samples,generated",
      "--generated",
      "1",
      "--waivers",
      "w.yaml",
      "--update-baseline",
    ]);
    await clean(ran);
    const json = JSON.parse(await readFile(join(cwd, "out", "report.json"), "utf8"));
    expect(json.counts.errors).toBeGreaterThan(4);
    expect(JSON.stringify(json)).toContain("$TOKEN");
    expect(JSON.stringify(json)).toContain('"rule":"secret-echoed"');
    expect((await filesIn(cwd)).map(([name]) => name)).toEqual(
      expect.arrayContaining(["last-failed.json", "w.yaml", "report.html"]),
    );
    for (const args of [["--list"], ["--list", "--json"]]) cleanLines(await apistep(["validate", ...args]));
    const again = await apistep(["validate", "--last-failed", "--json"]);
    await clean(again);
    expect(JSON.parse(again.out).cases.map(({ name }: { name: string }) => name)).toContain("with $API_KEY");
    for (const name of ["pretty", "html"])
      cleanLines(await apistep(["report", "show", "out/report.json", "--reporter", name]));
  });

  test("nor does a backend's own output, in pieces", async () => {
    const backend = await closedPort();
    await prepare(`${backend}/?api_key=${SECRETS.BACKEND_TOKEN}`);
    const noise = `
      const { createServer } = require("node:http");
      const texts = ${JSON.stringify(everythingBut("PROXY_PASSWORD"))};
      for (const text of texts) {
        for (const piece of text.match(/[^]{1,7}/g)) { process.stdout.write(piece); process.stderr.write("tick\\n"); }
        process.stdout.write("\\n");
      }
      if (process.argv[2] === "end") process.exit(3);
      createServer((_, response) => response.end("{}")).listen(${new URL(backend).port}, "127.0.0.1");`;
    await writeFile(join(cwd, "noise.js"), noise);
    for (const args of ["", "end"]) {
      const command = `API_TOKEN=${SECRETS.START_TOKEN} ${process.execPath} noise.js ${args}`;
      const ran = await apistep(["validate", "--start", command]);
      await clean({ ...ran, err: ran.err.replaceAll("tick\n", "") });
      expect(ran.err).toContain("printed");
    }
  });

  test("nor do error messages", async () => {
    const closed = (await closedPort()).replace("http://", "");
    await prepare(`http://${closed}/?api_key=${SECRETS.BACKEND_TOKEN}`);
    const tries = [
      [],
      ["--proxy", `http://ann:${SECRETS.PROXY_PASSWORD}@${closed}`],
      ["--backend", `http://ann:${SECRETS.PROXY_PASSWORD}@${closed}`],
      ["--backend", `htp://ann:${SECRETS.PROXY_PASSWORD}@${closed}?token=${SECRETS.START_TOKEN}`],
      ["--backend", `http://a b:${SECRETS.PROXY_PASSWORD}@${closed}`],
      ["--header", `x-api-key ${SECRETS.HEADER_KEY}`],
      ["--sample", `with ${SECRETS.API_KEY}?`],
      ["--key", `${SECRETS.API_KEY}.pem`, "--cert", `${SECRETS.API_KEY}.pem`],
    ];
    for (const args of tries) {
      for (const json of [[], ["--json"]]) {
        const ran = await apistep(["validate", ...args, ...json]);
        expect(ran.code, args.join(" ")).toBe(2);
        await clean(ran);
      }
    }
  });
});

test("a secret that can't be hidden is told", async () => {
  const cwd = await folder();
  await writeFile(join(cwd, "bot.yaml"), BOT);
  const { err } = await run(process.execPath, [BIN, "validate", "bot.yaml", "--list"], {
    cwd,
    env: { ...env, TOKEN: "a", PASSWORD: "true" },
  });
  expect(err).toContain("warning  $TOKEN, $PASSWORD are too short");
});
