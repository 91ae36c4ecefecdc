import { describe, expect, test } from "vitest";
import { bank, inProcess, TRANSFER } from "./bank.js";

const values: readonly (readonly [template: string, want: unknown])[] = [
  ["{{ request.body.amount }}", 500],
  ["{{request.body.amount}}", 500],
  ["{{ request.body.amount | plus: 1 }}", 501],
  ["{{ request.body }}", TRANSFER.payload],
  ["{{ request.body.greeting }}", 'He said "Hi" \\ {name}'],
  ["amount {{ request.body.amount }} of {{ request.query.page }}", "amount 500 of 2"],
  ["body {{ request.body.nested }}", 'body {"a":[1]}'],
  ['{{ request.headers["x-key"] | size }}', 15],
  ["{{ request.method }} {{ request.path }} {{ step }}", "POST /transaction transfer"],
  ['{{ "{{" }} {x}', "{{ {x}"],
  ["{{ request.body.none }}", null],
];

const payload = { ...TRANSFER.payload, greeting: 'He said "Hi" \\ {name}', nested: { a: [1] }, none: null };
const request = { ...TRANSFER, url: "/transaction?page=2", payload };

const free = bank((text) => text.replace(/session: \{ account.*\n/, "session: { account: { type: object } }\n"));

const scenario = (respond: object) => [{ name: "a", when: { step: "transfer" }, respond }];

describe("a template", () => {
  test.each(values)("%s", async (template, want) => {
    const amount = template === "{{ request.body }}" ? { ...(want as object), ...payload } : want;
    const respond = { session: { namespace: "account", data: { amount: template } } };
    const { inject } = await inProcess({ bot: free, scenarios: scenario(respond) });
    expect((await inject(request)).json()).toEqual({ session: { namespace: "account", data: { amount } } });
  });

  test("messages and nextDialogstate are texts; a block's name becomes its id", async () => {
    const respond = { messages: ["{{ request.body.amount }}"], nextDialogstate: "{{ 'transfer_ok' }}" };
    const { inject, entries } = await inProcess({ bot: bank(), scenarios: scenario(respond) });
    expect((await inject(request)).json()).toEqual({
      messages: [{ type: "text", config: { textMessages: [{ text: "500" }] } }],
      action: { nextDialogstate: "0b7a" },
    });
    expect(entries[0]).toMatchObject({ nextDialogstate: "0b7a", scenario: "a" });
  });

  test("values of the path's variables", async () => {
    const respond = { messages: ['{{ request.params["card.id"] }}/{{ request.params.iban }}'] };
    const { inject } = await inProcess({ bot: bank(), scenarios: [{ name: "a", when: { step: "card" }, respond }] });
    expect((await inject("/cards/a%20b/of/BE71")).body).toContain('"text":"a b/BE71"');
  });

  test("two requests at once don't mix", async () => {
    const respond = { session: { namespace: "account", data: { amount: "{{ request.body.amount }}" } } };
    const { inject } = await inProcess({ bot: bank(), scenarios: scenario(respond) });
    const bodies = await Promise.all(
      [1, 2, 3].map((amount) => inject({ ...request, payload: { ...payload, amount } })),
    );
    expect(bodies.map((answer) => answer.json().session.data.amount)).toEqual([1, 2, 3]);
  });
});

const broken: readonly (readonly [title: string, respond: object, want: RegExp, place: string])[] = [
  [
    "a variable that is not there",
    { messages: ["ok", "{{ request.body.nope }}"] },
    /\{\{ request\.body\.nope \}\}: undefined variable: request\.body\.nope/,
    "scenarios[0].respond.messages[1]",
  ],
  [
    "the prototype",
    { messages: ["{{ request.body.constructor.name }}"] },
    /undefined variable/,
    "scenarios[0].respond.messages[0]",
  ],
  [
    "a value that the step does not allow",
    { session: { namespace: "account", data: { amount: "{{ request.body.greeting }}" } } },
    /would break the contract: \/session\/data\/amount: expected a number, got a string \(/,
    "scenarios[0].respond.session.data.amount",
  ],
  [
    "a block that is not there",
    { nextDialogstate: "{{ request.body.accountType }}" },
    /would break the contract: \/action\/nextDialogstate: /,
    "scenarios[0].respond.nextDialogstate",
  ],
];

describe("a template that can't be filled", () => {
  test.each(broken)("%s", async (_title, respond, want, place) => {
    const { inject, entries } = await inProcess({ bot: bank(), scenarios: scenario(respond) });
    const answer = await inject(request);
    expect(answer.statusCode).toBe(500);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 500, scenario: "a", step: "transfer", file: place });
    expect(answer.json().detail).toMatch(want);
    expect(answer.body).not.toMatch(/\bat .*\.[jt]s/);
    expect(entries[0]).toMatchObject({ status: 500, scenario: "a", nextDialogstate: null });
  });
});
