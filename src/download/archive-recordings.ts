import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { ListRecordingsQuery } from "../../generated/models.js";
import type { ZoomVideoSdk } from "../client.js";
import { DownloadError, InvalidArgumentError } from "../core/errors.js";
import { onAbort } from "../internal/abort.js";
import { configOf } from "../internal/config.js";
import { checkCallOptions, checkFunction, checkRecord, checkString, isInteger } from "../internal/validate.js";
import { archivePath } from "./archive-path.js";
import { foreignFileError, ifPresent, isDiskFull, makeFolder, onDisk } from "./disk.js";
import { downloadRecording, sizeOf } from "./download-recording.js";
import { type ArchiveItem, type Listed, listFiles, skipReasonOf } from "./list-files.js";
import { acquireLock, type Lock } from "./lock.js";
import { Manifest } from "./manifest.js";
import { removeLeftovers } from "./part-file.js";
import type { ArchiveEvent, ArchiveFile, ArchiveOptions, ArchiveSummary } from "./types.js";

const OPTIONS: ReadonlySet<string> = new Set(
  Object.keys({ dir: true, concurrency: true, onProgress: true, signal: true } satisfies Record<
    keyof ArchiveOptions,
    true
  >),
);
const DEFAULT_CONCURRENCY = 4;
const MAX_CONCURRENCY = 1000;

/**
 * Downloads all files of the account's recordings to a folder: video and audio (also those per user), transcripts,
 * chat, timelines. Run it again to download new files. It may be killed at any time: complete files are not downloaded
 * again, and partial ones are resumed.
 *
 * A file is saved as `<day>/<session name>_<short id>/<start>_<type>_<id>.<extension>`, with times in UTC and names
 * that are valid on all file systems. `manifest.jsonl` has a line of JSON for each downloaded file. Runs rely on it, so
 * files may be moved elsewhere; a file whose size at Zoom has changed is downloaded again. Within the folder, symbolic
 * links are not followed.
 *
 * If the list omits the audio per user, as Zoom documents it, each session costs one more call: rate label LIGHT.
 *
 * If a file fails, the others are still downloaded. If the disk is full, the run rejects.
 *
 * @param query As for `recordings.list`; `from` and `to` may be any distance apart, and `to` defaults to today (UTC).
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
  const dir = checkString("dir", options.dir);
  const onProgress = checkFunction("onProgress", options.onProgress);
  const concurrency = options.concurrency ?? DEFAULT_CONCURRENCY;
  const signal = options.signal ?? undefined;
  if (!isInteger(concurrency, 1, MAX_CONCURRENCY)) {
    throw new InvalidArgumentError("concurrency", `must be an integer from 1 to ${MAX_CONCURRENCY}.`);
  }
  if (query !== undefined && query !== null) checkRecord("query", query);
  signal?.throwIfAborted();
  await onDisk(() => makeFolder(dir));
  const lock = await acquireLock(join(dir, "archive.lock"));
  const stop = new AbortController();
  const unsubscribe = onAbort(signal, () => stop.abort(signal?.reason));
  try {
    const manifest = await Manifest.open(join(dir, "manifest.jsonl"));
    try {
      const run = new ArchiveRun({ zoom, dir, lock, manifest, stop, onProgress });
      await forEach(listFiles(zoom, untilToday(query), stop.signal), concurrency, (listed) => run.process(listed));
      return run.summary;
    } finally {
      await manifest.close();
    }
  } finally {
    unsubscribe();
    await lock.release();
  }
}

/**
 * Processes the items, up to `concurrency` at a time, and takes an item only when a worker is free for it.
 *
 * @throws What the source or a worker threw, once all work in progress is done.
 */
async function forEach<T>(
  source: AsyncGenerator<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All workers share the source, which yields one item at a time; when one leaves the loop, it ends for all.
  const worker = async () => {
    for await (const item of source) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: concurrency }, worker));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/**
 * The file at a path of the archive, whose folders are made. Links are not followed: in a shared archive, whoever places
 * one could have files written elsewhere, or have another file taken for a recording.
 */
async function findIn(dir: string, path: string): Promise<Stats | undefined> {
  const names = path.split("/");
  for (let level = 1; level < names.length; level += 1) {
    const folder = join(dir, ...names.slice(0, level));
    const there = await ifPresent(lstat(folder));
    if (there === undefined) await makeFolder(folder);
    else if (!there.isDirectory()) {
      const problem = "is in the way: it is a file, or a link, and an archive does not follow links. Move it away.";
      throw new DownloadError("disk", `${folder} ${problem}`);
    }
  }
  const target = join(dir, ...names);
  const present = await ifPresent(lstat(target));
  if (present?.isFile() === false) throw foreignFileError(target);
  return present;
}

