import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompiledWhen, createScenarioIndex } from "../../../src/mock/match/index.js";
import { anyInput, anyWhen } from "./arbitraries.js";
import { compiled, emptyInput, withBody } from "./compiled.js";

describe("the index of scenarios", () => {
  test("finds what asking one after the other finds, in the same order", () => {
    fc.assert(
      fc.property(fc.array(anyWhen, { maxLength: 30 }), fc.array(anyInput, { maxLength: 5 }), (whens, inputs) => {
        const entries = whens.map((when) => ({ when: compiled(when) }));
        const index = createScenarioIndex(entries);
        for (const input of inputs) {
          expect([...index.matching(input)]).toEqual(entries.filter(({ when }) => when.test(input)));
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Tells which scenarios are asked, and where it is looked for them. */
  function counted(whens: readonly CompiledWhen[]) {
    const asked: number[] = [];
    const looked: string[] = [];
    const entries = whens.map((when, position) => {
      const ask: CompiledWhen["test"] = (input) => {
        asked.push(position);
        return when.test(input);
      };
      const keys = when.keys.map((key): CompiledWhen["keys"][number] => {
        const some: typeof key.some = (input, passes) => {
          looked.push(key.id);
          return key.some(input, passes);
        };
        return { ...key, some };
      });
      return { position, when: { ...when, test: ask, keys } };
    });
    return { index: createScenarioIndex(entries), asked, looked };
  }

  const thousand = Array.from({ length: 1_000 }, (_, number) => number);

  test.each([
    ["a member of the body", (id: number) => ({ method: "POST", body: { kind: "a", id } }) as const],
    ["a path into the body", (id: number) => ({ body: { "$.items[*].id": id } })],
    ["a query", (id: number) => ({ body: { kind: "a" }, query: { id } })],
    ["a header, one of two", (id: number) => ({ headers: { ID: { in: [id, -1 - id] } } })],
    ["a param", (id: number) => ({ params: { id: { equals: id } } })],
    ["a path", (id: number) => ({ path: `/cards/${id}` })],
    ["a variable, inside all", (id: number) => ({ all: [{ vars: { id } }] })],
  ])("asks those only that ask for the request's %s", (_title, whenOf) => {
    const { index, asked } = counted(thousand.map((id) => compiled(whenOf(id))));
    const text = { id: "700" };
    const body = { kind: "a", id: 700, items: [{ id: 700 }, { id: 700 }] };
    const input = {
      ...emptyInput,
      path: "/cards/700",
      params: text,
      query: text,
      headers: text,
      body,
      vars: { id: 700 },
    };
    expect([...index.matching(input)].map(({ position }) => position)).toEqual([700]);
    expect(asked).toEqual([700]);
  });

  test("looks in the one place that tells all of them apart", () => {
    const whens = thousand.map((id) => compiled({ query: { [`q${id}`]: "x" }, body: { id } }));
    const { index, looked } = counted(whens);
    expect([...index.matching({ ...withBody({ id: 7 }), query: { q7: "x" } })].map(({ position }) => position)).toEqual(
      [7],
    );
    expect(looked).toHaveLength(1);
  });

  test("asks no further than the caller does", () => {
    const { index, asked } = counted([{ body: { a: 1 } }, {}, { body: { a: 1 } }, {}].map(compiled));
    const found = index.matching(withBody({ a: 1 }));
    expect(found.next().value?.position).toBe(0);
    expect(found.next().value?.position).toBe(1);
    expect(asked).toEqual([0, 1]);
  });
});
