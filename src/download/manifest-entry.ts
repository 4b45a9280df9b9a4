import type { ArchiveItem, ListedFile } from "./archive-items.js";
import type { FileKind } from "./archive-types.js";

/** A line of the manifest: a complete file of the archive. No URL and no token, since archives are passed on. */
export interface ManifestEntry
  extends Pick<ListedFile, "file_type" | "recording_type" | "recording_start" | "user_id" | "user_key"> {
  key: string;
  /** Path within the archive folder, with `/`. */
  path: string;
  bytes: number;
  archived_at: string;
  session_id: string | undefined;
  session_name: string | undefined;
  session_key: string | undefined;
  kind: FileKind;
  file_id: string | undefined;
}

export function entryOf({ key, session, kind, file }: ArchiveItem, path: string, bytes: number): ManifestEntry {
  const { session_id, session_name, session_key } = session;
  const { id: file_id, file_type, recording_type, recording_start, user_id, user_key } = file;
  const ofSession = { session_id, session_name, session_key };
  const ofFile = { kind, file_id, file_type, recording_type, recording_start, user_id, user_key };
  return { key, path, bytes, archived_at: new Date().toISOString(), ...ofSession, ...ofFile };
}
