import { didYouMean } from "../core/index.js";

/** Compiles one expression, such as `request.body.amount | plus: 1`, to a function of what it may read. */
export type CompileExpression = (expression: string) => (scope: object) => unknown;

/** Filters beside those of the language, by name: each gets the value before it, and all that templates may read. */
export type Filters = { readonly [name: string]: (value: unknown, scope: object) => unknown };

/** Loads the language of templates, Liquid's expressions: only a file that uses it needs it. */
export async function loadTemplateLanguage(filters: Filters = {}): Promise<CompileExpression> {
  const { Context, Liquid, toValueSync, Value } = await import("liquidjs");
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: false, // unknown ones are refused below, with the one that was meant
    lenientIf: true, // "| default: 0" is for what is not there
    ownPropertyOnly: true, // no prototype is in reach
    renderLimit: 100, // milliseconds
    memoryLimit: 1_000_000,
  });
  for (const [name, filter] of Object.entries(filters)) {
    liquid.registerFilter(name, function (value: unknown) {
      return filter(value, this.context.environments);
    });
  }
  return (expression) => {
    const value = new Value(expression, liquid);
    for (const { name } of value.filters) demandFilter(name, liquid.filters);
    const evaluate = (scope: object) => toValueSync(value.value(new Context(scope, liquid.options, { sync: true })));
    return isPlainPath(expression) ? shortcut(expression.split("."), evaluate) : evaluate;
  };
}

function demandFilter(name: string, known: object): void {
  if (Object.hasOwn(known, name)) return;
  throw new Error(`undefined filter: ${name}; ${didYouMean(name, Object.keys(known)) || FILTERS_ARE}`);
}

const FILTERS_ARE = "expected one of Liquid's, such as default, plus or upcase";

const PLAIN_PATH = /^[a-z_]\w*(?:\.[a-z_]\w*)+$/i;
/** What the language finds where no member has the name. */
const SPECIAL = new Set(["first", "last", "size"]);

const isPlainPath = (expression: string) =>
  PLAIN_PATH.test(expression) && !expression.split(".").some((name) => SPECIAL.has(name));

/** Most expressions name one value: to read it takes a hundredth of the time. What is not there is for the language. */
function shortcut(names: readonly string[], evaluate: (scope: object) => unknown): (scope: object) => unknown {
  return (scope) => {
    let value: unknown = scope;
    for (const name of names) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return evaluate(scope);
      value = (value as { readonly [name: string]: unknown })[name];
    }
    return value ?? evaluate(scope);
  };
}
