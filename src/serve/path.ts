import { percentDecode } from "../core/index.js";

/** The variables in a path, when it is a step's. */
export type PathMatch = (segments: readonly string[]) => Readonly<Record<string, string>> | undefined;

/** The parts of a path between slashes, decoded; what can't be decoded stays as it is. */
export const pathSegments = (pathname: string) => pathname.split("/").map(percentDecode);

/** Prepares the comparison of a path with a template, where `{name}` fits any text without a slash. */
export function pathMatch(template: string): PathMatch {
  const patterns = pathSegments(template).map(segmentPattern);
  return (segments) => {
    if (segments.length !== patterns.length) return undefined;
    const variables: Record<string, string> = {};
    for (const [index, { pattern, names }] of patterns.entries()) {
      const match = pattern.exec(segments[index] ?? "");
      if (match === null) return undefined;
      for (const [place, name] of names.entries()) variables[name] = match[place + 1] ?? "";
    }
    return variables;
  };
}

function segmentPattern(segment: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = segment.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    names.push(part);
    return "(.*)";
  });
  return { pattern: new RegExp(`^${source.join("")}$`, "s"), names };
}

/** Fewer variables first: `/cards/new` before `/cards/{id}`. */
export const bySpecificity = (a: string, b: string) => a.split("{").length - b.split("{").length;
