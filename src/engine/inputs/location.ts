import { isObject } from "../../core/index.js";
import type { Parsed } from "./parsed.js";

const COORDINATES = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)$/;

/**
 * A location as given: `51.05, 3.72`, or a JSON object with latitude and longitude, for example as the platform
 * stores it (F-108). Nothing is looked up.
 */
export function parseLocation(text: string): Parsed | undefined {
  const match = COORDINATES.exec(text);
  const given = match === null ? parseJson(text) : { latitude: Number(match[1]), longitude: Number(match[2]) };
  if (!isObject(given)) return undefined;
  const { latitude, longitude } = given;
  const isPlace = isWithin(latitude, 90) && isWithin(longitude, 180);
  return isPlace ? { value: { fullAddress: text, ...given } } : undefined;
}

const isWithin = (value: unknown, limit: number) => typeof value === "number" && Math.abs(value) <= limit;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
