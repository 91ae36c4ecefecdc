import { isObject, type JsonObject } from "../core/index.js";
import type { MockRequest } from "./request.js";
import { createPathMatcher } from "./routes.js";
import type { When } from "./scenario.js";

/** Whether a request is as a scenario wants it. */
export type Matcher = (request: MockRequest) => boolean;

/** What `when` asks of a request, by equality. Its `step` is not looked at: scenarios are sorted by step before. */
export function createMatcher({ method, path, query, headers, body }: When): Matcher {
  const matchers: Matcher[] = [];
  if (method !== undefined) matchers.push((request) => request.method === method);
  if (path !== undefined) matchers.push(pathMatcher(path));
  if (query !== undefined) matchers.push(textMatcher(query, (request) => request.query));
  if (headers !== undefined) matchers.push(textMatcher(withLowerCaseKeys(headers), (request) => request.headers));
  if (body !== undefined) matchers.push((request) => isLike(request.body, body));
  return (request) => matchers.every((matches) => matches(request));
}

function pathMatcher(path: string): Matcher {
  const fits = createPathMatcher(path);
  return (request) => fits(request.path);
}

/** Query and headers carry texts, so values compare as texts: 5 is "5". Of a repeated key, one value must be equal. */
function textMatcher(wanted: JsonObject, read: (request: MockRequest) => JsonObject): Matcher {
  const texts = Object.entries(wanted).map(([key, value]) => [key, String(value)] as const);
  return (request) => {
    const given = read(request);
    return texts.every(([key, text]) => Object.hasOwn(given, key) && [given[key]].flat().includes(text));
  };
}

function withLowerCaseKeys(headers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Whether a value is equal to the wanted one. An object may have more members; an array may not have more items. */
export function isLike(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((item, index) => isLike(value[index], item))
    );
  }
  if (!isObject(wanted)) return value === wanted;
  return (
    isObject(value) &&
    Object.entries(wanted).every(([key, item]) => Object.hasOwn(value, key) && isLike(value[key], item))
  );
}
