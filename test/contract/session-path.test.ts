import { expect, test } from "vitest";
import { readPath, storeWrites, writePath } from "../../src/contract/index.js";

test("a path is written into a copy", () => {
  const session = { account: { limit: 1 }, list: [{ a: 1 }] };
  expect(writePath(session, "account.owner.name", "Ann")).toEqual({
    account: { limit: 1, owner: { name: "Ann" } },
    list: [{ a: 1 }],
  });
  expect(writePath(session, "list[0].b", 2)).toMatchObject({ list: [{ a: 1, b: 2 }] });
  expect(writePath(session, "account", 5)).toMatchObject({ account: 5 });
  expect(writePath({ a: 1 }, "a.b", 2)).toEqual({ a: { b: 2 } });
  expect(session).toEqual({ account: { limit: 1 }, list: [{ a: 1 }] });
});

test("what is written at a path is read there, and no prototype is in reach", () => {
  const session = writePath({}, "__proto__.polluted", true);
  expect(readPath(session, "__proto__.polluted")).toBe(true);
  expect(readPath({}, "polluted")).toBeUndefined();
});

test("an answer's objects join their namespaces, in order; other data takes their place", () => {
  const session = { account: { limit: 1, amount: 2 }, internal: { botId: 1 } };
  const writes = [
    { namespace: "account", data: { amount: 3 } },
    { namespace: "list", data: [1] },
    { namespace: "list", data: [2] },
    { namespace: "internal", data: { botId: 2 } },
  ];
  expect(storeWrites(session, writes)).toEqual({ account: { limit: 1, amount: 3 }, list: [2], internal: { botId: 1 } });
  expect(session.account).toEqual({ limit: 1, amount: 2 });
});
