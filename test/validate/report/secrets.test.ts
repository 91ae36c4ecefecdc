import { expect, test } from "vitest";
import { parseBot } from "../../../src/bot/index.js";
import { type ReporterName, renderReport, validateBackend } from "../../../src/validate/index.js";
import { REPORTERS } from "../../../src/validate/report/reporters.js";
import { serveHttp } from "../../backend/servers.js";
import { answering, bankBot, TOKEN } from "../bank.js";
import { FOLDERS } from "./sample.js";

const IBAN = 'BE71 "QXZK" <VWPQ>';
const NAMES = Object.keys(REPORTERS) as ReporterName[];

test("no reporter shows the token or the value of a sensitive variable, wherever they are planted", async () => {
  const backend = await serveHttp((_, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("x-debug", TOKEN);
    const text = `${TOKEN} ${IBAN} ${encodeURIComponent(IBAN)}`;
    response.end(
      JSON.stringify({
        session: { data: { [IBAN]: TOKEN } },
        messages: [{ type: "text", config: { textMessages: [{ text }] } }],
        action: { nextDialogstate: `x${TOKEN}` },
      }),
    );
  });
  const bot = bankBot([{ name: "planted", session: { iban: IBAN }, expect: { messages: ["Hi"] } }]);
  const report = await validateBackend({ bot, backend, cases: ["samples"], minCoverage: 100 });
  expect(report.counts.errors).toBeGreaterThan(2);
  for (const name of NAMES) {
    const text = renderReport(name, report, FOLDERS);
    expect(text, name).not.toMatch(/s3cret|BE71|QXZK|VWPQ/);
    expect(text, name).toMatch(/BANK_TOKEN/);
  }
});

test("a local path is shown from the working directory where others read it", async () => {
  const backend = await serveHttp(answering(() => ({ session: { data: {} } })));
  const text = JSON.stringify({
    name: "Bank",
    apiSteps: { pay: { method: "GET", path: "/", samples: [{ name: "one" }] } },
  });
  const bot = parseBot(text, { file: "/home/ann/bank/bots/bot.yaml" });
  const report = await validateBackend({ bot, backend });
  for (const name of ["html", "github", "markdown"] as const) {
    const inside = renderReport(name, report, { cwd: "/home/ann/bank", root: "/other" });
    expect(inside, name).not.toContain("/home/ann");
    expect(renderReport(name, report, { cwd: "/home/an", root: "/other" }), name).toBe(
      renderReport(name, report, { cwd: "/elsewhere", root: "/other" }),
    );
  }
  const github = renderReport("github", report, { cwd: "/home/ann/bank", root: "/home/ann" });
  expect(github).toContain("file=bank/bots/bot.yaml");
});

test("a short secret is no reason to hide the words of a report", async () => {
  const backend = await serveHttp(answering(() => ({ session: { data: {} } })));
  const file = {
    name: "Bank",
    apiSteps: {
      transfer: { method: "GET", path: "/", auth: { bearer: "${TOKEN}" }, samples: [{ name: "error passed" }] },
    },
  };
  const reportWith = async (token: string) => {
    const bot = parseBot(JSON.stringify(file), { environment: { TOKEN: token } });
    const { verdict, counts, cases } = await validateBackend({ bot, backend });
    return {
      verdict,
      counts,
      names: cases.map(({ id, status, findings }) => [id, status, findings.map(({ rule }) => rule)]),
    };
  };
  const usual = await reportWith("s3cret-token");
  for (const token of ["a", "true", "error", "passed"]) expect(await reportWith(token), token).toEqual(usual);
});
