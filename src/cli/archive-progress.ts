import { stderr } from "node:process";
import { MultiBar, type SingleBar } from "cli-progress";
import type { ArchiveEvent } from "zoom-video-sdk-api/download";
import type { Output } from "./output.js";
import { plain } from "./plain.js";

/** For a terminal: a bar for all files, and one for each that is being downloaded. Elsewhere, nothing. */
export class ArchiveProgress {
  readonly #bars: MultiBar | undefined;
  readonly #all: SingleBar | undefined;
  readonly #open = new Map<string, SingleBar>();

  constructor({ isJson }: Output) {
    if (!stderr.isTTY || isJson) return;
    const format = "{bar} {percentage}% {speed} {name}";
    // forceRedraw: a bar moves up when one above it is removed.
    const style = {
      forceRedraw: true,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      barsize: 20,
      hideCursor: true,
      linewrap: false,
    };
    this.#bars = new MultiBar({ ...style, format, stream: stderr, autopadding: true, clearOnComplete: true });
    this.#all = this.#bars.create(0, 0, {}, { format: "{bar} {value} of {total} files found so far" });
  }

  show(event: ArchiveEvent): void {
    if (this.#bars === undefined) return;
    const path = event.file?.path ?? "";
    const bar = this.#open.get(path);
    if (event.type === "progress") {
      bar?.setTotal(event.total ?? event.bytes);
      bar?.update(event.bytes, { speed: `${megabytes(event.bytesPerSecond)}/s` });
      return;
    }
    if (bar === undefined) this.#all?.setTotal((this.#all.getTotal() ?? 0) + 1);
    if (event.type === "started") {
      const name = plain(path.split("/").slice(1).join("/"));
      this.#open.set(path, this.#bars.create(event.file.size ?? 0, 0, { name, speed: "" }));
      return;
    }
    if (bar !== undefined) this.#bars.remove(bar);
    this.#open.delete(path);
    this.#all?.increment();
  }

  stop(): void {
    this.#bars?.stop();
  }
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
