import type { Defect } from "./corpus.js";

/** How many of the seeded defects were found, by class. */
export function tableOf(
  classes: Readonly<Record<string, readonly Defect[]>>,
  found: ReadonlyMap<Defect, boolean>,
  beyond: number,
  good: number,
): string {
  const rows = Object.entries(classes).map(([name, defects]) => {
    const hits = defects.filter((defect) => found.get(defect) === true);
    return [
      name,
      String(defects.length),
      String(hits.length),
      [...new Set(defects.map(({ rule }) => rule))].join(", "),
    ];
  });
  const sum = (column: number) => String(rows.reduce((total, row) => total + Number(row[column]), 0));
  const table = [
    ["class", "seeded", "found", "rules"],
    ...rows,
    ["all", sum(1), sum(2), `${beyond} more are beyond reach; ${good} good ones`],
  ];
  return table
    .map(([name = "", seeded = "", hits = "", rules = ""]) =>
      [name.padEnd(13), seeded.padStart(6), hits.padStart(6), ` ${rules}`].join(" ").trimEnd(),
    )
    .join("\n");
}
