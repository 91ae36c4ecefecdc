#!/usr/bin/env node
// Writes docs/lint.md from the lint rules. Run "npm run build" first.
//   node scripts/lint-doc.js           writes
//   node scripts/lint-doc.js --check   writes nothing, exits 1 when the page is stale
import { readFile, writeFile } from "node:fs/promises";
import { lintBot, lintRules, parseBot } from "../dist/bot/index.js";

const page = new URL("../docs/lint.md", import.meta.url);

/** Words as Markdown: underscores and the like stand for themselves. */
const plain = (words) => words.replaceAll(/[_*<[\]]/g, "\\$&");

function reportOf({ id, bad }) {
  const { case: subject, expected, got, mend, at } = lintBot(parseBot(bad)).find(({ rule }) => rule === id);
  return `${subject}: expected ${expected}\ngot  ${got}\nmend ${mend}\nat   ${at.file}:${at.line}:${at.column}`;
}

const section = (rule) => `## ${rule.id}

**${rule.severity}**: ${plain(rule.title)}

Why: ${plain(rule.why)}.

Sources: ${rule.source.join(", ")}.

Good:

\`\`\`yaml
${rule.good.trimEnd()}
\`\`\`

Bad:

\`\`\`yaml
${rule.bad.trimEnd()}
\`\`\`

Reported as:

\`\`\`text
${reportOf(rule)}
\`\`\`
`;

const row = ({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${plain(title)} |`;

const text = `<!-- Generated from src/bot/lint/rules by "node scripts/lint-doc.js". Do not edit. -->

# Lint

\`apistep lint bot.yaml\` looks a bot file through for what can be seen without a backend. \`error\`: it goes wrong.
\`warning\`: it may go wrong. \`advice\`: it could be better. The exit code is 1 when something is at least as severe as
\`--fail-on\` (default \`error\`), 2 for a file that can't be read; names that don't exist are such mistakes already.

- A bot file that only lists its blocks gets no findings of ways, loops and variables.
- The messages of blocks are checked by the rules for messages in answers too (labels, lengths, addresses): see
  [rules.md](rules.md).
- A severity can be changed, and a rule turned off, in the bot file: \`rules: { block-unreachable: "off" }\`.
- Variables that come from outside, such as a web page's, are made known by a default: \`variables: { name: { default: "" } }\`.

| rule | severity | what must hold |
| --- | --- | --- |
${lintRules.map(row).join("\n")}

${lintRules.map(section).join("\n")}`;

const current = await readFile(page, "utf8").catch(() => undefined);
if (current === text) console.log(`docs/lint.md is up to date: ${lintRules.length} rules`);
else if (process.argv.includes("--check")) {
  console.error('docs/lint.md is stale, run "npm run build && node scripts/lint-doc.js"');
  process.exitCode = 1;
} else {
  await writeFile(page, text);
  console.log(`docs/lint.md is written: ${lintRules.length} rules`);
}
