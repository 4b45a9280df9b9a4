import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ZoomVideoSdk } from "../client.js";
import { DownloadError, InvalidArgumentError } from "../core/errors.js";
import { createCall } from "../internal/call.js";
import { type Config, configOf, type Tokens } from "../internal/config.js";
import { createStatusError, hintFor } from "../internal/create-error.js";
import { parseErrorBody } from "../internal/error-body.js";
import { parseJson } from "../internal/json.js";
import { parseUrl } from "../internal/platform.js";
import { type RawResponse, send } from "../internal/send.js";
import {
  checkCallOptions,
  checkFunction,
  checkObject,
  checkString,
  invalidArgument,
  isInteger,
  show,
} from "../internal/validate.js";
import { ifPresent, makeFolder, onDisk } from "./disk.js";
import { type DownloadTask, rangeExchange } from "./download-range.js";
import { checkStart } from "./follow-redirects.js";
import { acquireLock } from "./lock.js";
import { lockName, PartFile, removeLeftovers } from "./part-file.js";
import type { DownloadableFile, DownloadedFile, DownloadOptions, DownloadProgress } from "./types.js";

/** Name of a download in hooks, logs and errors. */
const OPERATION = "downloadRecording";
const OPTIONS: ReadonlySet<string> = new Set(
  Object.keys({
    path: true,
    onProgress: true,
    signal: true,
    timeoutMs: true,
    deadlineMs: true,
    maxRetries: true,
    fetchOptions: true,
  } satisfies Record<keyof DownloadOptions, true>),
);

/**
 * Downloads a recording to a file. It gets its name when the disk has all of it: until then it is in `<path>.<id>.part`,
 * and `<path>.part.json` has what the next call with that path needs to resume, in another process too. If the path has
 * a file already, that is kept if it has the size that Zoom states; otherwise it is replaced once the new one is complete.
 *
 * Requests go through the client's `fetch`, and are retried like its calls; one that makes progress resets the retry
 * count. If the server offers no way to distinguish versions (a strong `ETag`, or `Last-Modified`), the file starts over
 * instead of resuming. The token is sent over HTTPS to Zoom's hosts and `trustedDownloadHosts`, and nowhere else.
 *
 * @throws InvalidArgumentError if `download_url` is missing or not on such a host. Nothing was sent.
 * @throws ApiError for a failing status, or for an error that Zoom sends in place of the file; ConnectionError if the
 * connection is lost and retries don't help.
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
  const path = checkString("path", options.path);
  const onProgress = checkFunction("onProgress", options.onProgress);
  const { baseUrl, trustedDownloadHosts } = config;
  const route = { start: startOf(file), baseUrl, trustedDownloadHosts };
  checkStart(route);
  const tokens = (file.token ?? undefined) === undefined ? config.tokens : ownToken(file.token);
  const size = sizeOf(file);

  options.signal?.throwIfAborted();
  await onDisk(() => makeFolder(dirname(path)));
  const present = await onDisk(() => ifPresent(stat(path)));
  if (present?.isDirectory()) throw new InvalidArgumentError("path", "is a folder. Pass the path of a file in it.");
  if (present?.isFile() === false) throw new InvalidArgumentError("path", "is a device, which would be replaced.");
  if (present !== undefined && present.size === size) {
    await removeLeftovers(path);
    return { path, bytes: size, resumedFrom: size };
  }
  const lock = await acquireLock(lockName(path));
  try {
    const part = await PartFile.open(path, keyOf(file), lock);
    try {
      const meter = new ProgressMeter(onProgress);
      const onBytes = (count: number, total: number | undefined) => meter.add(count, part.size, total);
      if (!part.isWhole(size)) {
        await download({ file, route, part, size, onBytes }, { ...config, tokens }, options);
      }
      meter.stop();
      await part.finish();
      const bytes = part.size;
      meter.report(bytes, bytes);
      return { path, bytes, resumedFrom: part.resumedFrom };
    } finally {
      await part.close();
    }
  } finally {
    await lock.release();
  }
}

/** Sends as many requests as it takes. */
async function download(task: DownloadTask, config: Config, options: DownloadOptions): Promise<void> {
  const { origin, pathname } = task.route.start;
  // With compression, neither sizes nor ranges would be those of the file.
  const headers = new Headers({ ...config.headers, accept: "*/*", "accept-encoding": "identity" });
  // Without the query, which may contain a signature.
  const request = { url: origin + pathname, method: "GET", headers, body: undefined };
  const policy = { retry: "safe", label: "LIGHT" } as const;
  // The rate limits are those of the API, and so is the client's deadline: a file takes as long as it takes.
  const ownConfig = { ...config, limiter: undefined, deadlineMs: undefined };
  const call = createCall(OPERATION, { method: "GET", path: "{download_url}" }, task.route.start.hostname);
  const exchange = rangeExchange(task, call);
  await config.instrumentation.run(call, options.signal, async () => {
    const received = await send(call, policy, request, ownConfig, options, exchange);
    if (!received.ok) throw createDownloadError(received);
  });
}

