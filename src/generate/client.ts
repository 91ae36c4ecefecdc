import type { JsonObject } from "../core/index.js";
import { type BotContract, OWN_PLACE, PARTS, type Part, type StepContract } from "./contract.js";
import { memberName } from "./names.js";

/** A client that calls the backend as the platform does: a function for each step. */
export function client({ steps }: BotContract): string {
  const hasAuth = steps.some(({ auth }) => auth !== undefined);
  const imports = [
    ...(hasAuth ? ["authorization"] : []),
    "type ClientOptions",
    "fetchOptions",
    "type StepClient",
    "toResult",
  ];
  return `import { ${imports.join(", ")} } from "apistep/client";
import createFetchClient from "openapi-fetch";
import type { paths, Steps } from "./types.js";

/** Makes a client with a function for each API step; rows that always send the same are filled in. */
export function createClient(options: ClientOptions): StepClient<Steps> {
  const api = createFetchClient<paths>(fetchOptions(options));
${hasAuth ? "  const auth = authorization(options.auth);\n" : ""}  return {
${steps.map(stepFunction).join("\n")}
  };
}
`;
}

function stepFunction(step: StepContract): string {
  const { method, path, name, auth } = step;
  const dot = needsInput(step) ? "." : "?.";
  const header = (key: string) => !OWN_PLACE.has(key);
  const params = members({
    query: rows(step, "query", dot),
    header: rows(step, "headers", dot, header),
    path: path.parameters.length > 0 ? "input.path" : undefined,
  });
  const headers = [
    ...(auth === undefined ? [] : ["...auth"]),
    rows(step, "headers", dot, (key) => !header(key))?.slice(2, -2),
  ];
  const given = headers.filter((text) => text !== undefined);
  const options = members({
    params,
    headers: given.length === 0 ? undefined : given.join() === "...auth" ? "auth" : `{ ${given.join(", ")} }`,
    body: rows(step, "body", dot),
  });
  const call = `api.${method}(${JSON.stringify(path.template)}${options === undefined ? "" : `, ${options}`})`;
  return `    ${memberName(name)}: (${call.includes(`input${dot}`) ? "input" : ""}) => toResult(${call}),`;
}

function members(values: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`));
  return given.length === 0 ? undefined : `{ ${given.join(", ")} }`;
}

/** The rows of a part: what is said, and what is always the same. */
function rows(
  { request, fixed }: StepContract,
  part: Part,
  dot: string,
  isMeant: (key: string) => boolean = () => true,
): string | undefined {
  const names = Object.keys(request[part]?.properties ?? {}).filter(isMeant);
  if (names.length === 0) return undefined;
  const isFixed = (name: string) => Object.hasOwn(fixed[part], name);
  const same = names.filter(isFixed).map((name) => `${memberName(name)}: ${JSON.stringify(fixed[part][name])}`);
  return `{ ${[...(names.every(isFixed) ? [] : [`...input${dot}${part}`]), ...same].join(", ")} }`;
}

/** Whether there is anything that has to be said. */
const needsInput = ({ request, fixed, path }: StepContract) =>
  path.parameters.length > 0 ||
  PARTS.some((part) => requiredIn(request[part]).some((name) => !Object.hasOwn(fixed[part], name)));

const requiredIn = (schema: JsonObject | undefined): string[] =>
  Array.isArray(schema?.required) ? schema.required.map(String) : [];
