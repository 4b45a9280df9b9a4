import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { type ClientOptions, ZoomVideoSdk } from "../../../src/index.js";
import { Nginx } from "../../support/nginx.js";
import { rejection } from "../../support/observed-client.js";
import { until } from "../../support/until.js";

const SIZE = 2 ** 20;
let folder: string;
let path: string;
let body: Buffer;
let nginx: Nginx;
let modified = 1_700_000_000;

const config = () => `
  root ${folder}/www; default_type video/mp4; etag on;
  location = /slow { alias ${folder}/www/file; limit_rate 1; limit_rate_after 300k; }
  location = /no-ranges { alias ${folder}/www/file; max_ranges 0; }
  location = /gzip { alias ${folder}/www/file; gzip on; gzip_types *; gzip_min_length 1; }`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nginx-"));
  await mkdir(join(folder, "www"));
  nginx = await Nginx.start(folder, config());
});
afterAll(async () => {
  await nginx.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await replace();
  await rm(join(folder, "downloads"), { recursive: true, force: true });
  path = join(folder, "downloads", "video.mp4");
});

/** Puts another file in its place, as a deployment does. */
async function replace(): Promise<void> {
  body = randomBytes(SIZE);
  await writeFile(join(folder, "www", "new"), body);
  // nginx makes its ETag from the size and the second of the last change.
  modified += 10;
  await utimes(join(folder, "www", "new"), modified, modified);
  await rename(join(folder, "www", "new"), join(folder, "www", "file"));
}

const get = (location: string, options: { signal?: AbortSignal; client?: ClientOptions } = {}) => {
  const baseUrl = `http://127.0.0.1:${nginx.port}`;
  const zoom = new ZoomVideoSdk({ token: "the-token", baseUrl, maxRetries: 0, ...options.client });
  return downloadRecording(zoom, { id: "1", download_url: baseUrl + location }, { path, signal: options.signal });
};
const isRight = async () => body.equals(await readFile(path));

/** Leaves a part of the file, as nginx sends it before it becomes slow. */
async function interrupt(): Promise<number> {
  const controller = new AbortController();
  const done = rejection(get("/slow", { signal: controller.signal }));
  let size = 0;
  await until(async () => {
    const [part] = (await readdir(join(folder, "downloads")).catch(() => [])).filter((name) => name.endsWith(".part"));
    size = part === undefined ? 0 : (await stat(join(folder, "downloads", part))).size;
    return size >= 250_000;
  });
  controller.abort();
  await done;
  return size;
}

test("resumes after nginx has restarted", async () => {
  const size = await interrupt();
  await nginx.stop();
  expect(await rejection(get("/file"))).toMatchObject({ name: "ConnectionError" });
  await nginx.restart();
  const { resumedFrom } = await get("/file");
  expect(resumedFrom).toBeGreaterThanOrEqual(size);
  expect(await isRight()).toBe(true);
});

test("starts over if the file was replaced in between", async () => {
  await interrupt();
  await replace();
  expect(await get("/file")).toMatchObject({ bytes: SIZE, resumedFrom: 0 });
  expect(await isRight()).toBe(true);
});

test("starts over if nginx serves no ranges", async () => {
  await interrupt();
  expect(await get("/no-ranges")).toMatchObject({ bytes: SIZE, resumedFrom: 0 });
  expect(await isRight()).toBe(true);
});

test("accepts gzip, which only a fetch that asks for it gets", async () => {
  const encodings: (string | null)[] = [];
  const fetch: ClientOptions["fetch"] = async (url, init) => {
    init.headers.set("accept-encoding", "gzip");
    const response = await globalThis.fetch(url, init);
    encodings.push(response.headers.get("content-encoding"));
    return response;
  };
  expect(await get("/gzip", { client: { fetch } })).toMatchObject({ bytes: SIZE });
  expect(encodings).toEqual(["gzip"]);
  expect(await isRight()).toBe(true);
});