const SIGN_IN = "Zoom sends this in place of a file if it does not accept the token. Check the token, or the key pair.";

function createDownloadError(received: RawResponse): Error {
  const { status } = received.response;
  const code = parseErrorBody(parseJson(received.text))?.code;
  if (!received.isRejected) {
    const explanation = { documented: undefined, hint: hintFor(status, code) };
    return createStatusError(OPERATION, received, "safe", explanation);
  }
  if (parseJson(received.text) === undefined) {
    return new DownloadError("sign-in", "Zoom sent a web page instead of the file.", { hint: SIGN_IN });
  }
  const explanation = { documented: undefined, hint: hintFor(status, code) ?? hintFor(401, code) ?? SIGN_IN };
  return createStatusError(OPERATION, received, "safe", explanation);
}

function startOf({ download_url: url }: DownloadableFile): URL {
  const start = typeof url === "string" ? parseUrl(url) : undefined;
  if (start !== undefined) return start;
  throw new InvalidArgumentError("file.download_url", "is missing or not a URL.");
}

/** Zoom omits the size, or states 0, if it does not know it. Digits as text are as good as a number. */
export function sizeOf({ file_size: given }: DownloadableFile): number | undefined {
  const size = typeof given === "string" && /^\d*$/.test(given) ? Number(given) : (given ?? 0);
  if (!isInteger(size, 0, Number.MAX_SAFE_INTEGER)) {
    throw invalidArgument("file.file_size", `must be a number of bytes, not ${show(given)}.`);
  }
  return size || undefined;
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
    .update(String(id ?? url))
    .digest("hex");
}

const EVERY_MS = 200;
/** Weight of a new measurement against earlier ones. */
const WEIGHT = 0.3;

/** Measures a download, and reports its progress at most five times a second. */
class ProgressMeter {
  readonly #onProgress: (progress: DownloadProgress) => void;
  #at = performance.now();
  #arrived = 0;
  #rate: number | undefined;

  constructor(onProgress: (progress: DownloadProgress) => void = () => {}) {
    this.#onProgress = onProgress;
  }

  /** `count` more bytes were received. */
  add(count: number, bytes: number, total: number | undefined): void {
    this.#arrived += count;
    if (performance.now() - this.#at < EVERY_MS) return;
    this.#measure();
    this.report(bytes, total);
  }

  /** Everything has been received: what the disk still takes is not part of the speed. */
  stop(): void {
    if (this.#rate === undefined) this.#measure();
  }

  report(bytes: number, total: number | undefined): void {
    this.#onProgress({ bytes, total, bytesPerSecond: Math.round(this.#rate ?? 0) });
  }

  #measure(): void {
    const now = performance.now();
    // At least 1 ms: the clock may be coarse.
    const rate = this.#arrived / (Math.max(now - this.#at, 1) / 1000);
    this.#rate = this.#rate === undefined ? rate : WEIGHT * rate + (1 - WEIGHT) * this.#rate;
    this.#at = now;
    this.#arrived = 0;
  }
}
