/**
 * Downloads recordings: one file, or all that a query finds.
 *
 * @module zoom-video-sdk-api/download
 */

export { archiveRecordings } from "./archive-recordings.js";
export { downloadRecording } from "./download-recording.js";
export type {
  ArchiveEvent,
  ArchiveFile,
  ArchiveOptions,
  ArchiveSummary,
  DownloadableFile,
  DownloadedFile,
  DownloadOptions,
  DownloadProgress,
  FileKind,
  SkipReason,
} from "./types.js";
