import { expect, test } from "vitest";
import { createMask } from "../../../src/mock/admin/mask.js";
import type { MockRequest } from "../../../src/mock/request.js";
import { bank } from "../bank.js";

const request = (iban: string): MockRequest => {
  return { method: "POST", path: "/transaction", query: {}, headers: {}, body: { iban }, raw: undefined };
};

test("of sensitive values, however large, no more are remembered than there is room for", () => {
  const mask = createMask();
  mask.useBot(bank());
  const values = Array.from({ length: 30 }, (_, index) => `${index} ${"x".repeat(100_000)}`);
  for (const value of values) mask.learn(request(value), undefined);
  expect(mask.text(values.at(-1) ?? "")).toBe("$iban");
  expect(mask.text(values.at(-15) ?? "")).toBe("$iban");
  expect(mask.text(values[0] ?? "")).toBe(values[0]);
});
