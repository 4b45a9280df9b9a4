/**
 * Processes the items, up to `concurrency` at a time, and takes an item only when a worker is free for it.
 *
 * @throws What the source or a worker threw, once all work in progress is done.
 */
export async function forEach<T>(
  source: AsyncGenerator<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All workers share the source, which yields one item at a time; when one leaves the loop, it ends for all.
  const hand = async () => {
    for await (const item of source) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: concurrency }, hand));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
