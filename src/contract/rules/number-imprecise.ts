import { withSession } from "../examples.js";
import type { Breach, Rule } from "../rule.js";
import { type Place, pointerOf, walk } from "../walk.js";

const MOST_REPORTS = 20;

/** Cheap, and never wrong when it says no. */
const MAY_HOLD = /\d{16}|\.\d{7}/;
/** Ids have 64 bits; larger numbers are amounts, of which nobody reads the last digits. */
const LARGEST_ID = 2 ** 64;
/** So many are printed of a number that no shorter text stands for. */
const MOST_DIGITS = 16;
/** Less than what is printed of an amount of thousands that was kept with single precision, and more than people write. */
const LEAST_DIGITS = 15;
/** What is left of a sum of fractions: 0.30000000000000004, 99.98999999999999. */
const REST = /\.\d*?(?:0{6,}|9{6,})\d{1,2}$/;

/** Geocoders give coordinates with such rests, and nobody reads them: userLat, geo_lng, bbox, "coordinates": [4.3, 51]. */
const COORDINATE = new RegExp(
  String.raw`(?<![a-z])(?:lat|lon|lng|long|lat_?lo?ng?|lati?tud\w*|longitud\w*|(?:breedte|lengte)graad|(?:breiten|längen)grad|coords?|coord[ie]n\w*|coördina\w*|koordinat\w*|geo|gps|geometry|polygon|b_?box|bounding_?box|bounds|viewport)(?![a-z])` +
    // Of these there are others too: a position of an invoice has a price.
    String.raw`|(?<![a-z])(?:location|position|positie|point|cent(?:er|re))(?:/(?:\d+|[xyz]))*$`,
);

const isCoordinate = (place: Place) => COORDINATE.test(inWords(pointerOf(place)));
const inWords = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();

export const numberImprecise: Rule = {
  id: "number-imprecise",
  severity: "warning",
  title: "Numbers arrive as they are meant: ids exact, amounts rounded.",
  why: "a number is stored as it is parsed (F-032): whole ones above 9007199254740991 change their last digits (RFC 8259 section 6), and what a sum of fractions leaves behind stands in the text that the user reads (U-13)",
  source: ["F-032", "U-13", "RFC 8259 section 6"],
  good: withSession({ namespace: "account", data: { id: "9007199254740993", amount: 0.3 } }),
  bad: { text: '{"session":{"namespace":"account","data":{"id":9007199254740993}}}' },
  check({ json, text }, report) {
    if (json === undefined || text === undefined || !MAY_HOLD.test(text)) return;
    let reports = 0;
    for (const place of walk(json)) {
      const breach = typeof place.value === "number" ? faultOf(place.value, place) : undefined;
      if (breach === undefined) continue;
      report({ pointer: pointerOf(place), ...breach });
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  },
};

function faultOf(value: number, place: Place): Omit<Breach, "pointer"> | undefined {
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < LARGEST_ID) {
    return { expected: "a number that is exact", mend: "send it as a text, in quotes, when it is an id" };
  }
  const mend = mendFraction(value);
  return mend === undefined || isCoordinate(place) ? undefined : { expected: "a rounded number", mend };
}

function mendFraction(value: number): string | undefined {
  if (Number.isInteger(value)) return undefined;
  const written = String(value);
  const digits = written.replaceAll(/\D/g, "").length;
  if (digits >= MOST_DIGITS && REST.test(written)) return "round amounts before they are sent";
  // 0.01 is 0.009999999776482582 there.
  const isSingle =
    digits >= LEAST_DIGITS && Math.fround(value) === value && Math.fround(Number(value.toFixed(3))) === value;
  return isSingle ? "round it before it is sent: it was kept as a float of 32 bits" : undefined;
}
