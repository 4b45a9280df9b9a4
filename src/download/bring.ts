import { DownloadError } from "../core/errors.js";
import { abortable, delay } from "../internal/abort.js";
import { type Call, createCall, requestEvent, responseEvent } from "../internal/call.js";
import type { Tokens } from "../internal/config.js";
import { classify } from "../internal/connection-error.js";
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
  const call = createCall(OPERATION, { method: "GET", path: "{download_url}" }, job.route.start.hostname);
  return job.config.instrumentation.run(call, job.signal, () => bringWithRetries(call, job, tokens, maxRetries));
}

async function bringWithRetries(call: Call, job: Job, tokens: Tokens, maxRetries: number): Promise<void> {
  const { part, signal, config } = job;
  const { instrumentation, maxRetryDelayMs } = config;
  let retries = 0;
  let furthest = part.size;
  let refused: string | undefined;
  for (;;) {
    const token = await abortable(tokens.get(refused), signal);
    const outcome = await observed(call, job, token);
    call.bytes = part.size;
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
      instrumentation.retry(call, 0);
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
    instrumentation.retry(call, decision.delayMs);
    await delay(decision.delayMs, signal);
    retries += 1;
  }
}

function failureOf(outcome: Extract<Outcome, { type: "broken" | "status" }>): Failure {
  if (outcome.type === "broken") return { type: "connection", reason: classify(outcome.error) };
  const { status, headers } = outcome.response;
  return { type: "status", status, headers, message: outcome.text };
}

/** One request, reported to the client's hooks and log. */
async function observed(call: Call, job: Job, token: string): Promise<Outcome> {
  const { config, route, signal } = job;
  // The query may contain a signature.
  const url = route.start.origin + route.start.pathname;
  signal?.throwIfAborted();
  call.attempts += 1;
  const event = requestEvent(call, { url, queuedMs: 0, tokenMs: 0 });
  const startedAt = performance.now();
  const done = (response: FileResponse | undefined, error: unknown): void => {
    const result = response && {
      response: { ...response, ok: response.status < 300 } as unknown as Response,
      text: "",
    };
    call.last = responseEvent(event, result, error, performance.now() - startedAt);
    config.instrumentation.response(call.last, undefined, () => [token]);
  };
  config.instrumentation.request(event, { url, method: "GET", headers: new Headers(), body: undefined });
  try {
    const outcome = await transfer(job, token);
    done(outcome.response, outcome.type === "broken" ? outcome.error : undefined);
    return outcome;
  } catch (error) {
    done(undefined, error);
    throw error;
  }
}
