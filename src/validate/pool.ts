/** How many items are worked on at a time, and until when. */
export interface PoolOptions<Item> {
  readonly concurrency: number;
  /** Whether nothing else may be worked on beside an item. */
  isAlone(item: Item): boolean;
  /** Asked before each item is begun. */
  isStopped(): boolean;
}

/**
 * Works on items, begun in their order; gives the results of those that are done, a few at a time. The next ones
 * are begun before the reader has looked at a result, so that it looks while the network is busy.
 */
export async function* pool<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { concurrency, isAlone, isStopped }: PoolOptions<Item>,
): AsyncGenerator<readonly Result[]> {
  let done: Result[] = [];
  let failure: { readonly error: unknown } | undefined;
  let next = 0;
  let running = 0;
  let hasLone = false;
  let wake = () => {};

  const mayBegin = (item: Item) => running === 0 || (running < concurrency && !hasLone && !isAlone(item));
  /** No further ahead of the reader than by as many as may be worked on. */
  function beginSome(): void {
    while (next < items.length && done.length < concurrency && failure === undefined && !isStopped()) {
      const item = items[next] as Item;
      if (!mayBegin(item)) return;
      next += 1;
      running += 1;
      hasLone = isAlone(item);
      work(item).then(keep, fail);
    }
  }
  function keep(result: Result): void {
    done.push(result);
    goOn();
  }
  function fail(error: unknown): void {
    failure ??= { error };
    goOn();
  }
  function goOn(): void {
    running -= 1;
    beginSome();
    wake();
  }

  for (;;) {
    beginSome();
    if (running > 0 && done.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure.error;
    if (running === 0 && done.length === 0) return;
    const some = done;
    done = [];
    yield some;
  }
}
