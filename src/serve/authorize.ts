/** Whether a request's `Authorization` header is good. */
export type Authorize = (authorization: string | undefined) => boolean | Promise<boolean>;

/** Accepts one bearer token (F-014). */
export function bearer(token: string): Authorize {
  if (token === "") throw new TypeError("the bearer token is empty");
  return (authorization) => isSame(authorization ?? "", `Bearer ${token}`);
}

/** Accepts one user name and password (F-014). */
export function basic(username: string, password: string): Authorize {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const expected = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return (authorization) => isSame(authorization ?? "", expected);
}

/** Takes as long for a nearly right text as for a wrong one. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= given.charCodeAt(index % (given.length || 1)) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}
