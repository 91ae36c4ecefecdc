/** A program's own words about where it failed. */
export interface StackTrace {
  readonly language: string;
  /** A line of it. */
  readonly excerpt: string;
}

interface Sign {
  readonly language: string;
  /** One of these is in every trace: a cheap look before the expression. */
  readonly hints: readonly string[];
  /** Repetitions are bounded, so that its time is linear. */
  readonly expression: RegExp;
}

const SIGNS: readonly Sign[] = [
  {
    language: "Node",
    hints: [".js:", ".ts:", ".mjs:", ".cjs:", "node:internal"],
    expression: /\bat [^\n"]{0,200}?(?:\.[cm]?[jt]s|node:internal[\w/]{1,80}):\d{1,7}:\d{1,7}/,
  },
  {
    language: "Python",
    hints: ["Traceback (most recent call last)"],
    expression: /Traceback \(most recent call last\)/,
  },
  {
    language: "Java",
    hints: [".java:", ".kt:", ".scala:", "Exception in thread"],
    expression: /(?:\b|\\t)at [\w.$<>/]{1,200}\([\w$]{1,100}\.(?:java|kt|scala):\d{1,7}\)|Exception in thread \\?"/,
  },
  {
    language: ".NET",
    hints: [".cs:line ", "   at System."],
    expression: /\bat [^\n"]{1,300}?\.cs:line \d{1,7}| {3}at System\.[\w.`+<>[\],]{1,200}\(/,
  },
  {
    language: "PHP",
    hints: ["Stack trace:", ".php("],
    expression: /Stack trace:[\s\\nr]{1,8}#0 |#\d{1,3} [^\s"]{1,300}\.php\(\d{1,7}\): /,
  },
  { language: "Ruby", hints: [".rb:"], expression: /\.rb:\d{1,7}:in [`'\\]/ },
  { language: "Go", hints: ["goroutine "], expression: /goroutine \d{1,9} \[[a-z ]{1,40}\]:/ },
];

/** Finds a stack trace in a body, encoded as JSON or not; undefined for ordinary text. */
export function findStackTrace(text: string): StackTrace | undefined {
  for (const { language, hints, expression } of SIGNS) {
    if (!hints.some((hint) => text.includes(hint))) continue;
    const match = expression.exec(text);
    if (match !== null) return { language, excerpt: lineAt(text, match) };
  }
  return undefined;
}

/** The line that a match ends in: what stands before its place may be the words of the error. */
function lineAt(text: string, { 0: found, index }: RegExpExecArray): string {
  const before = found.split(LINE_BREAK).at(-1) ?? "";
  const start = index + found.length - before.length;
  return (text.slice(start, start + MOST_SHOWN).split(LINE_END, 1)[0] ?? "").replace(/^\\t/, "").trim();
}

const MOST_SHOWN = 120;

/** Line breaks may be encoded: as JSON, or as HTML. */
const LINE_BREAK = /[\n"]|\\n|<br\s?\/?>|(?:&nbsp;)+/;
const LINE_END = /[\n"]|\\[nr]|<br|<\//;
