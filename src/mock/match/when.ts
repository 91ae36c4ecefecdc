import { type JsonObject, pointerTo, preview } from "../../core/index.js";
import { placeholderNames } from "../routes.js";
import type { When } from "../scenario.js";
import { type Check, createCheck, type Key } from "./check.js";
import { allGroup, allOf, anyGroup, notGroup } from "./groups.js";
import type { MatchInput, Report } from "./input.js";
import { compileMatcher, compileOperators } from "./matcher.js";
import { reportNoOperator } from "./misread.js";
import { readingOf } from "./operator-names.js";
import { parsePath } from "./path.js";
import { pathCheck } from "./path-check.js";
import { DEEPEST, type Place, placeWithin } from "./place.js";
import type { Predicate, Show } from "./predicate.js";
import { jsonSource, ownParamSource, type Source, textSource, wholeSource } from "./source.js";
import { simpleMatcher } from "./value-matcher.js";

/** What a scenario's `when` asks for, ready to be asked of requests. */
export interface CompiledWhen {
  test(input: MatchInput): boolean;
  /** Everything that is asked, and whether it holds; all of it holds when the test passes. */
  explain(input: MatchInput, show?: Show): readonly Predicate[];
  /** Values of which a request must have one to pass, by where they are read. */
  readonly keys: readonly Key[];
}

/** Compiles a `when`. Every mistake in it is reported, with its place; what came of it is not to be used then. */
export function compileWhen(when: When, { report }: { readonly report: Report }): CompiledWhen {
  const { test, explain, keys } = compile(when, { pointer: "", depth: 0, isText: false, isLiteral: false, report });
  return { test, explain: (input, show = preview) => explain(input, show), keys };
}

function compile(when: When, place: Place): Check {
  const { step, method, path, params, query, headers, body, vars } = when;
  return allOf([
    ...(step === undefined ? [] : [equalityCheck("step", step)]),
    ...(method === undefined ? [] : [equalityCheck("method", method)]),
    ...(path === undefined ? [] : [pathCheck(path)]),
    ...textChecks(params, placeWithin(place, "params"), paramSources(path)),
    ...textChecks(query, placeWithin(place, "query"), (name) => textSource("query", name)),
    ...textChecks(headers, placeWithin(place, "headers"), (name) => textSource("headers", name.toLowerCase())),
    ...bodyChecks(body, placeWithin(place, "body")),
    ...jsonChecks("vars", vars, placeWithin(place, "vars")),
    ...groupChecks(when, place),
  ]);
}

function equalityCheck(part: "step" | "method", wanted: string): Check {
  return createCheck(
    wholeSource(part),
    simpleMatcher(preview(wanted), (value) => value === wanted, [wanted]),
  );
}

/** Without a bot the placeholders of a path are those that the scenario names itself. */
function paramSources(path = ""): (name: string) => Source {
  const own = new Set(placeholderNames(path));
  return (name) => (own.has(name) ? ownParamSource(path, name) : textSource("params", name));
}

function textChecks(wanted: JsonObject | undefined, place: Place, sourceOf: (name: string) => Source): Check[] {
  return Object.entries(wanted ?? {}).map(([name, value]) => {
    return createCheck(sourceOf(name), compileMatcher(value, { ...placeWithin(place, name), isText: true }));
  });
}

/** Operators ask about the body as a whole; what stands beside no operator is a member or a path. */
function bodyChecks(body: JsonObject | undefined, place: Place): Check[] {
  if (body === undefined) return [];
  const reading = readingOf(body);
  if (reading === "mixed") {
    reportNoOperator(body, place);
    return [];
  }
  const isWhole = reading === "operators" || Object.keys(body).length === 0;
  if (!isWhole) return jsonChecks("body", body, place);
  const matcher = reading === "operators" ? compileOperators(body, place) : compileMatcher(body, place);
  return [createCheck(wholeSource("body"), matcher)];
}

function jsonChecks(part: "body" | "vars", wanted: JsonObject | undefined, place: Place): Check[] {
  return Object.entries(wanted ?? {}).flatMap(([key, value]) => {
    const path = parsePath(key);
    if (path !== undefined)
      return [createCheck(jsonSource(part, path), compileMatcher(value, placeWithin(place, key)))];
    const hint = "a path is such as customer.address[0].city or items[*].id";
    place.report(pointerTo(place.pointer, key), `${preview(key)} is neither a name nor a path`, hint);
    return [];
  });
}

function groupChecks({ any, all, not }: When, place: Place): Check[] {
  return [
    ...(any === undefined ? [] : [anyGroup(pointerTo(place.pointer, "any"), eachOf("any", any, place))]),
    ...(all === undefined ? [] : [allGroup(pointerTo(place.pointer, "all"), eachOf("all", all, place))]),
    ...(not === undefined ? [] : [compileNot(not, placeWithin(place, "not"))]),
  ];
}

function eachOf(name: "any" | "all", whens: readonly When[], place: Place): Check[] {
  const within = placeWithin(place, name);
  return whens.map((when, index) => compileWithin(when, placeWithin(within, index)));
}

function compileNot(not: When, place: Place): Check {
  if (Object.keys(not).length === 0) place.report(place.pointer, "not of nothing never holds");
  return notGroup(place.pointer, compileWithin(not, place));
}

function compileWithin(when: When, place: Place): Check {
  if (place.depth <= DEEPEST) return compile(when, place);
  place.report(place.pointer, `this is nested deeper than ${DEEPEST} levels`);
  return allOf([]);
}
