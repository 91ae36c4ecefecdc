import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";

/** One of our own, as somebody's tests may seed the one that the package shares. Its class has no lighter door. */
export const faker = new (english.constructor as typeof Faker)({ locale: english.rawDefinitions });

/**
 * The faker, set so that the same seed gives the same values on the same day: dates are about `now`, to the day. The
 * next call sets it anew.
 */
export function seededFaker(seed: number, now: Date): Faker {
  faker.seed(seed);
  faker.setDefaultRefDate(new Date(now).setUTCHours(12, 0, 0, 0));
  return faker;
}
