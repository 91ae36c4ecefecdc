import { formatDuration } from "../../core/index.js";
import { findingGroups } from "./groups.js";
import { casesSection } from "./html/cases.js";
import { coverageSection } from "./html/coverage.js";
import { findingsSection, mendFirst, waivedSection } from "./html/findings.js";
import { STYLE } from "./html/style.js";
import { Markup, markup } from "./markup.js";
import type { Report, Verdict } from "./report.js";
import { dateInWords, verdictSentence } from "./words.js";

/** One page for everybody: no network, no script, in the colours of the reader's system. */
export function htmlReport(report: Report): string {
  const { bot, backend, startedAt, coverage } = report;
  const groups = findingGroups(report);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${bot.name}: ${report.verdict}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${bot.name}</h1>
<p class="soft">Check of the backend <strong>${backend}</strong> on ${dateInWords(startedAt)}</p>
</header>
<main>
${verdictCard(report, groups.length)}${countsList(report)}${mendFirst(groups)}${findingsSection(groups)}${waivedSection(report)}${casesSection(report)}${coverageSection(coverage)}</main>
${footer(report)}</body>
</html>
`.text;
}

const VERDICTS: Readonly<Record<Verdict, { readonly tone: string; readonly words: string; readonly icon: Markup }>> = {
  passed: { tone: "good", words: "Passed", icon: new Markup('<path d="M7 12.5l3.4 3.4L17 9"/>') },
  failed: { tone: "bad", words: "Failed", icon: new Markup('<path d="M8 8l8 8M16 8l-8 8"/>') },
  interrupted: { tone: "warn", words: "Not finished", icon: new Markup('<path d="M9.5 8v8M14.5 8v8"/>') },
};

function verdictCard(report: Report, toMend: number): Markup {
  const { tone, words, icon } = VERDICTS[report.verdict];
  return markup`<section class="card verdict ${tone}" aria-labelledby="verdict">
<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10.5"/>${icon}</svg>
<div><h2 id="verdict">${words}</h2>
<p>${verdictSentence(report)}${toMend === 0 ? "" : ` There ${toMend === 1 ? "is one thing" : `are ${toMend} things`} to mend.`}</p></div>
</section>
`;
}

function countsList({ counts, coverage, verdict }: Report): Markup {
  const { cases, passed, failed, notChecked, errors, warnings, advice } = counts;
  const rest = [...(failed > 0 ? [`${failed} failed`] : []), ...(notChecked > 0 ? [`${notChecked} not checked`] : [])];
  const tiles = [
    tile("Cases passed", `${passed} of ${cases}`, rest.join(", "), verdict === "passed" ? "good" : ""),
    tile("Errors", errors, "it goes wrong", errors > 0 ? "bad" : ""),
    tile("Warnings", warnings, "it may go wrong", warnings > 0 ? "warn" : ""),
    tile("Advice", advice, "it could be better", advice > 0 ? "info" : ""),
    ...(coverage === undefined ? [] : [tile("Coverage", `${coverage.percent} %`, "of the bot reached", "")]),
  ];
  return markup`<dl class="counts">
${tiles}</dl>
`;
}

function tile(name: string, value: string | number, note: string, tone: string): Markup {
  return markup`<div class="${tone}"><dt>${name}</dt><dd>${value}<small>${note}</small></dd></div>
`;
}

function footer({ bot, version, seed, failOn, ms, startedAt, withoutExchanges = 0 }: Report): Markup {
  const leftOut =
    withoutExchanges === 0 ? "" : ` Requests and answers of ${withoutExchanges} cases that show the same are not kept.`;
  return markup`<footer>
<p>Bot file <code>${bot.file}</code>, seed ${seed}, started at ${startedAt}, took ${formatDuration(ms)}. A case fails when a finding of severity “${failOn}” or worse is in it. In commands, <code>$NAME</code> stands for a secret that is not shown.${leftOut} Made by apistep ${version}.</p>
</footer>
`;
}
