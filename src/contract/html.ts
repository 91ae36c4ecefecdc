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

/**
 * `an HTML page, "404 Not Found"`: with its title, heading or first words. Tags alone are `HTML: "<p>…"`.
 * @param clean takes secrets out of what is then cut
 */
export function describeHtml(given: string, clean: (text: string) => string): string {
  const text = clean(given);
  const words = between(text, "<title>", "</title>") ?? between(text, "<h1>", "</h1>") ?? firstWords(text);
  const start = text.trimStart();
  const isPage = PAGE.test(start);
  if (words !== undefined) return `${isPage ? "an HTML page" : "HTML"}, ${JSON.stringify(words)}`;
  return isPage ? "an HTML page" : `HTML: ${JSON.stringify(start.slice(0, 60))}`;
}

function between(text: string, open: string, close: string): string | undefined {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  return start === -1 || end === -1 ? undefined : wordsOf(text.slice(start + open.length, end));
}

/** Enough to find words in, and few enough for expressions that look far ahead. */
const LONGEST = 4_000;

function firstWords(text: string): string | undefined {
  const shown = text.slice(0, LONGEST).replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, " ");
  return wordsOf(shown);
}

/** What a reader sees, as far as a report needs it. */
function wordsOf(markup: string): string | undefined {
  const words = markup
    .slice(0, LONGEST)
    .replaceAll(/<[^<>]*>?/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return (words.length <= 60 ? words : `${words.slice(0, 60).trimEnd()}…`) || undefined;
}

/**
 * A tag that browsers know. Of <b>, <i>, <u>, <p>, <s> and <a> those that open words, have an address or are closed:
 * a<b and b>c compares.
 */
const TAG =
  /<(?:\/(?:[abipsu]|br|em|strong|span|ul|ol|li|script|style|div|font|h[1-6]|table|tr|td|html|body|pre|code)|(?:br|hr)\s{0,4}\/?|(?<!\w<)[bipu](?=>[^\s.,:;!?)])|(?:em|strong|ul|ol|li|span|div|script|h[1-6]|table|tr|td|pre)(?:\s{1,4}[a-z-]{1,30}="[^"<>]{0,300}"){0,8}|(?:a|p|img|script|iframe|link|font)\s{1,4}[a-z-]{1,30}=["'][^<>]{0,1000})>/gi;

/** The tags in a text. */
export const tagsIn = (text: string): readonly string[] => (text.includes("<") ? (text.match(TAG) ?? []) : []);
