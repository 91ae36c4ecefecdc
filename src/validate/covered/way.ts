/** What a transition between blocks is known by. */
export const wayKey = (from: string | undefined, to: string) => JSON.stringify([from, to]);
