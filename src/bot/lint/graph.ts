import { DEFAULT_BLOCKS } from "../flow.js";
import type { Bot } from "../model.js";
import type { Lead, Uses } from "./uses.js";

/** The blocks of a bot, by name, and the ways between them. */
export interface FlowGraph {
  leadsFrom(block: string): readonly Lead[];
  /** Blocks at which something other than a block begins: default blocks, intents, events. */
  readonly entries: ReadonlySet<string>;
}

export function graphOf({ flow, watches, silence }: Bot, { leads }: Uses): FlowGraph {
  const byBlock = new Map<string, Lead[]>();
  for (const lead of leads) {
    const others = byBlock.get(lead.from);
    if (others === undefined) byBlock.set(lead.from, [lead]);
    else others.push(lead);
  }
  const withIntent = [...flow.values()].flatMap(({ name, intent }) => (intent === undefined ? [] : [name]));
  const ofEvents = [...watches, ...(silence === undefined ? [] : [silence])].map(({ block }) => block.name);
  const entries = [...Object.values(DEFAULT_BLOCKS), ...withIntent, ...ofEvents].filter((name) => flow.has(name));
  return { leadsFrom: (block) => byBlock.get(block) ?? [], entries: new Set(entries) };
}

/** What can be reached from some nodes, themselves included. */
export function reachable(from: Iterable<string>, next: (node: string) => Iterable<string>): Set<string> {
  const reached = new Set(from);
  for (const node of reached) for (const other of next(node)) reached.add(other); // a set grows while it is walked
  return reached;
}

/** Groups of nodes that all lead to each other, in the order of the nodes; without those that are in no cycle. */
export function cyclesOf(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const before = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const other of next(node)) before.get(other)?.push(node);
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const node of leavingOrder(nodes, next).reverse()) {
    if (done.has(node)) continue;
    const group = reachable([node], (one) => (before.get(one) ?? []).filter((other) => !done.has(other)));
    for (const one of group) done.add(one);
    if (group.size > 1 || next(node).includes(node)) cycles.push(nodes.filter((one) => group.has(one)));
  }
  return cycles.sort(([a = ""], [b = ""]) => nodes.indexOf(a) - nodes.indexOf(b));
}

/** The nodes in the order in which a depth-first walk leaves them (Kosaraju); without recursion, as flows are long. */
function leavingOrder(nodes: readonly string[], next: (node: string) => readonly string[]): string[] {
  const known = new Set(nodes);
  const seen = new Set<string>();
  const left: string[] = [];
  for (const start of nodes) {
    const open: (readonly [node: string, isLeaving: boolean])[] = [[start, false]];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      const [node, isLeaving] = top;
      if (isLeaving) left.push(node);
      else if (!seen.has(node)) {
        seen.add(node);
        open.push([node, true], ...next(node).flatMap((other) => (known.has(other) ? [[other, false] as const] : [])));
      }
    }
  }
  return left;
}
