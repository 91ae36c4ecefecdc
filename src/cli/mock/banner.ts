import type { ScenarioSet } from "../../admin/index.js";
import type { ApiStep, Auth, Bot, Row } from "../../bot/index.js";
import { redactor } from "../../core/index.js";
import type { Mock } from "../../mock/index.js";
import { scenarioCount } from "./tell.js";

/** What a designer wants to know at the start: the address, and for each API step what to type into it. */
export function banner(
  mock: Mock,
  bot: Bot | undefined,
  { hasPage, sets }: { readonly hasPage: boolean; readonly sets: readonly ScenarioSet[] },
): string {
  const whose = bot === undefined ? "for any method and path" : `of "${bot.name}"`;
  const head = `Mock ${whose} at ${mock.url} (${scenarioCount(mock)}, seed ${mock.seed}). Stop it with Ctrl-C.`;
  const steps = bot === undefined ? [] : [...bot.apiSteps.values()].map((step) => settings(step, bot, mock.url));
  const page = hasPage ? [`See and steer it: ${mock.url}/__apistep/ui`] : [];
  const all = sets.map(({ name, isOn }) => (isOn ? `${name} (on)` : name)).join(", ");
  const choice = sets.length === 0 ? [] : [`Scenario sets: ${all}`];
  return `${[[head, ...choice, ...page].join("\n"), ...steps].join("\n\n")}\n`;
}

/** The settings of an API step, line by line as its form asks for them. */
function settings(step: ApiStep, bot: Bot, url: string): string {
  const redact = redactor(bot.secrets);
  const rows = (rows_: readonly Row[]) => rows_.map((row) => [row.key, row.type, redact(sentBy(row))]);
  const lines = [
    ["Method", step.method],
    ["URL", url + redact(step.path)],
    ...(step.auth === undefined ? [] : [["Authorization", authOf(step.auth, bot)]]),
    ...section("Query", rows(step.query)),
    ...section("Headers", rows(step.headers)),
    ...section("Body", rows(step.body)),
  ];
  return [step.name, ...columns(lines).map((line) => `  ${line}`)].join("\n");
}

/** A row's cells, after the title of the section in the first one. */
function section(title: string, rows: readonly string[][]): string[][] {
  return rows.map((cells, index) => [index === 0 ? title : "", ...cells]);
}

function sentBy(row: Row): string {
  switch (row.type) {
    case "text":
      return row.text;
    case "variable":
      return row.variable;
    case "dialogstate":
      return row.block.id === row.block.name ? row.block.name : `${row.block.name} (${row.block.id})`;
  }
}

/** The kind of authorization, and where its secret comes from; never the secret. */
function authOf(auth: Auth, bot: Bot): string {
  const secret = auth.type === "bearer" ? auth.token : auth.password;
  const known = bot.secrets.find(({ value }) => value === secret);
  const shown = known === undefined ? "not shown" : `$${known.name}`;
  return auth.type === "bearer" ? `Bearer token, ${shown}` : `Basic, user ${auth.username}, password ${shown}`;
}

/** Cells in columns; the last one of a line may be of any length. */
function columns(lines: readonly string[][]): string[] {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [index, cell] of cells.slice(0, -1).entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return lines.map((cells) =>
    cells.map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join("  "),
  );
}
