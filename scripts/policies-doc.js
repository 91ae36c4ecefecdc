#!/usr/bin/env node
// Writes docs/policies.md from the table of policies. Run "npm run build" first.
//   node scripts/policies-doc.js           writes
//   node scripts/policies-doc.js --check   writes nothing, exits 1 when the page is stale
import { readFile, writeFile } from "node:fs/promises";
import { FIXED_CHOICES, POLICIES } from "../dist/bot/policies.js";

const page = new URL("../docs/policies.md", import.meta.url);

/** How a value is written in a bot file. */
function written({ kind }, value) {
  if (kind === "time") return `${value / 1_000}s`;
  return kind === "choice" && /^\d+$/.test(value) ? `"${value}"` : String(value);
}

function valuesOf(policy) {
  if (policy.kind === "time") return "a time, such as `500ms` or `20s`";
  if (policy.kind === "count") return "a whole number";
  return policy.values.map((value) => `\`${written(policy, value)}\``).join(", ");
}

const row = ([name, policy]) =>
  `| \`${name}\` | ${policy.meaning} | ${valuesOf(policy)} | \`${written(policy, policy.default)}\` | ${policy.source.join(", ")} |`;

const fixed = ({ source, choice }) => `| ${source} | ${choice} |`;

const text = `<!-- Generated from src/bot/policies.ts by "node scripts/policies-doc.js". Do not edit. -->

# Policies

The platform does not publish everything that it does. Where it leaves something open, or says two things, a policy
chooses. A bot file switches it:

\`\`\`yaml
policies: { sessionMerge: deep, timeout: 10s }
\`\`\`

Labels such as F-031, C-07 or U-04 name a fact, a contradiction or an unknown of the platform's published behaviour.

| policy | what it chooses | values | default | sources |
| --- | --- | --- | --- | --- |
${Object.entries(POLICIES).map(row).join("\n")}

## Choices that can't be switched

| unknown | choice |
| --- | --- |
${FIXED_CHOICES.map(fixed).join("\n")}
`;

const current = await readFile(page, "utf8").catch(() => undefined);
const count = Object.keys(POLICIES).length;
if (current === text) console.log(`docs/policies.md is up to date: ${count} policies`);
else if (process.argv.includes("--check")) {
  console.error('docs/policies.md is stale, run "npm run build && node scripts/policies-doc.js"');
  process.exitCode = 1;
} else {
  await writeFile(page, text);
  console.log(`docs/policies.md is written: ${count} policies`);
}
