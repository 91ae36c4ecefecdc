import { formatDuration } from "../core/index.js";
import type { Asked, Effect, Trace } from "../engine/index.js";
import type { ConversationExchange } from "./exchange.js";
import { lineOf } from "./said.js";
import type { Act } from "./script.js";

/** A line of a transcript. */
export interface Line {
  /** `call`: a request and its answer; `note`: what the platform made of it. */
  readonly who: "user" | "bot" | "call" | "note";
  readonly text: string;
}

/** A transcript for people, a line for each. */
export function transcriptText(lines: readonly Line[]): string {
  return lines.map(({ who, text }) => `${who.padEnd(5)}${text.replaceAll("\n", "\n     ")}`).join("\n");
}

/** What the user does. The answer to what is asked for is not shown when it is sensitive. */
export function lineOfAct(act: Act, asked?: Asked): Line | undefined {
  switch (act.type) {
    case "open":
      return undefined;
    case "restart":
      return { who: "user", text: "(begins a new conversation)" };
    case "text":
      return { who: "user", text: asked?.isSensitive === true ? `$${asked.variable}` : act.text };
    case "choose":
      return { who: "user", text: `[${act.title}]` };
    case "postback":
      return { who: "user", text: `[goes to ${act.block.name}]` };
    case "wait":
      return { who: "user", text: `(says nothing for ${formatDuration(act.ms)})` };
  }
}

/** A request and its answer. */
export function lineOfCall({ request, outcome }: ConversationExchange): Line {
  const { method, url, body } = request;
  const sent = `${method} ${url}${body === undefined ? "" : ` ${body}`}`;
  const came =
    "failure" in outcome
      ? `${outcome.failure}: ${outcome.message}`
      : `${outcome.status} ${new TextDecoder().decode(outcome.body)}`.trim();
  return { who: "call", text: `${oneLine(sent)}\n→ ${oneLine(came)}` };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

/** What an effect shows of itself. */
export function linesOfEffect(effect: Effect): Line[] {
  if (effect.type === "send") return [{ who: "bot", text: lineOf(effect) }];
  if (effect.type === "schedule" && effect.reason === "delay") {
    return [{ who: "note", text: `waits ${formatDuration(effect.ms)}` }];
  }
  const note = effect.type === "trace" ? noteOf(effect) : undefined;
  return note === undefined ? [] : [{ who: "note", text: note }];
}

function noteOf(trace: Trace): string | undefined {
  switch (trace.what) {
    case "not understood":
      return trace.reason === "too long" ? "not understood: too long" : "not understood: no intent";
    case "invalid input":
      return `no valid answer to ${trace.block}, attempt ${trace.attempt}`;
    case "failed":
      return `failed: ${trace.reason}`;
    case "finding":
      return `${trace.finding.rule}: expected ${trace.finding.expected}, got ${trace.finding.got}`;
    default:
      return undefined;
  }
}
