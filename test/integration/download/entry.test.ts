import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import type * as Download from "../../../src/download/index.js";
import type * as Main from "../../../src/index.js";
import { rejection } from "../../support/observed-client.js";

// The package as its users load it, from dist/.
const require = createRequire(import.meta.url);
const load = async (kind: "import" | "require", entry: string) =>
  (kind === "require" ? require(entry) : await import(/* @vite-ignore */ entry)) as typeof Main & typeof Download;
const KINDS = ["import", "require"] as const;
const BOTH = KINDS.flatMap((first) => KINDS.map((second) => [first, second] as const));

test.each(BOTH)("a client got by %s is one for a download got by %s", async (first, second) => {
  const { ZoomVideoSdk } = await load(first, "zoom-video-sdk-api");
  const { downloadRecording } = await load(second, "zoom-video-sdk-api/download");
  const folder = await mkdtemp(join(tmpdir(), "entry-"));
  try {
    const zoom = new ZoomVideoSdk({ token: "the-token", fetch: async () => new Response("the file") });
    const path = join(folder, "file.txt");
    expect(await downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path })).toMatchObject({ bytes: 8 });
    expect(await downloadRecording(zoom.account("a"), { download_url: "https://zoom.us/a" }, { path })).toMatchObject({
      bytes: 8,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each(KINDS)("errors are the classes of the main entry (%s)", async (kind) => {
  const { ZoomVideoSdk, InvalidArgumentError, NotFoundError } = await load(kind, "zoom-video-sdk-api");
  const { downloadRecording } = await load(kind, "zoom-video-sdk-api/download");
  const zoom = new ZoomVideoSdk({ token: "the-token", fetch: async () => new Response("No.", { status: 404 }) });
  expect(await rejection(downloadRecording(zoom, {}, { path: "a" }))).toBeInstanceOf(InvalidArgumentError);
  const path = join(tmpdir(), `entry-${kind}.txt`);
  const file = { download_url: "https://zoom.us/a" };
  expect(await rejection(downloadRecording(zoom, file, { path }))).toBeInstanceOf(NotFoundError);
});

test("what the two entries share shows nowhere", async () => {
  const { ZoomVideoSdk } = await load("import", "zoom-video-sdk-api");
  const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret" });
  const shown = inspect(zoom, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true });
  expect(shown + JSON.stringify(zoom)).not.toMatch(/the-key|the-secret|baseUrl|timeoutMs/);
  expect(Object.keys(zoom)).toEqual(["sessions", "recordings", "streamIngestions", "storage", "reports"]);
});
