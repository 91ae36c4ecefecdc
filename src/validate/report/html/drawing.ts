import { type Markup, markup } from "../markup.js";

export interface Node {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** How often it was reached. */
  readonly seen: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly seen: number;
}

export interface Graph {
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** Where the links lead. */
  readonly direction: "right" | "down";
}

/** A node in a layer, with its left and top edge. */
interface Placed extends Node {
  readonly layer: number;
  readonly x: number;
  readonly y: number;
}

/** A drawing with more nodes would be a tangle. */
const MOST_NODES = 60;
const [WIDTH, HEIGHT, EDGE, BEND] = [190, 44, 8, 60];
const GAPS = { right: { layer: 110, node: 18 }, down: { layer: 56, node: 24 } } as const;

/** Nodes in layers, each after the first that leads to it; undefined where nothing is linked, or too much. */
export function draw({ title, nodes, links, direction }: Graph): Markup | undefined {
  if (links.length === 0 || nodes.length > MOST_NODES) return undefined;
  const placed = place(nodes, links, direction);
  const byId = new Map(placed.map((node) => [node.id, node]));
  const width = Math.max(...placed.map(({ x }) => x)) + WIDTH + EDGE + BEND;
  const height = Math.max(...placed.map(({ y }) => y)) + HEIGHT + EDGE;
  return markup`<div class="scroll"><svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
${links.map((link) => line(link, byId, direction))}${placed.map(box)}</svg></div>`;
}

function place(nodes: readonly Node[], links: readonly Link[], direction: Graph["direction"]): Placed[] {
  const layers = layersOf(nodes, links);
  const gap = GAPS[direction];
  const filled: number[] = [];
  return nodes.map((node) => {
    const layer = layers.get(node.id) ?? 0;
    const index = filled[layer] ?? 0;
    filled[layer] = index + 1;
    return direction === "right"
      ? { ...node, layer, x: EDGE + layer * (WIDTH + gap.layer), y: EDGE + index * (HEIGHT + gap.node) }
      : { ...node, layer, x: EDGE + index * (WIDTH + gap.node), y: EDGE + layer * (HEIGHT + gap.layer) };
  });
}

function layersOf(nodes: readonly Node[], links: readonly Link[]): ReadonlyMap<string, number> {
  const isLedTo = new Set(links.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const layers = new Map<string, number>();
  const spread = (starts: readonly string[]) => {
    let front = starts.filter((id) => !layers.has(id));
    for (let layer = 0; front.length > 0; layer++) {
      for (const id of front) layers.set(id, layer);
      const next = links.filter(({ from, to }) => front.includes(from) && !layers.has(to));
      front = [...new Set(next.map(({ to }) => to))];
    }
  };
  spread(nodes.filter(({ id }) => !isLedTo.has(id)).map(({ id }) => id));
  for (const { id } of nodes) spread([id]); // circles that nothing leads to
  return layers;
}

const toneOf = (seen: number) => (seen > 0 ? "good" : "warn unseen");

function line(
  { from, to, seen }: Link,
  nodes: ReadonlyMap<string, Placed>,
  direction: Graph["direction"],
): Markup | undefined {
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const path =
    end.layer <= start.layer
      ? pathBack(start, end)
      : direction === "right"
        ? pathRight(start, end)
        : pathDown(start, end);
  return markup`<path class="${toneOf(seen)}" d="${path}"/>
`;
}

// Each path is a curve and, at its end, an arrow head.

function pathRight(start: Placed, end: Placed): string {
  const [x1, y1, x2, y2] = [start.x + WIDTH, start.y + HEIGHT / 2, end.x, end.y + HEIGHT / 2];
  return `M${x1} ${y1} C${x1 + BEND} ${y1} ${x2 - BEND} ${y2} ${x2} ${y2} M${x2 - 7} ${y2 - 5} L${x2} ${y2} L${x2 - 7} ${y2 + 5}`;
}

function pathDown(start: Placed, end: Placed): string {
  const [x1, y1, x2, y2] = [start.x + WIDTH / 2, start.y + HEIGHT, end.x + WIDTH / 2, end.y];
  return `M${x1} ${y1} C${x1} ${y1 + BEND} ${x2} ${y2 - BEND} ${x2} ${y2} M${x2 - 5} ${y2 - 7} L${x2} ${y2} L${x2 + 5} ${y2 - 7}`;
}

/** To an earlier layer: around the right side. */
function pathBack(start: Placed, end: Placed): string {
  const [x1, y1, x2, y2] = [start.x + WIDTH, start.y + HEIGHT * 0.7, end.x + WIDTH, end.y + HEIGHT * 0.3];
  const side = Math.max(x1, x2) + BEND;
  return `M${x1} ${y1} C${side} ${y1} ${side} ${y2} ${x2} ${y2} M${x2 + 7} ${y2 - 5} L${x2} ${y2} L${x2 + 7} ${y2 + 5}`;
}

const LONGEST_LABEL = 24;

function box({ x, y, label, seen, ...node }: Placed): Markup {
  const note = [node.note, seen === 0 ? "never" : `${seen} ×`].filter(Boolean).join(", ");
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  return markup`<g><title>${label}</title><rect class="${toneOf(seen)}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="9"/><text x="${x + 12}" y="${y + 20}">${short}</text><text class="note" x="${x + 12}" y="${y + 35}">${note}</text></g>
`;
}
