import { type Clock, systemClock } from "../../core/index.js";
import type { ValidationEvent } from "../../validate/index.js";
import type { Terminal } from "../terminal.js";

const PAUSE = 100;

/** Keeps a line at the foot of a terminal that says how far a run is. */
export function progressLine(terminal: Terminal, clock: Clock = systemClock): (event: ValidationEvent) => void {
  let total = 0;
  let done = 0;
  let failed = 0;
  let shown = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (event.type === "started") total = event.cases.length;
    if (event.type === "finished") return terminal.status("");
    if (event.type === "case-finished") {
      done += 1;
      if (event.result.status === "failed") failed += 1;
    }
    if (clock.monotonic() - shown < PAUSE) return;
    shown = clock.monotonic();
    terminal.status(`${done} of ${total} cases${failed > 0 ? `, ${failed} failed` : ""}`);
  };
}
