import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ApiStepResponse, normalise, textMessage, toWire, WIRES } from "../../src/contract/index.js";
import { text } from "./checked.js";

const write = { namespace: "account", data: { amount: 500 } };
const other = { namespace: "user", data: { name: "Ada" } };

describe("the normalised form", () => {
  test.each<{ given: unknown; want: ApiStepResponse }>([
    { given: undefined, want: {} },
    { given: null, want: {} },
    { given: [write], want: {} },
    { given: {}, want: {} },
    { given: { session: write }, want: { session: [write] } },
    { given: { session: [write, other] }, want: { session: [write, other] } },
    { given: { session: [write, null, {}, { namespace: " ", data: {} }] }, want: { session: [write] } },
    { given: { session: { namespace: "a", data: null } }, want: {} },
    { given: { messages: [text(), "Hi", { type: "text" }] }, want: { messages: [textMessage("Done.")] } },
    { given: { messages: "Hi" }, want: {} },
    { given: { action: { nextDialogstate: "a" } }, want: { nextDialogstate: "a" } },
    { given: { nextDialogstate: "a" }, want: { nextDialogstate: "a" } },
    { given: { action: { nextDialogstate: "a" }, nextDialogstate: "b" }, want: { nextDialogstate: "a" } },
    { given: { action: { nextDialogstate: " " }, nextDialogstate: "b" }, want: { nextDialogstate: "b" } },
    { given: { action: "a", nextDialogstate: 5 }, want: {} },
  ])("of $given", ({ given, want }) => expect(normalise(given)).toEqual(want));

  test("keeps arrays and plain values as data", () => {
    for (const data of [[1], "x", 5, false, ""]) {
      expect(normalise({ session: { namespace: "a", data } })).toEqual({ session: [{ namespace: "a", data }] });
    }
  });
});

describe("on the wire", () => {
  const response: ApiStepResponse = { session: [write], messages: [textMessage("Hi")], nextDialogstate: "a" };

  test.each([
    { wire: "action", want: { action: { nextDialogstate: "a" } } },
    { wire: "top-level", want: { nextDialogstate: "a" } },
    { wire: "both", want: { action: { nextDialogstate: "a" }, nextDialogstate: "a" } },
  ] as const)("nextDialogstate goes to $wire", ({ wire, want }) => {
    expect(toWire(response, wire)).toEqual({ session: write, messages: [text("Hi")], ...want });
  });

  test("several writes are an array, none is none", () => {
    expect(toWire({ session: [write, other] })).toEqual({ session: [write, other] });
    expect(toWire({ session: [] })).toEqual({});
    expect(toWire({})).toEqual({});
  });

  test("and back it is the same", () => {
    const name = fc.string().filter((value) => value.trim() !== "");
    const writes = fc.array(fc.record({ namespace: name, data: fc.dictionary(fc.string(), fc.jsonValue()) }), {
      minLength: 1,
    });
    const messages = fc.array(name.map(textMessage), { minLength: 1 });
    const responses = fc.record({ session: writes, messages, nextDialogstate: name }, { requiredKeys: [] });
    fc.assert(
      fc.property(responses, fc.constantFrom(...WIRES), (given, wire) => {
        expect(normalise(JSON.parse(JSON.stringify(toWire(given, wire))))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});
