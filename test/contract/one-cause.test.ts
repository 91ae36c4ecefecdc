import { describe, expect, test } from "vitest";
import { briefly, findingsOf, saying, text } from "./checked.js";

const expects = { nextDialogstate: new Set(["transfer_ok", "transfer_no_money"]) };
const only = (json: unknown, options = {}) => {
  const findings = findingsOf({ json, options });
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe("one cause, one finding", () => {
  test("an answer that is another program's", () => {
    expect(only({ error: "unauthorized" }, { expects })).toMatchObject({
      rule: "nextdialogstate-missing",
      pointer: "",
      got: '{"error":"unauthorized"}',
      mend: 'say it with "messages", or go to a block for it with "action"; and remove "error"',
    });
    const failed = { status: "error", message: "no such parcel", code: 5 };
    expect(only(failed, { expects })?.rule).toBe("nextdialogstate-missing");
    expect(only(failed)).toMatchObject({
      rule: "member-unknown",
      expected: 'an object with "session", "messages" or "action"',
      mend: 'say it with "messages", or go to a block for it with "action"; and remove "status", "message" and "code"',
    });
  });

  test("what such an answer gives away is told all the same", () => {
    expect(briefly({ error: "KeyError: 'price'", code: 5 })).toEqual(["internals-shown /error", "member-unknown "]);
  });

  test("session data as a list of pairs", () => {
    const pairs = (key: string) => ["amount", "label", "days", "code"].map((name) => ({ [key]: name, value: 1 }));
    for (const key of ["key", "name"]) {
      expect(only({ session: pairs(key) })).toMatchObject({
        rule: "session-unwrapped",
        severity: "error",
        pointer: "/session",
        mend: 'write { "namespace": …, "data": { "amount": …, "label": …, "days": …, … } }: each key of the list is a member of "data"',
      });
    }
    const session = new Map([["rate", () => []]]);
    expect(only({ session: pairs("key") }, { expects: { session } })?.mend).toContain('"namespace": "rate"');
    expect(briefly({ session: [{ key: "a", data: 1 }] })).not.toContain("session-unwrapped /session");
  });

  test.each<[string, unknown, string]>([
    [
      "PascalCase",
      pascal(answer()),
      '"Session", "Namespace", "Data", "Messages", "Type", "Config", "TextMessages", "Text", ',
    ],
    ["snake_case", snake(answer()), '"text_messages", "quick_replies", "next_dialogstate_id", "next_dialogstate"'],
    ["kebab-case", snake(answer(), "-"), '"text-messages", "quick-replies", "next-dialogstate-id", "next-dialogstate"'],
  ])("the naming policy of a serializer: %s", (_, json, names) => {
    const found = only(json, { expects });
    expect(found).toMatchObject({ rule: "member-naming", severity: "error", pointer: "" });
    expect(found?.got).toContain(names);
    expect(found?.mend).toMatch(/^set the serializer's naming policy to camelCase.*"text-?_?messages"/i);
  });

  test("one or two such names are slips, told where they are", () => {
    expect(briefly({ action: { next_dialogstate: "transfer_ok" } })).toEqual([
      "member-misspelled /action/next_dialogstate",
    ]);
    expect(briefly({ Messages: [text()], Action: {} })).toEqual([
      "member-misspelled /Messages",
      "member-misspelled /Action",
    ]);
  });

  test("names in session data are the backend's own", () => {
    const data = { Text: "a", URL: "b", Type: "c", sub_title: { Title: "d" }, image_url: "e" };
    expect(briefly({ session: { namespace: "account", data }, ...saying(text()) })).toEqual([]);
    expect(briefly({ Session: { namespace: "account", data }, ...saying(text()) })).toEqual([
      "member-misspelled /Session",
    ]);
  });
});

function answer(): object {
  const quickReplies = [{ title: "Yes", payload: { nextDialogstateId: "transfer_ok" } }];
  return {
    session: { namespace: "account", data: { amount: 500 } },
    messages: [text(), { type: "quickReplies", config: { textMessages: [{ text: "Go on?" }], quickReplies } }],
    action: { nextDialogstate: "transfer_ok" },
  };
}

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [rename(key), renamed(member, rename)]));
}

function pascal(value: unknown): unknown {
  return renamed(value, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}

function snake(value: unknown, joint = "_"): unknown {
  return renamed(value, (name) => name.replaceAll(/[A-Z]/g, (letter) => `${joint}${letter.toLowerCase()}`));
}
