import type { CallOptions } from "../core/options.js";
import type { DownloadProgress } from "./progress.js";

/**
 * A file to download: an item of `recording_files`, `participant_audio_files` or `participant_video_files`, from the API
 * or from a webhook event.
 */
export interface DownloadableFile {
  /** Zoom's ID of the file; tells a file that goes on from another one. */
  id?: string | undefined;
  /** https address on zoom.us or one of its subdomains. */
  download_url?: string | undefined;
  /** Bytes. What comes has to have that size; where it is left out, the one that the server states. */
  file_size?: number | undefined;
  /** `html` admits a web page, which is an error otherwise. */
  file_extension?: string | undefined;
  /** `download_token` of a webhook event, or `download_access_token`. Default: the client's own token. */
  token?: string | undefined;
}

/** Options of {@link downloadRecording}. Headers and `deadlineMs` are those of API calls only. */
export interface DownloadOptions extends Pick<CallOptions, "maxRetries"> {
  /** Where the file is to be. Folders that are missing are made. */
  path: string;
  /** Told five times a second at most, and when all is there. What it throws ends the download. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Aborts the download, which then rejects with the signal's reason. What has come stays, for the next time. */
  signal?: AbortSignal | undefined;
  /** How long to wait while nothing comes, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
}

/** A file that is on disk now. */
export interface DownloadedFile {
  /** Where it is. */
  path: string;
  /** Its size. */
  bytes: number;
  /** How many of them were there before. */
  resumedFrom: number;
}
