import { answerCompressed } from "./answer-compressed.js";
import type { Check } from "./check.js";
import { expectationFailed } from "./expectation.js";
import { sensitiveEchoed } from "./sensitive-echoed.js";
import { targetNotOffered } from "./target-not-offered.js";
import { urlNotPublic } from "./url-not-public.js";

/** All checks, in the order of the report. */
export const checks: readonly Check[] = [
  expectationFailed,
  targetNotOffered,
  urlNotPublic,
  answerCompressed,
  sensitiveEchoed,
];
