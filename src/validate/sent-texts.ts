import type { BackendRequest } from "../backend/index.js";
import { percentDecode } from "../core/index.js";

/** The texts that a request carried: in its path, its query, its headers and its body. */
export function sentTexts({ url, headers, body = "" }: BackendRequest): readonly string[] {
  const { pathname, searchParams } = new URL(url);
  return [
    ...pathname.split("/").map(percentDecode),
    ...searchParams.values(),
    ...Object.values(headers),
    ...textsIn(body),
  ];
}

function textsIn(body: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
  } catch {
    texts.push(body);
  }
  return texts;
}
