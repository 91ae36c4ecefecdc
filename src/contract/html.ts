const MARKUP = /^<(?:(?:!doctype html|html|head|body|title|h1|p|div|pre)\b|!--)/i;

/**
 * Whether a text is an HTML page: by its first tag, or by its content type when it starts with a tag. JSON sent
 * as `text/html` is none.
 */
export function isHtml(text: string | undefined, contentType = ""): boolean {
  const start = text?.trimStart() ?? "";
  return start.startsWith("<") && (MARKUP.test(start.slice(0, 20)) || contentType.toLowerCase().includes("html"));
}

/** `an HTML page, "404 Not Found"`: with its title, when it has one. */
export function describeHtml(text: string): string {
  const title = between(text, "<title>", "</title>") ?? between(text, "<h1>", "</h1>");
  return title === undefined ? "an HTML page" : `an HTML page, ${JSON.stringify(title)}`;
}

function between(text: string, open: string, close: string): string | undefined {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  return start === -1 || end === -1 ? undefined : text.slice(start + open.length, end).trim() || undefined;
}
