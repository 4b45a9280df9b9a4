import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { TimeoutError } from "../../../src/index.js";
import { observedClient, rejection } from "../../support/observed-client.js";

// A mock of fetch, or an implementation without support for signals: nothing but us ends the read that is waiting.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ignored-signal-"));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (options: object, onStalled: () => void = () => {}) => {
  const chunks = [new Uint8Array(500).fill(7), new Uint8Array(500).fill(7)];
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk === undefined) return onStalled();
        controller.enqueue(chunk);
      },
    });
  const headers = { "content-length": "2000", etag: '"1"' };
  const { zoom } = observedClient(() => new Response(stream(), { headers }));
  const path = join(folder, "video.mp4");
  return downloadRecording(zoom, { id: "1", download_url: "https://zoom.us/a" }, { path, maxRetries: 0, ...options });
};

test("an abort ends a download whose body has stalled, and keeps what has arrived", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const error = await rejection(
    start({ signal: controller.signal }, () => setImmediate(() => controller.abort(reason))),
  );
  expect(error).toBe(reason);
  expect(await readdir(folder)).toContainEqual(expect.stringMatching(/^video\.mp4\..+\.part$/));
});

test("so does a timeout", async () => {
  expect(await rejection(start({ timeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
});
