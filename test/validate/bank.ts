import type { RequestListener } from "node:http";
import { type Bot, parseBot } from "../../src/bot/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { type Report, type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";

export const TOKEN = "s3cret-token";

/** A bot with one step, `transfer`, that has the given samples. */
export function bankBot(samples: readonly unknown[], rest: JsonObject = {}): Bot {
  const { apiSteps, ...others } = rest;
  const file = {
    name: "Bank",
    blocks: { transfer_ok: { id: "0b7c" }, transfer_no_money: null },
    variables: { iban: { sensitive: true } },
    apiSteps: {
      transfer: {
        method: "POST",
        path: "/transfer",
        auth: { bearer: "${BANK_TOKEN}" },
        body: { amount: { variable: "amount" }, iban: { variable: "iban" }, ok: { dialogstate: "transfer_ok" } },
        samples,
      },
      ...(apiSteps as JsonObject | undefined),
    },
    ...others,
  };
  return parseBot(JSON.stringify(file, undefined, 2), { environment: { BANK_TOKEN: TOKEN } });
}

/** Answers with the JSON that `answer` makes of the request's body; a body that is no JSON is refused. */
export function answering(answer: (body: JsonObject) => unknown): RequestListener {
  return async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    response.setHeader("content-type", "application/json");
    const json = parsed(body === "" ? "{}" : body);
    if (json === undefined) response.writeHead(400).end("{}");
    else response.end(JSON.stringify(answer(json)));
  };
}

function parsed(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The report on a backend that gives the same answer to all samples. */
export async function validateAnswer(
  answer: unknown,
  expect: JsonObject,
  options: Partial<ValidationOptions> = {},
): Promise<Report> {
  const backend = await serveHttp(answering(() => answer));
  return validateBackend({ bot: bankBot([{ name: "one", expect }]), backend, ...options });
}

/** All findings of a report. */
export const findingsOf = ({ cases }: Report) => cases.flatMap(({ findings }) => findings);
