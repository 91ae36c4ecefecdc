import { isOtherSpelling, misnamed } from "../naming.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

const MOST_NAMES = 8;

export const memberNaming: Rule = {
  id: "member-naming",
  severity: "error",
  title: "The serializer writes names as the contract does: in camelCase.",
  why: "names are case sensitive (F-083), and members of other names are passed over (F-030): with another naming policy nothing of the answer is read, and the user sees nothing",
  source: ["F-030", "F-037", "F-083"],
  good: { json: { session: { namespace: "account", data: { amount: 500 } } } },
  bad: { json: { Session: { Namespace: "account", Data: { amount: 500 } } } },
  explain({ member, suggestion }, exchange) {
    if (member === undefined || suggestion === undefined || !isOtherSpelling(member, suggestion)) return undefined;
    const names = misnamed(exchange);
    if (names.length === 0) return undefined;
    const pairs = names.slice(0, MOST_NAMES).map(([written, meant]) => `${quoted(meant)}, not ${quoted(written)}`);
    const others = names.length > MOST_NAMES ? `; and ${names.length - MOST_NAMES} more` : "";
    return {
      pointer: "",
      expected: "names in camelCase, as the contract has them",
      got: names.map(([written]) => quoted(written)).join(", "),
      mend: `set the serializer's naming policy to camelCase, and give the members the contract's names: ${pairs.join("; ")}${others}`,
      coversAll: true,
    };
  },
};
