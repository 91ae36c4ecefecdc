export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median of the ratios within each round: what slows the machine down for a while slows both. */
export function medianRatio(values, others) {
  return median(values.map((value, round) => value / others[round]));
}
