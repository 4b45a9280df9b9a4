/**
 * Does the work for each item, some at a time, and takes an item only when there is a hand free for it.
 *
 * @throws What the source or some work threw, once all work that was begun is done.
 */
export async function forEach<T>(
  source: AsyncGenerator<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All take from the same source, which hands out one item after the other; leaving the loop ends it for all.
  const hand = async () => {
    for await (const item of source) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: concurrency }, hand));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
