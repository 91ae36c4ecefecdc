import { buttons, WEBSITE, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isBlank, isInterpolated } from "../words.js";

/** The part of an address that says where it leads: up to the path. */
const START = /^[^/]*\/\/[^/?#]*/;

/** As when https:// is put before an address that has one: it parses, with a host called https. */
const SCHEME_TWICE = /^https?:\/\/https?:?\/\//i;

/** As when the setting with the host is empty: it parses, with the first part of the path as its host. */
const NO_HOST = /^https?:\/{3}/i;

export const urlInvalid: Rule = {
  id: "url-invalid",
  severity: "error",
  title: "Addresses are absolute, with http or https.",
  why: "the user's device opens them (F-052, F-055, F-056) and knows nothing of the backend's own host: a relative or broken address shows nothing",
  source: ["F-052", "F-055", "F-056", "U-27"],
  good: withMessage(buttons({ ...WEBSITE, url: "https://bank.example.com/{account.id}" })),
  bad: withMessage(buttons({ ...WEBSITE, url: "/accounts" })),
  explain({ schema, pointer, value }) {
    if (schema !== "Url") return undefined;
    const isNothing = value === null || isBlank(value);
    return {
      pointer,
      expected: EXPECTED,
      mend: isNothing ? "write an address or leave the member out" : mendOf(value),
    };
  },
  check({ parts }, report) {
    for (const { pointer, value } of parts.urls) {
      if (typeof value !== "string" || !/^https?:/i.test(value)) continue;
      const isOpen = isInterpolated(START.exec(value)?.[0] ?? value);
      if (SCHEME_TWICE.test(value)) report({ pointer, expected: EXPECTED, mend: "write the scheme once" });
      else if (NO_HOST.test(value)) report({ pointer, expected: EXPECTED, mend: "write the host, after https://" });
      else if (!canParse(value) && !isOpen && hasHost(value))
        report({ pointer, expected: EXPECTED, mend: "mend the host or port of the address" });
    }
  },
};

const EXPECTED = "an absolute http or https address";

/** URL.canParse of Node 20 refuses good addresses with letters such as ü once it is optimised. */
export function canParse(url: string): boolean {
  try {
    return new URL(url).host !== "";
  } catch {
    return false;
  }
}

/** The schema refuses an address without one. */
const hasHost = (url: string) => /^https?:\/\/\S/i.test(url);

function mendOf(value: unknown): string {
  if (typeof value !== "string" || value.includes(":")) return "write an address that starts with https://";
  return value.startsWith("/") || !value.includes(".")
    ? "write the whole address, with https:// and the host"
    : `write ${JSON.stringify(`https://${value}`)}`;
}
