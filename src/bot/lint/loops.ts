import { parsePath } from "../../contract/index.js";
import type { FlowBlock } from "../flow.js";
import { cyclesOf } from "./graph.js";
import type { Lint } from "./rule.js";
import type { Lead } from "./uses.js";
import { overlaps } from "./variables.js";

/** Blocks that lead to each other without the user. */
export interface Loop {
  /** Name of the block that the file has first, and its place. */
  readonly first: string;
  readonly pointer: string;
  /** `a → b → a`. */
  readonly way: string;
  /** Whether nothing can end it. */
  readonly isSure: boolean;
  /** A variable that a collect block of the loop asks for in the first round only. */
  readonly known: string | undefined;
}

const GOES_ON: ReadonlySet<Lead["kind"]> = new Set(["always", "maybe", "input", "answer"]);

export function loopsOf({ bot, graph }: Lint): Loop[] {
  const leads = (name: string) => graph.leadsFrom(name).filter(({ kind }) => GOES_ON.has(kind));
  const cycles = (names: readonly string[]) => {
    const among = new Set(names);
    return cyclesOf(names, (name) => leads(name).flatMap(({ to }) => (among.has(to) ? [to] : [])));
  };
  const blocksOf = (names: readonly string[]) => names.flatMap((name) => bot.flow.get(name) ?? []);
  // Where a value is forgotten on the way round, its collect block asks again: there the loop waits.
  const withoutInput = cycles([...bot.flow.keys()]).flatMap((cycle) => {
    const blocks = blocksOf(cycle);
    return cycles(blocks.filter((block) => !asksAgain(block, blocks)).map(({ name }) => name));
  });
  return withoutInput.map((cycle) => {
    const blocks = blocksOf(cycle);
    const [{ name: first = "", pointer = "" } = {}] = blocks;
    const asked = blocks.flatMap(({ content }) => (content.kind === "collect" ? [content.variable] : []));
    return {
      first,
      pointer,
      way: wayRound(first, cycle, (name) => leads(name).map(({ to }) => to)),
      isSure: blocks.every((block) => hasOneWay(block, leads(block.name))),
      known: asked[0],
    };
  });
}

function asksAgain({ content }: FlowBlock, loop: readonly FlowBlock[]): boolean {
  return content.kind === "collect" && loop.some((block) => forgets(block, content.variable));
}

/** Whether a block takes away the value of a variable. */
function forgets({ content }: FlowBlock, variable: string): boolean {
  const sets = content.kind === "messages" || content.kind === "goTo" ? (content.goTo?.set ?? []) : [];
  if (sets.some((one) => one.variable === variable && "text" in one.value && one.value.text === "")) return true;
  if (content.kind !== "actions") return false;
  return content.actions.some((action) => {
    if (action.type === "set") {
      return action.set.some((one) => one.variable === variable && "text" in one.value && one.value.text === "");
    }
    if (action.type !== "clearSession") return false;
    return action.variables === "all" || action.variables.some((path) => isAbove(path, variable));
  });
}

const isAbove = (path: string, variable: string) =>
  overlaps(path, variable) && (parsePath(path)?.length ?? 1) <= (parsePath(variable)?.length ?? 1);

/** Only one way leads on, whatever happens. */
function hasOneWay({ content }: FlowBlock, leads: readonly Lead[]): boolean {
  const isSure = ({ kind }: Lead) => kind === "always" || kind === "input";
  return leads.length === 1 && leads.every(isSure) && !(content.kind === "collect" && content.otherwise !== undefined);
}

/** The shortest way from a block round to itself. */
function wayRound(first: string, cycle: readonly string[], next: (name: string) => readonly string[]): string {
  const among = new Set(cycle);
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (const name of queue) {
    for (const to of next(name)) {
      if (!among.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, name);
      queue.push(to);
    }
  }
  const way = [first];
  for (let at = cameFrom.get(first); at !== undefined && at !== first; at = cameFrom.get(at)) way.unshift(at);
  return [first, ...way].join(" → ");
}
