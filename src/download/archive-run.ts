import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ZoomVideoSdk } from "../client.js";
import { type ArchiveItem, skipReasonOf } from "./archive-items.js";
import { archivePath } from "./archive-path.js";
import type { ArchiveEvent, ArchiveFile, ArchiveOptions, ArchiveSummary } from "./archive-types.js";
import { downloadRecording } from "./download-recording.js";
import type { Manifest } from "./manifest.js";
import { entryOf } from "./manifest-entry.js";
import { ifThere, isDiskOut, onDisk } from "./on-disk.js";
import { sweep } from "./part-file.js";
import type { Found } from "./walk.js";

interface Parts extends Pick<ArchiveOptions, "dir" | "onProgress"> {
  zoom: ZoomVideoSdk;
  manifest: Manifest;
  /** Ends the run. */
  stop: AbortController;
}

/** One run of an archive, file by file. */
export class ArchiveRun {
  readonly summary: ArchiveSummary = { downloaded: 0, bytes: 0, present: 0, skipped: [], failed: [] };
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws An error that ends the whole run. */
  async bring(found: Found): Promise<void> {
    const { stop } = this.#parts;
    stop.signal.throwIfAborted();
    try {
      if ("item" in found) await this.#bringItem(found.item);
      else this.#failed(undefined, found.session.session_id, found.error);
    } catch (error) {
      // The other workers release their files at once.
      stop.abort(error);
      throw stop.signal.reason;
    }
  }

  async #bringItem(item: ArchiveItem): Promise<void> {
    const { manifest } = this.#parts;
    const { key, session, kind, file } = item;
    const archived: ArchiveFile = {
      path: archivePath(item),
      sessionId: session.session_id,
      fileId: file.id,
      kind,
      size: file.file_size,
    };
    const size = file.file_size || undefined;
    const known = manifest.sizeOf(key);
    if (known !== undefined && known === (size ?? known)) return this.#present(archived);
    const reason = skipReasonOf(file);
    if (reason !== undefined) {
      this.summary.skipped.push({ file: archived, reason });
      return this.#tell({ type: "skipped", file: archived, reason });
    }
    // The process may have been killed before it wrote the file's line. Only complete files get this name.
    const there = known === undefined ? await onDisk(() => ifThere(stat(this.#target(archived)))) : undefined;
    if (there?.isFile() && there.size === (size ?? there.size)) {
      await sweep(this.#target(archived));
      await manifest.add(entryOf(item, archived.path, there.size));
      return this.#present(archived);
    }
    await this.#download(item, archived);
  }

  async #download(item: ArchiveItem, archived: ArchiveFile): Promise<void> {
    const { zoom, manifest, stop } = this.#parts;
    this.#tell({ type: "started", file: archived });
    let bytes: number;
    try {
      ({ bytes } = await downloadRecording(zoom, item.file, {
        path: this.#target(archived),
        signal: stop.signal,
        onProgress: (progress) => this.#tell({ type: "progress", file: archived, ...progress }),
      }));
    } catch (error) {
      if (stop.signal.aborted || isDiskOut(error)) throw error;
      return this.#failed(archived, archived.sessionId, error);
    }
    await manifest.add(entryOf(item, archived.path, bytes));
    this.summary.downloaded += 1;
    this.summary.bytes += bytes;
    this.#tell({ type: "downloaded", file: archived, bytes });
  }

  #target({ path }: ArchiveFile): string {
    return join(this.#parts.dir, ...path.split("/"));
  }

  #present(file: ArchiveFile): void {
    this.summary.present += 1;
    this.#tell({ type: "present", file });
  }

  #failed(file: ArchiveFile | undefined, sessionId: string | undefined, error: unknown): void {
    this.summary.failed.push({ file, sessionId, error });
    this.#tell({ type: "failed", file, sessionId, error });
  }

  #tell(event: ArchiveEvent): void {
    const { onProgress, stop } = this.#parts;
    try {
      onProgress?.(event);
    } catch (error) {
      // Thrown within a download, it would count as a failure of that file only.
      stop.abort(error);
      throw error;
    }
  }
}
