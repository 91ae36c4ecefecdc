import { buttons, WEBSITE, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { canParse } from "./url-invalid.js";

/** What is not part of any address. */
const GAP = /[\s<>"\\]/;

export const urlNotEncoded: Rule = {
  id: "url-not-encoded",
  severity: "warning",
  title: "Addresses have no spaces, quotes, backslashes and angle brackets as they are.",
  why: "no address has them (RFC 3986, section 2): some channels and browsers encode them, others end the address there or refuse it, and the link leads elsewhere or nowhere (F-052, F-055, F-056)",
  source: ["F-052", "F-055", "F-056", "RFC 3986 section 2"],
  good: withMessage(buttons({ ...WEBSITE, url: "https://bank.example.com/help%20me?for={account.owner}" })),
  bad: withMessage(buttons({ ...WEBSITE, url: "https://bank.example.com/help me" })),
  check({ parts }, report) {
    for (const { pointer, value } of parts.urls) {
      if (typeof value !== "string" || !/^https?:\/\/\S/i.test(value)) continue;
      const found = GAP.exec(value.replaceAll(/\{[^{}]*\}/g, ""))?.[0];
      if (found === undefined || !canParse(value)) continue; // of what is no address another rule tells
      const isAtEnd = value.trim() !== value && !GAP.test(value.trim());
      report({
        pointer,
        expected: "an address without spaces and quotes",
        got: JSON.stringify(value),
        mend: isAtEnd
          ? "take the space away from the address"
          : `write ${JSON.stringify(encodeURIComponent(found))} for ${JSON.stringify(found)}: encode the parts that the address is made of, for example with encodeURIComponent`,
      });
    }
  },
};
