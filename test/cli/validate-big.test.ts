import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseReport } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { folderWithBot, validate } from "./validating.js";

test("a run of thousands of large answers that all fail takes little memory, and says what it does not keep", async () => {
  const cwd = await folderWithBot();
  let count = 0;
  const backend = await serveHttp(async (request, response) => {
    await request.toArray();
    count += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ session: { data: { count, text: "x".repeat(100_000) + count } } }));
  });
  const args = ["-b", backend, "--cases", "generated", "--generated", "2500", "--quiet"];
  const files = ["json=r.json", "html=r.html", "junit=r.xml"].flatMap((file) => ["--reporter", file]);
  const env = { NODE_OPTIONS: "--max-old-space-size=100" }; // 2,500 answers take 250 MB
  const { code, out, err } = await validate(cwd, [...args, ...files], { env });
  expect(err).toBe("");
  expect(out).toContain("2500 cases, 2500 failed");
  const text = await readFile(join(cwd, "r.json"), "utf8");
  expect(text.length).toBeLessThan(10_000_000);
  const report = parseReport(text, "r.json");
  const kept = report.cases.filter(({ exchanges }) => exchanges !== undefined);
  expect(kept.length).toBeGreaterThanOrEqual(20);
  expect(kept.length).toBeLessThan(100);
  expect(report.withoutExchanges).toBe(2500 - kept.length);
  expect(out).toContain(
    `requests and answers of ${report.withoutExchanges} more cases that show the same are not kept`,
  );
  expect(code).toBe(1);
}, 60_000);
