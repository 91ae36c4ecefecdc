import { expect, test } from "vitest";
import { type ReporterName, renderReport, validateBackend } from "../../../src/validate/index.js";
import { REPORTERS } from "../../../src/validate/report/reporters.js";
import { serveHttp } from "../../backend/servers.js";
import { bankBot, TOKEN } from "../bank.js";
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
