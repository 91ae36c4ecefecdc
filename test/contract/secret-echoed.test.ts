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
])("a credential in the answer is found, %s", (_, echo) => {
  expect(rulesOf(answer(echo))).toEqual(["secret-echoed"]);
});

test("escapes alone are no leak", () => {
  expect(rulesOf(answer(String.raw`a\/b\u002Bc \"quoted\"`))).toEqual([]);
});
