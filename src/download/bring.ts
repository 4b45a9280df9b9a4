import { DownloadError } from "../core/errors.js";
import type { ResponseEvent } from "../core/hooks.js";
import { abortable, delay } from "../internal/abort.js";
import { isBeforeSending } from "../internal/attempt.js";
import type { Tokens } from "../internal/config.js";
import { createStatusError } from "../internal/create-error.js";
import { decideRetry, type Failure } from "../internal/retry-policy.js";
import type { FileResponse } from "./http-get.js";
import { type Job, OPERATION, type Outcome, transfer } from "./transfer.js";

/**
 * Downloads a file, with as many requests as it takes.
 *
 * @throws ApiError, ConnectionError, DownloadError, ConfigError of the token source, or the caller's reason for an
 * abort.
 */
export async function bring(job: Job, tokens: Tokens, maxRetries: number): Promise<void> {
  const { part, signal, config } = job;
  const { instrumentation, maxRetryDelayMs } = config;
  let retries = 0;
  let furthest = part.size;
  let refused: string | undefined;
  for (let count = 1; ; count += 1) {
    const token = await abortable(tokens.get(refused), signal);
    const { outcome, event } = await observed(job, token, count);
    if (outcome.type === "whole") return;

    // With one retry budget for the whole file, a large file would never complete on a bad connection. The budget is
    // renewed only beyond the furthest byte so far: a file that can't be resumed must not start over indefinitely.
    if (part.size > furthest) {
      furthest = part.size;
      retries = 0;
      refused = undefined;
    }
    const isRefused = outcome.type === "page" || outcome.response?.status === 401;
    const isRenewable = isRefused && refused === undefined && tokens.canRefresh && maxRetries > 0;
    if (isRenewable) refused = token;
    // The bytes on disk were discarded: the next request is for the whole file, so this does not happen twice.
    if (isRenewable || outcome.type === "changed") {
      instrumentation.retry({ ...event, delayMs: 0 });
      continue;
    }
    if (outcome.type === "page") {
      const problem = "Zoom sent a web page instead of the file, as it does if it rejects the token. Check the token.";
      throw new DownloadError("sign-in", problem);
    }
    const decision = decideRetry({
      failure: failureOf(outcome),
      retryClass: "safe",
      label: "LIGHT",
      retries,
      maxRetries,
      maxRetryDelayMs,
      remainingMs: Number.POSITIVE_INFINITY,
      now: Date.now(),
      random: Math.random(),
    });
    if (!decision.retry) {
      if (outcome.type === "broken") throw outcome.error;
      throw createStatusError(OPERATION, { ...outcome, secrets: () => [token], retryAt: decision.retryAt }, "safe");
    }
    instrumentation.retry({ ...event, delayMs: decision.delayMs });
    await delay(decision.delayMs, signal);
    retries += 1;
  }
}

function failureOf(outcome: Extract<Outcome, { type: "broken" | "status" }>): Failure {
  if (outcome.type === "broken") return { type: "connection", beforeSending: isBeforeSending(outcome.error) };
  const { status, headers } = outcome.response;
  return { type: "status", status, headers, message: outcome.text };
}

/** One request, reported to the client's hooks and log. */
async function observed(job: Job, token: string, count: number): Promise<{ outcome: Outcome; event: ResponseEvent }> {
  const { config, route, signal } = job;
  // The query may contain a signature.
  const url = route.start.origin + route.start.pathname;
  const event = { operationId: OPERATION, attempt: count, method: "GET", url };
  const startedAt = performance.now();
  const done = (response: FileResponse | undefined, error: unknown): ResponseEvent => {
    const trackingId = response?.headers.get("x-zm-trackingid") ?? undefined;
    const result = { ...event, status: response?.status, error, durationMs: performance.now() - startedAt, trackingId };
    config.instrumentation.response(result, undefined, () => [token]);
    return result;
  };
  signal?.throwIfAborted();
  config.instrumentation.request(event, { url, method: "GET", headers: new Headers(), body: undefined });
  try {
    const outcome = await transfer(job, token);
    return { outcome, event: done(outcome.response, outcome.type === "broken" ? outcome.error : undefined) };
  } catch (error) {
    done(undefined, error);
    throw error;
  }
}
