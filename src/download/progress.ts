/** Progress of a download. */
export interface DownloadProgress {
  /** Bytes on disk. Fewer than before if the download had to start over. */
  bytes: number;
  /** Size of the file, once known. */
  total: number | undefined;
  /** Recent speed; bytes that were there before don't count. */
  bytesPerSecond: number;
}

const EVERY_MS = 200;
/** Weight of a new measurement against earlier ones. */
const WEIGHT = 0.3;

/** Measures a download, and reports its progress at most five times a second. */
export class ProgressMeter {
  readonly #tell: (progress: DownloadProgress) => void;
  #at = performance.now();
  #arrived = 0;
  #rate: number | undefined;

  constructor(tell: (progress: DownloadProgress) => void) {
    this.#tell = tell;
  }

  /** `count` more bytes were received. */
  add(count: number, bytes: number, total: number | undefined): void {
    this.#arrived += count;
    if (performance.now() - this.#at >= EVERY_MS) this.report(bytes, total);
  }

  report(bytes: number, total: number | undefined): void {
    const now = performance.now();
    // At least 1 ms: the clock may be coarse.
    const rate = this.#arrived / (Math.max(now - this.#at, 1) / 1000);
    this.#rate = this.#rate === undefined ? rate : WEIGHT * rate + (1 - WEIGHT) * this.#rate;
    this.#at = now;
    this.#arrived = 0;
    this.#tell({ bytes, total, bytesPerSecond: Math.round(this.#rate) });
  }
}
