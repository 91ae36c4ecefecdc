#!/usr/bin/env node
// Writes docs/rules.md from the rules. Run "npm run build" first.
//   node scripts/rules-doc.js           writes
//   node scripts/rules-doc.js --check   writes nothing, exits 1 when the page is stale
import { readFile, writeFile } from "node:fs/promises";
import { checkOutcome, exampleOutcome, rules } from "../dist/contract/index.js";
import { validationRules } from "../dist/validate/index.js";

const page = new URL("../docs/rules.md", import.meta.url);
const WIDTH = 100;

/** JSON on one line where it fits, else one line for each member. */
function format(value, indent = "") {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => inner + format(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

function oneLine(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const hex = (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** A body as it can be printed: bytes outside of ASCII as \xEB, a byte-order mark as \uFEFF. */
function bodyOf({ json, text, bytes }) {
  if (bytes !== undefined) return Array.from(bytes, (b) => (b < 128 ? String.fromCharCode(b) : hex(b))).join("");
  return text === undefined ? format(json) : text.replace("\uFEFF", "\\uFEFF");
}

function exampleBlock(example) {
  if (example.failure !== undefined) return `No answer (${example.failure.failure}): ${example.failure.message}.`;
  const { status = 200, headers } = example;
  const head = Object.entries(headers ?? { "content-type": "application/json" }).map(
    ([name, value]) => `${name}: ${value}\n`,
  );
  const body = bodyOf(example);
  const isPlain = status === 200 && headers === undefined && example.json !== undefined;
  if (isPlain) return `\`\`\`json\n${body}\n\`\`\``;
  return `\`\`\`http\nHTTP/1.1 ${status}\n${head.join("")}\n${body === "" ? "" : `${body}\n`}\`\`\``;
}

const list = (names) => [...names].map((name) => `\`${name}\``).join(", ");

/** What the example is checked against besides the contract. */
function circumstances({ ms, options: { blocks, expects, within, secrets } = {} }) {
  const parts = [
    ms !== undefined && `answered after ${ms} ms`,
    within !== undefined && `\`within\` is ${within} ms`,
    blocks && `the bot's blocks are ${list(blocks.ids)}`,
    expects?.nextDialogstate && `the step expects nextDialogstate ${list(expects.nextDialogstate)}`,
    expects?.session && `the step expects session data under ${list(expects.session.keys())}`,
    secrets && `the request carried ${list(secrets.map(({ value }) => value))} (${secrets[0].name})`,
  ].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function reportOf({ id, bad }) {
  const { findings } = checkOutcome(exampleOutcome(bad), bad.options);
  const { pointer, expected, got, mend } = findings.find((finding) => finding.rule === id);
  const place = pointer === undefined ? "" : pointer === "" ? "at the top: " : `${pointer}: `;
  return `\`\`\`text\n${place}expected ${expected}\ngot  ${got}\nmend ${mend}\n\`\`\``;
}

/** Words as Markdown: underscores and the like stand for themselves. */
const plain = (words) => words.replaceAll(/[_*<[\]]/g, "\\$&");

const section = (rule) => `## ${rule.id}

**${rule.severity}**: ${plain(rule.title)}

Why: ${plain(rule.why)}.

Sources: ${rule.source.join(", ")}.

Good${circumstances(rule.good)}:

${exampleBlock(rule.good)}

Bad${circumstances(rule.bad)}:

${exampleBlock(rule.bad)}

Reported as:

${reportOf(rule)}
`;

const shortSection = ({ id, severity, title, why, source }) => `## ${id}

**${severity}**: ${plain(title)}

Why: ${plain(why)}.

Sources: ${source.join(", ")}.
`;

const row = ({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${plain(title)} |`;

const text = `<!-- Generated from src/contract/rules and src/validate/rules.ts by "node scripts/rules-doc.js". Do not edit. -->

# Rules

What every answer to an API step is checked for. \`error\`: it goes wrong. \`warning\`: it may go wrong, or rests on
luck. \`advice\`: it could be better. Labels such as F-031, C-07 or U-04 name a fact, a contradiction or an unknown
of the platform's published behaviour.

| rule | severity | what must hold |
| --- | --- | --- |
${rules.map(row).join("\n")}

${rules.map(section).join("\n")}
# Rules of a validation

What \`apistep validate\` checks besides: whether an answer is what its sample expects, what several answers say
together, what probes provoke, and whether a run tells enough.

| rule | severity | what must hold |
| --- | --- | --- |
${validationRules.map(row).join("\n")}

${validationRules.map(shortSection).join("\n")}`;

const count = rules.length + validationRules.length;
const current = await readFile(page, "utf8").catch(() => undefined);
if (current === text) console.log(`docs/rules.md is up to date: ${count} rules`);
else if (process.argv.includes("--check")) {
  console.error('docs/rules.md is stale, run "npm run build && node scripts/rules-doc.js"');
  process.exitCode = 1;
} else {
  await writeFile(page, text);
  console.log(`docs/rules.md is written: ${count} rules`);
}
