import type { RuleInfo } from "../../backend/index.js";
import { type ConversationRun, runConversation, type Script } from "../../conversation/index.js";
import { type Finding, redactor } from "../../core/index.js";
import { ENGINE_RULES, sensitiveValuesEver } from "../../engine/index.js";
import { type Answered, type Case, labelOf } from "../case.js";
import type { Examiner, Exchanged } from "../examine.js";
import { ANYTHING, foundIn } from "../exchange-case.js";
import { placed, toFinding } from "../findings.js";

/** In place of a step's name: a conversation may call any. */
const CONVERSATIONS = "conversations";

export const conversationFailed: RuleInfo = {
  id: "conversation-failed",
  severity: "error",
  title: "A conversation goes as its file expects.",
  why: "the conversation file says so; what comes after this turn was not checked",
  source: ["conversation file"],
};

/**
 * Findings without a conversation's failure where an error of the same turn says why it failed. To be asked of those
 * that count in the end: what is waived explains nothing.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const isExplained = (failure: Finding) =>
    failure.rule === conversationFailed.id &&
    findings.some((other) => other !== failure && other.severity === "error" && other.case === failure.case);
  return findings.some(isExplained) ? findings.filter((finding) => !isExplained(finding)) : findings;
}

/** One case for each conversation, in their order. */
export function conversationCases(scripts: readonly Script[], seed: number): Case[] {
  return scripts.map((script) => {
    const identity = { kind: "conversation", name: script.name, locate: () => script.locate("") } as const;
    return {
      ...identity,
      id: `conversation/${script.name}`,
      step: CONVERSATIONS,
      tags: script.tags,
      isAlone: false,
      async run(examiner): Promise<Answered> {
        const callBackend = (...call: Parameters<Examiner["examine"]>) => examiner.examine(...call);
        const ran = await runConversation(examiner.bot, script, { callBackend, seed });
        const redact = redactor(examiner.secrets);
        const exchanges = ran.turns.flatMap((turn) => turn.exchanges);
        return {
          outcomes: exchanges.map(({ outcome }) => outcome),
          judge: () => ({
            exchanges,
            findings: findingsOf(ran, script, examiner),
            transcript: ran.transcript.map(({ who, text }) => ({ who, text: redact(text) })),
            blocks: ran.turns.flatMap(({ effects }) => effects.flatMap(enteredBy)),
          }),
        };
      },
    };
  });
}

type Effects = ConversationRun["turns"][number]["effects"];

const enteredBy = (effect: Effects[number]) =>
  effect.type === "trace" && effect.what === "entered" ? [effect.block] : [];

/** In the order of the turns: what is wrong with answers, then what the engine found, then what was not expected. */
function findingsOf(ran: ConversationRun<Exchanged>, script: Script, examiner: Examiner): Finding[] {
  return [
    ...ran.turns.flatMap((turn) => turnFindings(turn, script, examiner)),
    ...failureFindings(ran, script, examiner),
  ];
}

function turnFindings(
  { turn, exchanges, findings, conversation }: ConversationRun<Exchanged>["turns"][number],
  script: Script,
  examiner: Examiner,
): Finding[] {
  const place = { kind: "conversation", name: script.name, turn, locate: () => placeOf(script, turn) } as const;
  const ofAnswers = exchanges.flatMap((exchanged) =>
    placed(foundIn(exchanged, ANYTHING, examiner), examiner, { case: place, exchanged }),
  );
  const { bot, secrets } = examiner;
  const redact = redactor([...bot.secrets, ...secrets, ...sensitiveValuesEver(bot, conversation)]);
  const areBad = ofAnswers.some(({ severity }) => severity === "error");
  const ofFlow = findings
    .filter(({ rule }) => !(areBad && TOLD_OF_ANSWERS.has(rule)))
    .map((finding) => ({ at: place.locate(), ...withTexts(finding, redact), case: redact(labelOf(place)) }));
  return [...ofAnswers, ...ofFlow];
}

const withTexts = (finding: Finding, change: (text: string) => string): Finding => ({
  ...finding,
  expected: change(finding.expected),
  got: change(finding.got),
  mend: change(finding.mend),
});

/** What the engine finds in an answer, its own check finds too, and says it better. */
const TOLD_OF_ANSWERS: ReadonlySet<string> = new Set<keyof typeof ENGINE_RULES>([
  "flow-message-invalid",
  "flow-message-over-limit",
  "flow-namespace-reserved",
  "flow-prototype-key",
  "flow-target-unknown",
]);

/** The rules of the engine, as those of a validation. */
export const FLOW_RULES: readonly RuleInfo[] = Object.entries(ENGINE_RULES).map(([id, rule]) => ({
  ...rule,
  id,
  title: "A conversation runs without this going wrong.",
}));

const placeOf = ({ locate, turns }: Script, turn: number) => locate(turns[turn - 1]?.pointer ?? "");

function failureFindings({ failure }: ConversationRun, script: Script, { secrets }: Examiner): Finding[] {
  if (failure === undefined) return [];
  const { turn, expected, got, mend, at } = failure;
  const redact = redactor(secrets);
  const breach = { expected: redact(expected), got: redact(got), mend };
  return [
    { ...toFinding(conversationFailed, breach), case: labelOf({ kind: "conversation", name: script.name, turn }), at },
  ];
}
