import type { ApiStepResponse } from "../../contract/index.js";
import { isObject, type JsonObject, type Secret, type secretSplitter } from "../../core/index.js";
import type { Source } from "./sources.js";

/** What may be put into an answer in the place of what it says. */
export interface Replacements {
  /** All that the request says. */
  readonly sources: readonly Source[];
  /** Whether a template is to read a member of the request. */
  mayRead(member: string): boolean;
  /** Whether nothing of a member may be left in the answer. */
  isSecret(member: string): boolean;
  /** Whether a place of the session is a sensitive variable's. */
  isSensitivePlace(path: string): boolean;
  /** All that must not be written. */
  readonly splitSecrets: ReturnType<typeof secretSplitter>;
}

/** An answer with templates in it. */
export interface Templated {
  readonly response: ApiStepResponse;
  /** Members of the request that the templates read. */
  readonly reads: ReadonlySet<string>;
  /** Something of it had to be hidden, and is another value now. */
  readonly isMasked: boolean;
}

/** Stands for a text that must not be written. */
export const MASK = "***";

/** Members whose values are names for machines: they are no templates. */
const NAMES: ReadonlySet<string> = new Set(["type", "nextDialogstateId", "key"]);

/** Puts templates in the place of what an answer repeats of its request, and hides what must not be written. */
export function templated(response: ApiStepResponse, replacements: Replacements): Templated {
  const reads = new Set<string>();
  let isMasked = false;
  const mask = <Value>(value: Value): Value => {
    isMasked = true;
    return value;
  };
  const read = (source: Source, filter = "") => {
    reads.add(source.member);
    return `{{ ${source.expression}${filter} }}`;
  };
  const findWhole = createFinder(replacements);
  const splitText = createSplitter(replacements);

  function text(value: string): string {
    const whole = findWhole(value) ?? findNumber(value, replacements);
    if (whole !== undefined) return read(whole, typeof whole.value === "number" ? ' | append: ""' : "");
    const pieces = splitText(value).flatMap((piece): (string | Source | Secret)[] =>
      typeof piece === "string" ? replacements.splitSecrets(piece) : [piece],
    );
    return pieces
      .map((piece, index) => {
        if (typeof piece === "string") return escaped(piece, index < pieces.length - 1);
        return "expression" in piece ? read(piece) : mask(MASK);
      })
      .join("");
  }
  function number(value: number): unknown {
    const whole = findWhole(value);
    if (whole !== undefined) return read(whole);
    return isHidden(String(value), replacements) ? mask(0) : value;
  }
  const name = (value: string) => (isHidden(value, replacements) ? mask(MASK) : escaped(value, false));
  /** In a sensitive place, only what comes from the request as a whole is let through. */
  function sensitive(value: unknown): unknown {
    const whole = typeof value === "string" || typeof value === "number" ? findWhole(value) : undefined;
    if (whole !== undefined) return read(whole);
    if (typeof value === "string") return value === "" ? value : mask(MASK);
    return typeof value === "number" ? mask(0) : typeof value === "boolean" ? mask(false) : value;
  }
  function data(value: unknown, path: string): unknown {
    if (typeof value !== "object" && replacements.isSensitivePlace(path)) return sensitive(value);
    if (typeof value === "string") return text(value);
    if (typeof value === "number") return number(value);
    if (Array.isArray(value)) return value.map((item, index) => data(item, `${path}[${index}]`));
    if (!isObject(value)) return value;
    return members(value, (item, key) => data(item, `${path}.${key}`));
  }
  function message(value: unknown, member?: string): unknown {
    if (typeof value === "string") return NAMES.has(member ?? "") ? name(value) : text(value);
    if (typeof value === "number") return isHidden(String(value), replacements) ? mask(0) : value;
    if (Array.isArray(value)) return value.map((item) => message(item));
    return isObject(value) ? members(value, message) : value;
  }
  function members(value: JsonObject, change: (item: unknown, key: string) => unknown): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [isHidden(key, replacements) ? mask(MASK) : key, change(item, key)]),
    );
  }

  const { session, messages, nextDialogstate } = response;
  const written = {
    ...(session === undefined
      ? {}
      : {
          session: session.map(({ namespace, data: all }) => ({
            namespace: name(namespace),
            data: data(all, namespace),
          })),
        }),
    ...(messages === undefined ? {} : { messages: messages.map((each) => message(each)) }),
    ...(nextDialogstate === undefined ? {} : { nextDialogstate: name(nextDialogstate) }),
  };
  return { response: written as ApiStepResponse, reads, isMasked };
}

/** What begins a template would be read as one; so would a brace right before one. */
function escaped(text: string, isBeforeTemplate: boolean): string {
  const plain = text.replaceAll("{{", '{{ "{{" }}');
  return isBeforeTemplate && plain.endsWith("{") ? `${plain.slice(0, -1)}{{ "{" }}` : plain;
}

const isHidden = (text: string, { splitSecrets }: Replacements) =>
  splitSecrets(text).some((piece) => typeof piece !== "string");

/** A pattern can't be of any size. */
const LONGEST_WORD = 1_000;
const SHORTEST = 3;
const SHORTEST_SECRET = 2;

const lengthOf = (value: string | number) =>
  typeof value === "string" ? value.length : String(value).replaceAll(/\D/g, "").length;

/** Finds the one place of the request that has a value: what stands at two may come from either. */
function createFinder({ sources, mayRead, isSecret }: Replacements): (value: string | number) => Source | undefined {
  return (value) => {
    const same = sources.filter((source) => source.value === value);
    const secret = same.find(({ member }) => isSecret(member));
    if (secret !== undefined && String(value).length >= SHORTEST_SECRET) return secret;
    const [only] = same;
    return only !== undefined && same.length === 1 && mayRead(only.member) && lengthOf(value) >= SHORTEST
      ? only
      : undefined;
  };
}

/** A secret number that the answer repeats as text. */
const findNumber = (text: string, { sources, isSecret }: Replacements) =>
  text.length < SHORTEST_SECRET
    ? undefined
    : sources.find(({ value, member }) => typeof value === "number" && String(value) === text && isSecret(member));

/** Takes a text apart where it repeats something of the request as a word of its own. */
function createSplitter(replacements: Replacements): (text: string) => (string | Source)[] {
  const find = createFinder(replacements);
  const byText = new Map<string, Source>();
  for (const { value } of replacements.sources) {
    const source = String(value).length <= LONGEST_WORD ? find(value) : undefined;
    if (source !== undefined && !byText.has(String(value))) byText.set(String(value), source);
  }
  if (byText.size === 0) return (text) => [text];
  const words = [...byText.keys()].sort((a, b) => b.length - a.length);
  const literals = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${literals.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) =>
    text
      .split(pattern)
      .flatMap((piece, at) => (piece === "" ? [] : [at % 2 === 1 ? (byText.get(piece) ?? piece) : piece]));
}
