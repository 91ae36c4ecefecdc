/** A text as part of a URL's query: everything but letters, digits and `*-._` percent-encoded. Never throws. */
export function percentEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1).replaceAll("+", "%20");
}

/** The text that percent-encoding stands for; what is no valid encoding stands for itself. */
export function percentDecode(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
