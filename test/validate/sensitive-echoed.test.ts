import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const IBAN = "BE71096123456769";
const OK = { action: { nextDialogstate: "0b7c" } };
const stores = (namespace: string, data: unknown) => ({ session: { namespace, data }, ...OK });
const says = (text: string) => ({ messages: [{ type: "text", config: { textMessages: [{ text }] } }], ...OK });

/** Where the sensitive variable `iban` is found in an answer. */
async function places(answer: (body: JsonObject) => unknown, iban: unknown = IBAN) {
  const backend = await serveHttp(answering(answer));
  const report = await validateBackend({ bot: bankBot([{ name: "one", session: { amount: 1, iban } }]), backend });
  expect(JSON.stringify(report)).not.toContain(IBAN);
  return findingsOf(report)
    .filter(({ rule }) => rule === "sensitive-echoed")
    .map(({ pointer, severity, got }) => `${severity} ${pointer} ${got}`);
}

test.each<[string, (body: JsonObject) => unknown, string[]]>([
  ["another variable", () => stores("account", { from: IBAN }), ["warning /session/data/from $IBAN"]],
  ["a part of a text", () => stores("account", { a: [`from ${IBAN}`] }), ["warning /session/data/a/0 $IBAN"]],
  [
    "one of several writes",
    () => ({ session: [stores("a", {}).session, stores("b", { c: IBAN }).session], ...OK }),
    ["warning /session/1/data/c $IBAN"],
  ],
  ["a message", () => says(`To ${IBAN}.`), ["warning /messages/0/config/textMessages/0/text $IBAN"]],
  ["the sensitive variable itself", () => stores("iban", IBAN), []],
  ["a member of the sensitive variable", () => stores("iban", { number: IBAN }), []],
  ["a message that reads the variable", () => says("To {iban}."), []],
  ["nowhere", () => stores("account", { amount: 1 }), []],
])("in %s", async (_, answer, want) => expect(await places(answer)).toEqual(want));

test("a value that is short, or that the request did not carry, tells nothing", async () => {
  expect(await places(() => stores("account", { a: "12", b: 12 }), "12")).toEqual([]);
  expect(await places(() => stores("account", { a: 1 }), { number: 1 })).toEqual([]);
});

test.each([
  ["an address", "jan.o'neil@example.org", "https://bank.example.com/?to=jan.o%27neil%40example.org"],
  [
    "an address that leaves the apostrophe",
    "jan.o'neil@example.org",
    "https://bank.example.com/jan.o'neil%40example.org",
  ],
  ["a number between letters", "12345678", "IBAN12345678X"],
])("encoded as %s demands it", async (_, value, text) => {
  expect(await places(() => stores("account", { a: text }), value)).toEqual(["warning /session/data/a $IBAN"]);
});

test("a longer number that has the digits of one is another number", async () => {
  expect(await places(() => stores("account", { id: 91234567890, at: "2012345678" }), "12345678")).toEqual([]);
});

test("an answer that is none", async () => {
  expect(await places(() => IBAN)).toEqual([]);
  expect(await places(() => ({ session: { data: { a: IBAN } } }))).toEqual([]);
});
