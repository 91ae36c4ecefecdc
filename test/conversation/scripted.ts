import type { RequestListener } from "node:http";
import { buildRequest } from "../../src/backend/index.js";
import type { Bot } from "../../src/bot/index.js";
import { type CallOutcome, checkOutcome } from "../../src/contract/index.js";
import type { CallBackend } from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";

/** A backend without a network: answers with the JSON that `answer` makes of the request's body; undefined: 500. */
export function scripted(bot: Bot, answer: (body: JsonObject) => unknown): CallBackend {
  return async (step, session) => {
    const { request } = buildRequest(bot, step, session, "http://backend.test");
    const json = answer(request.json ?? {});
    const outcome: CallOutcome = {
      status: json === undefined ? 500 : 200,
      headers: { "content-type": "application/json" },
      body: new TextEncoder().encode(json === undefined ? "" : JSON.stringify(json)),
      ms: 1,
    };
    return { step, request, outcome, result: checkOutcome(outcome) };
  };
}

/** The same over HTTP. */
export function serving(answer: (body: JsonObject) => unknown): RequestListener {
  return async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const json = answer(body === "" ? {} : JSON.parse(body));
    response.writeHead(json === undefined ? 500 : 200, { "content-type": "application/json" });
    response.end(json === undefined ? "" : JSON.stringify(json));
  };
}
