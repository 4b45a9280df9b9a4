import { ConnectionError, DownloadError } from "../core/errors.js";
import { MAX_ERROR_BODY, readBounded } from "../internal/attempt.js";
import type { Config } from "../internal/config.js";
import { ConnectionWatch } from "./connection-watch.js";
import { readDelivery } from "./delivery.js";
import type { Route } from "./hosts.js";
import { discard, type FileResponse } from "./http-get.js";
import type { PartFile } from "./part-file.js";
import type { ProgressMeter } from "./progress.js";
import { request } from "./request.js";

/** Name of a download in hooks, logs and errors. */
export const OPERATION = "downloadRecording";

/** One file to download. */
export interface Job {
  readonly route: Route;
  readonly config: Config;
  readonly part: PartFile;
  readonly meter: ProgressMeter;
  /** Size, as stated by Zoom. */
  readonly size: number | undefined;
  /** Whether the file itself is a web page. */
  readonly isPage: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Result of one request. */
export type Outcome =
  | { type: "whole"; response: FileResponse }
  | { type: "status"; response: FileResponse; text: string }
  /** A web page instead of the file. */
  | { type: "page"; response: FileResponse }
  /** The bytes on disk are not the start of the current file, and were discarded. */
  | { type: "changed"; response: FileResponse }
  | { type: "broken"; response: FileResponse | undefined; error: ConnectionError };

/**
 * Requests the missing bytes once, and writes what is received.
 *
 * @throws DownloadError for failures that a retry doesn't fix, or the caller's reason for an abort.
 */
export async function transfer(job: Job, token: string): Promise<Outcome> {
  const { route, config, part, timeoutMs, signal } = job;
  const { size, validator } = part;
  const headers = size > 0 && validator !== undefined ? { range: `bytes=${size}-`, "if-range": validator } : {};
  const watch = new ConnectionWatch(OPERATION, route.start.href, timeoutMs, signal);
  let response: FileResponse | undefined;
  try {
    response = await watch.wait(request({ ...route, token, headers, signal: watch.signal }, config));
    return await receive(job, response, watch);
  } catch (error) {
    if (error instanceof ConnectionError) return { type: "broken", response, error };
    throw error;
  } finally {
    watch.dispose();
  }
}

async function receive(job: Job, response: FileResponse, watch: ConnectionWatch): Promise<Outcome> {
  const { part, meter, size } = job;
  const { status, headers } = response;
  const isFile = status === 200 || status === 206;
  if (isFile && !job.isPage && /^text\/html\b/i.test(headers.get("content-type") ?? "")) {
    await discard(response);
    return { type: "page", response };
  }
  const delivery = isFile ? readDelivery(response, part) : undefined;
  if (delivery === undefined) {
    // 412 and 416 reject the range, and so does a 206 with another one.
    if (part.size > 0 && [206, 412, 416].includes(status)) {
      await discard(response);
      await part.begin({});
      return { type: "changed", response };
    }
    return { type: "status", response, text: await watch.wait(readBounded(response, MAX_ERROR_BODY)) };
  }

  const total = delivery.total ?? size;
  if (size !== undefined && total !== size) {
    await discard(response);
    throw new DownloadError(
      "size",
      `Zoom states a size of ${size} bytes, but the file has ${total}. If it has changed since, list the recording again.`,
    );
  }
  if (delivery.from === 0) await part.begin(delivery);
  for await (const bytes of watch.chunks(response)) {
    if (part.size + bytes.length > (total ?? Number.POSITIVE_INFINITY)) {
      await part.begin({});
      throw new DownloadError("size", `Received more than the ${total} bytes of the file.`);
    }
    await part.append(bytes);
    meter.add(bytes.length, part.size, total);
  }
  if (total === undefined || part.size === total) return { type: "whole", response };
  throw new ConnectionError(OPERATION, `the response ended after ${part.size} of ${total} bytes`);
}
