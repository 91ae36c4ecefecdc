import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintBot, parseBot } from "../../../src/bot/index.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const found = (text: string) =>
  lintBot(parseBot(text)).map(({ rule, case: subject, at }) => `${at?.line}:${at?.column} ${rule} ${subject}`);

describe("real bots", () => {
  test("the banking example is clean", () => {
    expect(found(read("examples/banking/bot.yaml"))).toEqual([]);
  });

  const CLEAN = readdirSync(new URL("../../conversations/", import.meta.url)).filter(
    (name) => name.endsWith(".bot.yaml") && name !== "interpolation.bot.yaml",
  );
  test.each(CLEAN)("%s gets advice at most", (name) => {
    const findings = lintBot(parseBot(read(`test/conversations/${name}`)));
    expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  test("the interpolation bot reads variables that its conversations preset", () => {
    const findings = lintBot(parseBot(read("test/conversations/interpolation.bot.yaml")));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["variable-never-set"]));
  });
});

const BLOCKS = (blocks: string, more = "") => `name: Bank
${more}blocks:
  introduction: { messages: [{ text: Hi., quickReplies: [{ title: Go, goTo: first }] }] }
${blocks}`;
const EVENTS = "events: { silence: { after: 5m, block: first } }\n";
const API = (expects: string) => `apiSteps:
  pay:
    method: POST
    path: /pay/{order.id}
    body: { done: { dialogstate: end } }
    expects: ${expects}
    samples: [{ name: one }]
`;

const CASES: readonly (readonly [title: string, bot: string, want: readonly string[]])[] = [
  ["a bot that lists blocks only gets no findings of flows", "name: Bank\nblocks: [one, two]\n", []],
  [
    "conditions without else, entered by a tap",
    BLOCKS(`  first: { conditions: [{ if: [{ variable: locale, operator: exists }], goTo: end }] }
  end: { messages: [Bye.] }
`),
    ['4:3 block-dead-end block "first"'],
  ],
  [
    "conditions without else, after something was said",
    BLOCKS(`  first: { messages: [Well.], goTo: second }
  second: { conditions: [{ if: [{ variable: locale, operator: exists }], goTo: end }] }
  end: { messages: [Bye.] }
`),
    [],
  ],
  ["an empty block behind an event", BLOCKS("  first:\n", EVENTS), ['5:3 block-dead-end block "first"']],
  [
    "a block that is only stored can be reached",
    BLOCKS(`  first: { actions: [{ set: { later: { dialogstate: end } } }], goTo: second }
  second: { actions: [{ goToVariable: later }] }
  end: { messages: [Bye.] }
`),
    [],
  ],
  [
    "blocks that only each other lead to",
    BLOCKS(`  first: { messages: [Bye.] }
  a: { messages: [{ text: A, buttons: [{ title: B, goTo: b }] }] }
  b: { messages: [{ text: B, buttons: [{ title: A, goTo: a }] }] }
`),
    ['5:3 block-unreachable block "a"', '6:3 block-unreachable block "b"'],
  ],
  [
    "a member that the expected data has not, and one that it has",
    BLOCKS(
      `  first: { actions: [{ api: pay }], goTo: end }
  error_occurred: { messages: [Sorry.] }
  end: { messages: ["{order.id}: {order.totl} of {order.total}, {order.lines[0].name}{order.lines[0].nmae}"] }
`,
      API(
        "{ session: { order: { properties: { id: true, total: true, lines: { items: { properties: { name: true } } } } } } }",
      ),
    ),
    ['13:21 variable-never-set variable "order.totl"', '13:21 variable-never-set variable "order.lines[0].nmae"'],
  ],
  [
    "answers that may hold anything: only what looks like a slip is told",
    BLOCKS(
      `  first: { actions: [{ set: { amount: "1" } }, { api: pay }], goTo: end }
  error_occurred: { messages: [Sorry.] }
  end: { messages: ["{amout} {amount} {receipt.number} {internal.chanel}"] }
`,
      API("{ within: 2s }"),
    ),
    ['13:21 variable-never-set variable "amout"', '13:21 variable-never-set variable "internal.chanel"'],
  ],
  [
    "a label that is too long, by the contract's rule",
    BLOCKS(`  first: { messages: [{ text: Well?, buttons: [{ title: A label that nobody can read, goTo: introduction }] }] }
`),
    ['4:50 label-too-long block "first"'],
  ],
  [
    "expression syntax",
    BLOCKS('  first: { messages: ["{ABS(1)} {locale|upper}"] }\n'),
    ['4:23 placeholder-unsupported block "first"', '4:23 placeholder-unsupported block "first"'],
  ],
  [
    "a loop of blocks that only lead on",
    BLOCKS(`  first: { goTo: second }
  second: { messages: [Again.], goTo: first }
`),
    ['4:3 loop-without-input block "first"'],
  ],
  [
    "a loop that an answer ends",
    BLOCKS(
      `  first: { actions: [{ api: pay }], goTo: end }
  error_occurred: { messages: [Sorry.] }
  end: { messages: [Bye.] }
`,
      API("{ session: { order: true }, nextDialogstate: [first, null] }"),
    ),
    ['7:60 target-not-sent step "pay"', '11:3 loop-possible block "first"'],
  ],
  [
    "a block that only a button of an answer leads to, as the step sends its id and does not expect to go there",
    BLOCKS(
      `  first: { actions: [{ api: pay }] }
  error_occurred: { messages: [Sorry.] }
  end: { messages: [Bye.] }
`,
      API("{ session: { order: true }, nextDialogstate: [null] }"),
    ),
    [],
  ],
  [
    "a circle that is only closed by a tap on what an answer offers",
    BLOCKS(
      `  first: { actions: [{ api: pay }], goTo: end }
  error_occurred: { messages: [Sorry.] }
  end: { actions: [{ api: pay }] }
`,
      API("{ session: { order: true }, nextDialogstate: [null] }"),
    ),
    [],
  ],
  [
    "two values that are the same",
    BLOCKS(`  first: { collect: { variable: yes, type: values, values: [Yes, "yes!"], ask: Sure?, goTo: end } }
  end: { messages: ["{yes}"] }
`),
    ['4:66 collect-cannot-pass block "first"'],
  ],
];

test.each(CASES)("%s", (_, bot, want) => {
  expect(found(bot)).toEqual(want);
});

test("a suggestion says which variable may have been meant", () => {
  const [finding] = lintBot(
    parseBot(`name: B
blocks:
  introduction: { collect: { variable: card_type, ask: Which?, goTo: end } }
  end: { messages: ["{cardType} {card_type}"] }
`),
  );
  expect(finding?.mend).toContain('did you mean "card_type"?');
});

test("a flow of 10,000 blocks is looked through in a second or two", () => {
  const blocks = Array.from({ length: 10_000 }, (_, index) => `  b${index}: { goTo: b${index + 1} }`);
  const bot = parseBot(
    `name: B\nblocks:\n  introduction: { goTo: b0 }\n${blocks.join("\n")}\n  b10000: { messages: [Bye.] }\n`,
  );
  const started = performance.now();
  expect(lintBot(bot)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3_000);
});
