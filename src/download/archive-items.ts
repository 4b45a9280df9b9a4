import type { RecordedSession, SessionRecordings } from "../../generated/models.js";
import type { FileKind, SkipReason } from "./archive-types.js";
import type { DownloadableFile } from "./download-types.js";

/** The lists of a response that contain files. */
export const KINDS = [
  "recording_files",
  "participant_audio_files",
  "participant_video_files",
] as const satisfies readonly FileKind[];

/** All fields of the lists' entries. */
export interface ListedFile extends DownloadableFile {
  file_type?: string | undefined;
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

export function sessionKeyOf({ session_id: id, start_time: start, session_name: name }: RecordedSession): string {
  return id ?? `${start} ${name}`;
}

/** All files of a session in a response: the session's entry in the list, or the response for this session alone. */
export function* itemsOf(session: RecordedSession, answer: SessionRecordings): Generator<ArchiveItem> {
  const sessionKey = sessionKeyOf(session);
  const counts = new Map<string, number>();
  for (const kind of KINDS) {
    for (const file of (answer[kind] ?? []) as ListedFile[]) {
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

/** Why a file can't be downloaded, or not yet; `undefined` if it can. */
export function skipReasonOf({ status, download_url: url, external_storage_url: external }: ListedFile) {
  let reason: SkipReason | undefined;
  if (status !== undefined && status !== "completed") reason = "not-completed";
  else if (!url) reason = external ? "external-storage" : "no-address";
  return reason;
}
