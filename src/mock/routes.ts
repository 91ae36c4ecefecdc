import { percentDecode } from "../core/index.js";

/** Something that is served at a method and a path; the path may hold `{variable}` and may end in a query. */
export interface Servable {
  readonly method: string;
  readonly path: string;
}

/** What stands at a request's method and path. */
export type Found<Target> =
  | { readonly kind: "targets"; readonly targets: readonly Target[]; readonly values: readonly string[] }
  /** The path is known, with other methods. */
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "nothing" };

/** Whether a path fits one that may hold `{variable}`. */
export function createPathMatcher(pattern: string): (path: string) => boolean {
  const segments = toSegments(pattern);
  return (path) => path === pattern || matchSegments(segments, path.split("/").map(percentDecode)) !== undefined;
}

type Segment = string | RegExp;

interface Route<Target> {
  readonly segments: readonly Segment[];
  readonly byMethod: Map<string, Target[]>;
}

/** Finds what is served at a method and path. Made once, asked for each request. */
export interface Routes<Target> {
  find(method: string, path: string): Found<Target>;
}

/** Of two paths that both fit, the one that says more of the first segment in which they differ comes first. */
export function createRoutes<Target extends Servable>(targets: readonly Target[]): Routes<Target> {
  const routes = groupByPath(targets);
  const literal = new Map<string, Route<Target>>();
  for (const route of routes) {
    if (route.segments.every(isLiteral)) literal.set(route.segments.join("/"), route);
  }
  return {
    find(method, path) {
      const exact = literal.get(path)?.byMethod.get(method);
      return exact === undefined
        ? search(routes, method, path)
        : { kind: "targets", targets: exact, values: NO_VALUES };
    },
  };
}

const NO_VALUES: readonly string[] = [];
const isLiteral = (segment: Segment): segment is string => typeof segment === "string";

function search<Target>(routes: readonly Route<Target>[], method: string, path: string): Found<Target> {
  const segments = path.split("/").map(percentDecode);
  const allow = new Set<string>();
  for (const route of routes) {
    const values = matchSegments(route.segments, segments);
    if (values === undefined) continue;
    const targets = route.byMethod.get(method);
    if (targets !== undefined) return { kind: "targets", targets, values };
    for (const other of route.byMethod.keys()) allow.add(other);
  }
  return allow.size === 0 ? { kind: "nothing" } : { kind: "method", allow: [...allow] };
}

function groupByPath<Target extends Servable>(targets: readonly Target[]): Route<Target>[] {
  const routes = new Map<string, Route<Target>>();
  for (const target of targets) {
    const segments = toSegments(target.path);
    const key = segments.join("/");
    const route = routes.get(key) ?? { segments, byMethod: new Map() };
    routes.set(key, route);
    route.byMethod.set(target.method, [...(route.byMethod.get(target.method) ?? []), target]);
  }
  return [...routes.values()].sort((a, b) => comparePaths(a.segments, b.segments));
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Names of the placeholders of a path, in order. */
export function placeholderNames(path: string): string[] {
  return [...withoutQuery(path).matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}

/** The path of a step or URL without its query. */
export function withoutQuery(path: string): string {
  const end = path.indexOf("?");
  return end < 0 ? path : path.slice(0, end);
}

function toSegments(path: string): Segment[] {
  return withoutQuery(path)
    .split("/")
    .map((segment) => {
      const literals = segment
        .split(/\{[^{}]*\}/)
        .map((part) => percentDecode(part).replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
      return literals.length === 1 ? percentDecode(segment) : new RegExp(`^${literals.join("(.+?)")}$`, "su");
    });
}

function matchSegments(pattern: readonly Segment[], segments: readonly string[]): string[] | undefined {
  if (pattern.length !== segments.length) return undefined;
  const values: string[] = [];
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (typeof expected === "string") {
      if (segment !== expected) return undefined;
      continue;
    }
    const match = expected.exec(segment);
    if (match === null) return undefined;
    values.push(...match.slice(1));
  }
  return values;
}

function comparePaths(a: readonly Segment[], b: readonly Segment[]): number {
  for (const [index, segment] of a.entries()) {
    const order = literalness(b[index] ?? "") - literalness(segment);
    if (order !== 0) return order;
  }
  return 0;
}

/** The more text stands beside a `{variable}`, the closer the path is described. */
const literalness = (segment: Segment) => (isLiteral(segment) ? Number.MAX_SAFE_INTEGER : segment.source.length);
