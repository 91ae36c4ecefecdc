import type { Kind, Shape } from "./kind.js";
import { EMAIL, HOST, IPV4, KINDS, MOMENT, PAGE, UUID } from "./kinds.js";
import type { Leaf } from "./leaves.js";
import { singular, wordsOf } from "./words.js";

/** What a value is taken to be. */
export interface Meaning {
  readonly kind: Kind;
  /** How a moment is to be written. */
  readonly shape: Shape | undefined;
  readonly prefix: readonly string[];
}

/** Formats whose values are made alike. */
const FORMATS = new Map<unknown, Kind>([
  ["email", EMAIL],
  ["idn-email", EMAIL],
  ["hostname", HOST],
  ["ipv4", IPV4],
  ["uuid", UUID],
  ...["uri", "url", "uri-reference", "iri"].map((format) => [format, PAGE] as const),
  ...["date", "date-time", "time"].map((format) => [format, MOMENT] as const),
]);

/** What a value means by its format, its name and else its title; undefined when these tell nothing. */
export function meaningOf({ words, schemas }: Pick<Leaf, "words" | "schemas">): Meaning | undefined {
  const named = byName(words) ?? byTitle(schemas);
  const format = schemas.find((schema) => schema.format !== undefined)?.format;
  if (format === undefined) return named;
  const kind = FORMATS.get(format);
  if (kind === undefined) return undefined;
  const shape = kind.is === "moment" ? (format as Shape) : undefined;
  const isAlike = named?.kind.is === kind.is && formatOf(named.kind) === formatOf(kind);
  return isAlike ? { ...named, shape } : { kind, shape, prefix: named?.prefix ?? words.slice(0, -1) };
}

const formatOf = (kind: Kind) => (kind.is === "text" ? kind.format : undefined);

/** Words of the longest known name; `shippingAddressLine` has four that are tried. */
const LONGEST = 4;

function byName(words: readonly string[]): Meaning | undefined {
  for (let start = Math.max(0, words.length - LONGEST); start < words.length; start++) {
    const name = words.slice(start).join("");
    const kind = KINDS.get(name) ?? KINDS.get(singular(name));
    const prefix = words.slice(0, start);
    if (kind === undefined || (name === "name" && !isPerson(prefix))) continue;
    return { kind, shape: undefined, prefix };
  }
  return undefined;
}

function byTitle(schemas: Leaf["schemas"]): Meaning | undefined {
  const title = schemas.find((schema) => typeof schema.title === "string")?.title;
  return title === undefined ? undefined : byName(wordsOf(String(title)));
}

/** A name is a person's where it is nobody else's: what a station or an event is called, nobody knows. */
const isPerson = (prefix: readonly string[]) => prefix.length === 0 || PEOPLE.has(prefix.at(-1) ?? "");

const PEOPLE = new Set([
  ...["account", "agent", "author", "billing", "buyer", "card", "client", "contact", "courier", "customer", "delivery"],
  ...["doctor", "driver", "employee", "guest", "holder", "manager", "member", "owner", "parent", "passenger"],
  ...["patient", "payee", "payer", "person", "profile", "recipient", "receiver", "seller", "sender", "shipping"],
  ...["student", "teacher", "user"],
]);
