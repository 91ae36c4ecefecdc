import { IMAGE, media, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isInterpolated } from "../words.js";

type Kind = "image" | "video" | "audio" | "document";

/** What a file is by the end of its name. Where it may be two things, both. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = new Map(
  Object.entries({
    image: "png jpg jpeg webp svg bmp heic avif tif tiff ico",
    video: "mov avi mkv m4v mpg mpeg ogv",
    audio: "mp3 wav m4a aac flac opus oga amr wma",
    document: "pdf doc docx xls xlsx ppt pptx csv txt zip html htm",
    "image video": "gif",
    "video audio": "mp4 webm ogg 3gp",
  }).flatMap(([kinds, ends]) => ends.split(" ").map((end) => [end, kinds.split(" ") as Kind[]] as const)),
);

export const mediaTypeMismatch: Rule = {
  id: "media-type-mismatch",
  severity: "warning",
  title: "The address of a file ends like one of its type.",
  why: "the channel shows a file by its type (F-056): of a document or a video sent as an image the user sees a broken picture or nothing (F-055)",
  source: ["F-054", "F-055", "F-056", "F-076"],
  good: withMessage(media(IMAGE)),
  bad: withMessage(media({ type: "image", url: "https://bank.example.com/terms.pdf" })),
  check({ parts }, report) {
    const look = (pointer: string, address: unknown, kind: unknown) => {
      if (typeof address !== "string" || !isKind(kind)) return;
      const found = otherKind(address, kind);
      if (found !== undefined)
        report({ pointer, expected: `the address of ${ARTICLES[kind]}`, mend: mendOf(kind, found, pointer) });
    };
    for (const { pointer, value } of parts.media) look(`${pointer}/url`, value.url, value.type);
    for (const { pointer, value } of parts.urls) if (pointer.endsWith("/imageUrl")) look(pointer, value, "image");
  },
};

const isKind = (kind: unknown): kind is Kind => typeof kind === "string" && Object.hasOwn(ARTICLES, kind);

const PATH = /^https?:\/\/[^/?#]+\/[^?#]*\.(\w{2,4})(?:\?([^#]*))?(?:#|$)/i;

/** What an address is of, where it clearly is not of a kind. */
function otherKind(address: string, kind: Kind): Kind | undefined {
  const [, end = "", query = ""] = PATH.exec(address) ?? [];
  const kinds = KINDS.get(end.toLowerCase());
  if (kinds === undefined || kinds.includes(kind) || isInterpolated(address)) return undefined;
  // A query such as ?format=png has a server make another file of it.
  const isConverted = query.split(/[=&.]/).some((word) => KINDS.get(word.toLowerCase())?.includes(kind));
  return isConverted ? undefined : kinds[0];
}

const ARTICLES: Readonly<Record<string, string>> = {
  image: "an image",
  video: "a video",
  audio: "an audio file",
};

function mendOf(kind: Kind, found: Kind, pointer: string): string {
  const isMedia = pointer.endsWith("/media/url");
  if (isMedia && found === "document") return "send a button of type web_url that opens the file";
  return isMedia ? `write "type": "${found}"` : `write the address of ${ARTICLES[kind]}, or leave the member out`;
}
