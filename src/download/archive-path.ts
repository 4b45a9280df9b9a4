import { createHash } from "node:crypto";
import type { ArchiveItem } from "./archive-items.js";
import { safeName } from "./safe-name.js";

/** Long enough to distinguish sessions, short enough for Windows, where a path has at most 260 characters. */
const NAME_BYTES = 80;
const EXTENSIONS = new Map([
  ["MP4", "mp4"],
  ["M4A", "m4a"],
  ["TIMELINE", "json"],
  ["TRANSCRIPT", "vtt"],
  ["CC", "vtt"],
  ["CHAT", "txt"],
  ["CSV", "csv"],
  ["SUMMARY", "json"],
]);

/**
 * Path of a file within the archive folder: `<day>/<session name>_<short id>/<start>_<type>_<id>.<extension>`, with
 * times in UTC. It depends only on the file and its session, and is unique even if case is ignored.
 */
export function archivePath({ key, sessionKey, session, file }: ArchiveItem): string {
  const day = time(session.start_time ?? file.recording_start)?.slice(0, 10) ?? "undated";
  const folder = `${safeName(session.session_name ?? "session", NAME_BYTES)}_${short(sessionKey, 8)}`;
  const start = time(file.recording_start ?? session.start_time)?.replace(/[-:]|\.\d+/g, "") ?? "undated";
  const type = safeName(file.recording_type ?? file.file_type ?? "file", NAME_BYTES).toLowerCase();
  return `${day}/${folder}/${start}_${type}_${idOf(file.id, key)}.${extensionOf(file)}`;
}

function time(text: string | undefined): string | undefined {
  const date = new Date(text ?? Number.NaN);
  // Years outside 0 to 9999 have a sign and more digits.
  return Number.isNaN(date.getTime()) || !/^\d/.test(date.toISOString()) ? undefined : date.toISOString();
}

/** Zoom's IDs are UUIDs. Another ID might contain anything, or differ from others in case only. */
function idOf(id: string | undefined, key: string): string {
  return id !== undefined && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? id : short(key, 16);
}

function short(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

function extensionOf({ file_extension: given, file_type: type }: ArchiveItem["file"]): string {
  if (given !== undefined && /^[a-z\d]{1,10}$/i.test(given)) return given.toLowerCase();
  return EXTENSIONS.get(type ?? "") ?? "bin";
}
