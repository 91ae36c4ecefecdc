import type { SourceFile } from "../bot/index.js";
import type { components } from "./generated/scenario-file.js";

type Schemas = components["schemas"];

/** A scenario as people write it: when a request looks so, respond so. */
export type ScenarioDefinition = Schemas["Scenario"];
export type When = Schemas["When"];
/** An answer as people write it: session, messages and nextDialogstate; short forms of messages, names of blocks. */
export type Respond = Schemas["Respond"];
/** What goes wrong with an answer, as people write it. */
export type FaultDefinition = Schemas["Fault"];

/** A scenario and where it was written. */
export interface Scenario {
  readonly name: string;
  /** Answers only while this set is switched on. */
  readonly set: string | undefined;
  readonly priority: number;
  readonly when: When;
  /** States of the conversation in which it answers; undefined: in any. */
  readonly from: readonly string[] | undefined;
  /** The state after its answer. */
  readonly to: string | undefined;
  /** Answers at most so often in a conversation. */
  readonly times: number | undefined;
  /** Variables of the mock's conversation to set; may hold templates. */
  readonly vars: { readonly [name: string]: unknown } | undefined;
  /** In turn, the last again and again, or one of them by chance. None: it only disturbs what others answer. */
  readonly answers: readonly WrittenAnswer[];
  readonly isChance: boolean;
  readonly fault: FaultDefinition | undefined;
  readonly source: SourceFile;
  /** Its place in the source. */
  readonly pointer: string;
}

/** One answer of a scenario, and where it was written. */
export interface WrittenAnswer {
  readonly respond: Respond;
  readonly weight: number;
  readonly pointer: string;
}

/** The parts of a scenario that say what it does. */
const DEEDS = ["respond", "sequence", "choose", "fault"] as const;

/** Which of them a scenario has; it must be one. */
export const deedsOf = (definition: ScenarioDefinition): readonly (typeof DEEDS)[number][] =>
  DEEDS.filter((deed) => definition[deed] !== undefined);

export function toScenario(
  definition: ScenarioDefinition,
  { source, pointer, set }: Pick<Scenario, "source" | "pointer" | "set">,
): Scenario {
  const { name, when = {}, priority = 0, state, times, fault } = definition;
  return {
    name,
    set,
    priority,
    when,
    from: state?.from === undefined ? undefined : [state.from].flat(),
    to: state?.to,
    times,
    vars: definition.set,
    answers: answersOf(definition, pointer),
    isChance: definition.choose !== undefined,
    fault,
    source,
    pointer,
  };
}

function answersOf({ respond, sequence, choose }: ScenarioDefinition, pointer: string): WrittenAnswer[] {
  if (respond !== undefined) return [{ respond, weight: 1, pointer: `${pointer}/respond` }];
  const inTurn = (sequence ?? []).map((item, index) => {
    return { respond: item, weight: 1, pointer: `${pointer}/sequence/${index}` };
  });
  const byChance = (choose ?? []).map((item, index) => {
    return { respond: item.respond, weight: item.weight ?? 1, pointer: `${pointer}/choose/${index}/respond` };
  });
  return [...inTurn, ...byChance];
}
