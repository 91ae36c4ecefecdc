import type { Bot } from "../bot/index.js";
import { isUsable } from "../core/index.js";
import type { Terminal } from "./terminal.js";

/**
 * The bot of a command: what its options hold that must not be printed is a secret of it too. Warns of secrets that
 * can't be told from other text.
 */
export async function loadBotFor(file: string, { environment, hidden, err }: Terminal): Promise<Bot> {
  const { loadBot } = await import("../bot/index.js");
  const { secretsOfBot, withSecrets } = await import("../backend/index.js");
  const bot = await loadBot(file, { environment });
  const known = hidden?.secrets ?? [];
  hidden?.learn(secretsOfBot(bot));
  const all = withSecrets(bot, known);
  const short = all.secrets.filter((secret) => secret.value !== "" && !isUsable(secret)).map(({ name }) => `$${name}`);
  if (short.length > 0) {
    const [subject, verb] = [[...new Set(short)].join(", "), short.length === 1 ? "is" : "are"];
    err(`warning  ${subject} ${verb} too short, or too ordinary a word, to be hidden in all that is printed`);
  }
  return all;
}
