import type { Expects } from "../contract/index.js";
import { isObject } from "../core/index.js";
import type { ReplyOptions } from "../reply/index.js";
import { type CheckedRequest, type RawRequest, requestCheck } from "./check-request.js";
import { schemaCheck } from "./check-schema.js";
import { type PathMatch, pathMatch } from "./path.js";
import type { Call, ServedContract, ServedStep } from "./step.js";

/** One step, ready to be served. */
export interface Route {
  readonly step: ServedStep;
  readonly match: PathMatch;
  readonly check: (request: RawRequest) => CheckedRequest;
  /** How the answers to a request are built. */
  readonly replyOptions: (request: Pick<Call, RowPart>) => ReplyOptions;
}

type RowPart = "body" | "query" | "headers";

export function routeOf(step: ServedStep, contract: ServedContract): Route {
  const session = Object.entries(step.session ?? {}).map(([name, schema]) => [name, schemaCheck(schema)] as const);
  const expects = step.session === undefined ? {} : { session: new Map(session) };
  return {
    step,
    match: pathMatch(step.path),
    check: requestCheck(step),
    replyOptions: (request) => forRequest(request, step, contract, expects),
  };
}

/**
 * Where an answer may go, by the ids that the request brought along (F-047): so a backend serves any copy of the bot.
 * A block that it brought none for has the id of the bot file.
 */
function forRequest(
  request: Pick<Call, RowPart>,
  { dialogstates, targets }: ServedStep,
  { wire, blocks }: ServedContract,
  expects: Expects,
): ReplyOptions {
  const ids = new Map(Object.entries(blocks));
  for (const { block, part, key } of dialogstates) {
    const rows = request[part];
    const sent = isObject(rows) ? rows[key] : undefined;
    if (typeof sent === "string" && sent !== "") ids.set(block, sent);
  }
  const idOf = (block: string) => ids.get(block) ?? block;
  const nextDialogstate = targets && new Set(targets.map((block) => (block === null ? null : idOf(block))));
  return { wire, idOf, expects: { ...expects, ...(nextDialogstate === undefined ? {} : { nextDialogstate }) } };
}
