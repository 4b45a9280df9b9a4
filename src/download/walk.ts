import type { ListRecordingsQuery, RecordedSession } from "../../generated/models.js";
import type { ZoomVideoSdk } from "../client.js";
import type { PageCursor } from "../core/page-cursor.js";
import { type ArchiveItem, itemsOf, sessionKeyOf } from "./archive-items.js";

/** A file, or a session whose files could not all be found. */
export type Found = { item: ArchiveItem } | { session: RecordedSession; error: unknown };

/** The largest page: what is on the way while a page is worked on is asked for once. */
const PAGE_SIZE = 300;

/** Every file of the recordings that the query asks for, once, as fast as the caller takes them. */
export async function* walk(
  zoom: ZoomVideoSdk,
  query: ListRecordingsQuery | undefined,
  signal: AbortSignal,
): AsyncGenerator<Found, void, undefined> {
  const sessions = new Set<string>();
  const keys = new Set<string>();
  const fresh = function* (items: Iterable<ArchiveItem>): Generator<Found> {
    for (const item of items) {
      if (keys.has(item.key)) continue;
      keys.add(item.key);
      yield { item };
    }
  };
  for await (const session of sessionsOf(zoom, query, signal)) {
    const isKnown = sessions.has(sessionKeyOf(session));
    sessions.add(sessionKeyOf(session));
    yield* fresh(itemsOf(session, session));
    // The document knows files of single users' audio in the answer for one session only.
    const { session_id: id } = session;
    if (isKnown || id === undefined || "participant_audio_files" in session) continue;
    try {
      yield* fresh(itemsOf(session, await zoom.recordings.get(id, undefined, { signal })));
    } catch (error) {
      signal.throwIfAborted();
      // 404: still being processed, or in the trash meanwhile.
      if ((error as { status?: number }).status !== 404) yield { session, error };
    }
  }
}

/** The entries of the list. Where a window must be read again, they come again. */
async function* sessionsOf(
  zoom: ZoomVideoSdk,
  query: ListRecordingsQuery | undefined,
  signal: AbortSignal,
): AsyncGenerator<RecordedSession, void, undefined> {
  let cursor: PageCursor | undefined;
  const seen = new Set<string>();
  for (;;) {
    const before = seen.size;
    try {
      const list = zoom.recordings.list({ page_size: PAGE_SIZE, ...query }, { cursor, signal });
      for await (const session of list) {
        seen.add(sessionKeyOf(session));
        yield session;
      }
      return;
    } catch (error) {
      // To work on a page may take longer than the token of the next one lives. What was done meanwhile is not done
      // again, so the next try gets further; one that does not is the last. By name: the client may be of another build.
      if ((error as Error).name !== "PageTokenExpiredError" || seen.size === before) throw error;
      cursor = (error as { cursor?: PageCursor }).cursor;
    }
  }
}
