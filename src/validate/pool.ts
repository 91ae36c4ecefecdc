/** How many items are worked on at a time, and until when. */
export interface PoolOptions<Item> {
  readonly concurrency: number;
  /** Whether nothing else may be worked on beside an item. */
  isAlone(item: Item): boolean;
  /** Asked before each item is begun. */
  isStopped(): boolean;
}

/** Works on items, begun in their order; gives each with its result when it is done. */
export async function* pool<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { concurrency, isAlone, isStopped }: PoolOptions<Item>,
): AsyncGenerator<{ readonly item: Item; readonly index: number; readonly result: Result }> {
  const done: { item: Item; index: number; result: Result }[] = [];
  let failure: { readonly error: unknown } | undefined;
  let next = 0;
  let running = 0;
  let wake = () => {};

  const mayBegin = (item: Item) => running === 0 || (running < concurrency && !isAlone(item) && !hasLone);
  let hasLone = false;
  function begin(item: Item, index: number): void {
    running += 1;
    hasLone = isAlone(item);
    work(item)
      .then((result) => void done.push({ item, index, result }))
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        running -= 1;
        wake();
      });
  }

  for (;;) {
    for (let item = items[next]; item !== undefined && failure === undefined && !isStopped(); item = items[next]) {
      if (!mayBegin(item)) break;
      begin(item, next++);
    }
    if (running > 0 && done.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure.error;
    if (running === 0 && done.length === 0) return;
    yield* done.splice(0);
  }
}
