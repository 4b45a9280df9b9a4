/** How far a download is. */
export interface DownloadProgress {
  /** Bytes that are there. Less than before where the download had to start over. */
  bytes: number;
  /** Size of the file, once it is known. */
  total: number | undefined;
  /** Speed of late, without what was there before. */
  bytesPerSecond: number;
}

const EVERY_MS = 200;
/** How much a new measurement weighs against those before. */
const WEIGHT = 0.3;

/** Measures a download, and tells of it five times a second at most. */
export class ProgressMeter {
  readonly #tell: (progress: DownloadProgress) => void;
  #at = performance.now();
  #arrived = 0;
  #rate: number | undefined;

  constructor(tell: (progress: DownloadProgress) => void) {
    this.#tell = tell;
  }

  /** So many bytes came. */
  add(count: number, bytes: number, total: number | undefined): void {
    this.#arrived += count;
    if (performance.now() - this.#at >= EVERY_MS) this.report(bytes, total);
  }

  report(bytes: number, total: number | undefined): void {
    const now = performance.now();
    // Never nothing: the clock may be coarse.
    const rate = this.#arrived / (Math.max(now - this.#at, 1) / 1000);
    this.#rate = this.#rate === undefined ? rate : WEIGHT * rate + (1 - WEIGHT) * this.#rate;
    this.#at = now;
    this.#arrived = 0;
    this.#tell({ bytes, total, bytesPerSecond: Math.round(this.#rate) });
  }
}
