import { describe, expect, test } from "vitest";
import { ApistepError, checkOutcome, checkResponse, type GivenAnswer } from "../../src/index.js";

const json = { messages: [{ type: "text", config: { textMessages: [{ text: "Daag é" }] } }] };
const text = JSON.stringify(json);
const bytes = new TextEncoder().encode(text);
const TYPE = { "content-type": "application/json" };
const rulesOf = (given: GivenAnswer) => checkResponse(given).findings.map(({ rule }) => rule);

describe("an answer is taken as programs have it", () => {
  test.each<[title: string, body: GivenAnswer["body"]]>([
    ["bytes", bytes],
    ["a part of a buffer", Buffer.from(`--${text}--`).subarray(2, -2)],
    ["an ArrayBuffer, as of response.arrayBuffer()", Uint8Array.from(bytes).buffer],
    ["a text, as of response.text()", text],
  ])("body: %s", (_, body) => {
    expect(checkResponse({ status: 200, headers: TYPE, body })).toMatchObject({ json, findings: [] });
  });

  test.each<[title: string, headers: GivenAnswer["headers"]]>([
    ["names in any case", { "Content-Type": "application/json", "X-Kind": undefined }],
    ["Headers", new Headers(TYPE)],
    ["a Map", new Map([["Content-Type", "application/json"]])],
    ["lists, as node:http has them", { ...TYPE, "set-cookie": ["a=1", "b=2"] }],
  ])("headers: %s", (_, headers) => {
    expect(rulesOf({ status: 200, headers, body: text })).toEqual([]);
  });

  test("they are looked at by their names all the same", () => {
    expect(rulesOf({ status: 200, headers: new Headers({ "content-type": "text/html" }), body: text })).toEqual([
      "content-type",
    ]);
    const [finding] = checkResponse({ status: 302, headers: { Location: "https://a.example" }, body: "" }).findings;
    expect(finding).toMatchObject({ rule: "redirect", got: expect.stringContaining("https://a.example") });
  });

  test("the text of a failed call is told", () => {
    const [finding] = checkResponse({ status: 400, headers: TYPE, body: "no such account" }).findings;
    expect(finding).toMatchObject({ rule: "status-not-2xx", got: "400 with no such account" });
  });

  test("a fetch response, part by part", async () => {
    const response = Response.json(json);
    const { status, headers } = response;
    expect(checkResponse({ status, headers, body: await response.text() })).toMatchObject({ json, findings: [] });
  });

  test("also as what came of a call", () => {
    const outcome = { status: 200, headers: { "Content-Type": "application/json" }, body: text, ms: 1 };
    expect(checkOutcome(outcome as never).findings).toEqual([]);
  });
});

describe("what is no answer is refused, with how to mend it", () => {
  const good = { status: 200, headers: TYPE, body: text };
  test.each<[title: string, given: object, says: string]>([
    ["the parsed body", { ...good, body: json }, "expected the body as text or bytes, got an object"],
    ["no body", { ...good, body: undefined }, "expected the body as text or bytes, got nothing"],
    ["a fetch response as it is", Response.json(json), "expected the body as text or bytes, got an object"],
    ["no headers", { ...good, headers: undefined }, "expected headers by their names, got nothing"],
    ["no status", { ...good, status: undefined }, "expected the status as a number, got nothing"],
  ])("%s", (_, given, says) => {
    const attempt = () => checkResponse(given as GivenAnswer);
    expect(attempt).toThrow(ApistepError);
    expect(attempt).toThrow(says);
    expect(attempt).toThrow(
      expect.objectContaining({ code: "bad-option", hint: expect.stringContaining("response.text()") }),
    );
  });
});
