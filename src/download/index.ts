/**
 * Downloads recordings: one file, or all that a query finds.
 *
 * @module zoom-video-sdk-api/download
 */

export { archiveRecordings } from "./archive-recordings.js";
export type {
  ArchiveEvent,
  ArchiveFile,
  ArchiveOptions,
  ArchiveSummary,
  FileKind,
  SkipReason,
} from "./archive-types.js";
export { downloadRecording } from "./download-recording.js";
export type { DownloadableFile, DownloadedFile, DownloadOptions } from "./download-types.js";
export type { DownloadProgress } from "./progress.js";
