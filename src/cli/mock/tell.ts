import type { Bot } from "../../bot/index.js";
import { formatLocation } from "../../core/index.js";
import type { Mock } from "../../mock/index.js";
import type { Terminal } from "../terminal.js";

/** Says what of the scenarios may go wrong. */
export function tellWarnings({ warnings }: Mock, { err }: Pick<Terminal, "err">): void {
  for (const { location, message, hint } of warnings) {
    err(`warning  ${formatLocation(location)}  ${message}${hint === undefined ? "" : `; ${hint}`}`);
  }
}

/** Says when there is nothing that `--require-auth` could ask for. */
export function tellUnguarded(bot: Bot | undefined, { err }: Pick<Terminal, "err">): void {
  const steps = [...(bot?.apiSteps.values() ?? [])];
  if (steps.some(({ auth, security }) => auth !== undefined || security !== undefined)) return;
  err('warning  --require-auth asks for nothing: no API step of a bot file has "auth" or "security"');
}

/** `5 scenarios` */
export function scenarioCount({ scenarios }: Mock): string {
  return scenarios.length === 1 ? "1 scenario" : `${scenarios.length} scenarios`;
}
