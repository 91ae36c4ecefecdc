/** How many items are worked on at a time, and until when. */
export interface PoolOptions<Item, Result> {
  readonly concurrency: number;
  /** Whether nothing else may be worked on beside an item. */
  isAlone(item: Item): boolean;
  /** Asked before each item is begun. */
  isStopped(): boolean;
  /** Whether a result must be looked at before anything else is begun. */
  isUrgent(result: Result): boolean;
}

/** Most results that wait for their reader; fewer at first, so that a reader who stops early has few made for nothing. */
const MOST_WAITING = 32;
/** Milliseconds that a result waits for others. */
const LONGEST_WAIT = 20;

/**
 * Works on items, begun in their order; gives the results of those that are done, many at a time. The reader's work
 * and the network's are different code: taking turns between them for each item would keep neither in the
 * processor's caches.
 */
export async function* pool<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { concurrency, isAlone, isStopped, isUrgent }: PoolOptions<Item, Result>,
): AsyncGenerator<readonly Result[]> {
  let done: Result[] = [];
  let failure: { readonly error: unknown } | undefined;
  let next = 0;
  let running = 0;
  let hasLone = false;
  let isDue = false;
  let most = 1;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;

  const mayBegin = (item: Item) => running === 0 || (running < concurrency && !hasLone && !isAlone(item));
  function beginSome(): void {
    while (next < items.length && !isDue && !isStopped()) {
      const item = items[next] as Item;
      if (!mayBegin(item)) return;
      next += 1;
      running += 1;
      hasLone = isAlone(item);
      work(item).then(keep, fail);
    }
  }
  function keep(result: Result): void {
    timer ??= setTimeout(hurry, LONGEST_WAIT);
    if (done.push(result) >= most || isUrgent(result)) isDue = true;
    goOn();
  }
  function fail(error: unknown): void {
    failure ??= { error };
    isDue = true;
    goOn();
  }
  function hurry(): void {
    isDue = true;
    wake();
  }
  function goOn(): void {
    running -= 1;
    beginSome();
    if (isDue || running === 0) wake();
  }
  function take(): readonly Result[] {
    const some = done;
    if (some.length >= most) most = Math.min(2 * most, MOST_WAITING);
    done = [];
    isDue = false;
    clearTimeout(timer);
    timer = undefined;
    return some;
  }

  for (;;) {
    beginSome();
    if (running > 0 && !isDue) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure.error;
    if (running === 0 && done.length === 0) return;
    yield take();
  }
}
