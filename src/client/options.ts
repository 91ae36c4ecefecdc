/** The Authorization tab of a step (F-014). */
export type ClientAuth =
  | { readonly bearer: string }
  | { readonly basic: { readonly username: string; readonly password: string } };

export interface ClientOptions {
  /** What the steps' paths are joined to. */
  readonly baseUrl: string;
  /** Sent to steps with `auth`. */
  readonly auth?: ClientAuth;
  /** In place of the global `fetch`: a backend's own, for example, so that no network is needed. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent to all steps. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The options of openapi-fetch that make it call as the platform does. */
export function fetchOptions({ baseUrl, fetch, headers }: ClientOptions) {
  return {
    baseUrl,
    headers: { accept: "application/json", ...headers }, // F-016
    pathSerializer: fillPath,
    ...(fetch === undefined ? {} : { fetch }),
  };
}

/** The header that a step with `auth` is sent. */
export function authorization(auth: ClientAuth | undefined): Record<string, string> {
  if (auth === undefined) return {};
  if ("bearer" in auth) return { authorization: `Bearer ${auth.bearer}` };
  const bytes = new TextEncoder().encode(`${auth.basic.username}:${auth.basic.password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

/** In a path, only what would break the URL is encoded (U-14). */
function fillPath(path: string, variables: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) =>
    String(variables[name] ?? "").replaceAll(/[\0-\x20#\\]|%(?![\dA-Fa-f]{2})/g, encodeURIComponent),
  );
}
