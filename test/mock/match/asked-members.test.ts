import { expect, test } from "vitest";
import { askedMembers } from "../../../src/mock/match/index.js";

test("the members of a body that names and paths ask for", () => {
  const body = { amount: 5, "to.name": "Ann", "$.type": "x", "items[*].id": 1, "[0].id": 2, "ids[]": 3, "$..id": 4 };
  expect([...askedMembers(body)]).toEqual([
    ["amount", "amount"],
    ["to.name", "to"],
    ["$.type", "type"],
    ["items[*].id", "items"],
    ["ids[]", "ids[]"],
  ]);
});

test("operators for the whole body ask for none", () => {
  expect(askedMembers({ exists: true, schema: {} }).size).toBe(0);
});
