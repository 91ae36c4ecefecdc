import type { Coverage, StepCoverage, TargetCoverage } from "../../covered/coverage.js";
import { missingIn } from "../../covered/percent.js";
import { type Markup, markup } from "../markup.js";
import { draw, type Link, type Node } from "./drawing.js";

/** What of the bot the cases have reached, drawn and in tables. */
export function coverageSection(coverage: Coverage | undefined): Markup | undefined {
  if (coverage === undefined) return undefined;
  const { percent, steps } = coverage;
  const missing = missingIn(coverage);
  const rest = missing.length === 0 ? "Every step and every declared target was reached." : "Not reached:";
  return markup`<section aria-labelledby="coverage">
<h2 id="coverage">Coverage: ${percent} %</h2>
<div class="card">
<p>${rest}</p>
${missing.length === 0 ? undefined : chips(missing.map((text) => ({ text, isSeen: false })))}
${flowOfSteps(steps)}
${stepTable(steps)}
</div>
${flowOfBlocks(coverage)}${contents(coverage)}</section>
`;
}

function flowOfSteps(steps: readonly StepCoverage[]): Markup | undefined {
  const nodes: Node[] = [];
  const links: Link[] = [];
  for (const { step, answers, targets } of steps) {
    nodes.push({ id: `step ${step}`, label: step, note: "step", seen: answers });
    for (const { target, seen, isDeclared } of targets) {
      const id = target === null ? "no block" : `block ${target}`;
      const known = nodes.findIndex((node) => node.id === id);
      const node = { id, label: target ?? "stays where it is", note: noteOf(target, isDeclared), seen };
      if (known === -1) nodes.push(node);
      else nodes[known] = { ...node, seen: seen + (nodes[known]?.seen ?? 0) };
      links.push({ from: `step ${step}`, to: id, seen });
    }
  }
  const title = "The API steps, and the blocks that their answers led to";
  return draw({ title, nodes, links, direction: "right" });
}

function noteOf(target: string | null, isDeclared: boolean): string {
  if (!isDeclared) return "not declared";
  return target === null ? "no block" : "block";
}

function flowOfBlocks({ blocks, transitions = [] }: Coverage): Markup | undefined {
  if (blocks === undefined) return undefined;
  const nodes = blocks.map(({ block, seen }) => ({ id: block, label: block, note: "", seen }));
  const title = "The blocks of the bot, and the ways between them";
  const drawing = draw({ title, nodes, links: transitions, direction: "down" });
  return markup`<div class="card">
<h3>Blocks</h3>
${drawing ?? chips(blocks.map(({ block, seen }) => ({ text: block, isSeen: seen > 0 })))}
</div>
`;
}

function stepTable(steps: readonly StepCoverage[]): Markup {
  const rows = steps.map(
    ({ step, calls, answers, targets }) =>
      markup`<tr><th scope="row">${step}</th><td class="number">${calls}</td><td class="number">${answers}</td><td>${chips(targets.map(targetChip))}</td></tr>
`,
  );
  return markup`<div class="scroll"><table>
<caption>What each step was asked, and where its answers led</caption>
<thead><tr><th scope="col">Step</th><th scope="col" class="number">Calls</th><th scope="col" class="number">Answers</th><th scope="col">Targets</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function targetChip({ target, isDeclared, seen }: TargetCoverage): Chip {
  const times = seen === 0 ? "never" : `${seen} ×`;
  return { text: `${target ?? "no block"}, ${times}${isDeclared ? "" : ", not declared"}`, isSeen: seen > 0 };
}

function contents({ messageTypes, rules }: Coverage): Markup {
  const all = rules.exercised.length + rules.missed.length;
  const types = messageTypes.map(({ type, seen }) => ({
    text: `${type}, ${seen === 0 ? "never" : `${seen} ×`}`,
    isSeen: seen > 0,
  }));
  const missed = markup`<details><summary>Rules that no answer gave reason to check</summary><p class="soft">${rules.missed.join(", ")}</p></details>`;
  return markup`<div class="card">
<h3>Messages and rules</h3>
<p class="soft">These do not count for the percentage: a bot may have no use for some.</p>
${chips(types)}
<p>${rules.exercised.length} of ${all} rules had something to check.</p>
${rules.missed.length === 0 ? undefined : missed}</div>
`;
}

interface Chip {
  readonly text: string;
  readonly isSeen: boolean;
}

function chips(items: readonly Chip[]): Markup {
  const marks = items.map(
    ({ text, isSeen }) => markup`<li class="${isSeen ? "good" : "warn unseen"}">${isSeen ? "✓" : "✗"} ${text}</li>`,
  );
  return markup`<ul class="chips">${marks}</ul>`;
}
