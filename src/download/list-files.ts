import type { ListRecordingsQuery, RecordedSession, SessionRecordings } from "../../generated/models.js";
import type { ZoomVideoSdk } from "../client.js";
import { ZoomVideoSdkError } from "../core/errors.js";
import type { PageCursor } from "../core/page-cursor.js";
import type { DownloadableFile, FileKind, SkipReason } from "./types.js";

/** The lists of a response that contain files. */
const KINDS = [
  "recording_files",
  "participant_audio_files",
  "participant_video_files",
] as const satisfies readonly FileKind[];

/** All fields of the lists' entries. */
export interface ListedFile extends DownloadableFile {
  status?: string | undefined;
  recording_type?: string | undefined;
  recording_start?: string | undefined;
  external_storage_url?: string | undefined;
  user_id?: string | undefined;
  user_key?: string | undefined;
}

/** One file of the account, and what it belongs to. */
export interface ArchiveItem {
  /** Identifies the file: unique, and the same in each run. */
  key: string;
  sessionKey: string;
  session: RecordedSession;
  kind: FileKind;
  file: ListedFile;
}

/** A file, or a session whose files could not all be listed. */
export type Listed = { item: ArchiveItem } | { session: Partial<RecordedSession>; error: unknown };

/** The largest page, for the fewest requests. */
const PAGE_SIZE = 300;

/** All recording files that the query finds, each once, as fast as the caller takes them. */
export async function* listFiles(
  zoom: ZoomVideoSdk,
  query: ListRecordingsQuery | undefined,
  signal: AbortSignal,
): AsyncGenerator<Listed, void, undefined> {
  const sessions = new Set<string>();
  const keys = new Set<string>();
  const fresh = function* (items: Iterable<ArchiveItem>): Generator<Listed> {
    for (const item of items) {
      if (keys.has(item.key)) continue;
      keys.add(item.key);
      yield { item };
    }
  };
  for await (const session of listSessions(zoom, query, signal)) {
    if (!isObject(session)) {
      yield { session: {}, error: new ZoomVideoSdkError("The list has an entry that is not a session.") };
      continue;
    }
    const isKnown = sessions.has(sessionKeyOf(session));
    sessions.add(sessionKeyOf(session));
    yield* fresh(itemsOf(session, session));
    // According to the document, only the response for a single session has the audio files per user.
    const id = session.session_id ?? undefined;
    if (isKnown || id === undefined || "participant_audio_files" in session) continue;
    try {
      yield* fresh(itemsOf(session, await zoom.recordings.get(id, undefined, { signal })));
    } catch (error) {
      signal.throwIfAborted();
      // 404: still being processed, or moved to the trash in the meantime.
      if ((error as { status?: number }).status !== 404) yield { session: readable(session), error };
    }
  }
}

/** The list's entries. If a window must be read again, its entries repeat. */
async function* listSessions(
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
        if (isObject(session)) seen.add(sessionKeyOf(session));
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

function sessionKeyOf(session: RecordedSession): string {
  const { session_id: id, start_time: start, session_name: name } = readable(session);
  return id ?? `${start} ${name}`;
}

/** All files of a session in a response: the session's entry in the list, or the response for this session alone. */
export function* itemsOf(listed: RecordedSession, response: SessionRecordings): Generator<ArchiveItem> {
  const session = readable(listed);
  const sessionKey = sessionKeyOf(session);
  const counts = new Map<string, number>();
  for (const kind of KINDS) {
    const files: unknown = response[kind];
    if (!Array.isArray(files)) continue;
    for (const entry of files) {
      // Zoom has been seen to list null: a file without anything, which is skipped and reported.
      const file: ListedFile = isObject(entry) ? readable(entry) : {};
      yield { key: `${sessionKey} ${file.id ?? nameless(file)}`, sessionKey, session, kind, file };
    }
  }

  /** Timelines and captions have no ID: their traits identify them, and if those are the same, their order. */
  function nameless({ file_type: type, recording_type: shows, recording_start: start, user_id: user }: ListedFile) {
    const traits = [type, shows, start, user].join(" ");
    const count = (counts.get(traits) ?? 0) + 1;
    counts.set(traits, count);
    return `${traits} ${count}`;
  }
}

/** An entry without lists and objects: where text is expected, those can't be read, and may even throw. */
function readable<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !isObject(value))) as Entry;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Why a file can't be downloaded, or not yet; `undefined` if it can. */
export function skipReasonOf({ status, download_url: url, external_storage_url: external }: ListedFile) {
  let reason: SkipReason | undefined;
  if ((status ?? "completed") !== "completed") reason = "not-completed";
  else if (!url) reason = external ? "external-storage" : "no-address";
  return reason;
}
