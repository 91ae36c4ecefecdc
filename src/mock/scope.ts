/** What the templates of a scenario may read. */
export interface TemplateScope {
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** Values of the `{placeholders}` in the step's path, by name. */
    readonly params: { readonly [name: string]: string };
    readonly query: { readonly [key: string]: unknown };
    readonly headers: { readonly [name: string]: unknown };
    readonly body: unknown;
  };
  /** Name of the API step; null without a bot. */
  readonly step: string | null;
}
