import type { CallOptions } from "../core/options.js";

/**
 * A file to download: an item of `recording_files`, `participant_audio_files` or `participant_video_files`, from the
 * API or from a webhook event.
 */
export interface DownloadableFile {
  /** Zoom's ID of the file; a resumed download must have the same. */
  id?: string | undefined;
  /** HTTPS URL on a Zoom host: zoom.us, zoomgov.com if the client's `baseUrl` is there, or `trustedDownloadHosts`. */
  download_url?: string | undefined;
  /** Size in bytes, which the download must have; digits as text are accepted. Default: the size that the server states. */
  file_size?: number | string | undefined;
  /** `html` or `json` allow a web page or JSON, which may be an error otherwise. */
  file_extension?: string | undefined;
  /** Used if there is no `file_extension`. */
  file_type?: string | undefined;
  /** `download_token` of a webhook event, or `download_access_token`. Default: the client's own token. */
  token?: string | undefined;
}

/** Options of {@link downloadRecording}. */
export interface DownloadOptions extends Pick<CallOptions, "signal" | "maxRetries" | "fetchOptions"> {
  /** Path of the file. Missing folders are created. */
  path: string;
  /** Called at most five times a second, and when the file is complete. If it throws, the download ends. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** How long to wait while no data arrives, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How long the download may take with all its requests and waits, in milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

/** Progress of a download. */
export interface DownloadProgress {
  /** Bytes received. Fewer than before if the download had to start over. */
  bytes: number;
  /** Size of the file, once known. */
  total: number | undefined;
  /** Recent speed; bytes that were there before don't count. */
  bytesPerSecond: number;
}

/** A downloaded file. */
export interface DownloadedFile {
  /** Its path. */
  path: string;
  /** Its size in bytes. */
  bytes: number;
  /** How many of them were there before this call. */
  resumedFrom: number;
}

/** Options of {@link archiveRecordings}. */
export interface ArchiveOptions {
  /** Folder of the archive. Created if missing. */
  dir: string;
  /** How many files are downloaded at the same time, from 1 to 1000. Default 4. */
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
