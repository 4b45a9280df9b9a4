// Compiled by `npm run typecheck`, never run.
import { expectTypeOf } from "vitest";
import {
  type ArchiveSummary,
  archiveRecordings,
  type DownloadedFile,
  downloadRecording,
} from "../../src/download/index.js";
import type { RecordedSession, SessionRecordings, ZoomVideoSdk } from "../../src/index.js";

export function download(zoom: ZoomVideoSdk, listed: RecordedSession, session: SessionRecordings) {
  const files = [listed.recording_files, session.participant_audio_files, listed.participant_video_files];
  for (const file of files.flatMap((list) => list ?? [])) {
    expectTypeOf(downloadRecording(zoom, file, { path: "a" })).resolves.toEqualTypeOf<DownloadedFile>();
    downloadRecording(zoom, { ...file, token: session.download_access_token }, { path: "a", timeoutMs: 5 });
  }
  downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path: "a", onProgress: ({ bytes }) => bytes });

  // @ts-expect-error it has to go somewhere
  downloadRecording(zoom, { download_url: "https://zoom.us/a" }, {});
  // @ts-expect-error a misspelt option
  downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path: "a", onProgres: () => {} });
  // @ts-expect-error a misspelt key
  downloadRecording(zoom, { downloadUrl: "https://zoom.us/a" }, { path: "a" });
  // @ts-expect-error one file, not a list of them
  downloadRecording(zoom, listed.recording_files, { path: "a" });
}

export function archive(zoom: ZoomVideoSdk) {
  const run = archiveRecordings(zoom, { from: "2026-01-01", to: "2026-11-22" }, { dir: "a", concurrency: 8 });
  expectTypeOf(run).resolves.toEqualTypeOf<ArchiveSummary>();
  archiveRecordings(zoom, undefined, {
    dir: "a",
    onProgress(event) {
      if (event.type === "progress") expectTypeOf(event.bytesPerSecond).toEqualTypeOf<number>();
      if (event.type === "failed") expectTypeOf(event.error).toEqualTypeOf<unknown>();
      // @ts-expect-error not a thing that happens
      if (event.type === "finished") return;
    },
  });

  // @ts-expect-error it has to go somewhere
  archiveRecordings(zoom, {}, {});
  // @ts-expect-error a misspelt key of the query
  archiveRecordings(zoom, { form: "2026-01-01" }, { dir: "a" });
  // @ts-expect-error an option in the place of the query
  archiveRecordings(zoom, { dir: "a" });
}
