import type { CallOptions } from "../core/options.js";
import type { DownloadProgress } from "./progress.js";

/** Options of {@link archiveRecordings}. */
export interface ArchiveOptions {
  /** Folder of the archive. It is made where it is missing. */
  dir: string;
  /** How many files are downloaded at the same time, from 1. Default 4. */
  concurrency?: number | undefined;
  /** Told of what becomes of each file. What it throws ends the run. */
  onProgress?: ((event: ArchiveEvent) => void) | undefined;
  /** Ends the run, which then rejects with the signal's reason. The next one goes on from there. */
  signal?: CallOptions["signal"];
}

/** The list of a response that a file is in. */
export type FileKind = "recording_files" | "participant_audio_files" | "participant_video_files";

/** A file of the account. */
export interface ArchiveFile {
  /** Where it is, or is to be, below the folder of the archive, with `/` on every system. */
  path: string;
  /** The session that it belongs to. */
  sessionId: string | undefined;
  /** Zoom's ID of the file; timelines and captions may have none. */
  fileId: string | undefined;
  /** The list that Zoom has it in. */
  kind: FileKind;
  /** Bytes, as Zoom states. */
  size: number | undefined;
}

/**
 * Why a file was left out. `not-completed`: Zoom still works on it, a later run brings it. `external-storage`: it is in
 * your own storage (BYOS), where Zoom has no part in a download. `no-address`: Zoom gives no `download_url`.
 */
export type SkipReason = "not-completed" | "external-storage" | "no-address";

/**
 * What happens to a file. `present`: it was there before, whole. `failed` without a file: the files of a session could
 * not be listed.
 */
export type ArchiveEvent =
  | { type: "started" | "present"; file: ArchiveFile }
  | ({ type: "progress"; file: ArchiveFile } & DownloadProgress)
  | { type: "downloaded"; file: ArchiveFile; bytes: number }
  | { type: "skipped"; file: ArchiveFile; reason: SkipReason }
  | { type: "failed"; file: ArchiveFile | undefined; sessionId: string | undefined; error: unknown };

/** What a run did. */
export interface ArchiveSummary {
  /** How many files came. */
  downloaded: number;
  /** Their size, in bytes. */
  bytes: number;
  /** How many files were there before, whole. */
  present: number;
  /** What was left out, and why. */
  skipped: { file: ArchiveFile; reason: SkipReason }[];
  /** What the next run tries again. Without `file`, the files of a session could not be listed. */
  failed: { file: ArchiveFile | undefined; sessionId: string | undefined; error: unknown }[];
}
