import { buttons, CALL, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isBlank, isInterpolated } from "../words.js";

/** Numbers of emergency services and operators are short; with a country no number is. */
const FEWEST = 3;
const FEWEST_ABROAD = 7;
/** E.164 has 15; two more for what people put before them. */
const MOST = 17;

/** As people write one: with an extension, or with the letters that stand on the keys. */
const FORM =
  /^\+?[\d\s()./-]+(?:(?:;ext=|,|#|\s?ext\.?|\s?x)\s?\d{1,6}#?)?$|^\+?1?[\s-]?\(?8\d\d\)?[\s-][\dA-Z-]{7,12}$/;

export const phoneNumberInvalid: Rule = {
  id: "phone-number-invalid",
  severity: "warning",
  title: "The payload of a button that calls is a phone number.",
  why: "the user's phone dials the payload (F-052): what is no number calls nobody",
  source: ["F-052"],
  good: withMessage(buttons(CALL)),
  bad: withMessage(buttons({ ...CALL, payload: "ask for Jan" })),
  check({ parts }, report) {
    for (const { pointer, value } of parts.choices) {
      const { type, payload } = value;
      if (type !== "phone_number" || typeof payload !== "string" || isBlank(payload) || isInterpolated(payload))
        continue;
      const mend = mendOf(payload.trim());
      if (mend !== undefined)
        report({ pointer: `${pointer}/payload`, expected: "a phone number, such as +3212345678", mend });
    }
  },
};

function mendOf(number: string): string | undefined {
  if (/^(?:tel|callto):/i.test(number)) return 'write the number alone, without "tel:"';
  if (!FORM.test(number)) return "write the number alone: digits, with + and the country before them";
  const digits = number.replaceAll(/[^\dA-Z]/g, "").length;
  if (digits < (number.startsWith("+") ? FEWEST_ABROAD : FEWEST)) return "write the whole number: digits are missing";
  return digits > MOST ? "write one number: these are more digits than any has" : undefined;
}
