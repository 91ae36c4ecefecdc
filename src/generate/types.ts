import type { JsonObject } from "../core/index.js";
import type { StepNames } from "./components.js";
import type { BotContract, KnownBlock, StepContract } from "./contract.js";
import { memberName, union } from "./names.js";
import type { OpenApi } from "./openapi.js";
import { typedDocument } from "./typed-document.js";

/** TypeScript types: those of openapi-typescript, and the API steps by name on top of them. */
export async function types(contract: BotContract, { document, schemas, names }: OpenApi): Promise<string> {
  const { openapiTypescript, astToString } = await import("./openapi-typescript.js");
  const typed = typedDocument(document, schemas) as Parameters<typeof openapiTypescript>[0];
  // A default fills nothing in here: a member that has one may still be missing.
  const ast = await openapiTypescript(typed, { alphabetize: false, silent: true, defaultNonNullable: false });
  return `${astToString(ast)}\n${stepTypes(contract, names)}`;
}

function stepTypes({ blocks, steps }: BotContract, names: OpenApi["names"]): string {
  const all = steps.map((step) => stepType(step, names.get(step)));
  return `type Schemas = components["schemas"];

/** The names of the bot's blocks. */
export type BlockName = ${blocks === undefined ? "string" : union(blocks.map(({ name }) => name))};

/** What each API step sends and accepts, by its name. */
export interface Steps {
${all.join("\n")}
}

export type StepName = keyof Steps;
`;
}

function stepType(step: StepContract, names: StepNames | undefined): string {
  const schema = (name: string | undefined) => (name === undefined ? "undefined" : `Schemas[${JSON.stringify(name)}]`);
  const { targets } = step;
  const allowed = targets?.filter((target) => target !== null);
  const isObliged = allowed !== undefined && allowed.length > 0 && allowed.length === targets?.length;
  const session = [...(names?.session ?? [])].map(([namespace, name]) => `${memberName(namespace)}: ${schema(name)}`);
  const members = [
    `request: { body: ${schema(names?.body)}; query: ${schema(names?.query)}; headers: ${schema(names?.headers)}; path: ${pathType(step)} };`,
    `/** The rows that always send the same. */`,
    `fixed: { body: ${keys(step.fixed.body)}; query: ${keys(step.fixed.query)}; headers: ${keys(step.fixed.headers)} };`,
    `answer: ${schema(names?.answer)};`,
    `/** The data of each namespace that an answer may write. */`,
    `session: ${step.session === undefined ? "Record<string, Record<string, unknown>>" : object(session)};`,
    `/** Blocks that an answer may go to, by name, and by id. */`,
    `target: ${targetNames(allowed)};`,
    `targetId: ${targetIds(allowed)};`,
    `/** Whether an answer has to name one. */`,
    `mustGo: ${isObliged};`,
    `block: BlockName;`,
  ];
  const comment =
    step.description === undefined ? "" : `  /** ${step.description.replaceAll("*/", "*\\/").trim()} */\n`;
  return `${comment}  ${memberName(step.name)}: {\n${members.map((member) => `    ${member}`).join("\n")}\n  };`;
}

const object = (members: readonly string[]) =>
  members.length === 0 ? "Record<never, never>" : `{ ${members.join("; ")} }`;

const keys = (fixed: JsonObject) => union(Object.keys(fixed));

const pathType = ({ path }: StepContract) =>
  path.parameters.length === 0 ? "undefined" : object(path.parameters.map(({ name }) => `${memberName(name)}: string`));

const targetNames = (targets: readonly KnownBlock[] | undefined) =>
  targets === undefined ? "BlockName" : union(targets.map(({ name }) => name));

function targetIds(targets: readonly KnownBlock[] | undefined): string {
  if (targets === undefined) return 'Schemas["BlockId"]';
  const ids = targets.flatMap(({ id }) => id ?? []);
  return ids.length < targets.length ? "string" : union(ids);
}
