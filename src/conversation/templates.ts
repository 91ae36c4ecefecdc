import { compilePattern, type Mistake, type SourceFile } from "../bot/index.js";
import { render } from "../contract/index.js";
import { isObject, type JsonObject, pointerTo } from "../core/index.js";
import {
  type CompileExpression,
  compileTemplates,
  type Fill,
  hasTemplate,
  type Readable,
  type TemplateContext,
  TemplateError,
} from "../template/index.js";
import { matcherIn, patternIn } from "./matcher.js";
import type { ActScope, ExpectationScope, TurnDefinition } from "./script.js";

/**
 * A turn with its templates filled.
 * @throws {TemplateError} when one can't be filled
 */
export interface TurnTemplates {
  act(scope: ActScope): TurnDefinition;
  expectation(scope: ExpectationScope): TurnDefinition;
}

/** How to compile the templates of a conversation file. */
export interface TurnContext {
  readonly source: SourceFile;
  readonly mistakes: Mistake[];
  language(readable: Readable): CompileExpression;
}

/** @param captured names that earlier turns keep a value under */
export function compileTurn(
  turn: TurnDefinition,
  pointer: string,
  captured: readonly string[],
  { source, mistakes, language }: TurnContext,
): TurnTemplates {
  const readable: Readable = { session: "anything", captured };
  const context = { source, mistakes, keepsType: () => false };
  const { user, choose, postback, request, session, bot } = turn;
  const acts = parts({ user, choose, postback }, pointer, (data, place) =>
    compileTemplates(data, place, { ...context, compileExpression: language(readable) }),
  );
  const compileExpression = language({ request: "anything", ...readable });
  const expectations = parts({ request, session, bot }, pointer, (data, place) => {
    const isReply = place === `${pointer}/bot`;
    return compileExpected(data, place, { ...context, compileExpression, keepsType: () => !isReply, isReply });
  });
  return {
    act: (scope) => ({ ...turn, ...acts(scope) }),
    expectation: (scope) => ({ ...turn, ...expectations(scope) }),
  };
}

/** Those members of a turn that hold templates. */
function parts(members: JsonObject, pointer: string, compile: (data: unknown, place: string) => Fill) {
  const fills = Object.entries(members)
    .filter(([, data]) => hasTemplate(data))
    .map(([name, data]) => [name, compile(data, `${pointer}/${name}`)] as const);
  return (scope: object) => Object.fromEntries(fills.map(([name, fill]) => [name, fill(scope)]));
}

interface ExpectedContext extends TemplateContext {
  /** Whether a text between slashes is a regular expression. */
  readonly isReply: boolean;
}

/** A value that is filled in stands for itself, also in a regular expression. */
function compileExpected(data: unknown, pointer: string, context: ExpectedContext): Fill {
  if (!hasTemplate(data)) return () => data;
  if (typeof data === "string") return compileText(data, pointer, context);
  if (Array.isArray(data)) {
    const items = data.map((item, index) => compileExpected(item, pointerTo(pointer, index), context));
    return (scope) => items.map((fill) => fill(scope));
  }
  const object = isObject(data) ? data : {};
  const isPattern = (key: string) => key === "matches" && (context.isReply || matcherIn(object) === "matches");
  const members = Object.entries(object).map(([key, item]) => {
    const place = pointerTo(pointer, key);
    if (isPattern(key) && typeof item === "string") return [key, compileSource(item, place, context)] as const;
    const isExact = key === "contains" || key === "oneOf";
    return [key, compileExpected(item, place, isExact ? { ...context, isReply: false } : context)] as const;
  });
  return (scope) => Object.fromEntries(members.map(([key, fill]) => [key, fill(scope)]));
}

function compileText(text: string, pointer: string, context: ExpectedContext): Fill {
  if (!context.isReply) return compileTemplates(text, pointer, context);
  const pattern = patternIn(text);
  if (pattern !== undefined) {
    const fill = compileSource(pattern.source, pointer, context);
    return (scope) => `/${fill(scope)}/${pattern.isCaseSensitive ? "" : "i"}`;
  }
  const fill = compileTemplates(text, pointer, context);
  return (scope) => {
    const filled = render(fill(scope));
    return patternIn(filled) === undefined ? filled : `/^${literally(filled)}$/`;
  };
}

const TEMPLATE = /(\{\{.*?\}\})/s;

/** A regular expression with templates in it. */
function compileSource(source: string, pointer: string, context: ExpectedContext): Fill {
  const pieces = source
    .split(TEMPLATE)
    .map((piece) => compileTemplates(piece, pointer, { ...context, keepsType: () => false }));
  const location = context.source.locate(pointer);
  return (scope) => {
    const filled = pieces
      .map((fill, index) => (index % 2 === 0 ? fill(scope) : literally(render(fill(scope)))))
      .join("");
    try {
      compilePattern(filled, true);
      return filled;
    } catch {
      throw new TemplateError(`/${filled}/ is no regular expression`, location, source);
    }
  };
}

const literally = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|-]/g, "\\$&");

/** A regular expression as it can be checked before it is filled. */
export const withoutTemplates = (source: string) => source.replaceAll(new RegExp(TEMPLATE, "gs"), "x");
