import { describe, expect, test } from "vitest";
import { botOf, Talk } from "./talk.js";

interface Case {
  readonly given: string;
  /** Undefined: not valid. */
  readonly want?: unknown;
  readonly more?: string;
  readonly locale?: string;
}

const en = { locale: "en-us" };
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  any: [{ given: " anything at all ", want: "anything at all" }, { given: "5", want: "5" }, { given: "  " }],
  number: [
    { given: "88", want: 88 },
    { given: "-3.5", want: -3.5 },
    { given: "I have 500 euros", want: 500 },
    { given: "€ 12.50", want: 12.5 },
    { given: "1,000", want: 1000, ...en },
    { given: "1,000", want: 1, locale: "nl-nl" },
    { given: "1.000", want: 1000, locale: "nl-nl" },
    { given: "1.000", want: 1, ...en },
    { given: "1.234.567,89", want: 1234567.89 },
    { given: "1,234,567.89", want: 1234567.89 },
    { given: "12,50", want: 12.5 },
    { given: "1 000", want: 1000 },
    { given: "0", want: 0 },
    { given: "5", want: 5, locale: "no such locale!" },
    { given: "between 5 and 6" },
    { given: "A4" },
    { given: "five" },
    { given: "" },
  ],
  email: [
    { given: "ada@example.com", want: "ada@example.com" },
    { given: "It is ada.l+x@sub.example.co.uk.", want: "ada.l+x@sub.example.co.uk" },
    { given: "ada@example" },
    { given: "ada example.com" },
    { given: "a@b.com or c@d.com" },
  ],
  phone: [
    { given: "0471 23 45 67", want: "0471 23 45 67" },
    { given: "+32 (0)471/23.45.67", want: "+32 (0)471/23.45.67" },
    { given: "1234567", want: "1234567" },
    { given: "1234567890123456", want: "1234567890123456" },
    { given: "123456" },
    { given: "12345678901234567" },
    { given: "call 12345678" },
  ],
  url: [
    { given: "https://www.example.com/a?b=c", want: "https://www.example.com/a?b=c" },
    { given: "www.example.com", want: "www.example.com" },
    { given: "see example.com.", want: "example.com" },
    { given: "http://192.168.0.1/x", want: "http://192.168.0.1/x" },
    { given: "example" },
    { given: "http://example" },
    { given: "ada@example.com" },
    { given: "1.5" },
  ],
  // "Now" is Tuesday, 10 March 2026.
  date: [
    { given: "31-12-2026", want: "31-12-2026" },
    { given: "1-2-2026", want: "01-02-2026" },
    { given: "31-02-2026" },
    { given: "tomorrow", want: "11-03-2026" },
    { given: "in two weeks", want: "24-03-2026" },
    { given: "12 April", want: "12-04-2026" },
    { given: "03/04/2026", want: "04-03-2026", ...en },
    { given: "03/04/2026", want: "03-04-2026", locale: "en-gb" },
    { given: "morgen", want: "11-03-2026", locale: "nl-nl" },
    { given: "demain", want: "11-03-2026", locale: "fr-fr" },
    { given: "1. Mai 2026", want: "01-05-2026", locale: "de-de" },
    { given: "明日", want: "11-03-2026", locale: "ja-jp" },
    { given: "12 December", want: "12-12-2025", more: "dates: past" },
    { given: "Friday", want: "06-03-2026", more: "dates: past" },
    { given: "Monday", want: "16-03-2026", more: "dates: future" },
    { given: "12 January", want: "12-01-2027", more: "dates: future" },
    { given: "at 5 pm" },
    { given: "soon" },
  ],
  hours: [
    { given: "14:30", want: "14:30" },
    { given: "2:30 pm", want: "14:30" },
    { given: "12 am", want: "00:00" },
    { given: "12pm", want: "12:00" },
    { given: "9h", want: "09:00" },
    { given: "9h15", want: "09:15" },
    { given: "7", want: "07:00" },
    { given: "24:00" },
    { given: "13 pm" },
    { given: "10:75" },
    { given: "later" },
  ],
  language: [
    { given: "nl-nl", want: "nl-nl" },
    { given: "NL_NL", want: "nl-nl" },
    { given: "Dutch", want: "nl-nl" },
    { given: "français", want: "fr-fr" },
    { given: "Deutsch", want: "de-de" },
    { given: "pt", want: "pt-br" },
    { given: "日本語", want: "ja-jp" },
    { given: "Klingon" },
  ],
  location: [
    { given: "51.05, 3.72", want: { fullAddress: "51.05, 3.72", latitude: 51.05, longitude: 3.72 } },
    {
      given: '{"latitude":51,"longitude":3,"fullAddress":"Ghent","city":"Ghent"}',
      want: { latitude: 51, longitude: 3, fullAddress: "Ghent", city: "Ghent" },
    },
    { given: "91, 3" },
    { given: "Ghent" },
    { given: '{"city":"Ghent"}' },
  ],
  values: [
    { given: "savings ACCOUNT", want: "Savings account", more: "values: [Savings account, Regular account]" },
    { given: "gold", more: "values: [Savings account]" },
  ],
};

describe.each(Object.entries(TABLE))("input of type %s", (type, cases) => {
  test.each(cases)("$given ($locale $more): $want", ({ given, want, more, locale }) => {
    const bot = botOf(`
blocks:
  introduction: { collect: { variable: x, type: ${type}, ask: Ask, invalid: [no] ${more === undefined ? "" : `, ${more}`} } }`);
    const talk = new Talk(bot, locale === undefined ? {} : { locale });
    talk.say(given);
    expect(talk.read("x")).toEqual(want);
    expect(talk.texts).toEqual(want === undefined ? ["no"] : []);
  });
});

test("what was detected is kept as text under sys (F-091)", () => {
  const bot = botOf(`
blocks:
  introduction: { collect: { variable: a, type: email, ask: A, goTo: b } }
  b: { collect: { variable: b, type: url, ask: B, goTo: c } }
  c: { collect: { variable: c, type: date, ask: C } }`);
  const talk = new Talk(bot).say("a@b.example").say("www.b.example/x").say("31-12-2026");
  expect(talk.read("sys")).toEqual({
    email: "a@b.example",
    url: "www.b.example/x",
    url_domain: "www.b.example",
    time: "2026-12-31T00:00:00.000+00:00",
    time_grain: "day",
  });
});
