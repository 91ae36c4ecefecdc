import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { closedPort } from "../backend/servers.js";
import { BIN, folder, run } from "./spawned.js";

// The recipes are run as they stand, in a folder that has the examples, on a free port.
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

async function recipe(name: string) {
  const text = await readFile(join(ROOT, "examples/ci", name), "utf8");
  const cwd = await folder();
  await cp(join(ROOT, "examples"), join(cwd, "examples"), { recursive: true });
  const port = new URL(await closedPort()).port;
  const shell = (line: string, env: NodeJS.ProcessEnv = {}) => {
    const script = line.replaceAll("npx apistep", `"${process.execPath}" "${BIN}"`).replaceAll("3000", port);
    return run("bash", ["-euo", "pipefail", "-c", script], { cwd, env: { BANK_TOKEN: "s3cret-token", ...env } });
  };
  return { file: parse(text), shell, cwd, read: (path: string) => readFile(join(cwd, path), "utf8") };
}

const ALL_PASSED = /^passed · \d+ cases, all passed/m;

interface GithubJob {
  readonly steps: readonly { readonly run?: string }[];
}

const linesOf = ({ steps }: GithubJob) =>
  steps.flatMap((step) => (step.run === undefined || step.run === "npm ci" ? [] : [step.run]));

test("GitHub Actions: validate, with annotations, a summary and reports to upload", async () => {
  const { file, shell, read, cwd } = await recipe("github-actions.yml");
  const [line = "", ...others] = linesOf(file.jobs.validate);
  expect(others).toEqual([]);
  const summary = join(cwd, "summary.md");
  const { code, out, err } = await shell(line, { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: cwd });
  expect(err).toMatch(ALL_PASSED);
  expect(out).toContain("apistep: passed");
  expect(await read("summary.md")).toContain("# ✅ Banking: passed");
  expect(await read("reports/api-step.html")).toContain("<!doctype html>");
  expect(JSON.parse(await read("reports/apistep.sarif"))).toMatchObject({ version: "2.1.0" });
  expect(out + err + (await read("reports/report.json"))).not.toContain("s3cret");
  expect(code).toBe(0);
});

test("GitHub Actions: shards, and one verdict", async () => {
  const { file, shell, read, cwd } = await recipe("github-actions.yml");
  const [validate = ""] = linesOf(file.jobs.shards);
  for (const shard of file.jobs.shards.strategy.matrix.shard) {
    expect(await shell(validate.replaceAll("${{ matrix.shard }}", shard))).toMatchObject({ code: 0 });
  }
  const [merge = ""] = linesOf(file.jobs.verdict);
  const merged = await shell(merge, { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") });
  expect(merged).toMatchObject({ code: 0, out: expect.stringMatching(/: passed, (\d+) of \1 cases passed/) });
  expect(await read("summary.md")).toMatch(/coverage \d+ %/);
});

test("GitLab: validate, with JUnit for the merge request", async () => {
  const { file, shell, read } = await recipe("gitlab-ci.yml");
  const [install, line] = file["api-step"].script;
  expect(install).toBe("npm ci");
  const { code, out } = await shell(line);
  expect(out).toMatch(ALL_PASSED);
  expect(XMLValidator.validate(await read(file["api-step"].artifacts.reports.junit))).toBe(true);
  expect(code).toBe(0);
});

test("GitLab: shards, and one verdict", async () => {
  const { file, shell, read } = await recipe("gitlab-ci.yml");
  const total = file["api-step-shard"].parallel;
  for (let index = 1; index <= total; index++) {
    const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) };
    expect(await shell(file["api-step-shard"].script[1], env)).toMatchObject({ code: 0 });
  }
  const { code, out } = await shell(file["api-step-verdict"].script[1]);
  expect(out).toMatch(ALL_PASSED);
  expect(await read("reports/api-step.html")).toContain("Passed");
  expect(code).toBe(0);
});
