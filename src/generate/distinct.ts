import { ApistepError, isObject } from "../core/index.js";
import { PARTS, type StepContract } from "./contract.js";

/**
 * Checks that a backend can tell steps with the same method and path apart: by a row whose fixed text differs.
 * @throws {ApistepError} `bad-file`, with the place of the second step
 */
export function checkDistinct(steps: readonly StepContract[]): void {
  const seen = new Map<string, StepContract[]>();
  for (const step of steps) {
    const place = `${step.method} ${step.path.template}`;
    const others = seen.get(place) ?? [];
    const same = others.find((other) => !isDistinct(step, other));
    if (same !== undefined) {
      throw new ApistepError(
        "bad-file",
        `a backend can't tell the API steps "${same.name}" and "${step.name}" apart: both are ${step.method} ${step.path.template}`,
        {
          location: step.locate(""),
          hint: `give each a row with a text of its own, for example step: { text: ${step.key} }`,
        },
      );
    }
    seen.set(place, [...others, step]);
  }
}

const isDistinct = (a: StepContract, b: StepContract) =>
  PARTS.some((part) => {
    const ours = fixedTexts(a, part);
    return [...fixedTexts(b, part)].some(([key, text]) => ours.has(key) && ours.get(key) !== text);
  });

function fixedTexts({ request, dialogstates }: StepContract, part: (typeof PARTS)[number]): Map<string, unknown> {
  const properties = request[part]?.properties;
  const isBlock = (key: string) => dialogstates.some((row) => row.part === part && row.key === key);
  return new Map(
    Object.entries(isObject(properties) ? properties : {}).flatMap(([key, schema]) =>
      isObject(schema) && schema.const !== undefined && !isBlock(key) ? [[key, schema.const] as const] : [],
    ),
  );
}
