import type { RequestFilter } from "../../admin/index.js";
import { didYouMean, preview } from "../../core/index.js";
import { refuse } from "./refuse.js";

type Query = { readonly [name: string]: unknown };
type Reader = (text: string) => unknown;

const MOST = 1_000;

const integer =
  (least: number, most = Number.MAX_SAFE_INTEGER): Reader =>
  (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };
const flag: Reader = (text) => (text === "true" ? true : text === "false" ? false : undefined);
const anyText: Reader = (text) => text;

const LIMIT = { limit: integer(1, MOST) };
const FILTER = {
  ...LIMIT,
  before: integer(1),
  conversation: anyText,
  step: anyText,
  scenario: anyText,
  status: integer(100, 599),
  problems: flag,
  q: anyText,
} satisfies Record<keyof RequestFilter, Reader>;

/** @throws {AdminError} 422 */
export const readFilter = (query: Query) => read(query, FILTER) as RequestFilter;
/** @throws {AdminError} 422 */
export const readLimit = (query: Query) => read(query, LIMIT) as { readonly limit?: number };

function read(query: Query, readers: { readonly [name: string]: Reader }): object {
  const known = Object.keys(readers);
  const entries = Object.entries(query).map(([name, value]) => {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) throw wrong(name, "this is no parameter of the call", didYouMean(name, known));
    const result = typeof value === "string" ? reader(value) : undefined;
    if (result === undefined) throw wrong(name, `${preview(value)} is no value of it`, "");
    return [name, result];
  });
  return Object.fromEntries(entries);
}

function wrong(name: string, what: string, mend: string) {
  const mistake = { where: `/query/${name}`, what, ...(mend === "" ? {} : { mend }) };
  return refuse(422, "there is a mistake in the query", undefined, { mistakes: [mistake] });
}
