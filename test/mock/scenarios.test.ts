import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import type { ApistepError } from "../../src/core/index.js";
import { type MockOptions, type ScenarioDefinition, scenarioFilesBeside } from "../../src/mock/index.js";
import { bank, inProcess, TRANSFER } from "./bank.js";

/** A new folder with these files. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "apistep-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const ACCOUNT = "session: { namespace: account, data: { amount: 5 } }";

async function errorOf(options: MockOptions): Promise<ApistepError> {
  return inProcess(options).then(
    () => Promise.reject(new Error("it started")),
    (error: ApistepError) => error,
  );
}

/** What a wrong scenario file says: line, column and words, without the file's name. */
async function mistakes(text: string, bot = bank()): Promise<string[]> {
  const file = join(folder({ "s.yaml": text }), "s.yaml");
  const error = await errorOf({ bot, scenarios: file });
  expect(error.code).toBe("bad-file");
  return error.message.split("\n").map((line) => line.replaceAll(`${file}:`, "").replaceAll(file, "s.yaml"));
}

const wrong: readonly (readonly [title: string, text: string, want: string])[] = [
  ["no YAML", "scenarios: [", "1:13  "],
  ["empty", "", "s.yaml is empty"],
  ["no scenarios", "scenarios: []", "1:12  expected at least one scenario, got none"],
  [
    "an unknown key",
    "scenarios:\n  - name: a\n    whem: {}\n    respond: {}",
    '3:5  scenarios.0: unknown key "whem"; did you mean "when"?',
  ],
  [
    "no deed",
    "scenarios:\n  - name: a",
    '2:5  scenario "a": expected one of respond, sequence, choose and fault, got none of them',
  ],
  [
    "a number as a message",
    "scenarios:\n  - name: a\n    respond: { messages: [5] }",
    "3:27  scenarios.0.respond.messages.0: expected a string or an object, got 5",
  ],
  [
    "a name twice",
    "scenarios:\n  - { name: a, respond: {} }\n  - { name: a, respond: {} }",
    '3:13  the name "a" stands at 2:13 too',
  ],
  [
    "an unknown step",
    "scenarios:\n  - name: a\n    when: { step: transfr }\n    respond: {}",
    '3:19  scenario "a": there is no API step "transfr"; did you mean "transfer"?',
  ],
  [
    "a path that no step has",
    "scenarios:\n  - name: a\n    when: { path: /transction }\n    respond: {}",
    '3:19  scenario "a": no API step has the path "/transction"; did you mean "/transaction"?',
  ],
  [
    "a method that the step does not have",
    "scenarios:\n  - name: a\n    when: { step: transfer, method: GET }\n    respond: {}",
    '3:37  scenario "a": no API step has the method "GET"; expected POST',
  ],
  [
    "an unknown block",
    `scenarios:\n  - name: a\n    when: { step: transfer }\n    respond: { ${ACCOUNT}, nextDialogstate: transfer_okk }`,
    '4:87  scenario "a": nextdialogstate-unknown: ',
  ],
  [
    "an unknown block under action",
    `scenarios:\n  - name: a\n    when: { step: transfer }\n    respond: { ${ACCOUNT}, action: { nextDialogstate: transfer_okk } }`,
    '4:97  scenario "a": nextdialogstate-unknown: ',
  ],
  [
    "a block that the step does not allow",
    "scenarios:\n  - name: a\n    when: { step: transfer }\n    respond: { nextDialogstate: other }",
    '4:33  scenario "a"',
  ],
  [
    "data that the step does not allow",
    "scenarios:\n  - name: a\n    when: { step: transfer }\n    respond:\n      session:\n        namespace: account\n        data:\n          amount: much",
    '8:19  scenario "a" (step "transfer"): session-unexpected: expected a number, got "much"',
  ],
  [
    "a namespace of the platform",
    "scenarios:\n  - name: a\n    respond:\n      session: { namespace: internal, data: {} }",
    '4:29  scenario "a"',
  ],
  [
    "a button with a bad address",
    "scenarios:\n  - name: a\n    respond:\n      messages:\n        - Hello\n        - type: buttons\n          config:\n            textMessages: [{ text: Hi }]\n            buttons: [{ title: Go, type: web_url, url: nope }]",
    '9:56  scenario "a": url-invalid: ',
  ],
  [
    "a button that goes nowhere",
    "scenarios:\n  - name: a\n    respond:\n      messages:\n        - type: buttons\n          config:\n            textMessages: [{ text: Hi }]\n            buttons: [{ title: Go, type: postback, payload: { nextDialogstateId: nope } }]",
    '8:82  scenario "a": postback-target-unknown: ',
  ],
  [
    "a template that is none",
    'scenarios:\n  - name: a\n    respond: { messages: ["{{ request.body.a | nofilter }}"] }',
    "3:27  {{ request.body.a | nofilter }} is no template: undefined filter: nofilter; expected one of Liquid's, such as default, plus or upcase",
  ],
  [
    "a template without an end",
    'scenarios:\n  - name: a\n    respond: { messages: ["{{ request"] }',
    '3:27  expected "}}" after "{{"',
  ],
  ...(
    [
      ["reads nothing that there is", "reqest.body.x", 'there is no reqest here; did you mean "request"?'],
      [
        "reads another part of a request",
        "request.bdy.x",
        'there is no request.bdy here; did you mean "request.body"?',
      ],
      ["reads another part of a conversation", "conversation.var.x", "there is no conversation.var here; did you mean"],
      ["has a misspelled filter", "step | upcse", 'undefined filter: upcse; did you mean "upcase"?'],
      [
        "makes up what can't be",
        "'person.frstName' | fake",
        'there is no made-up value "person.frstName": did you mean "person.firstName"?',
      ],
      ["divides by zero", "1 | divided_by: 0", "it gives no number"],
    ] as const
  ).map(
    ([title, expression, want]) =>
      [
        `a template that ${title}`,
        `scenarios:\n  - name: a\n    set: { x: "{{ ${expression} }}" }\n    respond: {}`,
        `3:15  {{ ${expression} }} is no template: ${want}`,
      ] as const,
  ),
  [
    "a template without quotes",
    "scenarios:\n  - name: a\n    set: { x: {{ now }} }\n    respond: {}",
    '3:16  a key can\'t be a map or a list; put templates in quotes: "{{ … }}"',
  ],
  [
    "a delay that runs backwards",
    "scenarios:\n  - name: a\n    fault: { delay: { from: 3s, to: 500ms } }",
    '3:21  scenario "a": expected a delay from the shorter to the longer; exchange "from" and "to"',
  ],
  [
    "a fault without a fault",
    "scenarios:\n  - name: a\n    respond: { fault: { on: { nth: 2 } } }",
    '3:23  scenario "a": the fault says when, but not what goes wrong; ',
  ],
  [
    "a delay that is none",
    "scenarios:\n  - name: a\n    fault: { delay: 3 sec }",
    '3:21  scenarios.0.fault.delay: expected a duration such as 500ms, 30s or 5m, got "3 sec"',
  ],
  [
    "a delay without a unit",
    "scenarios:\n  - name: a\n    fault: { delay: 3 }",
    '3:21  scenarios.0.fault.delay: expected a string or an object or "too-long", got 3',
  ],
  [
    "a chance in percent",
    "scenarios:\n  - name: a\n    fault: { status: 503, on: { chance: 20 } }",
    "3:41  scenarios.0.fault.on.chance: expected at most 1, got 20",
  ],
];

