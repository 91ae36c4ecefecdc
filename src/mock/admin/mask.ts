import type { ApiStep, Bot, Row } from "../../bot/index.js";
import { isObject, kindOf, pointerTo, redactor, type Secret } from "../../core/index.js";
import { sensitiveValues } from "../../engine/index.js";
import { SECRET_NAME } from "../explain-problem.js";
import type { MockRequest } from "../request.js";
import type { Endpoint } from "../responder.js";
import { isSensitive } from "../sensitive.js";
import { paramsOf } from "./params.js";

/** Hides secrets and sensitive values in all that is shown. */
export interface Mask {
  /** Takes a bot's secrets, and looks at the rows of its steps from now on. */
  useBot(bot: Bot | undefined): void;
  /** Takes the sensitive values of a request, so that they are hidden wherever they come up again. */
  learn(request: MockRequest, endpoint: Endpoint | undefined): void;
  text(text: string): string;
  /** JSON data, with what is hidden in its texts, numbers and names. */
  value(value: unknown): unknown;
  /** The same of a part of a request. */
  part(name: "query" | "headers" | "body", value: unknown): unknown;
  /** The same of an answer; what it has for sensitive variables is hidden too. */
  answer(body: unknown): unknown;
  /** Of a request: whether a place is hidden as a whole. */
  hides(pointer: string): boolean;
}

/** So many sensitive values are remembered, and so many characters; the oldest are forgotten first. */
const MOST_LEARNT = 1_000;
const MOST_LEARNT_CHARACTERS = 2_000_000; // more than one request has
/** Of one row. */
const MOST_SCALARS = 50;
const DEEPEST = 100;
const HIDDEN = "(not shown)";

export function createMask(): Mask {
  const secrets = new Map<string, Secret>(); // also of bots that were served before
  const learnt = new Map<string, Secret>();
  let characters = 0;
  let rows = new Map<string, string>(); // what to show, by pointer
  let isBotSecretive = false;
  let bot: Bot | undefined;
  let redact: ((text: string) => string) | undefined;

  function text(plain: string): string {
    redact ??= redactor([...secrets.values(), ...learnt.values()]);
    return redact(plain);
  }
  function remember(name: string, value: unknown): void {
    for (const scalar of scalarsIn(value)) {
      if (learnt.has(scalar)) continue;
      learnt.set(scalar, { name, value: scalar });
      characters += scalar.length;
      redact = undefined;
    }
    for (const [oldest] of learnt) {
      if (learnt.size <= MOST_LEARNT && characters <= MOST_LEARNT_CHARACTERS) break;
      learnt.delete(oldest);
      characters -= oldest.length;
    }
  }
  function shown(pointer: string, name: string, value: unknown): unknown {
    const isCredential = !pointer.startsWith("/body") && SECRET_NAME.test(name);
    return isCredential ? HIDDEN : (rows.get(pointer) ?? shownValue(value, text));
  }
  return {
    useBot(next) {
      bot = next;
      rows = sensitiveRows(next);
      isBotSecretive = rows.size > 0;
      for (const secret of next?.secrets ?? []) secrets.set(secret.value, secret);
      redact = undefined;
    },
    learn(request, endpoint) {
      if (endpoint?.hidesPath && bot !== undefined) {
        for (const [name, value] of Object.entries(paramsOf(endpoint, request)))
          if (isSensitive(name, bot)) remember(name, value);
      }
      if (!isBotSecretive) return;
      for (const [pointer, name] of rows) {
        const [, part = "", key = ""] = pointer.split("/");
        const all = request[part as "query" | "headers" | "body"];
        const member = key.replaceAll("~1", "/").replaceAll("~0", "~");
        if (isObject(all) && Object.hasOwn(all, member)) remember(name.slice(1), all[member]);
      }
    },
    text,
    value: (value) => shownValue(value, text),
    part(part, value) {
      if (!isObject(value)) return shownValue(value, text);
      const members = Object.entries(value).map(([name, member]) => {
        return [text(name), shown(pointerTo(`/${part}`, name), name, member)];
      });
      return Object.fromEntries(members);
    },
    answer(body) {
      for (const { name, value } of bot === undefined ? [] : sensitiveWrites(body, bot)) remember(name, value);
      return shownValue(body, text);
    },
    hides(pointer) {
      const [, part = "", name = ""] = pointer.split("/");
      return rows.has(`/${part}/${name}`) || (part !== "body" && SECRET_NAME.test(name));
    },
  };
}

/** What stands in the place of the rows that carry sensitive values, by pointer into the request. */
function sensitiveRows(bot: Bot | undefined): Map<string, string> {
  if (bot === undefined) return new Map();
  return new Map([...bot.apiSteps.values()].flatMap((step) => sensitiveRowsOf(step, bot)));
}

function sensitiveRowsOf(step: ApiStep, bot: Bot): [string, string][] {
  return (["query", "headers", "body"] as const).flatMap((part) =>
    step[part].flatMap((row): [string, string][] => {
      const name = sensitiveNameIn(row, bot);
      const key = part === "headers" ? row.key.toLowerCase() : row.key;
      return name === undefined ? [] : [[pointerTo(`/${part}`, key), `$${name}`]];
    }),
  );
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

function sensitiveNameIn(row: Row, bot: Bot): string | undefined {
  const names = row.type === "variable" ? [row.variable] : row.type === "text" ? namesIn(row.text) : [];
  return names.find((name) => isSensitive(name, bot));
}

const namesIn = (text: string) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");

/** Values that an answer stores in sensitive variables. */
function sensitiveWrites(body: unknown, bot: Bot): Secret[] {
  const writes = isObject(body) ? [body.session].flat() : [];
  return writes.flatMap((write) => {
    if (!isObject(write) || typeof write.namespace !== "string") return [];
    return sensitiveValues(bot, { [write.namespace]: write.data });
  });
}

/** Texts and numbers in a value, which may be nested deeper than a stack is. */
function scalarsIn(value: unknown): string[] {
  const found: string[] = [];
  const open = [value];
  while (open.length > 0 && found.length < MOST_SCALARS) {
    const next = open.pop();
    if (typeof next === "object" && next !== null) open.push(...Object.values(next).slice(0, MOST_SCALARS));
    else if (typeof next === "string" || typeof next === "number") found.push(String(next));
  }
  return found;
}

function shownValue(value: unknown, text: (plain: string) => string, depth = 0): unknown {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") {
    const masked = text(String(value));
    return masked === String(value) ? value : masked;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) return `${kindOf(value)}, nested too deep to show`;
  if (Array.isArray(value)) return value.map((item) => shownValue(item, text, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), shownValue(item, text, depth + 1)]));
}
