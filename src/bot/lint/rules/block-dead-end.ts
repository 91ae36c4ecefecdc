import type { FlowBlock } from "../../flow.js";
import { type FlowGraph, reachable } from "../graph.js";
import { type Lint, type LintRule, ofBlock } from "../rule.js";

export const blockDeadEnd: LintRule = {
  id: "block-dead-end",
  severity: "warning",
  title: "What the user does gets a reaction: no flow ends before anything is said.",
  why: "a block leads on by its go-to only (F-099); without one the flow ends here, and the user, who just did something, is told nothing",
  source: ["F-099", "F-101", "F-105"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  bad: `name: Bank
blocks:
  introduction: { messages: ["Hello {name}!", { text: Go on?, buttons: [{ title: Yes, goTo: ask }] }] }
  ask: { collect: { variable: name, ask: Your name? } }
`,
  check(lint, report) {
    const silent = silentlyEntered(lint);
    for (const block of lint.bot.flow.values()) {
      const missing = missingWay(block);
      if (missing === undefined || (block.content.kind !== "collect" && !silent.has(block.name))) continue;
      report({ at: block.pointer, subject: ofBlock(block.name), ...missing });
    }
  },
};

/** What a block lacks that would lead on from it. */
function missingWay({ content }: FlowBlock): { expected: string; got: string; mend: string } | undefined {
  switch (content.kind) {
    case "messages":
      return undefined;
    case "collect":
      if (content.goTo !== undefined) return undefined;
      return {
        expected: "a goTo",
        got: "none: the answer is stored, and nothing follows",
        mend: "add goTo to collect",
      };
    case "conditions":
      if (content.otherwise !== undefined) return undefined;
      return { expected: "an else", got: "none: when no condition holds, nothing follows", mend: "add else" };
    case "goTo":
      if (content.goTo !== undefined) return undefined;
      return { expected: "something to do, or a goTo", got: "an empty block", mend: "add messages or a goTo" };
    case "actions":
      if (content.goTo !== undefined || mayLeadOn(content.actions)) return undefined;
      return { expected: "a goTo", got: "none: the actions are done, and nothing follows", mend: "add goTo" };
  }
}

/** An answer may say something, or lead on. */
const mayLeadOn = (actions: readonly { readonly type: string }[]) =>
  actions.some(({ type }) => type === "api" || type === "goToVariable");

/** Blocks that may be entered when nothing was said since the user did something. */
function silentlyEntered({ bot, graph, uses }: Lint): ReadonlySet<string> {
  const afterUser = uses.leads.filter(({ kind }) => kind === "tap" || kind === "input").map(({ to }) => to);
  return reachable([...graph.entries, ...afterUser], (name) => {
    const block = bot.flow.get(name);
    return block === undefined || isHeard(block) ? [] : waysOn(graph, name);
  });
}

const waysOn = (graph: FlowGraph, block: string) =>
  graph
    .leadsFrom(block)
    .filter(({ kind }) => kind === "always" || kind === "maybe")
    .map(({ to }) => to);

const isHeard = ({ content }: FlowBlock) =>
  content.kind === "messages" ||
  content.kind === "collect" ||
  (content.kind === "actions" && mayLeadOn(content.actions));
