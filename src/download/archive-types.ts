import type { CallOptions } from "../core/options.js";
import type { DownloadProgress } from "./progress.js";

/** Options of {@link archiveRecordings}. */
export interface ArchiveOptions {
  /** Folder of the archive. Created if missing. */
  dir: string;
  /** How many files are downloaded at the same time, at least 1. Default 4. */
  concurrency?: number | undefined;
  /** Called with what happens to each file. If it throws, the run ends. */
  onProgress?: ((event: ArchiveEvent) => void) | undefined;
  /** Aborts the run, which then rejects with the signal's reason. The next run resumes from there. */
  signal?: CallOptions["signal"];
}

/** The list of a response that contains a file. */
export type FileKind = "recording_files" | "participant_audio_files" | "participant_video_files";

/** A file of the account. */
export interface ArchiveFile {
  /** Path of the file, there or yet to be downloaded, within the archive folder; with `/` on all systems. */
  path: string;
  /** ID of its session. */
  sessionId: string | undefined;
  /** Zoom's ID of the file; timelines and captions may have none. */
  fileId: string | undefined;
  /** The list that contains it. */
  kind: FileKind;
  /** Size in bytes, as stated by Zoom. */
  size: number | undefined;
}

/**
 * Why a file was skipped. `not-completed`: Zoom is still processing it; a later run downloads it. `external-storage`:
 * it is in your own storage (BYOS), from which Zoom offers no download. `no-address`: Zoom provides no `download_url`.
 */
export type SkipReason = "not-completed" | "external-storage" | "no-address";

/**
 * What happens to a file. `present`: it was already complete. `failed` without a file: the files of a session could not
 * be listed.
 */
export type ArchiveEvent =
  | { type: "started" | "present"; file: ArchiveFile }
  | ({ type: "progress"; file: ArchiveFile } & DownloadProgress)
  | { type: "downloaded"; file: ArchiveFile; bytes: number }
  | { type: "skipped"; file: ArchiveFile; reason: SkipReason }
  | { type: "failed"; file: ArchiveFile | undefined; sessionId: string | undefined; error: unknown };

/** Result of a run. */
export interface ArchiveSummary {
  /** How many files were downloaded. */
  downloaded: number;
  /** Their total size, in bytes. */
  bytes: number;
  /** How many files were already complete. */
  present: number;
  /** Files that were skipped, and why. */
  skipped: { file: ArchiveFile; reason: SkipReason }[];
  /** Failures, which the next run retries. Without `file`, the files of a session could not be listed. */
  failed: { file: ArchiveFile | undefined; sessionId: string | undefined; error: unknown }[];
}
