import type { ApiStep } from "../bot/index.js";
import { didYouMean } from "../core/index.js";
import { placeholderNames } from "./routes.js";

/** A part of a request of which a bot says the names. */
export type RequestPart = keyof typeof PARTS;

const PARTS = {
  body: { place: "body", namesIn: (step: ApiStep) => step.body.map(({ key }) => key) },
  query: { place: "query", namesIn: (step: ApiStep) => step.query.map(({ key }) => key) },
  params: { place: "path", namesIn: (step: ApiStep) => placeholderNames(step.path) },
} as const;

export const isRequestPart = (part: unknown): part is RequestPart =>
  typeof part === "string" && Object.hasOwn(PARTS, part);

/** What to say of a name that none of these steps sends; undefined for one that is sent. */
export function unsent(
  part: RequestPart,
  name: string,
  steps: readonly ApiStep[],
): { readonly message: string; readonly hint: string } | undefined {
  const { place, namesIn } = PARTS[part];
  const known = new Set(steps.flatMap(namesIn));
  if (known.has(name)) return undefined;
  const who = steps.length === 1 ? `the step "${steps[0]?.name}"` : "every step that it is for";
  return { message: `${who} sends no "${name}" in its ${place}`, hint: didYouMean(name, known) };
}
