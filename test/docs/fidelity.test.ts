import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/fidelity.md", "utf8");
const rows = page.split("\n").flatMap((line) => {
  const [, fact = "", , shown = ""] = /^\| (.+?) \| (.+?) \| (.+) \|$/.exec(line) ?? [];
  return /^(?:|fact|what|---)$/.test(fact) ? [] : [{ fact, shown }];
});
const named = rows.flatMap(({ fact, shown }) =>
  [...shown.matchAll(/`(test\/[^`]+)`: "([^"]+)"/g)].map(([, file = "", name = ""]) => ({ fact, file, name })),
);

describe("docs/fidelity.md", () => {
  test("has a row for every fact, F-001 to F-129", () => {
    const all = Array.from({ length: 129 }, (_, index) => `F-${String(index + 1).padStart(3, "0")}`);
    expect(rows.flatMap(({ fact }) => (fact.startsWith("F-") ? [fact] : [])).sort()).toEqual(all);
  });

  test("names a test for every fact, or says why it is not covered", () => {
    const open = rows.filter(
      ({ fact, shown }) => !named.some((one) => one.fact === fact) && !/not covered: \S/.test(shown),
    );
    expect(open).toEqual([]);
    expect(named.length).toBeGreaterThan(90);
  });

  test.each(named)("$fact: $file has the test $name", ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8").replaceAll("\\'", "'")).toMatch(titled(name));
  });

  test.each(
    [...page.matchAll(/\(((?:`[a-z\d-]+`(?:, )?)+)\)/g)].flatMap(([, ids = ""]) => ids.match(/[a-z\d-]+/g) ?? []),
  )("there is a rule %s", (id) => expect(existsSync(`src/contract/rules/${id}.ts`)).toBe(true));
});

/** The title of a test or of a group of tests: a text right after an opening bracket. */
function titled(name: string): RegExp {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`\\(\\s*["'\`]${literal}["'\`]`);
}
