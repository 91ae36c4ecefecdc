import { secretsOf } from "../backend/index.js";
import { cutAfter, redactor } from "../core/index.js";
import { sensitiveValues } from "../engine/index.js";
import type { CaseResult, ExchangeRecord } from "./case.js";
import type { Examiner, Exchanged } from "./examine.js";

const MOST_EXCHANGES = 10;
const LONGEST_BODY = 4_000;

/** The exchanges of a case as a report keeps them. */
export function recordsOf(exchanges: readonly Exchanged[], examiner: Examiner): Pick<CaseResult, "exchanges"> {
  return { exchanges: exchanges.slice(0, MOST_EXCHANGES).map((exchanged) => recordOf(exchanged, examiner)) };
}

function recordOf({ step, request, outcome, before, session }: Exchanged, { bot, secrets }: Examiner): ExchangeRecord {
  const derived = [before, session].flatMap((variables) => sensitiveValues(bot, variables));
  const redact = redactor([...secretsOf(bot, step, [before, session]), ...derived, ...secrets]);
  const texts = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [redact(name), cut(redact(value))]));
  const { method, url, headers, body } = request;
  return {
    request: {
      method,
      url: redact(url),
      headers: texts(headers),
      ...(body === undefined ? {} : { body: cut(redact(body)) }),
    },
    answer:
      "failure" in outcome
        ? { failure: outcome.failure, message: redact(outcome.message) }
        : {
            status: outcome.status,
            headers: texts(withoutCookies(outcome.headers)),
            body: cut(redact(Buffer.from(outcome.body).toString())),
          },
    ms: Math.round(outcome.ms * 10) / 10,
  };
}

/** What a backend gives a user to be known by is a secret of theirs, which nobody has a name for. */
const withoutCookies = (headers: Readonly<Record<string, string>>) =>
  "set-cookie" in headers
    ? { ...headers, "set-cookie": headers["set-cookie"]?.replaceAll(COOKIE, "$1(not shown)") ?? "" }
    : headers;

const COOKIE = /((?:^|, )[^=;,\s]+=)[^;,]*/g;

const cut = (text: string) => cutAfter(LONGEST_BODY, text);
