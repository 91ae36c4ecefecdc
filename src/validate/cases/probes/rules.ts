import type { RuleInfo } from "../../../backend/index.js";

// What probes check: requests that the platform seldom or never sends.

export const credentialsNotChecked: RuleInfo = {
  id: "credentials-not-checked",
  severity: "error",
  title: "A request with wrong or no credentials is refused.",
  why: "the step has credentials (F-014) because its backend must not serve anybody; whoever knows its address can use it",
  source: ["F-014", "RFC 9110, 15.5.2", "CWE-306"],
};

export const refusalStatus: RuleInfo = {
  id: "refusal-status",
  severity: "warning",
  title: "Wrong or no credentials are refused with status 401 or 403.",
  why: "the status is what the platform's error log shows (F-048): with another one, nobody reading it looks for wrong credentials",
  source: ["F-048", "RFC 9110, 15.5.2"],
};

export const refusalWithData: RuleInfo = {
  id: "refusal-with-data",
  severity: "error",
  title: "A refusal carries nothing of what was refused.",
  why: "the status keeps the platform from using it (U-06), but whoever knows the address reads the body",
  source: ["U-06", "CWE-200"],
};

export const methodNotChecked: RuleInfo = {
  id: "method-not-checked",
  severity: "warning",
  title: "A method that no step uses is refused.",
  why: "a step that is given the wrong method by mistake (F-002) seems to work; and what a GET does, crawlers and link previews may do too",
  source: ["F-002", "RFC 9110, 9.2.1", "RFC 9110, 15.5.6"],
};

export const malformedBodyAccepted: RuleInfo = {
  id: "malformed-body-accepted",
  severity: "warning",
  title: "A body that is no JSON is refused with a status from 400 to 499.",
  why: "an answer to a request that could not be read is about something else than the user's request",
  source: ["F-008", "RFC 9110, 15.5.1"],
};

export const inputNotSurvived: RuleInfo = {
  id: "input-not-survived",
  severity: "warning",
  title: "No input makes the backend fail, hang or cut the connection.",
  why: "session variables may hold anything (F-009, F-079), users type anything, and whoever knows the address may send anything; what fails on one request may fail others with it",
  source: ["F-009", "F-079", "CWE-20"],
};

export const errorDetails: RuleInfo = {
  id: "error-details",
  severity: "warning",
  title: "An error answer tells nothing of how the backend is built.",
  why: "paths, queries and addresses help who attacks the backend; they stay in the platform's error log (F-048)",
  source: ["F-048", "CWE-209"],
};

export const headerEchoed: RuleInfo = {
  id: "header-echoed",
  severity: "warning",
  title: "An answer repeats no header of the request.",
  why: "what echoes one header echoes the one with the credentials too, and the session keeps it (F-032)",
  source: ["F-014", "F-032"],
};

export const getChangesState: RuleInfo = {
  id: "get-changes-state",
  severity: "warning",
  title: "The same GET, sent again, changes nothing.",
  why: "GET is for reading: whatever stands between may send it again or answer from a cache",
  source: ["F-002", "RFC 9110, 9.2.1"],
};

export const answerTypeVaries: RuleInfo = {
  id: "answer-type-varies",
  severity: "warning",
  title: "The same request, sent again, brings values of the same types.",
  why: "conditions and messages rely on the types of session variables (F-009, F-102)",
  source: ["F-009", "F-102"],
};

export const answerUnsteady: RuleInfo = {
  id: "answer-unsteady",
  severity: "warning",
  title: "The same request, sent again, is served again.",
  why: "users come back to a block, and press a button twice: a refusal sends them to Error occurred (F-045, F-046)",
  source: ["F-045", "F-046"],
};

export const slowTail: RuleInfo = {
  id: "slow-tail",
  severity: "warning",
  title: "Of 20 answers, 19 come within the time that the step expects.",
  why: "users wait for the slow answers too, and a call that takes too long has failed (F-024)",
  source: ["F-024"],
};

export const sessionLeak: RuleInfo = {
  id: "session-leak",
  severity: "error",
  title: "No answer holds data of another user's request.",
  why: "many users talk to the bot at the same time: what one sent is shown to another, or stored in the other's session (F-032)",
  source: ["F-032", "CWE-488"],
};

export const lastingHarm: RuleInfo = {
  id: "lasting-harm",
  severity: "error",
  title: "After odd requests, the right one is answered as before.",
  why: "what one user types (F-009, F-079) must not spoil the answers to all others",
  source: ["F-009", "F-079", "CWE-20"],
};

export const inputEvaluated: RuleInfo = {
  id: "input-evaluated",
  severity: "error",
  title: "What a user types is data: no template, query, file name or header is made of it.",
  why: "users type anything (F-009, F-079): whoever finds this reads what is not theirs, or runs what they like",
  source: ["F-009", "F-079", "CWE-74"],
};

export const sampleUsedUp: RuleInfo = {
  id: "sample-used-up",
  severity: "advice",
  title: "The first sample of a step can be sent again and again.",
  why: "probes send it many times, and compare with its answer: once it leads to another block (F-047), they tell of that block only",
  source: ["F-047"],
};

export const dayRolledOver: RuleInfo = {
  id: "day-rolled-over",
  severity: "warning",
  title: "A day that is none is not taken for another.",
  why: "many date parsers make the first of March of the 29th of February: the user who mistyped a day gets another one, and nobody says so (F-009, F-079)",
  source: ["F-009", "F-079", "CWE-20"],
};

export const contentTypeRefused: RuleInfo = {
  id: "content-type-refused",
  severity: "warning",
  title: "The content type may have parameters.",
  why: "the documentation writes application/json; with a semicolon (F-015), and HTTP clients add a charset: a backend that compares the whole text refuses all of their requests (RFC 9110, 8.3.1)",
  source: ["F-015", "C-05", "RFC 9110"],
};

export const inputInterpolated: RuleInfo = {
  id: "input-interpolated",
  severity: "advice",
  title: "A message holds no braces that a user typed.",
  why: "the platform replaces {variable} in the messages of an answer (F-041, F-081): users read variables that are not meant for them",
  source: ["F-041", "F-081", "CWE-74"],
};

export const inputUnescaped: RuleInfo = {
  id: "input-unescaped",
  severity: "warning",
  title: "A user's text in HTML is escaped.",
  why: "a browser runs what stands there as markup",
  source: ["CWE-79"],
};

export const PROBE_RULES: readonly RuleInfo[] = [
  credentialsNotChecked,
  refusalStatus,
  refusalWithData,
  methodNotChecked,
  malformedBodyAccepted,
  inputNotSurvived,
  errorDetails,
  headerEchoed,
  getChangesState,
  answerTypeVaries,
  answerUnsteady,
  slowTail,
  sessionLeak,
  lastingHarm,
  inputEvaluated,
  dayRolledOver,
  sampleUsedUp,
  contentTypeRefused,
  inputInterpolated,
  inputUnescaped,
];
