import { closest } from "../core/index.js";
import type { CheckOptions } from "./exchange.js";
import { oneOf } from "./words.js";

/** How to write a namespace: the one of the step that the data is for, one of several, or an example. */
export function namespaceForm(data: unknown, options: CheckOptions): string {
  const name = namespaceOf(data, options);
  if (name !== undefined) return `"namespace": ${JSON.stringify(name)}`;
  const declared = [...(options.expects?.session?.keys() ?? [])];
  return declared.length === 0 ? '"namespace", for example "namespace": "account"' : `"namespace": ${oneOf(declared)}`;
}

/** The namespace of the step that data is for: the only one, or the one whose schema takes it. */
export function namespaceOf(data: unknown, { expects }: CheckOptions, written?: string): string | undefined {
  const declared = [...(expects?.session ?? [])];
  const meant =
    written === undefined
      ? undefined
      : closest(
          written,
          declared.map(([name]) => name),
        );
  if (meant !== undefined) return meant;
  const [fitting, ...others] =
    declared.length === 1 ? declared : declared.filter(([, check]) => check(data).length === 0);
  return others.length === 0 ? fitting?.[0] : undefined;
}
