import type { Bot } from "../../bot/index.js";
import { parseSource } from "../../bot/index.js";
import { type CompileExpression, compileTemplates, hasTemplate } from "../../template/index.js";
import { toResponse } from "../answer.js";
import { isInData } from "../place.js";
import type { Respond } from "../scenario.js";
import { isSensitive } from "../sensitive.js";
import type { Exchange } from "./exchange.js";
import type { StepMembers } from "./members.js";
import type { BlockDictionary } from "./message-form.js";
import { isSameResponse, toRespond } from "./respond.js";
import type { Roles } from "./roles.js";
import type { Secrets } from "./secrets.js";
import { type Source, sourcesIn } from "./sources.js";
import { type Templated, templated } from "./templated.js";

/** The answer of an exchange as a scenario gives it. */
export interface WrittenAnswer {
  readonly respond: Respond;
  /** The same for the same answer. */
  readonly text: string;
  readonly reads: Templated["reads"];
  readonly isMasked: boolean;
}

export interface AnswerContext {
  readonly bot: Bot;
  readonly blocks: BlockDictionary;
  readonly members: StepMembers;
  readonly secrets: Secrets;
  readonly compileExpression: CompileExpression;
  /** What was written before, with the same secrets. */
  readonly written: WeakMap<Exchange, Map<string, WrittenAnswer>>;
}

/** Writes the answer of an exchange, with templates for what it repeats of these members besides the passing ones. */
export type WriteAnswer = (exchange: Exchange, free: ReadonlySet<string>) => WrittenAnswer;

/** What a template makes of the request is compared with what was recorded: where it is not the same, there is none. */
export function answerWriter(roles: Roles, context: AnswerContext): WriteAnswer {
  const { bot, blocks, members, secrets } = context;
  const sourcesOf = (exchange: Exchange): Source[] =>
    [...members.valuesOf(exchange)].flatMap(([id, value]) => sourcesIn(members.member(id), value));
  const varied = [...roles.passing].filter((id) => roles.varied.has(id));
  const role = JSON.stringify([varied, [...roles.secret]]);
  return (exchange, free) => {
    const own = context.written.get(exchange) ?? new Map<string, WrittenAnswer>();
    context.written.set(exchange, own);
    const key = JSON.stringify([role, ...free]);
    const written = own.get(key) ?? make(exchange, free);
    own.set(key, written);
    return written;
  };

  function make(exchange: Exchange, free: ReadonlySet<string>): WrittenAnswer {
    const { response, fault } = exchange.answer;
    const write = (mayRead: (member: string) => boolean, isSecret: (member: string) => boolean) => {
      const isSensitivePlace = (path: string) => isSensitive(path, bot);
      const sources = sourcesOf(exchange);
      const made = templated(response, { sources, mayRead, isSecret, isSensitivePlace, splitSecrets: secrets.split });
      const respond = toRespond({ response: made.response, fault }, blocks);
      return { respond, text: JSON.stringify(respond), reads: made.reads, isMasked: made.isMasked };
    };
    const written = write(
      (member) => free.has(member) || varied.includes(member),
      (member) => roles.secret.has(member),
    );
    const isRight = written.isMasked || isSameResponse(filled(written.respond, exchange, context), response);
    return isRight ? written : write(NONE, NONE);
  }
}

const NONE = () => false;

function filled(respond: Respond, { request, params }: Exchange, { bot, compileExpression }: AnswerContext) {
  if (!hasTemplate(respond)) return toResponse(respond, bot);
  const fill = compileTemplates(respond, "", {
    source: NOWHERE,
    compileExpression,
    keepsType: (pointer) => isInData(pointer, ""),
    mistakes: [],
  });
  try {
    return toResponse(fill({ request: { ...request, params } }) as Respond, bot);
  } catch {
    return {}; // a template that can't be filled is not used
  }
}

const NOWHERE = parseSource("{}", "recorded");
