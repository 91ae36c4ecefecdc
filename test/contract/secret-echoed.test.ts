import { expect, test } from "vitest";
import { checkResponse, exampleAnswer } from "../../src/contract/index.js";

const options = { secrets: [{ name: "BANK_TOKEN", value: "ab/cd+ef-token" }] };
const rulesOf = (text: string) => checkResponse(exampleAnswer({ text }), options).findings.map(({ rule }) => rule);
const answer = (echo: string) => `{"session":{"namespace":"debug","data":{"echo":"${echo}"}}}`;

test.each([
  ["as it is", "Bearer ab/cd+ef-token"],
  ["with escaped slashes", String.raw`ab\/cd+ef-token`],
  ["with a plus sign by its code", String.raw`ab/cd\u002Bef-token`],
  ["with a dash by its code", String.raw`ab/cd+ef\u002dtoken`],
  ["in another case", "AB/CD+EF-TOKEN"],
  ["percent-encoded", "ab%2fcd%2Bef-token"],
  ["as HTML", "ab&#x2F;cd&#43;ef-token"],
  ["as a password in base64", Buffer.from("ann:ab/cd+ef-token").toString("base64")],
  ["in JSON in base64", Buffer.from('{"auth":"ab\\/cd+ef-token"}').toString("base64url")],
])("a credential in the answer is found, %s", (_, echo) => {
  expect(rulesOf(answer(echo))).toEqual(["secret-echoed"]);
  const { findings } = checkResponse(exampleAnswer({ text: answer(echo) }), options);
  expect(JSON.stringify(findings)).not.toContain(echo);
  expect(findings[0]?.pointer).toBe("/session/data/echo");
});

test("escapes alone are no leak", () => {
  expect(rulesOf(answer(String.raw`a\/b\u002Bc \"quoted\"`))).toEqual([]);
});

const LONG = 'abcdefghijKLMNOPQRSTuvwxyz"0123456789';

test.each([
  ["where JSON should stand", `{"token": ${LONG}}`],
  ["in words", `token ${LONG} accepted`],
  ["after JSON", `{"a":1}${LONG}`],
  ["with a quote in its middle", `{"token":"${LONG}"}`],
  ["at the end of a long text", `${"words ".repeat(31)}${LONG}`],
  ["in a page", `<html><title>${"words ".repeat(9)}${LONG}</title></html>`],
])("no part of a secret is shown of a body that is no JSON: %s", (_, text) => {
  for (const given of [{ secrets: [{ name: "KEY", value: LONG }] }, { hidden: [{ name: "KEY", value: LONG }] }]) {
    for (const status of [200, 500]) {
      const findings = JSON.stringify(checkResponse(exampleAnswer({ text, status }), given).findings);
      for (let at = 0; at + 5 <= LONG.length; at++) {
        expect(findings).not.toContain(JSON.stringify(LONG.slice(at, at + 5)).slice(1, -1));
      }
    }
  }
});
