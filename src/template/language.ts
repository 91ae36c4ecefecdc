/** Compiles one expression, such as `request.body.amount | plus: 1`, to a function of what it may read. */
export type CompileExpression = (expression: string) => (scope: object) => unknown;

/** Loads the language of templates, Liquid's expressions: only a scenario that uses it needs it. */
export async function loadTemplateLanguage(): Promise<CompileExpression> {
  const { Context, Liquid, toValueSync, Value } = await import("liquidjs");
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true, // no prototype is in reach
    renderLimit: 100, // milliseconds
    memoryLimit: 1_000_000,
  });
  return (expression) => {
    const value = new Value(expression, liquid);
    return (scope) => toValueSync(value.value(new Context(scope, liquid.options, { sync: true })));
  };
}
