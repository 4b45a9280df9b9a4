import { createHash } from "node:crypto";
import type { ArchiveItem } from "./list-files.js";
import { UUID } from "./lock.js";

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
  return id !== undefined && UUID.test(id) ? id : short(key, 16);
}

function short(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

function extensionOf({ file_extension: given, file_type: type }: ArchiveItem["file"]): string {
  if (/^[a-z\d]{1,10}$/i.test(given ?? "")) return `${given}`.toLowerCase();
  return EXTENSIONS.get(type ?? "") ?? "bin";
}

/** Characters that a file system may reject, or that change how a name is shown: control and formatting characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]+/gu;
/** Device names on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

const encoder = new TextEncoder();

/**
 * The text as a name that is valid on all file systems, the same each time: at most `maxBytes` (4 or more) of UTF-8, in
 * NFC. Two texts may get the same name.
 */
export function safeName(text: string, maxBytes: number): string {
  const cleaned = String(text).replace(UNSAFE, "-").replace(/\s+/gu, " ").normalize("NFC");
  const name = trimmed(cut(trimmed(cleaned), maxBytes));
  if (name === "") return "_";
  return RESERVED.test(name) ? trimmed(`_${cut(name, maxBytes - 1)}`) : name;
}

/** Windows drops dots and spaces at the end. A dot at the start hides the file, and two lead out of the folder. */
function trimmed(name: string): string {
  return /[^. ](?:.*[^. ])?/su.exec(name)?.[0] ?? "";
}

/** The start of a text, cut between characters. */
function cut(text: string, maxBytes: number): string {
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
