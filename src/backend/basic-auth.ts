/** The value of a header `authorization` for a user name and password (RFC 7617). */
export function encodeBasic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/** `user:password` of such a header; undefined when it is another one. */
export function decodeBasic(header: string): string | undefined {
  const [, encoded = ""] = /^Basic (\S+)$/i.exec(header) ?? [];
  const decoded = Buffer.from(encoded, "base64").toString();
  return decoded.includes(":") && Buffer.from(decoded).toString("base64") === encoded ? decoded : undefined;
}
