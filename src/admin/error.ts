import type { AdminProblem } from "./admin.js";

/** The mock refused a call, or is not there. */
export class AdminError extends Error {
  override readonly name = "AdminError";

  constructor(
    /** What is wrong, and where, and how to mend it. */
    readonly problem: AdminProblem,
    details: { readonly cause?: unknown } = {},
  ) {
    super(textOf(problem), details);
  }

  /** Status of HTTP; 0 when the mock could not be reached. */
  get status(): number {
    return this.problem.status;
  }
}

function textOf({ detail, mend, mistakes = [] }: AdminProblem): string {
  const lines = mistakes.map(({ where, what, mend: how }) => [where, what].filter(Boolean).join("  ") + after(how));
  return [detail + after(mend), ...lines].join("\n");
}

const after = (mend: string | undefined) => (mend === undefined ? "" : `; ${mend}`);
