import { matching, type Sign } from "./signs.js";

/** What a program says for its makers, found in what an answer says. */
export interface Internal {
  /** A phrase: "an exception". */
  readonly what: string;
  readonly excerpt: string;
  /** An imperative sentence: how to find the cause, and what to say instead. */
  readonly mend: string;
  /** Whether the cause is a fault for sure: an exception may stand for bad news, as NotFoundException does. */
  readonly isFault: boolean;
}

interface InternalSign {
  readonly what: string;
  /** Its repetitions are bounded, so that its time is linear. */
  readonly expression: RegExp;
  readonly cause: string;
  readonly isFault: boolean;
}

/** Said by PHP and by exceptions. */
const PROGRAMS: readonly InternalSign[] = [
  {
    what: "a notice of PHP",
    expression:
      /(?:Notice|Warning|Deprecated|(?:Fatal|Parse|fatal) error)(?:<\/b>)?:\s{1,3}(?:Undefined (?:variable|index|offset|array key|property|constant)|Uncaught |Trying to (?:get|access)|Division by zero|Array to string|[^\n"]{1,200}? in (?:<b>)?[^\s"<]{1,200}\.php\b)/,
    cause: "correct what PHP complains of, and turn its display_errors off",
    isFault: true,
  },
  {
    what: "an exception",
    expression:
      /\b[A-Z]\w{1,60}Error(?:: |\()|\b[A-Z]\w{1,60}Exception\b|Cannot read propert(?:y|ies) |Object reference not set to an instance|'NoneType' object|undefined method [`'"]|nil pointer dereference|Unexpected (?:token .{1,12} in JSON|end of JSON input)/,
    cause: "find in the backend's log what threw this, and mend it",
    isFault: false,
  },
];

/** Said by what stands behind the backend. */
const BEHIND: readonly InternalSign[] = [
  {
    what: "a database's message",
    expression: new RegExp(
      [
        String.raw`SQLSTATE|\bORA-\d{4,5}|\bSQLITE_[A-Z_]{4,}|\bER_[A-Z_]{6,}|MongoServerError|\bE11000 duplicate key|psycopg2?\.|java\.sql\.|PG::`,
        // of PostgreSQL
        String.raw`syntax error at or near|violates (?:unique|foreign key|not-null|check) constraint|duplicate key value violates|value too long for type character|null value in column|invalid input syntax for|\b(?:relation|column) \\?"[\w.]{1,60}\\?" does not exist`,
        // of MySQL
        "error in your SQL syntax|Duplicate entry '|Unknown column '|Deadlock found|Data too long for column|Out of range value for column|Column '[\\w.]{1,60}' cannot be null",
        // of SQLite
        "no such (?:table|column): |(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed",
        // of SQL Server
        "Unclosed quotation mark|String or binary data would be truncated|Violation of (?:PRIMARY|UNIQUE) KEY constraint|Cannot insert (?:duplicate key|the value NULL)",
      ].join("|"),
    ),
    cause: "find in the backend's log why its query failed, and mend it",
    isFault: true,
  },
  {
    what: "an inner address",
    expression: /\bE(?:CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|HOSTUNREACH|AI_AGAIN) [\w.:-]{1,80}/,
    cause: "find why the backend could not reach this address, and mend it",
    isFault: true,
  },
];

const INSTEAD = "; answer with words of your own and a block to go to";

const ALL: readonly InternalSign[] = [...BEHIND, ...PROGRAMS];

export const INTERNALS: readonly Sign[] = ALL.map(({ expression }) => matching(expression));

/** What of a program's own words a text or a body holds; undefined for ordinary ones. */
export function internalIn(text: string): Internal | undefined {
  for (const { what, expression, cause, isFault } of ALL) {
    const match = expression.exec(text.slice(0, LONGEST));
    if (match !== null) return { what, excerpt: firstLine(text, match.index), mend: cause + INSTEAD, isFault };
  }
  return undefined;
}

/** What stands behind the backend and is told in a text, as `a database's message: ORA-00942`. */
export function behindIn(text: string): string | undefined {
  for (const { what, expression } of BEHIND) {
    const match = expression.exec(text);
    if (match !== null) return `${what}: ${match[0]}`;
  }
  return undefined;
}

const LONGEST = 100_000;

/** Cheap, and never wrong when it says no: for a text. */
export const mayBeInternal = (text: string) => HINTS.test(text);
const HINTS =
  /Error[:(]|Exception|SQL|ORA-|ER_[A-Z]|PG::|psycopg|\.sql\.|no such |Mongo|violates |quotation mark|Duplicate entry|Unknown column|Deadlock|at or near|constraint|E11000|too long for |null value in|input syntax|does not exist|Out of range value|cannot be null|would be truncated|Cannot insert |ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUN|EAI_AGAIN|(?:Notice|Warning|Deprecated| error)[:<]|Cannot read prop|Object reference|NoneType|undefined method|nil pointer|Unexpected /;

/** Cheaper, for all of a body: what most of them have. */
export const mayHoldInternals = (body: string) =>
  /Error|Exception|SQL|ORA-|PG::|Cannot read|ECONN|constraint|E11000|too long for |would be truncated/.test(body);

/** From the beginning of the word on. Line breaks may be encoded as JSON or HTML. */
function firstLine(text: string, match: number): string {
  let start = match;
  while (match - start < 80 && /[\w.]/.test(text[start - 1] ?? "")) start -= 1;
  return (
    text
      .slice(start, match + 120)
      .split(/[\n"]|\\n|<br/, 1)[0]
      ?.trim() ?? ""
  );
}
