#!/usr/bin/env node
// The flow engine alone, in memory: turns a second, and what the size of the bot costs. A turn is one message of the
// user and all that follows: here an intent, an answer that is not valid, a valid one with a call and its answer (data,
// a message, a jump), and a tap.
//
//   node bench/engine.js       alone; for bench/run.js there is benchEngine
import { pathToFileURL } from "node:url";
import { parseBot } from "../dist/bot/index.js";
import { createConversation, transition } from "../dist/engine/index.js";
import { median } from "./statistics.js";

const SIZES = [10, 100, 1_000, 10_000];
const BAR = 50_000; // turns a second
const BLOCKS_OF_TOPIC = 5;

const SYLLABLES = "ba ke lo mi nu pa re so ti vu dra gel hin jor ket lan".split(" ");
/** Two words that no other topic has. */
function nameOf(topic) {
  const syllable = (step) => SYLLABLES[Math.floor((topic * 7 + 3) / 16 ** step) % 16];
  return `${syllable(0)}${syllable(1)}${syllable(2)} ${syllable(1)}${syllable(0)}${SYLLABLES[topic % 16]}`;
}

function botWith(blocks) {
  const topics = Array.from({ length: Math.ceil(blocks / BLOCKS_OF_TOPIC) }, (_, topic) => topic);
  const entries = (make) => Object.fromEntries(topics.flatMap(make));
  return parseBot(
    JSON.stringify({
      name: "Bench",
      variables: { card_type: { default: "regular_account" } },
      intents: entries((n) => [
        [`want_${n}`, [`I want my ${nameOf(n)}`, `please change my ${nameOf(n)} to {choice_${n}}`]],
      ]),
      apiSteps: { transfer: { method: "POST", path: "/transaction" } },
      blocks: entries((n) => [
        [`ask_${n}`, { intent: `want_${n}`, collect: { ...AMOUNT, goTo: `call_${n}` } }],
        [`call_${n}`, { actions: [{ api: "transfer" }], goTo: `check_${n}` }],
        [`check_${n}`, { conditions: [{ if: [{ variable: "account.amount", operator: "exists" }], goTo: `ok_${n}` }] }],
        [`ok_${n}`, { messages: ["Done. {account.amount} left of {account.limit}."], goTo: `end_${n}` }],
        [`end_${n}`, { messages: [{ text: "Again?", buttons: [{ title: "Yes", goTo: `ask_${n}` }] }] }],
      ]),
    }),
  );
}

const AMOUNT = {
  variable: "amount",
  type: "number",
  ask: "How much, {card_type}?",
  invalid: ["A number, please.", "No."],
};
const text = (words) => ({ type: "text", config: { textMessages: [{ text: words }] } });
const response = (target) => ({
  session: [{ namespace: "account", data: { limit: 1_000, amount: 500 } }],
  messages: [text("You have {account.amount} left.")],
  nextDialogstate: target,
});

/** The events of one conversation, and how many of them are turns. */
function conversationAbout(topic) {
  return {
    turns: 4,
    events: [
      { type: "text", text: `I want my ${nameOf(topic)}` },
      { type: "text", text: "rather a lot" },
      { type: "text", text: "500" },
      { type: "answered", step: "transfer", outcome: { response: response(`check_${topic}`) } },
      { type: "postback", payload: { nextDialogstateId: `end_${topic}`, params: [{ key: "amount", value: "" }] } },
    ],
  };
}

/** Turns for each second of processor time: what else runs on the machine counts as little as can be. */
function rateOf(blocks, { rounds, ms }) {
  const bot = botWith(blocks);
  const scripts = [0, 0.3, 0.6, 0.99].map((at) => conversationAbout(Math.floor((at * blocks) / BLOCKS_OF_TOPIC)));
  let state = transition(bot, createConversation(bot), { type: "start", now: "2026-03-10T14:00:00Z" }).conversation;
  const round = () => {
    let turns = 0;
    const before = process.cpuUsage();
    const end = performance.now() + ms;
    while (performance.now() < end) {
      for (const { events, turns: more } of scripts) {
        for (const event of events) state = transition(bot, state, event).conversation;
        turns += more;
      }
    }
    const { user, system } = process.cpuUsage(before);
    return turns / ((user + system) / 1_000_000);
  };
  round(); // warms up
  if (!state.block.startsWith("end_") || state.session.account.amount !== 500) throw new Error("not the conversation");
  return median(Array.from({ length: rounds }, round));
}

export async function benchEngine(effort) {
  const rates = SIZES.map((blocks) => rateOf(blocks, effort));
  return {
    rows: SIZES.map((blocks, index) => ({
      what: `engine, a bot of ${blocks.toLocaleString("en")} blocks`,
      value: `${Math.round(rates[index]).toLocaleString("en")} turns/s`,
      ratio: rates[index] / rates[0],
    })),
    bars: [{ what: "engine, turns a second, whatever the bot's size", value: Math.min(...rates), least: BAR }],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { rows, bars } = await benchEngine({ rounds: 5, ms: 500 });
  for (const { what, value, ratio } of rows)
    console.log(`${what.padEnd(36)} ${value.padStart(16)} ${ratio.toFixed(2)}`);
  for (const { what, value, least } of bars) {
    console.log(`${value >= least ? "met    " : "NOT MET"}  ${what}: ${Math.round(value)} (at least ${least})`);
    if (value < least) process.exitCode = 1;
  }
}
