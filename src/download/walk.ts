import type { ListRecordingsQuery, RecordedSession } from "../../generated/models.js";
import type { ZoomVideoSdk } from "../client.js";
import type { PageCursor } from "../core/page-cursor.js";
import { type ArchiveItem, itemsOf, sessionKeyOf } from "./archive-items.js";

/** A file, or a session whose files could not all be listed. */
export type Found = { item: ArchiveItem } | { session: RecordedSession; error: unknown };

/** The largest page, for the fewest requests. */
const PAGE_SIZE = 300;

/** All recording files that the query finds, each once, as fast as the caller takes them. */
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
    // According to the document, only the response for a single session has the audio files per user.
    const { session_id: id } = session;
    if (isKnown || id === undefined || "participant_audio_files" in session) continue;
    try {
      yield* fresh(itemsOf(session, await zoom.recordings.get(id, undefined, { signal })));
    } catch (error) {
      signal.throwIfAborted();
      // 404: still being processed, or moved to the trash in the meantime.
      if ((error as { status?: number }).status !== 404) yield { session, error };
    }
  }
}

/** The list's entries. If a window must be read again, its entries repeat. */
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
      // Processing a page may take longer than the next page's token lives. Finished files are not processed again, so
      // each attempt gets further; one that doesn't is the last. By name: the client may come from another build.
      if ((error as Error).name !== "PageTokenExpiredError" || seen.size === before) throw error;
      cursor = (error as { cursor?: PageCursor }).cursor;
    }
  }
}
