import type { LintRule } from "../rule.js";
import { blockDeadEnd } from "./block-dead-end.js";
import { blockUnreachable } from "./block-unreachable.js";
import { collectCannotPass } from "./collect-cannot-pass.js";
import { collectNeverAsks } from "./collect-never-asks.js";
import { collectWithoutQuestion } from "./collect-without-question.js";
import { defaultBlockMissing } from "./default-block-missing.js";
import { intentWithoutBlock } from "./intent-without-block.js";
import { intentsSimilar } from "./intents-similar.js";
import { loopPossible } from "./loop-possible.js";
import { loopWithoutInput } from "./loop-without-input.js";
import { placeholderUnsupported } from "./placeholder-unsupported.js";
import { rowNeverValid } from "./row-never-valid.js";
import { stepUnused } from "./step-unused.js";
import { stepWithoutSample } from "./step-without-sample.js";
import { storedTargetUnknown } from "./stored-target-unknown.js";
import { targetNotSent } from "./target-not-sent.js";
import { variableNeverRead } from "./variable-never-read.js";
import { variableNeverSet } from "./variable-never-set.js";

/** Everything that a bot file is looked through for, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [
  blockUnreachable,
  blockDeadEnd,
  defaultBlockMissing,
  storedTargetUnknown,
  loopWithoutInput,
  loopPossible,
  collectWithoutQuestion,
  collectNeverAsks,
  collectCannotPass,
  rowNeverValid,
  variableNeverSet,
  variableNeverRead,
  placeholderUnsupported,
  intentWithoutBlock,
  intentsSimilar,
  stepUnused,
  stepWithoutSample,
  targetNotSent,
];
