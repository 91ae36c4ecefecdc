import type { Mistake, SourceFile } from "../bot/index.js";
import { render } from "../contract/index.js";
import { isObject, type Location, pointerTo } from "../core/index.js";
import { TemplateError } from "./error.js";
import type { CompileExpression } from "./language.js";

/**
 * Makes data of what templates may read.
 * @throws {TemplateError} when a template can't be filled from it
 */
export type Fill = (scope: object) => unknown;

/** How to compile the templates of a file. */
export interface TemplateContext {
  readonly source: Pick<SourceFile, "locate">;
  readonly compileExpression: CompileExpression;
  /** Whether an expression that stands alone at this place keeps the type of its value. Others become text. */
  keepsType(pointer: string): boolean;
  /** Receives the templates that are none. */
  readonly mistakes: Mistake[];
}

const EXPRESSION = /\{\{(.*?)\}\}/gs;

/** Whether `{{` stands in a text, or anywhere in data. */
export function hasTemplate(value: unknown): boolean {
  if (typeof value === "string") return value.includes("{{");
  return typeof value === "object" && value !== null && Object.values(value).some(hasTemplate);
}

/** The expressions of the templates in data, each with its place. */
export function expressionsIn(data: unknown, pointer: string): { expression: string; pointer: string }[] {
  if (!hasTemplate(data)) return [];
  if (typeof data === "string") {
    return [...data.matchAll(EXPRESSION)].map(([, expression = ""]) => ({ expression: expression.trim(), pointer }));
  }
  const members = Array.isArray(data) ? data.entries() : Object.entries(isObject(data) ? data : {});
  return [...members].flatMap(([key, item]) => expressionsIn(item, pointerTo(pointer, key)));
}

/** Compiles the templates in data. Values are placed into data, never into JSON text, so none can break an answer. */
export function compileTemplates(data: unknown, pointer: string, context: TemplateContext): Fill {
  const { valuesOf, build } = compileParts(data, pointer, context);
  return (scope) => build(valuesOf(scope));
}

/** Data with templates, in two steps: who has met the same values before need not build again. */
export interface Parts {
  /**
   * The values of all expressions, in their order.
   * @throws {TemplateError}
   */
  valuesOf(scope: object): readonly unknown[];
  build(values: readonly unknown[]): unknown;
}

/** As `compileTemplates`. */
export function compileParts(data: unknown, pointer: string, context: TemplateContext): Parts {
  const expressions: Fill[] = [];
  const build = compileData(data, pointer, { ...context, expressions });
  return { valuesOf: (scope) => expressions.map((evaluate) => evaluate(scope)), build };
}

type Build = Parts["build"];

interface Compiling extends TemplateContext {
  /** Those that were met. */
  readonly expressions: Fill[];
}

function compileData(data: unknown, pointer: string, context: Compiling): Build {
  if (!hasTemplate(data)) return () => data;
  if (typeof data === "string") return compileText(data, pointer, context);
  if (Array.isArray(data)) {
    const items = data.map((item, index) => compileData(item, pointerTo(pointer, index), context));
    return (values) => items.map((build) => build(values));
  }
  const members = Object.entries(isObject(data) ? data : {}).map(
    ([key, item]) => [key, compileData(item, pointerTo(pointer, key), context)] as const,
  );
  return (values) => Object.fromEntries(members.map(([key, build]) => [key, build(values)]));
}

function compileText(text: string, pointer: string, context: Compiling): Build {
  const parts = text
    .split(EXPRESSION)
    .map((part, index) => (index % 2 === 0 ? part : compileOne(part.trim(), pointer, context)));
  if (parts.some((part) => hasTemplate(part))) {
    context.mistakes.push({ location: context.source.locate(pointer), message: 'expected "}}" after "{{"' });
  }
  const [before, only, after, ...rest] = parts;
  const isAlone = before === "" && after === "" && rest.length === 0;
  if (isAlone && typeof only === "function" && context.keepsType(pointer)) return only;
  return (values) => parts.map((part) => (typeof part === "string" ? part : render(part(values)))).join("");
}

function compileOne(expression: string, pointer: string, context: Compiling): Build {
  const { source, compileExpression, mistakes, expressions } = context;
  const location = source.locate(pointer);
  try {
    const evaluate = compileExpression(expression);
    const index = expressions.push((scope) => evaluateAt(location, expression, () => evaluate(scope) ?? null)) - 1;
    return (values) => values[index];
  } catch (error) {
    mistakes.push({ location, message: `{{ ${expression} }} is no template: ${reasonOf(error)}` });
    return () => null;
  }
}

function evaluateAt(location: Location, expression: string, evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch (error) {
    throw new TemplateError(`{{ ${expression} }}: ${reasonOf(error)}`, location, expression);
  }
}

/** The language counts lines within the expression, which says nothing of the file. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, line:\d+, col:\d+$/, "");
}