interface RunOptions extends Pick<ArchiveOptions, "dir" | "onProgress"> {
  zoom: ZoomVideoSdk;
  lock: Lock;
  manifest: Manifest;
  /** Ends the run. */
  stop: AbortController;
}

/** With `from` alone, Zoom lists two days, and a run would miss all later recordings. */
function untilToday(query: ListRecordingsQuery | undefined): ListRecordingsQuery | undefined {
  const today = new Date().toISOString().slice(0, 10);
  const from = query?.from ?? undefined;
  // Where it is tomorrow already, `from` may be later than today in UTC.
  if (from === undefined || from > today || (query?.to ?? undefined) !== undefined) return query;
  return { ...query, to: today };
}

/** One run of an archive, file by file. */
class ArchiveRun {
  readonly summary: ArchiveSummary = { downloaded: 0, bytes: 0, present: 0, skipped: [], failed: [] };
  readonly #options: RunOptions;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /** @throws An error that ends the whole run. */
  async process(listed: Listed): Promise<void> {
    const { lock, stop } = this.#options;
    stop.signal.throwIfAborted();
    try {
      // After a process stood still, another run may have the folder; or someone has moved it, and mkdir would make one.
      await lock.check();
      if ("item" in listed) await this.#processItem(listed.item);
      else this.#failed(undefined, listed.session.session_id, listed.error);
    } catch (error) {
      // The other workers release their files at once.
      stop.abort(error);
      throw stop.signal.reason;
    }
  }

  async #processItem(item: ArchiveItem): Promise<void> {
    const { dir, manifest, stop } = this.#options;
    const { key, session, kind, file } = item;
    let archived: ArchiveFile | undefined;
    let bytes: number;
    try {
      const path = archivePath(item);
      const size = sizeOf(file);
      archived = { path, sessionId: session.session_id, fileId: file.id, kind, size };
      const known = manifest.sizeOf(key);
      if (known !== undefined && known === (size ?? known)) return this.#present(archived);
      const reason = skipReasonOf(file);
      if (reason !== undefined) return this.#skipped(archived, reason);
      const target = join(dir, ...path.split("/"));
      const present = await onDisk(() => findIn(dir, path));
      // The process may have been killed before it wrote the file's line. Only complete files get this name.
      if (known === undefined && present !== undefined && present.size === (size ?? present.size)) {
        await removeLeftovers(target);
        await manifest.add(item, path, present.size);
        return this.#present(archived);
      }
      bytes = await this.#download(archived, item, target);
    } catch (error) {
      if (stop.signal.aborted || isDiskFull(error) || manifest.hasFailed) throw error;
      return this.#failed(archived, session.session_id, error);
    }
    await manifest.add(item, archived.path, bytes);
    this.summary.downloaded += 1;
    this.summary.bytes += bytes;
    this.#report({ type: "downloaded", file: archived, bytes });
  }

  async #download(archived: ArchiveFile, { file }: ArchiveItem, path: string): Promise<number> {
    const { zoom, stop } = this.#options;
    this.#report({ type: "started", file: archived });
    const { bytes } = await downloadRecording(zoom, file, {
      path,
      signal: stop.signal,
      onProgress: (progress) => this.#report({ type: "progress", file: archived, ...progress }),
    });
    return bytes;
  }

  #present(file: ArchiveFile): void {
    this.summary.present += 1;
    this.#report({ type: "present", file });
  }

  #skipped(file: ArchiveFile, reason: NonNullable<ReturnType<typeof skipReasonOf>>): void {
    this.summary.skipped.push({ file, reason });
    this.#report({ type: "skipped", file, reason });
  }

  #failed(file: ArchiveFile | undefined, sessionId: string | undefined, error: unknown): void {
    this.summary.failed.push({ file, sessionId, error });
    this.#report({ type: "failed", file, sessionId, error });
  }

  #report(event: ArchiveEvent): void {
    const { onProgress, stop } = this.#options;
    try {
      onProgress?.(event);
    } catch (error) {
      // Thrown within a download, it would count as a failure of that file only.
      stop.abort(error);
      throw error;
    }
  }
}
