import type { Bot } from "../bot/index.js";

/** Whether a variable, by its path, is a sensitive one, lies within one, or has one within it. */
export function isSensitive(path: string, { variables }: Bot): boolean {
  const [plain = ""] = path.split("|"); // a modifier may follow
  return [...variables.values()].some(
    ({ name, sensitive }) => sensitive && (isWithin(plain.trim(), name) || isWithin(name, plain.trim())),
  );
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);
}
