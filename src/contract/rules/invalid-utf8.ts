import { MEND_CUT_OFF, withLength } from "../cut-off.js";
import { withSession } from "../examples.js";
import { type Answer, isSuccess } from "../exchange.js";
import type { Breach, Rule } from "../rule.js";

export const invalidUtf8: Rule = {
  id: "invalid-utf8",
  severity: "error",
  title: "The body is valid UTF-8.",
  why: "JSON travels in UTF-8 (RFC 8259 section 8.1); of other bytes the user sees garbled letters, or the answer can't be read at all (U-05)",
  source: ["RFC 8259 section 8.1", "U-05"],
  good: withSession({ namespace: "account", data: { owner: "Zoë" } }),
  bad: {
    bytes: Uint8Array.from('{"session":{"namespace":"account","data":{"owner":"Zo\xeb"}}}', (char) =>
      char.charCodeAt(0),
    ),
  },
  check({ answer, text }, report) {
    if (text !== undefined || !isSuccess(answer.status)) return;
    report(isCutInside(answer.body) ? cutOff(answer) : otherEncoding(answer));
  },
};

function cutOff(answer: Answer): Breach {
  const found = `a body that is cut off inside a character, after ${answer.body.length} bytes`;
  return { expected: "UTF-8, to its end", got: withLength(found, answer), mend: MEND_CUT_OFF };
}

function otherEncoding({ body }: Answer): Breach {
  const encoding = encodingOf(body);
  return {
    expected: "UTF-8",
    got: encoding ?? describeByte(body, firstInvalidByte(body)),
    mend: encoding === "gzip data" ? "leave the body uncompressed, or say content-encoding: gzip" : MEND,
  };
}

const MEND = "encode the body as UTF-8; Latin-1, Windows-1252 and UTF-16 are not";

/** Whether nothing but the end of the last character is missing. */
function isCutInside(body: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf([first, second]: Uint8Array): string | undefined {
  if (first === 0x1f && second === 0x8b) return "gzip data";
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? "UTF-16" : undefined;
}

const describeByte = (body: Uint8Array, offset: number) =>
  `byte 0x${(body[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")} at offset ${offset}`;

const REPLACEMENT = "\uFFFD";

/** The place of the first replacement character that a tolerant decoder puts in; the body may hold some itself. */
function firstInvalidByte(body: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  let offset = 0;
  let start = 0;
  for (;;) {
    const index = text.indexOf(REPLACEMENT, start);
    offset += Buffer.byteLength(text.slice(start, index));
    const isOwn = body[offset] === 0xef && body[offset + 1] === 0xbf && body[offset + 2] === 0xbd;
    if (index === -1 || !isOwn) return offset;
    offset += 3;
    start = index + 1;
  }
}
