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
 * Downloads a recording to a file. Until it is complete, it is in `<path>.part`, and `<path>.part.json` has what the
 * next call with that path needs to resume, in another process too. If the path has a file already, that is kept if it
 * has the size that Zoom states; otherwise it is replaced once the new one is complete.
 *
 * Requests are retried like the client's; one that makes progress resets the retry count. If the server offers no
 * way to distinguish versions (a strong `ETag`, or `Last-Modified`), the file starts over instead of resuming. The
 * token is sent to zoom.us and its subdomains over HTTPS, and nowhere else.
 *
 * @throws InvalidArgumentError if `download_url` is missing or not on zoom.us. Nothing was sent.
 * @throws ApiError for a failing status, ConnectionError if the connection is lost and retries don't help.
 * @throws DownloadError for all other failures: see its `reason`.
 */
export async function downloadRecording(
  zoom: ZoomVideoSdk,
  file: DownloadableFile,
  options: DownloadOptions,
): Promise<DownloadedFile> {
  const config = configOf(zoom);
  checkObject("file", file);
  checkCallOptions(options, OPTIONS);
  const { path, onProgress } = options;
  const timeoutMs = options.timeoutMs ?? config.timeoutMs;
  const maxRetries = options.maxRetries ?? config.maxRetries;
  const signal = options.signal ?? undefined;
  if (typeof path !== "string" || path === "") throw new InvalidArgumentError("path", "must be the path of a file.");
  const route = { start: startOf(file), baseUrl: config.baseUrl };
  checkStart(route);
  const tokens = (file.token ?? undefined) === undefined ? config.tokens : ownToken(file.token);
  // Zoom omits the size, or states 0, if it does not know it.
  const size = file.file_size || undefined;

  signal?.throwIfAborted();
  await onDisk(() => mkdir(dirname(path), { recursive: true }));
  const present = await onDisk(() => ifThere(stat(path)));
  if (present?.isDirectory()) throw new InvalidArgumentError("path", "is a folder. Pass the path of a file in it.");
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
  throw new InvalidArgumentError("file.download_url", "is missing or not a URL.");
}

function ownToken(token: unknown): Tokens {
  // If a header can't carry the token, `fetch` would quote it in its message.
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new InvalidArgumentError("file.token", "must be a non-empty string of printable ASCII without spaces.");
  }
  return { get: async () => token, canRefresh: false };
}

/** Not the URL itself, which may contain a secret. */
function keyOf({ id, download_url: url = "" }: DownloadableFile): string {
  return createHash("sha256")
    .update(id ?? url)
    .digest("hex");
}
