import type { JsonObject } from "../core/index.js";
import type { StepContract } from "./contract.js";

/** Schemes of OpenAPI by name. It has none for signatures: the header that holds one stands for it. */
const SCHEMES = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  mutualTLS: { type: "mutualTLS", description: "Client certificate (F-018)." },
  hmac: {
    type: "apiKey",
    in: "header",
    name: "hash",
    description:
      "HMAC signature, with the headers nonce and timestamp. Unverified: what the platform signs was never published " +
      "(F-019, F-020, U-01).",
  },
} as const satisfies Record<string, JsonObject>;

type Scheme = keyof typeof SCHEMES;

/** What a step's authorization and its security setting need, both at once. */
function schemesOf({ auth, step: { security } }: StepContract): Scheme[] {
  const own: Scheme[] = security === undefined ? [] : [security.type === "ssl" ? "mutualTLS" : security.type];
  return auth === undefined ? own : [auth, ...own];
}

/** The schemes that steps use, for the components of a document. */
export function securitySchemes(steps: readonly StepContract[]): JsonObject {
  const used = [...new Set(steps.flatMap(schemesOf))].sort();
  return Object.fromEntries(used.map((scheme) => [scheme, SCHEMES[scheme]]));
}

/** What an operation asks for: what one of its steps does. Empty: nothing. */
export function securityOf(steps: readonly StepContract[]): JsonObject[] {
  const all = new Map(steps.map(schemesOf).map((schemes) => [schemes.join(), schemes]));
  if ([...all.values()].every((schemes) => schemes.length === 0)) return [];
  return [...all.values()].map((schemes) => Object.fromEntries(schemes.map((scheme) => [scheme, []])));
}
