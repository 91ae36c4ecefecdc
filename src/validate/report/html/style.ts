import { Markup } from "../markup.js";

/** The look of the page: light, or dark where the reader's system is. */
export const STYLE = new Markup(`
:root {
  color-scheme: light dark;
  --page: #f4f6f9; --card: #fff; --text: #1b2230; --soft: #535e70; --line: #dce1e9; --code: #f1f3f7;
  --bad: #b3261e; --bad-soft: #fdeceb; --warn: #855000; --warn-soft: #fff3dc;
  --good: #17693a; --good-soft: #e4f4ea; --info: #1d5ba3; --info-soft: #e8f1fb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10141a; --card: #191f28; --text: #e7ebf1; --soft: #a5afbd; --line: #2e3744; --code: #222a35;
    --bad: #ff9088; --bad-soft: #3b1f20; --warn: #f4c06e; --warn-soft: #352914;
    --good: #80d49e; --good-soft: #163123; --info: #8fbef6; --info-soft: #172a40;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.25rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; }
h3 { margin: 0; font-size: 1.08rem; }
p { margin: .35rem 0; }
a { color: var(--info); }
.soft, caption, footer { color: var(--soft); }
.card {
  margin: 0 0 1rem; padding: 1.1rem 1.25rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 12px;
}
.bad { --tone: var(--bad); --tone-soft: var(--bad-soft); }
.warn { --tone: var(--warn); --tone-soft: var(--warn-soft); }
.good { --tone: var(--good); --tone-soft: var(--good-soft); }
.info { --tone: var(--info); --tone-soft: var(--info-soft); }
.verdict { display: flex; gap: 1rem; margin-top: 1.5rem; padding: 1.4rem; background: var(--tone-soft); border-color: var(--tone); }
.verdict h2 { margin: 0; color: var(--tone); font-size: 1.5rem; line-height: 1.25; }
.verdict svg { flex: none; width: 2.6rem; height: 2.6rem; color: var(--tone); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0 0; }
.counts div { padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.counts dt { color: var(--soft); font-size: .9rem; }
.counts dd { margin: 0; font-size: 1.7rem; font-weight: 650; line-height: 1.25; color: var(--tone, var(--text)); font-variant-numeric: tabular-nums; }
.counts dd small { display: block; font-size: .85rem; font-weight: 400; color: var(--soft); }
.chat { display: flex; flex-direction: column; gap: .45rem; margin: .5rem 0; padding: 0; list-style: none; }
.chat li { max-width: 85%; padding: .45rem .8rem; border-radius: 14px; background: var(--code); white-space: pre-wrap; }
.chat .who { display: block; font-size: .75rem; color: var(--soft); }
.chat .user { align-self: flex-end; background: var(--info-soft); }
.chat .bot { align-self: flex-start; }
.chat .call { max-width: 100%; border-radius: 8px; font: .8rem/1.45 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; border-left: 3px solid var(--line); }
.chat .note { background: none; color: var(--soft); font-style: italic; padding: 0 .8rem; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .2rem 0; padding: 0; list-style: none; }
.chips li { padding: .08rem .6rem; border: 1px solid var(--tone); border-radius: 99px; font-size: .88rem; color: var(--tone); background: var(--tone-soft); }
.chips .unseen { border-style: dashed; }
.first { padding-top: .3rem; padding-bottom: .3rem; list-style: none; counter-reset: first; }
.first li { display: flex; gap: .9rem; counter-increment: first; padding: .6rem 0; }
.first li { border-top: 1px solid var(--line); }
.first li:first-child { border-top: 0; }
.first li::before { content: counter(first); flex: none; width: 1.7rem; height: 1.7rem; border-radius: 50%; text-align: center; line-height: 1.7rem; font-size: .9rem; font-weight: 650; color: var(--tone); background: var(--tone-soft); }
.first p { margin: 0; }
.finding { border-left: 5px solid var(--tone); scroll-margin-top: 1rem; }
.badge { display: inline-block; margin-right: .35rem; padding: .08rem .55rem; border-radius: 99px; font-size: .8rem; font-weight: 650; color: var(--tone); background: var(--tone-soft); vertical-align: .12em; }
.facts { display: grid; grid-template-columns: 8.5rem 1fr; gap: .45rem 1rem; margin: .9rem 0 .4rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }
.facts .mend { font-weight: 600; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: .1em .35em; border-radius: 5px; background: var(--code); unicode-bidi: isolate; }
pre { margin: .5rem 0; padding: .8rem 1rem; border-radius: 8px; background: var(--code); white-space: pre-wrap; }
pre code { padding: 0; font-size: 1em; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--info); width: fit-content; }
h4 { margin: .8rem 0 0; font-size: .95rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { padding: 0 0 .4rem; text-align: left; }
caption strong { color: var(--text); font-size: 1.08rem; }
th, td { padding: .5rem .6rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
th { font-weight: 600; }
thead th { border-top: 0; color: var(--soft); font-size: .85rem; }
th:first-child, td:first-child { padding-left: 0; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
th.number { text-align: right; }
td .badge { margin: 0; white-space: nowrap; }
.cases th:first-child { width: 8rem; }
.cases thead th:nth-child(3) { width: 8rem; }
.cases thead th:last-child { width: 11rem; }
.bar { display: block; width: 100%; height: .8rem; border-radius: 99px; background: var(--line); }
.time { display: inline-block; width: 4rem; height: .5rem; margin-left: .6rem; color: var(--info); background: var(--code); border-radius: 3px; }
.drawing { display: block; margin: .9rem 0; }
.drawing text { font: 13px system-ui, "Liberation Sans", Arial, sans-serif; fill: var(--text); }
.drawing .note { font-size: 11px; fill: var(--soft); }
.drawing rect { fill: var(--tone-soft); stroke: var(--tone); stroke-width: 1.5; }
.drawing path { fill: none; stroke: var(--tone); stroke-width: 2; }
.drawing .unseen { stroke-dasharray: 5 4; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; font-size: .9rem; }
@media (max-width: 40rem) {
  body { font-size: 15px; }
  header, main, footer { padding-left: .9rem; padding-right: .9rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .6rem; }
  .counts { grid-template-columns: 1fr 1fr; }
  .counts div:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .time { display: none; }
  .cases th:first-child, .cases thead th:nth-child(n) { width: auto; }
  th, td { padding: .45rem .4rem; }
}
@media print { body { background: none; } .card { break-inside: avoid; } }
`);
