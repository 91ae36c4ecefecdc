import fc from "fast-check";
import { OWN_OPERATORS, PLATFORM_OPERATORS, POLICIES } from "../../src/bot/index.js";
import type { Event } from "../../src/engine/index.js";

// Bots and events for property-based tests: few names, so that they meet.
const BLOCKS = ["introduction", "a", "b", "c", "d", "not_understood", "error_occurred"];
const VARIABLES = ["x", "y", "n.x", "n.y", "list[0]", "preferredLanguage"];
const INTENTS = ["go", "ask"];
const CONTEXTS = ["one", "two"];

const block = fc.constantFrom(...BLOCKS);
const variable = fc.constantFrom(...VARIABLES);
const words = fc.constantFrom("hi", "{x}", "{n}", "{x|increment}", "{n.x} {y", "{ABS(x)}", "12-03-2026", "5");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const record = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T, requiredKeys: (keyof T & string)[]) =>
  fc.record(shape, { requiredKeys });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });

const set = fc.dictionary(variable, fc.oneof(words, fc.record({ dialogstate: block })), { maxKeys: 2 });
const goTo = fc.oneof(block, record({ block, set }, ["block"]), record({ variable, set }, ["variable"]));
const button = record({ title: fc.constant("Tap {x}"), goTo: block, set }, ["title", "goTo"]);
const message = fc.oneof(
  words,
  fc.record({ text: some(words) }),
  fc.record({ text: words, buttons: some(button) }),
  fc.record({ text: words, quickReplies: some(button) }),
  fc.record({ media: fc.record({ type: fc.constant("image"), url: fc.constant("https://x.example/{x}") }) }),
);
const type = fc.constantFrom("any", "number", "email", "phone", "url", "date", "hours", "language", "location");
const collect = record(
  {
    variable,
    type,
    ask: words,
    invalid: fc.array(words, { maxLength: 2 }),
    otherwise: goTo,
    nlp: fc.constantFrom("on", "off"),
    goTo,
  },
  ["variable"],
);
const row = fc
  .record({
    variable,
    operator: fc.constantFrom(...PLATFORM_OPERATORS, ...OWN_OPERATORS),
    value: words,
    join: fc.constantFrom("and", "or"),
  })
  .map(({ value, operator, ...others }) =>
    operator.includes("exist")
      ? { ...others, operator }
      : { ...others, operator, value: operator === "matches" ? "h.?i" : value },
  );
const rows = some(row).map(([first, ...others]) => [{ ...first, join: undefined }, ...others]);
const action = fc.oneof(
  fc.constant({ api: "s" }),
  fc.constant({ api: "s" }),
  fc.constant({ api: "s" }),
  fc.record({ set }),
  fc.record({ clearSession: fc.oneof(fc.constant("all"), some(variable)) }),
  fc.record({ goToVariable: variable }),
  fc.constantFrom({ delay: "1s" }, { delay: "99999999999999m" }),
  fc.record({ getTime: record({ variable, offset: fc.integer({ min: -12, max: 14 }) }, ["variable"]) }),
  fc.constant({ language: "fr-fr" }),
);
const content = fc.oneof(
  record({ messages: some(message), goTo }, ["messages"]),
  fc.record({ collect }),
  record({ conditions: some(fc.record({ if: rows, goTo })), else: goTo }, ["conditions"]),
  record({ actions: some(action), goTo }, ["actions"]),
  record({ goTo }, []),
);
const blockForm = fc
  .record({
    content,
    intent: maybe(fc.constantFrom(...INTENTS)),
    requires: maybe(fc.constantFrom(...CONTEXTS).map((context) => [context])),
    context: maybe(fc.dictionary(fc.constantFrom(...CONTEXTS), fc.integer({ min: 1, max: 3 }))),
  })
  .map(({ content, intent, requires, context }) => ({
    ...content,
    intent,
    context,
    ...(intent === undefined ? {} : { requires }),
  }));

const policies = fc.record(
  Object.fromEntries(
    Object.entries(POLICIES).flatMap(([name, policy]) =>
      policy.kind === "choice" ? [[name, fc.constantFrom<string | number>(...policy.values)]] : [],
    ),
  ),
  { requiredKeys: [] },
);

/** The text of a bot file. */
export const anyBot: fc.Arbitrary<string> = fc
  .record({
    policies,
    loopLimit: fc.integer({ min: 1, max: 12 }),
    blocks: fc.record(Object.fromEntries(BLOCKS.map((name) => [name, blockForm]))),
    watched: fc.array(fc.record({ variable, block }), { maxLength: 2 }),
    silence: maybe(block),
  })
  .map(({ policies, loopLimit, blocks, watched, silence }) =>
    JSON.stringify({
      name: "Any",
      policies: { ...policies, loopLimit },
      variables: { x: { default: "0", sensitive: true } },
      intents: { go: ["go on", "take {x} to {y}"], ask: { phrases: ["ask me"], threshold: 0.3 } },
      apiSteps: { s: { method: "GET", path: "/" } },
      // One block that gives both contexts, so that a file which requires one is right.
      blocks: { ...blocks, contexts: { context: { one: 1, two: 2 } } },
      events: {
        variablesChanged: watched,
        ...(silence === undefined ? {} : { silence: { after: "1m", block: silence } }),
      },
    }),
  );

const anyText = fc.oneof(
  fc.constantFrom("go on", "go no", "ask me", "take tea to Ada", "5", "tomorrow", "a@b.example", "", "x".repeat(1_001)),
  fc.string(),
);
const key = fc.oneof(variable, fc.constantFrom("__proto__", "internal.x", "a.constructor.b", "", "sys"), fc.string());
const target = fc.oneof(block, fc.constant("nowhere"));
const answerMessage = fc.oneof(
  words.map((text) => ({ type: "text", config: { textMessages: [{ text }, { text: "other" }] } })),
  fc.constant({ type: "buttons", config: { textMessages: [{ text: "{n}" }], buttons: [] } }),
  fc.constant({ type: "list", config: {} }),
);
const response = record(
  {
    session: fc.array(fc.record({ namespace: key, data: fc.jsonValue() }), { maxLength: 3 }),
    messages: fc.array(answerMessage, { maxLength: 3 }),
    nextDialogstate: target,
  },
  [],
);
const outcome = fc.oneof(
  { weight: 4, arbitrary: fc.record({ response }) },
  { weight: 1, arbitrary: fc.record({ failed: fc.constantFrom("timeout", "status", "empty", "unreadable") }) },
);
const inMinutes = (minutes: number) => new Date(Date.UTC(2026, 2, 10, 14, minutes)).toISOString();
const now = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 600 }).map(inMinutes) },
  { weight: 1, arbitrary: fc.constantFrom("soon", "", "+275760-09-13T00:00:00.000Z", "9999-12-31T00:00:00.000Z") },
);

/** Any event, likely or not. Answers come often: without them a conversation with a call stands still. */
export const anyEvent = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("text"), text: anyText }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom("postback", "quickReply"),
      payload: record(
        { nextDialogstateId: target, params: fc.array(fc.record({ key, value: fc.jsonValue() }), { maxLength: 3 }) },
        ["nextDialogstateId"],
      ),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant("answered"), step: fc.constant("s"), outcome }) },
  { weight: 1, arbitrary: fc.constant({ type: "timedOut" }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("clock"), now }) },
  {
    weight: 1,
    arbitrary: record(
      { type: fc.constant("start"), block, text: anyText, session: fc.dictionary(key, fc.jsonValue()), now },
      ["type"],
    ),
  },
) as fc.Arbitrary<Event>;
