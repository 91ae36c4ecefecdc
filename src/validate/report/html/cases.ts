import { formatDuration } from "../../../core/index.js";
import { type CaseResult, labelOf } from "../../case.js";
import { type Markup, markup } from "../markup.js";
import type { Report } from "../report.js";
import { count } from "../text.js";
import { type StepSummary, stepSummaries } from "../words.js";

/** What came of every case, step by step. */
export function casesSection(report: Report): Markup {
  const slowest = report.cases.reduce((most, { ms = 0 }) => Math.max(most, ms), 0);
  return markup`<section aria-labelledby="cases">
<h2 id="cases">Cases</h2>
${stepSummaries(report).map((summary) => stepCard(summary, slowest))}</section>
`;
}

/** Of more than these, the ones that passed are folded away. */
const MANY = 25;

function stepCard({ step, cases, passed, failed, notChecked, slowest }: StepSummary, longest: number): Markup {
  const facts = [
    count(cases.length, "case"),
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
    ...(slowest === "" ? [] : [`slowest ${slowest}`]),
  ];
  const caption = markup`<strong>${step}</strong> ${facts.join(", ")}`;
  const isFolded = ({ status }: CaseResult) => cases.length > MANY && status === "passed";
  const shown = cases.filter((result) => !isFolded(result));
  const folded = cases.filter(isFolded);
  const rest =
    folded.length === 0
      ? undefined
      : markup`<details><summary>${count(folded.length, "case")} that passed</summary>${table(markup`Passed`, folded, longest)}</details>`;
  const content = shown.length === 0 ? markup`<p>${caption}</p>` : table(caption, shown, longest);
  return markup`<div class="card">${content}${rest}</div>
`;
}

function table(caption: Markup, cases: readonly CaseResult[], longest: number): Markup {
  return markup`<div class="scroll"><table class="cases">
<caption>${caption}</caption>
<thead><tr><th scope="col">Result</th><th scope="col">Case</th><th scope="col">Answer</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>
${cases.map((result) => row(result, longest))}</tbody>
</table></div>
`;
}

const RESULTS: Readonly<Record<CaseResult["status"], { readonly tone: string; readonly label: string }>> = {
  passed: { tone: "good", label: "Passed" },
  failed: { tone: "bad", label: "Failed" },
  "not checked": { tone: "warn", label: "Not checked" },
};

function row(result: CaseResult, longest: number): Markup {
  const { status, answer, ms, reason } = result;
  const { tone, label } = RESULTS[status];
  const time = ms === undefined ? undefined : markup`${formatDuration(ms)}${timeBar(ms, longest)}`;
  return markup`<tr><td><span class="badge ${tone}">${label}</span></td><th scope="row">${labelOf(result)}</th><td>${answer ?? reason}</td><td class="number">${time}</td></tr>
`;
}

function timeBar(ms: number, longest: number): Markup {
  const share = longest === 0 ? 0 : Math.round((100 * ms) / longest);
  return markup`<svg class="time" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${share}" height="10" fill="currentColor"/></svg>`;
}
