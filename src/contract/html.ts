const PAGE = /^<(?:!doctype html|html|head|body|title)\b/i;
const MARKUP = /^<(?:(?:!doctype html|html|head|body|title|h1|p|div|pre)\b|!--)/i;

/**
 * Whether a text is an HTML page: by its first tag, or by its content type when it starts with a tag. JSON sent
 * as `text/html` is none.
 */
export function isHtml(text: string | undefined, contentType = ""): boolean {
  const start = text?.trimStart() ?? "";
  return start.startsWith("<") && (MARKUP.test(start.slice(0, 20)) || contentType.toLowerCase().includes("html"));
}

/** `an HTML page, "404 Not Found"`: with its title, when it has one. Tags alone are `HTML: <p>…`. */
export function describeHtml(text: string): string {
  const title = between(text, "<title>", "</title>") ?? between(text, "<h1>", "</h1>");
  if (title !== undefined) return `an HTML page, ${JSON.stringify(title)}`;
  const start = text.trimStart();
  return PAGE.test(start) ? "an HTML page" : `HTML: ${JSON.stringify(start.slice(0, 60))}`;
}

function between(text: string, open: string, close: string): string | undefined {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  return start === -1 || end === -1 ? undefined : text.slice(start + open.length, end).trim() || undefined;
}
