import { percentDecode, preview } from "../../core/index.js";
import { createPathMatcher, placeholderNames, withoutQuery } from "../routes.js";
import { type Check, createCheck } from "./check.js";
import { wholeSource } from "./source.js";
import { simpleMatcher } from "./value-matcher.js";

/** Whether a request's path fits one that may hold `{placeholder}`. */
export function pathCheck(path: string): Check {
  const fits = createPathMatcher(path);
  const check = createCheck(
    wholeSource("path"),
    simpleMatcher(preview(path), (value) => fits(String(value))),
  );
  if (placeholderNames(path).length > 0) return check;
  const key = { id: "/path", values: [decoded(withoutQuery(path))] };
  return { ...check, keys: [{ ...key, some: (input, test) => test(decoded(input.path)) }] };
}

/** The same text for all ways to write a path. */
const decoded = (path: string) => (path.includes("%") ? path.split("/").map(percentDecode).join("/") : path);
