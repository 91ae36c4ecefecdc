import fc from "fast-check";
import type { Finding } from "../../../src/core/index.js";
import type { Report } from "../../../src/validate/index.js";
import { SAMPLE } from "./sample.js";

const NASTY = [
  "</title><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  `"><svg onload=alert(1)>`,
  "' onmouseover='alert(1)",
  "]]>",
  "--><b>",
  "&lt;b&gt; &amp;#60; &#x3c;",
  "::error file=x,line=1::forged%0A::warning::x",
  "\r\n::set-output name=a::b",
  "| a | b |\n| --- | --- |",
  "```\n# heading\n```",
  "`` ` ``` ~~~",
  "[link](http://evil) ![image](x) <http://auto> http://bare www.bare.example a@b.example",
  "**bold** _em_ ~~gone~~ $x$ :tada: @user #12",
  "\u0000\u0007\u001b[2J\u009b",
  "\u202egnp.exe\u2066",
  "\ud800 lone \udfff",
  "\ufffe\uffff",
  "</textarea></style></details></pre>",
  "javascript:alert(1)",
  "{{7*7}} ${7*7}",
];

/** Texts that would break a careless reporter. */
export const hostileText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.constantFrom(...NASTY, "<", ">", "&", '"', "'", "|", "`", "\n", "\r", "%", ":", ",", "\\", " "), {
      maxLength: 6,
    })
    .map((parts) => parts.join("")),
);

/** The sample report with all its texts replaced. */
export const hostileReport: fc.Arbitrary<Report> = fc.infiniteStream(hostileText).map((texts) => {
  const next = () => texts.next().value ?? "";
  const finding = (old: Finding): Finding => ({
    ...old,
    rule: old.rule === "conversation-failed" ? old.rule : next(), // or its transcript would not be shown
    step: next(),
    ...(old.case === undefined ? {} : { case: next() }),
    pointer: next(),
    expected: next(),
    got: next(),
    why: next(),
    mend: next(),
    source: [next()],
    at: { file: `f${next()}`, line: 1, column: 2 },
    reproduce: next(),
  });
  return {
    ...SAMPLE,
    version: next(),
    bot: { name: next(), file: `f${next()}` },
    backend: next(),
    startedAt: next(),
    findings: SAMPLE.findings.map(finding),
    cases: SAMPLE.cases.map((result) => ({
      ...result,
      name: next(),
      step: next(),
      ...(result.reason === undefined ? {} : { reason: next() }),
      findings: result.findings.map(finding),
      ...(result.transcript === undefined
        ? {}
        : { transcript: result.transcript.map(({ who }) => ({ who, text: next() })) }),
      ...(result.exchanges === undefined
        ? {}
        : {
            exchanges: result.exchanges.map((exchange) => ({
              ...exchange,
              request: { ...exchange.request, url: next(), headers: { [next()]: next() }, body: next() },
              answer: { status: 200, headers: { [next()]: next() }, body: next() },
            })),
          }),
    })),
    waived: (SAMPLE.waived ?? []).map((old) => ({
      ...old,
      ...finding(old),
      waiver: { ...old.waiver, reason: next(), expires: next() },
    })),
    coverage: {
      percent: 50,
      steps: [
        {
          step: next(),
          at: { file: next() },
          calls: 1,
          answers: 0,
          targets: [{ target: next(), isDeclared: true, seen: 0 }],
        },
      ],
      messageTypes: [{ type: next(), seen: 1 }],
      rules: { exercised: [next()], missed: [next()] },
      blocks: [{ block: next(), seen: 0 }],
      transitions: [{ from: next(), to: next(), seen: 0 }],
    },
  };
});