describe("a scenario file that is wrong", () => {
  test.each(wrong)("%s", async (_title, text, want) => {
    const lines = await mistakes(text);
    expect(lines.at(-1)?.slice(0, want.length) ?? "").toBe(want);
  });

  test("all mistakes of a file are told at once", async () => {
    const lines = await mistakes(
      "scenarios:\n  - { name: a, when: { step: x }, respond: {} }\n  - { name: b, when: { path: /x }, respond: {} }",
    );
    expect(lines).toHaveLength(3);
  });

  test("a step without a bot", async () => {
    const error = await errorOf({ scenarios: [{ name: "a", when: { step: "x" }, respond: {} }] });
    expect(error.message).toContain(
      'scenarios[0].when.step  scenario "a": without a bot file there is no API step "x"',
    );
  });

  test("a scenario of a program has its path for a place", async () => {
    const error = await errorOf({
      bot: bank(),
      scenarios: [
        { name: "a", respond: {} },
        { name: "b", respond: { messages: ["Hi", { type: "buttons", config: {} }] } },
      ],
    });
    expect(error.message).toContain("scenarios[1].respond.messages[1].config");
  });

  test("data that is no JSON", async () => {
    const error = await errorOf({ respond: { session: { namespace: "a", data: { big: 1n } } } });
    expect(error.code).toBe("bad-option");
  });

  test("a bot without API steps", async () => {
    const error = await errorOf({ bot: bank(() => "name: Bank") });
    expect(error.code).toBe("nothing-to-run");
  });
});

