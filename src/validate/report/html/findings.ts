import type { Line } from "../../../conversation/index.js";
import { formatDuration, formatLocation, type Severity } from "../../../core/index.js";
import type { ExchangeRecord } from "../../case.js";
import { titleOf } from "../catalogue.js";
import type { FindingGroup, Told } from "../groups.js";
import { type Markup, markup } from "../markup.js";
import type { Report } from "../report.js";
import { count, headline } from "../text.js";

/** What a severity looks like. */
const TONES: Readonly<Record<Severity, { readonly tone: string; readonly label: string }>> = {
  error: { tone: "bad", label: "Error" },
  warning: { tone: "warn", label: "Warning" },
  advice: { tone: "info", label: "Advice" },
};

const MOST_FIRST = 3;

/** The few things that a reader should see to before all others. */
export function mendFirst(groups: readonly FindingGroup[]): Markup | undefined {
  if (groups.length < 2) return undefined; // a single finding speaks for itself
  const items = groups.slice(0, MOST_FIRST).map(({ finding, others }, index) => {
    const { severity, rule, step, mend } = finding;
    const cases = finding.case === undefined ? undefined : `shown by ${count(1 + others.length, "case")}`;
    const where = [step, cases].filter((part) => part !== undefined).join(", ");
    return markup`<li class="${TONES[severity].tone}"><div>
<p><a href="#finding-${index + 1}"><strong>${headline(rule)}</strong></a> <span class="soft">${where}</span></p>
<p>${sentence(mend)}</p>
</div></li>
`;
  });
  return markup`<section aria-labelledby="first">
<h2 id="first">What to mend first</h2>
<ol class="card first">
${items}</ol>
</section>
`;
}

/** All findings, each with all that is needed to mend it. */
export function findingsSection(groups: readonly FindingGroup[]): Markup | undefined {
  if (groups.length === 0) return undefined;
  return markup`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${groups.map(article)}</section>
`;
}

function article(group: FindingGroup, index: number): Markup {
  const { finding, others, result, told } = group;
  const { severity, rule, step, got, why, mend, at, pointer, expected, reproduce } = finding;
  const { tone, label } = TONES[severity];
  const also = others.length === 0 ? "" : ` and ${count(others.length, "other case")}`;
  const subject = [step, finding.case].filter((part) => part !== undefined).join(" · ");
  return markup`<article class="card finding ${tone}" id="finding-${index + 1}">
<h3><span class="badge">${label}</span>${headline(rule)}</h3>
<p class="soft">${subject}${also}</p>
<dl class="facts">
${pointer === undefined ? undefined : fact("In the answer", code(pointer === "" ? "at the top" : pointer))}${[
  fact("Expected", markup`${expected}`),
  fact("Got", got === "" ? markup`nothing` : code(got)),
  fact("Why it matters", markup`${sentence(why)}`),
  fact("How to mend it", markup`${sentence(mend)}`, "mend"),
  fact("Rule", markup`${code(rule)} ${titleOf(rule)}`),
]}${at === undefined ? undefined : fact("Asked for in", code(formatLocation(at)))}</dl>
${said(told)}${others.length === 0 ? undefined : detail("All cases that show it", list([finding.case ?? "", ...others]))}${
  reproduce === undefined ? undefined : detail("Repeat the request", markup`${block(reproduce)}${replay(finding.id)}`)
}${exchanges(result?.exchanges ?? [])}</article>
`;
}

const replay = (id: string | undefined) =>
  id === undefined ? undefined : markup`<p class="soft">Or run the case again with ${code(`--replay ${id}`)}.</p>`;

function fact(name: string, value: Markup, style = ""): Markup {
  return markup`<dt>${name}</dt><dd class="${style}">${value}</dd>
`;
}

const code = (text: string) => markup`<code>${text}</code>`;
const block = (text: string) => markup`<pre><code>${text}</code></pre>`;
const list = (items: readonly string[]) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const SPEAKERS: Readonly<Record<Line["who"], string>> = { user: "User", bot: "Bot", call: "Request", note: "Note" };

/** What was said before it went wrong; of several conversations, the first to be seen at once. */
function said([first, ...others]: readonly Told[]): Markup | undefined {
  if (first === undefined) return undefined;
  const folded = others.map(({ name, transcript }) => detail(`What was said in the ${name}`, chat(transcript)));
  return markup`<h4>What was said</h4>
${chat(first.transcript)}${folded}`;
}

function chat(lines: readonly Line[]): Markup {
  const items = lines.map(
    ({ who, text }) => markup`<li class="${who}"><span class="who">${SPEAKERS[who]}</span>${text}</li>
`,
  );
  return markup`<ol class="chat">
${items}</ol>
`;
}

function detail(title: string, content: Markup): Markup {
  return markup`<details><summary>${title}</summary>${content}</details>
`;
}

function exchanges(records: readonly ExchangeRecord[]): Markup | undefined {
  if (records.length === 0) return undefined;
  const title = records.length === 1 ? "Request and answer" : `Requests and answers (${records.length})`;
  return detail(title, markup`${records.map(exchange)}`);
}

function exchange({ request, answer, ms }: ExchangeRecord): Markup {
  const head = (lines: Readonly<Record<string, string>>) =>
    Object.entries(lines).map(([name, value]) => `${name}: ${value}\n`);
  const asked = [`${request.method} ${request.url}\n`, ...head(request.headers), `\n${request.body ?? ""}`];
  const answered =
    "failure" in answer
      ? [`no answer (${answer.failure}): ${answer.message}`]
      : [`status ${answer.status}\n`, ...head(answer.headers), `\n${answer.body}`];
  return markup`<h4>Request</h4>${block(asked.join("").trim())}<h4>Answer after ${formatDuration(ms)}</h4>${block(answered.join("").trim())}`;
}

/** What was let pass, and why. */
export function waivedSection({ waived = [] }: Report): Markup | undefined {
  if (waived.length === 0) return undefined;
  const rows = waived.map(({ rule, step, case: name, waiver }) => {
    const subject = [step, name].filter((part) => part !== undefined).join(" · ");
    return markup`<tr><th scope="row">${headline(rule)}</th><td>${subject}</td><td>${waiver.reason}</td><td>${waiver.expires}</td></tr>
`;
  });
  return markup`<section aria-labelledby="waived">
<h2 id="waived">Waived</h2>
<div class="card"><div class="scroll"><table>
<caption>Known findings that may pass for a while</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div></div>
</section>
`;
}

/** A phrase with a capital and a full stop. */
function sentence(phrase: string): string {
  const start = /^[a-z]+ /.test(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
