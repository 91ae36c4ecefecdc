/** The user's variables by name: plain JSON data. */
export type Session = { readonly [name: string]: unknown };

// A name holds no space and nothing that the expression syntax uses (F-086).
const NAME = String.raw`[^\s.[\]{}|()+*/=<>!?&,;'"\\]+`;
const PATH = new RegExp(String.raw`^${NAME}(?:\.${NAME}|\[\d+\])*$`);
const STEP = /[^.[\]]+/g;
const INDEX = /^\d+$/;

/** The steps of a variable's path, such as `users[0].firstname` (F-007); undefined when it is no path. */
export function parsePath(path: string): string[] | undefined {
  return PATH.test(path) ? (path.match(STEP) ?? undefined) : undefined;
}

/** The value of a variable by its path, or undefined. Reads own members only, so no prototype is in reach. */
export function readPath(session: Session, path: string): unknown {
  let value: unknown = session;
  for (const step of parsePath(path) ?? [path]) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && !INDEX.test(step)) return undefined;
    value = (value as Session)[step];
  }
  return value;
}
