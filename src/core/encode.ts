/** A text as part of a URL's query: everything but letters, digits and `*-._` percent-encoded. Never throws. */
export function percentEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1).replaceAll("+", "%20");
}
