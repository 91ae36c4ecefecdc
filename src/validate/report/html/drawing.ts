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

interface Placed extends Node {
  readonly column: number;
  readonly row: number;
}

/** A drawing with more nodes would be a tangle. */
const MOST_NODES = 60;
const [WIDTH, HEIGHT, GAP_X, GAP_Y, EDGE] = [190, 44, 110, 18, 8];

/** Nodes in columns from left to right, as far as the links lead; undefined where there is nothing, or too much. */
export function draw(title: string, nodes: readonly Node[], links: readonly Link[]): Markup | undefined {
  if (nodes.length === 0 || nodes.length > MOST_NODES) return undefined;
  const placed = place(nodes, links);
  const width = EDGE * 2 + (WIDTH + GAP_X) * (1 + Math.max(...placed.map(({ column }) => column))) - GAP_X;
  const height = EDGE * 2 + (HEIGHT + GAP_Y) * (1 + Math.max(...placed.map(({ row }) => row))) - GAP_Y;
  const byId = new Map(placed.map((node) => [node.id, node]));
  return markup`<div class="scroll"><svg class="drawing" viewBox="0 0 ${width} ${height}" style="max-width: ${width}px" role="img" aria-label="${title}">
${links.map((link) => line(link, byId))}${placed.map(box)}</svg></div>`;
}

/** Each node stands in the column after the first that leads to it. */
function place(nodes: readonly Node[], links: readonly Link[]): Placed[] {
  const columns = columnsOf(nodes, links);
  const filled: number[] = [];
  return nodes.map((node) => {
    const column = columns.get(node.id) ?? 0;
    const row = filled[column] ?? 0;
    filled[column] = row + 1;
    return { ...node, column, row };
  });
}

function columnsOf(nodes: readonly Node[], links: readonly Link[]): ReadonlyMap<string, number> {
  const isLedTo = new Set(links.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const columns = new Map<string, number>();
  const spread = (starts: readonly string[]) => {
    let front = starts.filter((id) => !columns.has(id));
    for (let column = 0; front.length > 0; column++) {
      for (const id of front) columns.set(id, column);
      const next = links.filter(({ from, to }) => front.includes(from) && !columns.has(to));
      front = [...new Set(next.map(({ to }) => to))];
    }
  };
  spread(nodes.filter(({ id }) => !isLedTo.has(id)).map(({ id }) => id));
  for (const { id } of nodes) spread([id]); // circles that nothing leads to
  return columns;
}

const leftOf = ({ column }: Placed) => EDGE + column * (WIDTH + GAP_X);
const topOf = ({ row }: Placed) => EDGE + row * (HEIGHT + GAP_Y);
const toneOf = (seen: number) => (seen > 0 ? "good" : "warn unseen");

function line({ from, to, seen }: Link, nodes: ReadonlyMap<string, Placed>): Markup | undefined {
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const [x1, y1, x2, y2] = [leftOf(start) + WIDTH, topOf(start) + HEIGHT / 2, leftOf(end), topOf(end) + HEIGHT / 2];
  const bend = GAP_X / 2;
  return markup`<path class="${toneOf(seen)}" d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>
`;
}

const LONGEST_LABEL = 24;

function box(node: Placed): Markup {
  const { label, seen } = node;
  const note = [node.note, seen === 0 ? "never" : `${seen} ×`].filter(Boolean).join(", ");
  const [x, y] = [leftOf(node), topOf(node)];
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  return markup`<g><title>${label}</title><rect class="${toneOf(seen)}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="9"/><text x="${x + 12}" y="${y + 20}">${short}</text><text class="note" x="${x + 12}" y="${y + 35}">${note}</text></g>
`;
}
