import { startTimer } from "./deadline.js";
import type { Claim, Deduplicator } from "./deduplicator.js";

/** A claim that never rejects, or why there is none. */
export type Claimed = Claim | "running" | "done";

const UNCLAIMED: Claim = { keep: async () => {}, release: async () => {} };

/** A store that does not answer sooner is of no use. */
const MAX_WAIT_MS = 1000;

/**
 * Claims a delivery. If the store fails, the event is handled without a claim: twice is better than never.
 *
 * @param report Gets what went wrong.
 */
export async function claimDelivery(
  deduplicate: Deduplicator | undefined,
  ids: readonly string[],
  waitMs: number,
  report: (error: unknown) => Promise<void>,
): Promise<Claimed> {
  if (deduplicate === undefined) return UNCLAIMED;
  const deadline = startTimer(Math.min(waitMs, MAX_WAIT_MS));
  try {
    const claiming = Promise.resolve(deduplicate.claim(ids));
    const claimed = await Promise.race([claiming, deadline.passed]);
    if (typeof claimed === "string") return claimed;
    if (claimed !== undefined) return reporting(claimed, report);
    // A claim that arrives late must be released here; nothing else will.
    claiming.then((late) => (typeof late === "object" ? late.release() : undefined)).catch(() => {});
    throw new Error("The deduplicator did not respond in time.");
  } catch (error) {
    await report(error);
    return UNCLAIMED;
  } finally {
    deadline.cancel();
  }
}

function reporting(claim: Claim, report: (error: unknown) => Promise<void>): Claim {
  const reported = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await report(error);
    }
  };
  return { keep: () => reported(() => claim.keep()), release: () => reported(() => claim.release()) };
}