describe("places of scenarios", () => {
  const one = (name: string) => `scenarios: [{ name: ${name}, respond: {} }]`;

  test("a folder is read in the order of its names, without what is no scenario file", async () => {
    const root = folder({
      "b.yaml": one("b"),
      "a.json": '{"scenarios":[{"name":"a","respond":{}}]}',
      "C.yml": one("C"),
      "notes.txt": "",
      ".x.yaml": "",
    });
    const { server } = await inProcess({ scenarios: root });
    expect(server).toBeDefined();
    const beside = folder({
      "scenarios/b.yaml": one("b"),
      "scenarios/a.yml": one("a"),
      "scenarios.yaml": one("c"),
      "bot.yaml": "",
    });
    expect((await scenarioFilesBeside(join(beside, "bot.yaml"))).map((file) => file.slice(beside.length))).toEqual([
      "/scenarios.yaml",
      "/scenarios/a.yml",
      "/scenarios/b.yaml",
    ]);
  });

  test("none beside the bot file is fine", async () => {
    expect(await scenarioFilesBeside(join(folder({ "bot.yaml": "" }), "bot.yaml"))).toEqual([]);
  });

  test("an empty folder, and no folder, are mistakes", async () => {
    expect((await errorOf({ scenarios: folder({}) })).message).toMatch(/^the folder .* has no scenario files$/);
    expect((await errorOf({ scenarios: "/nowhere/at-all" })).message).toBe("there is no file /nowhere/at-all");
  });

  test("the order is the given one: paths and objects", async () => {
    const file = join(folder({ "s.yaml": "scenarios: [{ name: file, respond: { messages: [file] } }]" }), "s.yaml");
    const object: ScenarioDefinition = { name: "object", respond: { messages: ["object"] } };
    for (const [scenarios, want] of [
      [[file, object], "file"],
      [[object, file], "object"],
    ] as const) {
      const { inject, entries } = await inProcess({ scenarios });
      await inject("/");
      expect(entries[0]?.scenario).toBe(want);
    }
  });
});

