/** A path without its query; `{name}` stands for each variable. */
export interface PathTemplate {
  readonly template: string;
  readonly parameters: readonly { readonly name: string; readonly variable: string }[];
}

const BRACES = /\{([^{}]*)\}/g;

/**
 * Names the variables of a path so that any tool takes them: `{users[0].id}` becomes `{users_0_id}`. Paths that differ
 * in the names of variables only are one, with the names of the first.
 * @param templates those so far, by their shape
 */
export function pathTemplate(path: string, templates: Map<string, string>): PathTemplate {
  const [place = ""] = path.split("?");
  const shape = place.replaceAll(BRACES, "{}");
  const template = templates.get(shape) ?? withPlainNames(place);
  templates.set(shape, template);
  const variables = [...place.matchAll(BRACES)].map(([, variable = ""]) => variable);
  const names = [...template.matchAll(BRACES)].map(([, name = ""]) => name);
  return { template, parameters: names.map((name, index) => ({ name, variable: variables[index] ?? name })) };
}

function withPlainNames(place: string): string {
  const taken = new Set<string>();
  return place.replaceAll(BRACES, (_, variable: string) => {
    const plain = variable.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "value";
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}_${count}`;
    taken.add(name);
    return `{${name}}`;
  });
}
