import { type ApiStep, type Bot, compileSchema, requestContract, type SchemaCheck } from "../bot/index.js";
import { isObject, type JsonObject, kindOf, pointerSteps, preview } from "../core/index.js";
import { type AuthOptions, createAuthChecks } from "./check-auth.js";
import { createExplain, type Explain } from "./explain-problem.js";
import type { Problem } from "./problem.js";
import { isJsonType, type MockRequest } from "./request.js";

/** What is wrong with a request; empty when nothing is. */
export type RequestCheck = (request: MockRequest) => readonly Problem[];

const FINE: readonly Problem[] = [];

type PartCheck = (request: MockRequest) => readonly Problem[];

/** Checks requests against the contract of an API step. Compiles schemas: make it once for each step. */
export function createRequestCheck(bot: Bot, step: ApiStep, options: AuthOptions = {}): RequestCheck {
  const contract = requestContract(bot, step);
  const explain = createExplain(bot, step);
  const hasHeaderRow = (name: string) => step.headers.some((row) => row.key.toLowerCase() === name);
  const parts: PartCheck[] = [
    ...createAuthChecks(step, options),
    ...(hasHeaderRow("content-type") ? [] : [checkContentType]),
    partCheck("headers", textCheck(contract.headers), explain),
    partCheck("query", textCheck(contract.query), explain),
    contract.body === undefined ? checkNoBody : bodyCheck(contract.body, explain),
  ];
  return (request) => {
    let problems = FINE;
    for (const check of parts) {
      const found = check(request);
      if (found.length > 0) problems = [...problems, ...found];
    }
    return problems;
  };
}

function partCheck(part: "headers" | "query", check: SchemaCheck, explain: Explain): PartCheck {
  return (request) => {
    const problems = check(request[part]);
    return problems.length === 0 ? FINE : problems.map((problem) => explain(part, problem));
  };
}

function bodyCheck(schema: JsonObject, explain: Explain): PartCheck {
  const check = compileSchema(schema);
  return ({ body }) => {
    if (body === undefined) return [{ pointer: "/body", expected: "a JSON object", got: "nothing" }];
    const problems = check(body);
    return problems.length === 0 ? FINE : problems.map((problem) => explain("body", problem));
  };
}

const checkNoBody: PartCheck = ({ body, headers }) => {
  const isEmpty = body === undefined ? !(Number(headers["content-length"]) > 0) : isEmptyObject(body);
  return isEmpty ? FINE : [{ pointer: "/body", expected: "no body", got: body === undefined ? "one" : kindOf(body) }];
};

const isEmptyObject = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

const checkContentType: PartCheck = ({ body, headers: { "content-type": type } }) => {
  if (body === undefined || (type !== undefined && isJsonType(type))) return FINE;
  return [
    {
      pointer: "/headers/content-type",
      expected: "application/json",
      got: type === undefined ? "nothing" : preview(type),
    },
  ];
};

/** Query and headers carry texts: one that a schema refuses is read as JSON, so that `5` can be a number. */
function textCheck(schema: JsonObject): SchemaCheck {
  const check = compileSchema(schema);
  return (texts) => {
    const problems = check(texts);
    if (problems.length === 0 || !isObject(texts)) return problems;
    const refused = problems.map(({ pointer }) => pointerSteps(pointer)[0]).filter((key) => key !== undefined);
    return check({ ...texts, ...Object.fromEntries(refused.map((key) => [key, readJson(texts[key])])) });
  };
}

function readJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}
