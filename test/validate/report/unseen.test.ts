import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReporterName, renderReport } from "../../../src/validate/index.js";
import { hostileReport } from "./hostile.js";

const FOLDERS = { cwd: "/repo", root: "/repo" };
const UNSEEN = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

test.each<ReporterName>(["pretty", "html", "junit", "markdown", "github"])(
  "%s: no text reaches a reader as a control character or as a change of direction",
  (name) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(renderReport(name, report, FOLDERS)).not.toMatch(UNSEEN);
      }),
      { numRuns: 100 },
    );
  },
);

test("pretty: no text makes a line of its own", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = renderReport("pretty", report, FOLDERS).split("\n");
      const known =
        /^(|passed .*|failed .*|skipped .*|interrupted .*|error .*|warning .*|advice .*|coverage .*| {7}.*)$/u;
      expect(lines.slice(1).filter((line) => !known.test(line))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
