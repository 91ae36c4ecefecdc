import { transcriptText } from "../../conversation/index.js";
import { type Finding, formatLocation } from "../../core/index.js";
import { type CaseResult, labelOf } from "../case.js";
import { worstFirst } from "./groups.js";
import { type Markup, markup } from "./markup.js";
import { fails, type Report } from "./report.js";
import { expectation, oneLine } from "./text.js";

/** JUnit's XML: a test suite for each step, a test case for each case. */
export function junitReport(report: Report): string {
  const suites = suitesOf(report);
  const tests = suites.flatMap((suite) => suite.tests);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${attribute(`apistep · ${report.bot.name}`)}" ${totals(tests)} time="${seconds(report.ms)}">
${suites.map((suite) => suiteElement(suite, report))}</testsuites>
`.text;
}

interface Suite {
  readonly step: string;
  readonly tests: readonly Test[];
}

interface Test {
  readonly name: string;
  readonly status: CaseResult["status"];
  readonly reason: string;
  readonly ms: number;
  readonly findings: readonly Finding[];
  readonly transcript?: CaseResult["transcript"];
}

function suitesOf({ bot, cases, findings, failOn }: Report): Suite[] {
  const suites = new Map<string, Test[]>();
  const add = (step: string, test: Test) => {
    const tests = suites.get(step);
    if (tests === undefined) suites.set(step, [test]);
    else tests.push(test);
  };
  for (const result of cases) {
    const { step, status, reason = "", ms = 0 } = result;
    const { transcript } = result;
    add(step, {
      name: labelOf(result),
      status,
      reason,
      ms,
      findings: worstFirst(result.findings),
      ...(transcript === undefined ? {} : { transcript }),
    });
  }
  for (const finding of findings) {
    const status = fails([finding], failOn) ? "failed" : "passed";
    add(finding.step ?? bot.name, { name: finding.rule, status, reason: "", ms: 0, findings: [finding] });
  }
  return [...suites].map(([step, tests]) => ({ step, tests }));
}

function suiteElement({ step, tests }: Suite, { bot, backend, seed, startedAt, version }: Report): Markup {
  const ms = tests.reduce((sum, test) => sum + test.ms, 0);
  const properties = Object.entries({ seed, bot: bot.file, backend, apistep: version });
  return markup`  <testsuite name="${attribute(step)}" ${totals(tests)} time="${seconds(ms)}" timestamp="${startedAt}">
    <properties>
${properties.map(
  ([name, value]) => markup`      <property name="${name}" value="${attribute(String(value))}"/>
`,
)}    </properties>
${tests.map((test) => testElement(test, step, bot))}  </testsuite>
`;
}

function testElement(test: Test, step: string, bot: Report["bot"]): Markup {
  const file = test.findings.find(({ at }) => at !== undefined)?.at?.file ?? bot.file;
  const start = markup`    <testcase name="${attribute(test.name)}" classname="${attribute(`${bot.name}.${step}`)}" file="${attribute(file)}" time="${seconds(test.ms)}"`;
  const content = contentOf(test);
  return content === undefined
    ? markup`${start}/>
`
    : markup`${start}>
      ${content}
    </testcase>
`;
}

function contentOf({ status, reason, findings, transcript }: Test): Markup | undefined {
  const [first] = findings;
  const said = transcript === undefined ? [] : [`what was said:\n${transcriptText(transcript)}`];
  const text = [...findings.map(describe), ...said].join("\n\n");
  if (status === "not checked") return markup`<skipped message="${attribute(reason)}"/>`;
  if (status === "failed") {
    const message = first === undefined ? "" : `${first.rule}: ${expectation(first)}`;
    return markup`<failure type="${first?.rule}" message="${attribute(message)}">${text}</failure>`;
  }
  return first === undefined ? undefined : markup`<system-out>${text}</system-out>`;
}

function describe(finding: Finding): string {
  const { rule, severity, got, why, mend, at, reproduce } = finding;
  return [
    `${severity} ${rule}`,
    expectation(finding),
    `got  ${oneLine(got)}`,
    `why  ${oneLine(why)}`,
    `mend ${oneLine(mend)}`,
    ...(at === undefined ? [] : [`at   ${formatLocation(at)}`]),
    ...(reproduce === undefined ? [] : [`run  ${reproduce}`]),
  ].join("\n");
}

function totals(tests: readonly Test[]): Markup {
  const number = (status: Test["status"]) => tests.filter((test) => test.status === status).length;
  return markup`tests="${tests.length}" failures="${number("failed")}" errors="0" skipped="${number("not checked")}"`;
}

/** A reader of XML would turn the line breaks of an attribute into spaces. */
const attribute = oneLine;

const seconds = (ms: number) => (ms / 1_000).toFixed(3);
