/** The words of a name in lower case: `shippingCity`, `shipping_city` and `Shipping-City2` are `shipping`, `city`. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** `cities` is `city`, `orders` is `order`, `addresses` is `address`; `status` stays. */
export function singular(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/([^ius])s$/, "$1");
}