describe("what may be misspelled is warned of", () => {
  const respond = { session: { namespace: "account", data: { amount: 5 } }, nextDialogstate: "transfer_ok" };
  const reading = (template: string) => ({ ...respond, messages: [template] });
  const suspicious: readonly (readonly [title: string, scenario: object, want: string])[] = [
    [
      "a template that reads no row of the step",
      { when: { step: "transfer" }, respond: reading("{{ request.body.amont }}") },
      'scenario "a": {{ request.body.amont }}: the step "transfer" sends no "amont" in its body; did you mean "amount"?',
    ],
    [
      "one that reads no row of any step",
      { set: { x: "{{ request.query.dys }}" }, respond: {} },
      'scenario "a": {{ request.query.dys }}: every step that it is for sends no "dys" in its query; did you mean "days"?',
    ],
    [
      "a placeholder that no path has",
      { when: { step: "card", params: { ibn: "x" } }, respond: {} },
      'scenario "a": the step "card" sends no "ibn" in its path, so no request of it matches; did you mean "iban"?',
    ],
    [
      "a state that nothing leads to",
      { state: { from: ["start", "strt"] }, respond },
      'scenario "a": no scenario leads to the state "strt"; did you mean "start"?',
    ],
    [
      "a template in a condition",
      { when: { body: { amount: "{{ step }}" } }, respond },
      'scenario "a": {{ step }} is not filled in here, it stands for itself; templates belong into answers and into set',
    ],
    [
      "a status that nobody gets to see",
      { fault: { connection: "reset", status: 503 } },
      'scenario "a": the connection breaks without an answer; leave out status',
    ],
  ];
  const said = async (scenario: object) => {
    const { warnings } = await inProcess({ bot: bank(), scenarios: [{ name: "a", ...scenario }] });
    return warnings.map(({ message, hint }) => `${message}; ${hint}`);
  };

  test.each(suspicious)("%s", async (_title, scenario, want) => {
    expect(await said(scenario)).toContain(want);
  });

  test.each([
    ["a row", "{{ request.body.amount }}"],
    ["a row that may be missing", "{{ request.body.other | default: 0 }}"],
    ["the number of rows", "{{ request.body.size }}"],
    ["a header", '{{ request.headers["x-other"] }}'],
  ])("not a template that reads %s", async (_title, template) => {
    expect(await said({ when: { step: "transfer" }, respond: reading(template) })).toEqual([]);
  });
});

describe("warnings", () => {
  test("a key that no row sends", async () => {
    const scenarios = [{ name: "a", when: { step: "transfer", body: { amout: 5 } }, respond: {} }];
    const { warnings } = await inProcess({ bot: bank(), scenarios });
    expect(warnings.map(({ message, hint }) => [message, hint])).toContainEqual([
      'scenario "a": the step "transfer" sends no "amout" in its body, so no request of it matches',
      'did you mean "amount"?',
    ]);
  });

  test("an answer for all steps that one of them does not expect", async () => {
    const { warnings } = await inProcess({ bot: bank(), respond: { nextDialogstate: "other_block" } }).catch(() => ({
      warnings: [],
    }));
    expect(warnings).toEqual([]);
    const general = await inProcess({ bot: bank(), respond: { session: { namespace: "other", data: {} } } });
    expect(general.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('scenario "respond" (step "transfer"): session-unexpected'),
    );
  });
});

