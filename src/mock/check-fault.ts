import type { Mistake } from "../bot/index.js";
import { parseDuration } from "../core/index.js";
import type { FaultDefinition, Scenario } from "./scenario.js";

/** What is wrong with a fault, and what of it is without effect. */
interface Verdict {
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

/** What the schema does not say of a scenario's faults: that they make sense. */
export function checkFaults(scenario: Scenario): Verdict {
  const { fault, answers, pointer } = scenario;
  const all = [
    { fault, pointer: `${pointer}/fault` },
    ...answers.map((written) => ({ fault: written.respond.fault, pointer: `${written.pointer}/fault` })),
  ];
  const verdicts = all.map((each) =>
    each.fault === undefined ? FINE : checkFault(each.fault, each.pointer, scenario),
  );
  return {
    mistakes: verdicts.flatMap(({ mistakes }) => mistakes),
    warnings: verdicts.flatMap(({ warnings }) => warnings),
  };
}

const FINE: Verdict = { mistakes: [], warnings: [] };

function checkFault({ on, ...what }: FaultDefinition, pointer: string, { name, source }: Scenario): Verdict {
  const say = (place: string, message: string, hint: string): Mistake => {
    return { location: source.locate(pointer + place), message: `scenario "${name}": ${message}`, hint };
  };
  const mistakes: Mistake[] = [];
  if (on !== undefined && Object.keys(what).length === 0) {
    mistakes.push(say("", "the fault says when, but not what goes wrong", "add delay, status, body or connection"));
  }
  if (isBackwards(what.delay)) {
    mistakes.push(say("/delay", "expected a delay from the shorter to the longer", 'exchange "from" and "to"'));
  }
  const unsent = (["status", "body", "contentType"] as const).filter((member) => what[member] !== undefined);
  const warnings =
    what.connection === "reset"
      ? unsent.map((member) => say(`/${member}`, "the connection breaks without an answer", `leave out ${member}`))
      : [];
  return { mistakes, warnings };
}

const isBackwards = (delay: FaultDefinition["delay"]) =>
  typeof delay === "object" && (parseDuration(delay.from) ?? 0) > (parseDuration(delay.to) ?? 0);
