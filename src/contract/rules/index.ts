import type { Rule } from "../rule.js";
import { actionNotObject } from "./action-not-object.js";
import { answerMissing } from "./answer-missing.js";
import { answerSlow } from "./answer-slow.js";
import { answerTimeout } from "./answer-timeout.js";
import { answerTooLarge } from "./answer-too-large.js";
import { bodyEmpty } from "./body-empty.js";
import { bodyNotJson } from "./body-not-json.js";
import { buttonTypeUnknown } from "./button-type-unknown.js";
import { buttonsTooMany } from "./buttons-too-many.js";
import { byteOrderMark } from "./byte-order-mark.js";
import { cardButtonsTooMany } from "./card-buttons-too-many.js";
import { cardImageMissing } from "./card-image-missing.js";
import { choicesEmpty } from "./choices-empty.js";
import { connectionDropped } from "./connection-dropped.js";
import { contentType } from "./content-type.js";
import { contentTypeVariant } from "./content-type-variant.js";
import { contractMismatch } from "./contract-mismatch.js";
import { duplicateKey } from "./duplicate-key.js";
import { envelopeMisplaced } from "./envelope-misplaced.js";
import { envelopeNotObject } from "./envelope-not-object.js";
import { htmlPage } from "./html-page.js";
import { internalsShown } from "./internals-shown.js";
import { invalidUtf8 } from "./invalid-utf8.js";
import { jsonInString } from "./json-in-string.js";
import { labelEmpty } from "./label-empty.js";
import { labelTooLong } from "./label-too-long.js";
import { listButtonsTooMany } from "./list-buttons-too-many.js";
import { listSize } from "./list-size.js";
import { listUndocumented } from "./list-undocumented.js";
import { mediaTypeMismatch } from "./media-type-mismatch.js";
import { mediaTypeUnfirm } from "./media-type-unfirm.js";
import { mediaTypeUnknown } from "./media-type-unknown.js";
import { memberMissing } from "./member-missing.js";
import { memberMisspelled } from "./member-misspelled.js";
import { memberNaming } from "./member-naming.js";
import { memberNull } from "./member-null.js";
import { memberUnknown } from "./member-unknown.js";
import { memberWrongType } from "./member-wrong-type.js";
import { messageConfigMissing } from "./message-config-missing.js";
import { messageNotObject } from "./message-not-object.js";
import { messageTypeMismatch } from "./message-type-mismatch.js";
import { messageTypeMissing } from "./message-type-missing.js";
import { messageTypeUndocumented } from "./message-type-undocumented.js";
import { messageTypeUnknown } from "./message-type-unknown.js";
import { messagesNotArray } from "./messages-not-array.js";
import { nextdialogstateConflict } from "./nextdialogstate-conflict.js";
import { nextdialogstateEmpty } from "./nextdialogstate-empty.js";
import { nextdialogstateMissing } from "./nextdialogstate-missing.js";
import { nextdialogstateNotString } from "./nextdialogstate-not-string.js";
import { nextdialogstateTopLevel } from "./nextdialogstate-top-level.js";
import { nextdialogstateUnexpected } from "./nextdialogstate-unexpected.js";
import { nextdialogstateUnknown } from "./nextdialogstate-unknown.js";
import { numberImprecise } from "./number-imprecise.js";
import { phoneButtonDialect } from "./phone-button-dialect.js";
import { phoneNumberInvalid } from "./phone-number-invalid.js";
import { postbackTargetMissing } from "./postback-target-missing.js";
import { postbackTargetUnknown } from "./postback-target-unknown.js";
import { prototypeKey } from "./prototype-key.js";
import { redirect } from "./redirect.js";
import { secretEchoed } from "./secret-echoed.js";
import { sessionArray } from "./session-array.js";
import { sessionDataArray } from "./session-data-array.js";
import { sessionDataMissing } from "./session-data-missing.js";
import { sessionDataNotObject } from "./session-data-not-object.js";
import { sessionMissing } from "./session-missing.js";
import { sessionNamespaceInvalid } from "./session-namespace-invalid.js";
import { sessionNamespaceMissing } from "./session-namespace-missing.js";
import { sessionNamespaceReserved } from "./session-namespace-reserved.js";
import { sessionNamespaceUnreadable } from "./session-namespace-unreadable.js";
import { sessionNotObject } from "./session-not-object.js";
import { sessionUnexpected } from "./session-unexpected.js";
import { sessionUnwrapped } from "./session-unwrapped.js";
import { stackTrace } from "./stack-trace.js";
import { statusNot2xx } from "./status-not-2xx.js";
import { statusNot200 } from "./status-not-200.js";
import { textEmpty } from "./text-empty.js";
import { textGarbled } from "./text-garbled.js";
import { textHtml } from "./text-html.js";
import { textNotRendered } from "./text-not-rendered.js";
import { textTooLong } from "./text-too-long.js";
import { textUnfinished } from "./text-unfinished.js";
import { urlCredentials } from "./url-credentials.js";
import { urlInvalid } from "./url-invalid.js";
import { urlMissing } from "./url-missing.js";
import { urlNotEncoded } from "./url-not-encoded.js";
import { v1Dialect } from "./v1-dialect.js";
import { webhookDialect } from "./webhook-dialect.js";