describe("answers of scenarios", () => {
  const respond = { session: { namespace: "account", data: { amount: 5 } }, nextDialogstate: "transfer_ok" };

  const wires = [
    ["action", { action: { nextDialogstate: "0b7a" } }],
    ["top-level", { nextDialogstate: "0b7a" }],
    ["both", { action: { nextDialogstate: "0b7a" }, nextDialogstate: "0b7a" }],
  ] as const;

  test.each(wires)("nextDialogstate is the block's id, and stands where the wire says: %s", async (wire, want) => {
    const { inject } = await inProcess({ bot: bank(), scenarios: [{ name: "a", respond }], wire });
    const { session } = respond;
    expect((await inject(TRANSFER)).json()).toEqual({ session, ...want });
  });

  const LISTS = `name: Lists
apiSteps:
  list: { method: POST, path: /list, body: { items: { variable: items } }, expects: { session: { items: { type: array } } } }
`;
  const listing = (data: unknown): ScenarioDefinition => ({
    name: "a",
    respond: { session: { namespace: "items", data: data as string } },
  });
  const ask = { method: "POST", url: "/list", payload: { items: [{ id: 1 }, "b"] } } as const;

  test.each([
    ["a list", [{ id: "{{ request.body.items[0].id }}" }, 5], [{ id: 1 }, 5]],
    ["an expression that is a list", "{{ request.body.items }}", [{ id: 1 }, "b"]],
    ["an empty list", [], []],
  ])("data for the session: %s", async (_title, data, want) => {
    const { inject } = await inProcess({ bot: parseBot(LISTS), scenarios: [listing(data)] });
    expect((await inject(ask)).json().session).toEqual({ namespace: "items", data: want });
  });

  test.each([
    ["a list", [1], LISTS, ["session-data-array"]],
    ["a plain value, where one is expected", 5, LISTS.replace("array", "number"), ["session-data-not-object"]],
    ["a list, and the rule is off", [1], `${LISTS}rules: { session-data-array: "off" }`, []],
  ])("what validate warns of is warned of: %s", async (_title, data, text, want) => {
    const { warnings } = await inProcess({ bot: parseBot(text), scenarios: [listing(data)] });
    expect(warnings.map(({ message }) => message.split(": ")[1])).toEqual(want);
  });

  test("data that the step does not expect is a mistake, of any kind; so is none", async () => {
    const wrong = await errorOf({ bot: parseBot(LISTS), scenarios: [listing(5)] });
    expect(wrong.message).toContain("session-unexpected: expected an array, got 5");
    const none = await errorOf({ bot: parseBot(LISTS), scenarios: [listing(null)] });
    expect(none.message).toContain("respond.session.data: expected an object or an array or a string");
  });

  test("texts are messages, postbacks have ids, {x} is left to the platform", async () => {
    const button = { title: "Go", type: "postback", payload: { nextDialogstateId: "transfer_ok" } };
    const buttons = { type: "buttons", config: { textMessages: [{ text: "Hi" }], buttons: [button] } };
    const { inject } = await inProcess({
      bot: bank(),
      scenarios: [{ name: "a", respond: { messages: ["{account.amount}", buttons] } }],
    });
    expect((await inject(TRANSFER)).json()).toEqual({
      messages: [
        { type: "text", config: { textMessages: [{ text: "{account.amount}" }] } },
        {
          type: "buttons",
          config: { ...buttons.config, buttons: [{ ...button, payload: { nextDialogstateId: "0b7a" } }] },
        },
      ],
    });
  });

  test("the first that matches answers; then what is given for all; then what is generated", async () => {
    const scenarios: ScenarioDefinition[] = [
      { name: "rich", when: { step: "transfer", body: { amount: 500 } }, respond },
      { name: "late", when: { step: "transfer", body: { amount: 500 } }, respond },
      {
        name: "savings",
        when: { path: "/balance", query: { account: "savings_account" } },
        respond: { messages: ["Hi"] },
      },
    ];
    const ask = async (options: MockOptions) => {
      const { inject, entries } = await inProcess({ bot: bank(), scenarios, ...options });
      await inject(TRANSFER);
      await inject({ ...TRANSFER, payload: { ...TRANSFER.payload, amount: 1 } });
      await inject("/balance?account=savings_account");
      await inject("/balance?account=other");
      return entries.map(({ step, scenario, nextDialogstate }) => [step, scenario, nextDialogstate]);
    };
    expect(await ask({})).toEqual([
      ["transfer", "rich", "0b7a"],
      ["transfer", "generated", "0b7a"],
      ["balance", "savings", null],
      ["balance", "generated", null],
    ]);
    expect((await ask({ respond: {} })).map(([, scenario]) => scenario)).toEqual([
      "rich",
      "respond",
      "savings",
      "respond",
    ]);
  });

  test("without a bot, any method and path is answered", async () => {
    const scenarios: ScenarioDefinition[] = [{ name: "only", when: { method: "PUT", path: "/a/{b}" }, respond: {} }];
    const { inject, entries } = await inProcess({ scenarios });
    const hello = await inject({ method: "DELETE", url: "/x?y=1" });
    expect(hello.json()).toEqual({
      messages: [{ type: "text", config: { textMessages: [{ text: "Hello from the mock." }] } }],
    });
    await inject({ method: "PUT", url: "/a/1" });
    await inject({ method: "OPTIONS", url: "/a/1" });
    expect(entries.map(({ status, scenario, step }) => [status, scenario, step])).toEqual([
      [200, "default", null],
      [200, "only", null],
      [200, "default", null],
    ]);
  });
});
