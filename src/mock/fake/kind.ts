import type { Faker } from "@faker-js/faker";

/** What of the surroundings a text may be made with. */
export interface Around {
  /** Who is spoken of: the same in all that belongs together. */
  readonly person: { readonly first: string; readonly last: string };
  /** The words before those that told the kind: `order` of `orderId`. */
  readonly prefix: readonly string[];
}

export type MakeText = (faker: Faker, around: Around) => string;

/** How a moment is written; a `clock` is hours and minutes. */
export type Shape = "date" | "date-time" | "time" | "clock";

/** What a value means, and so how one is made up. */
export type Kind =
  /** The first that fits is used; `format` is the one of JSON Schema that they keep. */
  | { readonly is: "text"; readonly make: readonly MakeText[]; readonly format?: string }
  | { readonly is: "number"; readonly low: number; readonly high: number; readonly decimals: number }
  | { readonly is: "moment"; readonly make: (faker: Faker) => Date; readonly shape: Shape };

export const text = (...make: MakeText[]): Kind => ({ is: "text", make });
export const formatted = (format: string, make: MakeText): Kind => ({ is: "text", make: [make], format });
export const oneOf = (...values: string[]): Kind => text((faker) => faker.helpers.arrayElement(values));
export const digits = (length: number): MakeText => {
  return (faker) => faker.string.numeric({ length, allowLeadingZeros: false });
};
export const number = (low: number, high: number, decimals = 0): Kind => ({ is: "number", low, high, decimals });
export const moment = (make: (faker: Faker) => Date, shape: Shape): Kind => ({ is: "moment", make, shape });
