import fc from "fast-check";
import { expect, test } from "vitest";
import { renderReport } from "../../../src/validate/index.js";
import { hostileReport } from "./hostile.js";
import { FOLDERS, SAMPLE } from "./sample.js";

/** As the runner of GitHub Actions reads a line; undefined when it is no command. */
function read(line: string) {
  const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, command = "", list = "", message = ""] = match;
  const plain = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const decoded = (text: string) => plain(text.replaceAll("%3A", ":").replaceAll("%2C", ",")).replaceAll("%25", "%");
  const properties = Object.fromEntries(list.split(",").map((pair) => pair.split("=", 2).map(decoded)));
  return { command, properties, message: plain(message).replaceAll("%25", "%") };
}

test("an annotation stands on the line of the bot file, its path from the top of the repository", () => {
  const [first, ...others] = renderReport("github", SAMPLE, FOLDERS).split("\n").map(read);
  expect(first).toMatchObject({
    command: "error",
    properties: {
      file: "bots/bank/bot.yaml",
      line: "35",
      col: "9",
      title: "Session namespace missing · transfer",
    },
    message: expect.stringContaining('in   sample "enough money" and 1 other case\nrun  curl'),
  });
  expect(others.map((line) => line?.command)).toEqual(["error", "warning", "notice", "warning", undefined]);
});

test.each([
  ["/elsewhere/bot.yaml", "/elsewhere/bot.yaml"],
  ["../bot.yaml", "bot.yaml"],
  ["../../bot.yaml", "/bot.yaml"],
  ["..bots/a.yaml", "bots/..bots/a.yaml"],
])("the file %s is named %s", (file, want) => {
  const report = { ...SAMPLE, cases: [], findings: SAMPLE.findings.map((finding) => ({ ...finding, at: { file } })) };
  expect(read(renderReport("github", report, FOLDERS).split("\n")[0] ?? "")?.properties.file).toBe(want);
});

test("no text forges a command: as many as there are things to mend, and one line that is none", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = renderReport("github", report, FOLDERS).split(/[\r\n]/);
      const commands = lines.map((line) => read(line)?.command);
      expect(commands.at(-1)).toBeUndefined();
      expect(commands.slice(0, -1).every((command) => /^(error|warning|notice)$/.test(command ?? ""))).toBe(true);
      const findings = report.findings.length + report.cases.flatMap((result) => result.findings).length;
      expect(commands.length).toBeLessThanOrEqual(findings + 2);
    }),
    { numRuns: 200 },
  );
});
