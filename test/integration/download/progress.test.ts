import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type DownloadableFile, type DownloadProgress, downloadRecording } from "../../../src/download/index.js";
import { stopClock } from "../../support/fake-clock.js";
import { observedClient, rejection } from "../../support/observed-client.js";

let folder: string;
beforeEach(async () => {
  stopClock();
  folder = await mkdtemp(join(tmpdir(), "progress-"));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

/** What a download of this response reports. */
async function progressOf(response: Response, file: DownloadableFile = {}): Promise<DownloadProgress[]> {
  const told: DownloadProgress[] = [];
  const { zoom } = observedClient(() => response);
  const onProgress = (progress: DownloadProgress) => void told.push(progress);
  const path = join(folder, "video.mp4");
  await downloadRecording(zoom, { download_url: "https://zoom.us/a", ...file }, { path, onProgress });
  return told;
}

test("shows the bytes so far and a smoothed speed, every 200 ms at most", async () => {
  const pieces = [
    { bytes: 1000, ms: 200 },
    { bytes: 3000, ms: 200 },
    { bytes: 500, ms: 199 },
    { bytes: 1500, ms: 201 },
    { bytes: 10, ms: 1 },
  ];
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const piece = pieces.shift();
    if (piece === undefined) return controller.close();
    vi.advanceTimersByTime(piece.ms);
    controller.enqueue(Buffer.alloc(piece.bytes, "x"));
  };
  const stream = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
  expect(await progressOf(new Response(stream, { headers: { "content-length": "6010" } }))).toEqual([
    { bytes: 1000, total: 6010, bytesPerSecond: 5000 },
    { bytes: 4000, total: 6010, bytesPerSecond: 0.7 * 5000 + 0.3 * 15_000 },
    { bytes: 6000, total: 6010, bytesPerSecond: 0.7 * 8000 + 0.3 * 5000 },
    { bytes: 6010, total: 6010, bytesPerSecond: 7100 },
  ]);
});

test("shows a speed for a file that takes no time at all, as if it took a millisecond", async () => {
  const told = await progressOf(new Response("x".repeat(5000)));
  expect(told).toEqual([{ bytes: 5000, total: 5000, bytesPerSecond: 5_000_000 }]);
});

test("ends with an error at the first byte beyond the size that Zoom states", async () => {
  const error = await rejection(progressOf(new Response("x".repeat(5000)), { file_size: 4999 }));
  expect(error).toMatchObject({ reason: "size", message: expect.stringContaining("more than the 4999 bytes") });
  expect(await readdir(folder)).toEqual([]);
});

test.each(["4x", "~4", "4.5", -1, Number.NaN, true])("needs a number of bytes, not %j", async (file_size) => {
  const file = { file_size } as DownloadableFile;
  expect(await rejection(progressOf(new Response("x"), file))).toMatchObject({
    argument: "file.file_size",
    message: expect.stringContaining("must be a number of bytes"),
  });
});
