/** The result of some work; undefined when the signal was aborted before it was done. */
export async function unlessAborted<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    return undefined;
  }
}
