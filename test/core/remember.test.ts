import { expect, test, vi } from "vitest";
import { rememberLast, rememberSome } from "../../src/core/index.js";

test("works only when it is asked for something else than before", () => {
  const work = vi.fn((text: string) => text.length);
  const remembering = rememberLast(work);
  const results = ["a", "a", "bb", "bb", "a"].map((text) => remembering(text));
  expect(results).toEqual([1, 1, 2, 2, 1]);
  expect(work.mock.calls).toEqual([["a"], ["bb"], ["a"]]);
});

test("what fails is tried again", () => {
  const remembering = rememberLast((text: string) => new URL(text).host);
  for (const _ of [1, 2]) expect(() => remembering("no URL")).toThrow(TypeError);
  expect(remembering("http://localhost:3000/a")).toBe("localhost:3000");
});

test("works once for each of the arguments of late, whatever comes of it", () => {
  const work = vi.fn((text: string) => (text === "" ? undefined : text.length));
  const remembering = rememberSome(2, work);
  expect(["a", "", "a", "", "bb", "a"].map((text) => remembering(text))).toEqual([1, undefined, 1, undefined, 2, 1]);
  expect(work.mock.calls).toEqual([["a"], [""], ["bb"], ["a"]]);
});
