import { isObject, type JsonObject } from "../core/index.js";
import type { ServedContract, ServedStep } from "../serve/index.js";
import { type BotContract, PARTS, type Part, type StepContract } from "./contract.js";
import { checkDistinct } from "./distinct.js";

/** What a backend owner implements: a typed function for each step, and what it takes to serve them. */
export function handlers(contract: BotContract): string {
  checkDistinct(contract.steps);
  const hasAuth = contract.steps.some(({ auth }) => auth !== undefined);
  const options = hasAuth ? 'BackendOptions & Required<Pick<BackendOptions, "authorize">>' : "BackendOptions";
  return `import { type Backend, type BackendOptions, createBackend as create, type HandlersOf, type ServedContract } from "apistep/serve";
import type { Steps } from "./types.js";

/** What the backend does: a function for each API step, by its name. */
export type Handlers = HandlersOf<Steps>;

/** Makes a backend of a function for each API step. */
export function createBackend(handlers: Handlers, options: ${options}): Backend {
  return create<Steps>(contract, handlers, options);
}

/** What requests are checked against, and answers. */
export const contract: ServedContract = ${JSON.stringify(servedContract(contract), null, 2)};
`;
}

function servedContract({ wire, blocks = [], steps }: BotContract): ServedContract {
  const renamed = blocks.flatMap(({ name, id }) => (id === undefined || id === name ? [] : [[name, id] as const]));
  return { wire, blocks: Object.fromEntries(renamed), steps: steps.map(servedStep) };
}

function servedStep(step: StepContract): ServedStep {
  const parts = PARTS.flatMap((part) => {
    const schema = tolerant(step, part);
    return schema === undefined ? [] : [[part, schema] as const];
  });
  const { name, method, session, targets } = step;
  return {
    name,
    method,
    path: step.path.template,
    ...(step.auth === undefined ? {} : { auth: step.auth }),
    ...Object.fromEntries(parts),
    ...(session === undefined ? {} : { session: Object.fromEntries(session) as NonNullable<ServedStep["session"]> }),
    ...(targets === undefined ? {} : { targets: targets.map((target) => target?.name ?? null) }),
    dialogstates: step.dialogstates,
  };
}

/**
 * What a backend has to insist on: a new row breaks no backend, and the ids of blocks may differ from one copy of a bot
 * to the next (F-011, C-04).
 */
function tolerant({ request, dialogstates }: StepContract, part: Part): JsonObject | undefined {
  const { additionalProperties, properties, ...schema } = request[part] ?? {};
  if (!isObject(properties) || Object.keys(properties).length === 0) return undefined;
  const ids = dialogstates.filter((row) => row.part === part).map(({ key }) => [key, { type: "string", minLength: 1 }]);
  return { ...schema, properties: { ...properties, ...Object.fromEntries(ids) } };
}
