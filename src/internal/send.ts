import { ConnectionError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type { RateLimitedRequest, RateLimiter } from "../core/rate-limiter.js";
import { abortable, delay, startDeadline } from "./abort.js";
import { type AttemptResult, attempt, type Outcome, type OutgoingRequest } from "./attempt.js";
import type { Call } from "./call.js";
import type { Config } from "./config.js";
import { classify } from "./connection-error.js";
import { parseJson } from "./json.js";
import { pollTwice } from "./platform.js";
import { secretsIn, secretsInHeaders } from "./redact.js";
import { decideRetry, type Failure } from "./retry-policy.js";

/** Carries out one request of a call. */
export type Exchange = (...args: Parameters<typeof attempt>) => Promise<Outcome>;

/** The response that a call ends with, whatever its status. */
export interface RawResponse extends AttemptResult, Pick<Outcome, "ok"> {
  isRejected?: boolean;
  /** What was sent and must not appear in an error. */
  secrets: () => string[];
  /** When to retry, if the response says so. */
  retryAt: Date | undefined;
}

/** How an operation is sent: by the document, or for one that it doesn't have, by its method. */
export type OperationPolicy = Pick<OperationInfo, "retry" | "label">;

/**
 * Sends a request and retries it if that may help and does no harm: rate limiter, token, attempt, decision, wait, and
 * again from the start.
 *
 * @throws ConnectionError, TimeoutError, ConfigError of the token source, what a custom rate limiter rejects with, or the
 * signal's reason.
 */
export async function send(
  call: Call,
  { retry: retryClass, label }: OperationPolicy,
  request: OutgoingRequest,
  config: Config,
  options: CallOptions,
  exchange: Exchange = exchangeWhole,
): Promise<RawResponse> {
  const { limiter, maxRetryDelayMs, instrumentation, tokens } = config;
  const { operationId } = call;
  const timeoutMs = options.timeoutMs ?? config.timeoutMs;
  const maxRetries = options.maxRetries ?? config.maxRetries;
  const network = options.fetchOptions
    ? { fetch: config.fetch, fetchOptions: { ...config.fetchOptions, ...options.fetchOptions } }
    : config;
  const deadline = startDeadline(operationId, options.signal ?? undefined, options.deadlineMs ?? config.deadlineMs);
  const { signal } = deadline;
  let retries = 0;
  let rejectedToken: string | undefined;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const limited = { operationId, label, signal, remainingMs: deadline.remainingMs() };
      const queuedAt = performance.now();
      if (limiter !== undefined) await acquire(limiter, limited);
      const takenAt = performance.now();
      let token: string;
      try {
        token = await abortable(tokens.get(rejectedToken), signal);
      } catch (error) {
        limiter?.report?.(limited, undefined);
        throw error;
      }
      request.headers.set("authorization", `Bearer ${token}`);
      // On a connection that the server has closed in the meantime, it would be lost: it can't be retried.
      if (retryClass === "unsafe") await pollTwice();
      const secrets = () => [
        token,
        // Its signature alone, with or without the claims, is almost as good.
        ...token
          .split(".")
          .slice(1)
          .map((_, index, parts) => parts.slice(index).join(".")),
        ...secretsInHeaders(request.headers),
        ...secretsIn(parseJson(request.body ?? "")),
      ];
      const startedAt = performance.now();
      const queuedMs = limiter === undefined ? 0 : takenAt - queuedAt;
      call.attempts += 1;
      call.queuedMs += queuedMs;
      const sent = { url: request.url, queuedMs, tokenMs: startedAt - takenAt, startedAt };
      instrumentation.request(call, sent, request);
      const outcome = await exchange(operationId, request, network, timeoutMs, signal);
      const { ok, result, error } = outcome;
      limiter?.report?.(limited, result);
      instrumentation.response(call, sent, outcome, secrets);
      if (ok && result !== undefined) {
        return { ok, response: result.response, text: result.text, secrets, retryAt: undefined };
      }
      // Ended by the caller or the deadline, or not an error of the network: there is nothing to decide.
      if (error !== undefined && (signal?.aborted || !(error instanceof ConnectionError))) throw error;
      if (outcome.hasProgressed) {
        retries = 0;
        rejectedToken = undefined;
      }

      const isUnauthorized = result?.response.status === 401 && !outcome.isForeign;
      if (isUnauthorized) {
        instrumentation.clock(call, tokens.correctClock?.(result.response.headers.get("date")));
      }
      // The token may have been revoked, or signed by a clock that was wrong: get a new one, once.
      const isRejected = isUnauthorized || result?.isRejected === true;
      const isRenewable = isRejected && rejectedToken === undefined && tokens.canRefresh && maxRetries > 0;
      if (isRenewable) rejectedToken = token;
      if (isRenewable || outcome.isRestart) {
        instrumentation.retry(call, 0);
        continue;
      }
      const decision = decideRetry({
        failure: error === undefined && result ? statusFailure(result) : connectionFailure(error),
        retryClass,
        label,
        retries,
        maxRetries,
        maxRetryDelayMs,
        remainingMs: deadline.remainingMs(),
        now: Date.now(),
        random: Math.random(),
      });
      if (!decision.retry) {
        if (error !== undefined || result === undefined) throw error;
        return { ok, ...result, secrets, retryAt: decision.retryAt };
      }
      instrumentation.retry(call, decision.delayMs);
      await delay(decision.delayMs, signal);
      retries += 1;
    }
  } finally {
    deadline.dispose();
  }
}

/** Waits for the limiter. One that grants the request after an abort is told that it was not sent. */
async function acquire(limiter: RateLimiter, limited: RateLimitedRequest): Promise<void> {
  const granted = limiter.acquire(limited);
  try {
    // A custom limiter may ignore the signal.
    await abortable(granted, limited.signal);
  } catch (error) {
    if (limited.signal?.aborted) {
      Promise.resolve(granted).then(
        () => limiter.report?.(limited, undefined),
        () => {},
      );
    }
    throw error;
  }
}

/** Reads the whole response. Never rejects. */
const exchangeWhole: Exchange = (...args) =>
  attempt(...args).then(
    (result) => ({ ok: result.response.ok, result }),
    (error: unknown) => ({ ok: false, error }),
  );

function connectionFailure(error: unknown): Failure {
  return { type: "connection", reason: classify(error) };
}

function statusFailure({ response: { status, headers }, text }: AttemptResult): Failure {
  return { type: "status", status, headers, message: text };
}