/** All rules. The order is that of the report, and where two explain the same problem, the first one does. */
export const rules: readonly Rule[] = [
  // No answer
  answerTimeout,
  answerMissing,
  answerTooLarge,
  // Transport
  redirect,
  statusNot2xx,
  statusNot200,
  htmlPage,
  contentType,
  contentTypeVariant,
  bodyEmpty,
  invalidUtf8,
  byteOrderMark,
  bodyNotJson,
  duplicateKey,
  jsonInString,
  // Envelope
  envelopeNotObject,
  memberNaming,
  memberNull,
  webhookDialect,
  v1Dialect,
  envelopeMisplaced,
  prototypeKey,
  // What the backend says to its makers
  internalsShown,
  // Session
  sessionNotObject,
  sessionArray,
  sessionUnwrapped,
  sessionNamespaceMissing,
  sessionNamespaceInvalid,
  sessionNamespaceReserved,
  sessionNamespaceUnreadable,
  sessionDataMissing,
  sessionDataArray,
  sessionDataNotObject,
  numberImprecise,
  // Messages
  messagesNotArray,
  messageNotObject,
  messageTypeMissing,
  messageTypeUnknown,
  messageTypeUndocumented,
  messageConfigMissing,
  messageTypeMismatch,
  textEmpty,
  textTooLong,
  textNotRendered,
  textUnfinished,
  textGarbled,
  textHtml,
  choicesEmpty,
  buttonsTooMany,
  cardButtonsTooMany,
  listButtonsTooMany,
  listSize,
  listUndocumented,
  labelEmpty,
  labelTooLong,
  phoneButtonDialect,
  phoneNumberInvalid,
  buttonTypeUnknown,
  postbackTargetMissing,
  postbackTargetUnknown,
  urlMissing,
  cardImageMissing,
  urlInvalid,
  urlNotEncoded,
  urlCredentials,
  mediaTypeUnfirm,
  mediaTypeUnknown,
  mediaTypeMismatch,
  // nextDialogstate
  actionNotObject,
  nextdialogstateNotString,
  nextdialogstateEmpty,
  nextdialogstateConflict,
  nextdialogstateTopLevel,
  nextdialogstateUnknown,
  // Any member, where no rule above says it better
  memberMisspelled,
  memberUnknown,
  memberMissing,
  memberWrongType,
  contractMismatch,
  // What the step promises
  nextdialogstateUnexpected,
  nextdialogstateMissing,
  sessionUnexpected,
  sessionMissing,
  // Time and leaks
  answerSlow,
  connectionDropped,
  secretEchoed,
  stackTrace,
];

/** Rules on what an answer gives away, be it what a user typed: the platform takes it all the same. */
export const LEAKS: ReadonlySet<string> = new Set([internalsShown.id, secretEchoed.id, stackTrace.id]);
