import type { CallOptions } from "../core/options.js";
import type { DownloadProgress } from "./progress.js";

/**
 * A file to download: an item of `recording_files`, `participant_audio_files` or `participant_video_files`, from the
 * API or from a webhook event.
 */
export interface DownloadableFile {
  /** Zoom's ID of the file; a resumed download must have the same. */
  id?: string | undefined;
  /** HTTPS URL on zoom.us or one of its subdomains. */
  download_url?: string | undefined;
  /** Size in bytes, which the download must have. Default: the size that the server states. */
  file_size?: number | undefined;
  /** `html` allows a web page, which is an error otherwise. */
  file_extension?: string | undefined;
  /** `download_token` of a webhook event, or `download_access_token`. Default: the client's own token. */
  token?: string | undefined;
}

/** Options of {@link downloadRecording}. `headers` and `deadlineMs` are for API calls only. */
export interface DownloadOptions extends Pick<CallOptions, "maxRetries"> {
  /** Path of the file. Missing folders are created. */
  path: string;
  /** Called at most five times a second, and when the file is complete. If it throws, the download ends. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Aborts the download, which then rejects with the signal's reason. The next call resumes it. */
  signal?: AbortSignal | undefined;
  /** How long to wait while no data arrives, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
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
