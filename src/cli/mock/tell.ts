import { formatLocation } from "../../core/index.js";
import type { Mock } from "../../mock/index.js";
import type { Terminal } from "../terminal.js";

/** Says what of the scenarios may go wrong. */
export function tellWarnings({ warnings }: Mock, { err }: Pick<Terminal, "err">): void {
  for (const { location, message, hint } of warnings) {
    err(`warning  ${formatLocation(location)}  ${message}${hint === undefined ? "" : `; ${hint}`}`);
  }
}

/** `5 scenarios` */
export function scenarioCount({ scenarios }: Mock): string {
  return scenarios.length === 1 ? "1 scenario" : `${scenarios.length} scenarios`;
}
