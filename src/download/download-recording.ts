import { createHash } from "node:crypto";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ZoomVideoSdk } from "../client.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { Tokens } from "../internal/config.js";
import { configOf } from "../internal/config.js";
import { checkCallOptions, checkObject } from "../internal/validate.js";
import { bring } from "./bring.js";
import type { DownloadableFile, DownloadedFile, DownloadOptions } from "./download-types.js";
import { checkStart } from "./hosts.js";
import { lock } from "./lock.js";
import { ifThere, onDisk } from "./on-disk.js";
import { LOCK, PartFile, sweep } from "./part-file.js";
import { ProgressMeter } from "./progress.js";

const OPTIONS: ReadonlySet<string> = new Set(["path", "onProgress", "signal", "timeoutMs", "maxRetries"]);

/**
 * Downloads a recording to a file. Until all of it is there it is in `<path>.part`, and `<path>.part.json` holds what the
 * next call with that path needs to go on where this one ended, in another process too. A file that is at the path
 * already is left alone where it has the size that Zoom states; else it is replaced once the new one is whole.
 *
 * Requests are sent again as the client does it; each that brings the file further gives the full number of retries back.
 * Where the server offers nothing to tell versions apart by (a strong `ETag`, or `Last-Modified`), the file starts over.
 * The token goes to zoom.us and its subdomains, over https, and nowhere else.
 *
 * @throws InvalidArgumentError where `download_url` is missing or not on zoom.us. Nothing was sent.
 * @throws ApiError for a status, ConnectionError where the connection is lost and stays lost.
 * @throws DownloadError for everything else: see its `reason`.
 */
export async function downloadRecording(
  zoom: ZoomVideoSdk,
  file: DownloadableFile,
  options: DownloadOptions,
): Promise<DownloadedFile> {
  const config = configOf(zoom);
  checkObject("file", file);
  checkCallOptions(options, OPTIONS);
  const { path, onProgress, timeoutMs = config.timeoutMs, maxRetries = config.maxRetries } = options;
  const signal = options.signal ?? undefined;
  if (typeof path !== "string" || path === "") throw new InvalidArgumentError("path", "must name a file.");
  const route = { start: startOf(file), baseUrl: config.baseUrl };
  checkStart(route);
  const tokens = file.token === undefined ? config.tokens : ownToken(file.token);
  // Zoom leaves the size away, or has 0, where it does not know.
  const size = file.file_size || undefined;

  signal?.throwIfAborted();
  await onDisk(() => mkdir(dirname(path), { recursive: true }));
  const present = await onDisk(() => ifThere(stat(path)));
  if (present?.isDirectory()) throw new InvalidArgumentError("path", "is a folder: name a file in it.");
  if (present !== undefined && present.size === size) {
    await sweep(path);
    return { path, bytes: size, resumedFrom: size };
  }
  const release = await lock(`${path}${LOCK}`);
  try {
    const part = await PartFile.open(path, keyOf(file));
    try {
      const meter = new ProgressMeter(onProgress ?? (() => {}));
      const isPage = /^html?$/i.test(file.file_extension ?? "");
      if (!part.isWhole(size)) {
        await bring({ route, config, part, meter, size, isPage, timeoutMs, signal }, tokens, maxRetries);
      }
      await part.finish();
      meter.report(part.size, part.size);
      return { path, bytes: part.size, resumedFrom: part.resumedFrom };
    } finally {
      await onDisk(() => part.close());
    }
  } finally {
    await release();
  }
}

function startOf({ download_url: url }: DownloadableFile): URL {
  if (typeof url === "string" && URL.canParse(url)) return new URL(url);
  throw new InvalidArgumentError("file.download_url", "is missing, or no URL: only a file that has one can be had.");
}

function ownToken(token: string): Tokens {
  // What no header can carry, `fetch` would quote in its message.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new InvalidArgumentError("file.token", "is empty, or holds white space.");
  return { get: async () => token, canRefresh: false };
}

/** Not the address itself, which may hold a secret. */
function keyOf({ id, download_url: url = "" }: DownloadableFile): string {
  return createHash("sha256")
    .update(id ?? url)
    .digest("hex");
}
