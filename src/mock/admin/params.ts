import type { MockRequest } from "../request.js";
import type { Endpoint } from "../responder.js";
import { createRoutes, placeholderNames } from "../routes.js";

/** Values of the placeholders of an endpoint's path in a request that it took. */
export function paramsOf(endpoint: Endpoint, { method, path }: MockRequest): { readonly [name: string]: string } {
  const found = createRoutes([endpoint]).find(method, path);
  const values = found.kind === "targets" ? found.values : [];
  return Object.fromEntries(placeholderNames(endpoint.path).map((name, index) => [name, values[index] ?? ""]));
}
