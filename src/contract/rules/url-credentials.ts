import { media, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

/** The host's part of an address, up to what stands before an @. */
const CREDENTIALS = /^(https?:\/\/)([^/?#@\s]+)@(?=[^/?#])/i;

export const urlCredentials: Rule = {
  id: "url-credentials",
  severity: "warning",
  title: "Addresses have no user and password in them.",
  why: "the user's device opens the address (F-052, F-055, F-056): whoever reads the message has the password, and many apps refuse such an address (RFC 3986, section 3.2.1)",
  source: ["F-052", "F-055", "F-056", "RFC 3986 section 3.2.1"],
  good: withMessage(media({ type: "image", url: "https://bank.example.com/gold.png?by=ann@bank.example.com" })),
  bad: withMessage(media({ type: "image", url: "https://admin:hunter2@bank.example.com/gold.png" })),
  check({ parts }, report) {
    for (const { pointer, value } of parts.urls) {
      if (typeof value !== "string" || !CREDENTIALS.test(value)) continue;
      report({
        pointer,
        expected: "an address without credentials",
        got: JSON.stringify(value.replace(CREDENTIALS, "$1…@")), // a report must not spread them
        mend: "leave out what stands before the @; publish the file without a password, or sign the address for a short time",
      });
    }
  },
};
