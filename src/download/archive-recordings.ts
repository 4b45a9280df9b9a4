import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ListRecordingsQuery } from "../../generated/models.js";
import type { ZoomVideoSdk } from "../client.js";
import { InvalidArgumentError } from "../core/errors.js";
import { configOf } from "../internal/config.js";
import { checkCallOptions } from "../internal/validate.js";
import { ArchiveRun } from "./archive-run.js";
import type { ArchiveOptions, ArchiveSummary } from "./archive-types.js";
import { forEach } from "./for-each.js";
import { lock } from "./lock.js";
import { Manifest } from "./manifest.js";
import { onDisk } from "./on-disk.js";
import { walk } from "./walk.js";

const OPTIONS: ReadonlySet<string> = new Set(["dir", "concurrency", "onProgress", "signal"]);
const DEFAULT_CONCURRENCY = 4;

/**
 * Downloads all files of the account's recordings to a folder: video and audio (also those per user), transcripts,
 * chat, timelines. Run it again to download new files. It may be killed at any time: complete files are not downloaded
 * again, and partial ones are resumed.
 *
 * A file is saved as `<day>/<session name>_<short id>/<start>_<type>_<id>.<extension>`, with times in UTC and names
 * that are valid on all file systems. `manifest.jsonl` has a line of JSON for each downloaded file. Runs rely on it, so
 * files may be moved elsewhere; a file whose size at Zoom has changed is downloaded again.
 *
 * If the list omits the audio per user, as Zoom documents it, each session costs one more call: rate label LIGHT.
 *
 * If a file fails, the others are still downloaded. If the disk is full, the run rejects.
 *
 * @param query As for `recordings.list`; `from` and `to` may be any distance apart.
 * @throws DownloadError `busy` if another run uses the folder, `disk` if nothing can be written.
 * @throws ApiError, ConnectionError if the recordings can't be listed.
 */
export async function archiveRecordings(
  zoom: ZoomVideoSdk,
  query: ListRecordingsQuery | undefined,
  options: ArchiveOptions,
): Promise<ArchiveSummary> {
  configOf(zoom);
  checkCallOptions(options, OPTIONS);
  const { dir, onProgress } = options;
  const concurrency = options.concurrency ?? DEFAULT_CONCURRENCY;
  const signal = options.signal ?? undefined;
  if (typeof dir !== "string" || dir === "") throw new InvalidArgumentError("dir", "must be the path of a folder.");
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new InvalidArgumentError("concurrency", "must be a positive integer.");
  }
  signal?.throwIfAborted();
  await onDisk(() => mkdir(dir, { recursive: true }));
  const release = await lock(join(dir, "archive.lock"));
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    const manifest = await Manifest.open(join(dir, "manifest.jsonl"));
    try {
      const run = new ArchiveRun({ zoom, dir, manifest, stop, onProgress });
      await forEach(walk(zoom, query, stop.signal), concurrency, (found) => run.bring(found));
      return run.summary;
    } finally {
      await manifest.close();
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    await release();
  }
}
