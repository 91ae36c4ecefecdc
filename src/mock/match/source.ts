import { type JsonObject, pointerTo } from "../../core/index.js";
import { createRoutes, placeholderNames } from "../routes.js";
import type { MatchInput } from "./input.js";
import { type Path, pointerOfPath, someAt } from "./path.js";

/** Where in a request values are read. */
export interface Source {
  /** The same for all that read the same. */
  readonly id: string;
  /** JSON pointer into the request. */
  readonly pointer: string;
  /** Whether one of the values there passes. Where there is none, `undefined` is tested. */
  some(input: MatchInput, test: (value: unknown) => boolean): boolean;
}

type TextPart = "params" | "query" | "headers";

/** A text by its name; one that stands there twice has several values. */
export function textSource(part: TextPart, name: string): Source {
  const pointer = pointerTo(`/${part}`, name);
  return { id: pointer, pointer, some: (input, test) => someText(input[part], name, test) };
}

function someText(texts: JsonObject, name: string, test: (value: unknown) => boolean): boolean {
  const value = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (!Array.isArray(value)) return test(value);
  return value.length === 0 ? test(undefined) : value.some((each) => test(each));
}

/** What is at a path of the body or of the variables. */
export function jsonSource(part: "body" | "vars", path: Path): Source {
  return {
    id: `/${part} ${path.text}`,
    pointer: pointerOfPath(`/${part}`, path),
    some: (input, test) => someAt(input[part], path, test),
  };
}

/** The step, the method, the path as it was sent, or the whole body. */
export function wholeSource(part: "step" | "method" | "path" | "body"): Source {
  return { id: `/${part}`, pointer: `/${part}`, some: (input, test) => test(input[part]) };
}

/** Values of the placeholders of a path that a scenario names itself. */
export function ownParamSource(path: string, name: string): Source {
  const index = placeholderNames(path).indexOf(name);
  const routes = createRoutes([{ method: "", path }]);
  return {
    id: `/params/${name} ${path}`,
    pointer: pointerTo("/params", name),
    some(input, test) {
      const found = routes.find("", input.path);
      return test(found.kind === "targets" ? found.values[index] : undefined);
    },
  };
}
