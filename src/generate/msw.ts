/** Handlers of Mock Service Worker, for browser and unit tests. */
export function msw(): string {
  return `import { answerFetch, type BackendOptions, createBackend } from "apistep/serve";
import { http, type HttpHandler } from "msw";
import { contract, type Handlers } from "./handlers.js";
import type { Steps } from "./types.js";

/**
 * Answers the API steps that are called below a URL; a step without a function is left to other handlers.
 * \`\`\`ts
 * setupServer(...createHandlers("http://bank.test", { transfer: ({ reply }) => reply().goTo("transfer_ok") }));
 * \`\`\`
 */
export function createHandlers(baseUrl: string, handlers: Partial<Handlers>, options: Partial<BackendOptions> = {}): HttpHandler[] {
  const { pathname } = new URL(baseUrl);
  const onError = (error: unknown) => {
    throw error;
  };
  const { answer } = createBackend<Steps>(contract, handlers, {
    authorize: () => true,
    onError,
    basePath: pathname === "/" ? "" : pathname,
    ...options,
  });
  return [http.all(\`\${baseUrl}/*\`, ({ request }) => answerFetch(answer, request))];
}
`;
}
