import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSchema } from "../../src/contract/check-schema.js";
import { checkMessage, checkResponse, exampleAnswer, rules } from "../../src/contract/index.js";
import { valueAt } from "../../src/core/index.js";
import { envelope } from "./arbitraries.js";
import { CHANGES, changed, placesIn } from "./changes.js";
import { findingsOf } from "./checked.js";

const options = {
  blocks: { ids: new Set(["transfer_ok"]), idOf: new Map([["Done", "transfer_ok"]]) },
  expects: { nextDialogstate: new Set(["transfer_ok"]), session: new Map([["account", () => []]]) },
  secrets: [{ name: "TOKEN", value: "s3cr3t" }],
};

const changes = fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(CHANGES)));

/** The answer with some place of it changed. */
function changeOne(json: unknown, [index, change]: readonly [number, string]): unknown {
  const places = placesIn(json);
  const place = places[index % places.length];
  return place === undefined ? json : changed(json, place, change);
}

/** JSON that has much in common with an answer. */
const nearlyGood = fc
  .tuple(envelope, fc.array(changes, { maxLength: 4 }))
  .map(([json, all]) => all.reduce<unknown>(changeOne, json));

const anyJson = fc.oneof(
  nearlyGood,
  fc.jsonValue(),
  fc.array(fc.jsonValue()).map((messages) => ({ messages })),
);

describe("whatever a backend sends", () => {
  test("any bytes, status and headers are checked without an exception", () => {
    const answers = fc.record({
      status: fc.integer({ min: 100, max: 599 }),
      headers: fc.dictionary(fc.constantFrom("content-type", "location", "x-a"), fc.string()),
      body: fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
        anyJson.map((json) => new TextEncoder().encode(JSON.stringify(json))),
      ),
      ms: fc.nat(),
    });
    fc.assert(
      fc.property(answers, (answer) => {
        for (const { rule } of checkResponse(answer, options).findings) {
          expect(rules.some(({ id }) => id === rule)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("what the schema refuses gives a finding, and no place gives two of a kind", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const sent: unknown = JSON.parse(JSON.stringify(json));
        const findings = findingsOf({ json: sent });
        if (checkSchema(sent).length > 0) expect(findings).not.toEqual([]);
        const places = findings.map(({ rule, pointer, expected }) => `${rule} ${pointer} ${expected}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test("every pointer leads to a place in the answer", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const sent: unknown = JSON.parse(JSON.stringify(json));
        for (const { pointer } of findingsOf({ json: sent, options })) {
          if (pointer !== undefined) expect(valueAt(sent, pointer)).toBeDefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("the same answer gives the same findings", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const answer = exampleAnswer({ json });
        expect(checkResponse(answer, options)).toEqual(checkResponse(answer, options));
      }),
    );
  });
});

test("one change of a good answer gives one finding at most", () => {
  fc.assert(
    fc.property(envelope, changes, (json, change) => {
      const findings = findingsOf({ json: changeOne(json, change) }).filter(({ severity }) => severity !== "advice");
      expect(findings.length).toBeLessThan(2);
    }),
    { numRuns: 2_000 },
  );
});

test("a good answer gives no error, and no warning either", () => {
  fc.assert(
    fc.property(envelope, (json) => {
      expect(findingsOf({ json }).filter(({ severity }) => severity !== "advice")).toEqual([]);
      for (const message of json.messages ?? []) expect(checkMessage(message)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
