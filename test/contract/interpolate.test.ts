import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpolate, parsePath, placeholders, readPath, type Session } from "../../src/contract/index.js";

const session: Session = {
  name: "ada lovelace",
  count: 4,
  zero: 0,
  yes: true,
  nothing: null,
  users: [{ firstname: "Ada" }, { firstname: "Bob" }],
  account: { amount: 500, tags: ["a", "b"], deep: { er: "x" } },
};

describe("a text with variables", () => {
  test.each([
    { given: "Hi {name}!", want: "Hi ada lovelace!" },
    { given: "{users[0].firstname} and {users[1].firstname}", want: "Ada and Bob" },
    { given: "{account.amount}", want: "500" },
    { given: "{account.deep.er}", want: "x" },
    { given: "[{missing}] [{account.missing}] [{users[7].firstname}]", want: "[] [] []" },
    { given: "{nothing}{zero}{yes}", want: "0true" },
    { given: "{account.tags}", want: '["a","b"]' },
    { given: "{account.deep}", want: '{"er":"x"}' },
    { given: "{count|increment}", want: "5" },
    { given: "{unset|increment}", want: "1" },
    { given: "{nothing|increment}{name|increment}{account|increment}", want: "111" },
    { given: "{name|toUpperCase}", want: "ADA LOVELACE" },
    { given: "{name|capitalize}", want: "Ada lovelace" },
    { given: "{users[0].firstname|toLowerCase}", want: "ada" },
    { given: "open { only", want: "open { only" },
    { given: "close } only", want: "close } only" },
    { given: "{", want: "{" },
    { given: "{}", want: "{}" },
    { given: "{a{count}b}", want: "{a4b}" },
    { given: "{name|shout}", want: "{name|shout}" },
    { given: "{UPCASE(name)}", want: "{UPCASE(name)}" },
    { given: '{"json": true}', want: '{"json": true}' },
    { given: "{Name}", want: "" },
    { given: "{constructor}{__proto__}{name.length}{users.length}", want: "" },
    { given: "$& $1 {count}", want: "$& $1 4" },
  ])("$given is $want", ({ given, want }) => {
    expect(interpolate(given, session)).toBe(want);
  });

  test("encodes values where it is asked to", () => {
    expect(interpolate("a={name}", session, encodeURIComponent)).toBe("a=ada%20lovelace");
  });

  test("says what it does not understand", () => {
    expect(placeholders("{a.b} {ABS(x)} {c|increment} {c|shout}")).toEqual([
      { kind: "variable", path: "a.b", modifier: undefined },
      { kind: "unsupported", source: "ABS(x)" },
      { kind: "variable", path: "c", modifier: "increment" },
      { kind: "unsupported", source: "c|shout" },
    ]);
  });
});

describe("for any text and session", () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<Session>;

  test("a text without an opening brace stays as it is", () => {
    fc.assert(
      fc.property(fc.string(), json, (text, any) => {
        const plain = text.replaceAll("{", "");
        expect(interpolate(plain, any)).toBe(plain);
      }),
    );
  });

  test("values are put in whole, and never read again as a text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, around) => {
        const outside = around.replaceAll(/[{}]/g, "");
        expect(interpolate(`${outside}{x}${outside}`, { x: value })).toBe(outside + value + outside);
      }),
    );
  });

  test("nothing but own members is ever read", () => {
    fc.assert(
      fc.property(
        json,
        fc.constantFrom("toString", "constructor", "__proto__", "hasOwnProperty", "valueOf"),
        (any, name) => {
          if (!Object.hasOwn(any, name)) expect(readPath(any, name)).toBeUndefined();
        },
      ),
    );
  });

  test("a path leads to the value that was put there", () => {
    const name = fc.stringMatching(/^[a-z_]{1,8}$/);
    fc.assert(
      fc.property(name, fc.nat(3), name, fc.jsonValue(), (first, index, second, value) => {
        const list: unknown[] = [];
        list[index] = { [second]: value };
        expect(readPath({ [first]: list }, `${first}[${index}].${second}`)).toEqual(value);
        expect(parsePath(`${first}[${index}].${second}`)).toEqual([first, String(index), second]);
      }),
    );
  });
});
