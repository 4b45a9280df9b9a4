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
 * Brings every file of the account's recordings into a folder: video, audio, those of single users, transcripts, chat,
 * timelines. Run again, it brings what is new. It may be killed at any moment: what was whole is not fetched again, and
 * what was not goes on where it ended.
 *
 * A file goes to `<day>/<session name>_<short id>/<start>_<type>_<id>.<extension>`, by times in UTC, in names that every
 * file system takes. `manifest.jsonl` has a line of JSON for each file that was brought: it is what a run goes by, so
 * files may be moved away; one whose size at Zoom has changed is fetched again.
 *
 * Where the list leaves the audio of single users out, which is how Zoom documents it, each session costs a call of its
 * own: rate label LIGHT.
 *
 * A file that fails does not keep the others from coming. A full disk does: the run rejects.
 *
 * @param query As for `recordings.list`: `from` and `to` may lie as far apart as you like.
 * @throws DownloadError `busy` where another run is at work in the folder, `disk` where nothing can be written.
 * @throws ApiError, ConnectionError where the recordings can't be listed.
 */
export async function archiveRecordings(
  zoom: ZoomVideoSdk,
  query: ListRecordingsQuery | undefined,
  options: ArchiveOptions,
): Promise<ArchiveSummary> {
  configOf(zoom);
  checkCallOptions(options, OPTIONS);
  const { dir, concurrency = DEFAULT_CONCURRENCY, onProgress } = options;
  const signal = options.signal ?? undefined;
  if (typeof dir !== "string" || dir === "") throw new InvalidArgumentError("dir", "must name a folder.");
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
