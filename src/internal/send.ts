import type { ResponseEvent } from "../core/hooks.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type { Config } from "../resolve-config.js";
import { type Answer, attempt, isBeforeSending } from "./attempt.js";
import { callScope } from "./call-scope.js";
import { abortable, delay } from "./delay.js";
import { parseJson } from "./json.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { secretsIn } from "./redact.js";
import { decideRetry, type Failure } from "./retry-policy.js";

/** The answer that a call ends with, whatever its status. */
export interface Received extends Answer {
  /** What was sent and must not show up in an error. */
  secrets: () => string[];
  /** When to try again, where the answer tells. */
  retryAt: Date | undefined;
}

/** How an operation is sent: what is known of it, or for one that the document doesn't have, what its method tells. */
export type Sending = Pick<OperationInfo, "retry" | "label">;

/**
 * Sends a request, again where that may help and does no harm: rate limiter, token, attempt, decision, wait, and round again.
 *
 * @throws ConnectionError, TimeoutError, ConfigError of the token source, what the rate limiter refuses with, or the
 * caller's reason for an abort.
 */
export async function send(
  operationId: string,
  { retry: retryClass, label }: Sending,
  request: OutgoingRequest,
  config: Config,
  options: CallOptions,
): Promise<Received> {
  const { limiter, maxRetryDelayMs, observer, tokens } = config;
  const { timeoutMs = config.timeoutMs, maxRetries = config.maxRetries, deadlineMs = config.deadlineMs } = options;
  const scope = callScope(operationId, options.signal, deadlineMs);
  let retries = 0;
  let refusedToken: string | undefined;
  try {
    for (let count = 1; ; count += 1) {
      const limited = { operationId, label, signal: scope.signal, remainingMs: scope.remainingMs() };
      // A limiter of the user's own may not heed the signal.
      await abortable(limiter?.acquire(limited), scope.signal);
      const token = await abortable(tokens.get(refusedToken), scope.signal);
      request.headers.set("authorization", `Bearer ${token}`);
      const secrets = () => [token, ...secretsIn(parseJson(request.body ?? ""))];
      const event = { operationId, attempt: count, method: request.method, url: request.url };
      observer.request(event, request);
      const startedAt = performance.now();
      const { answer, error } = await settle(attempt(operationId, request, config, timeoutMs, scope.signal));
      limiter?.report?.(limited, answer);
      // Spelled out: a spread with members behind it is slow, and this is on the way of every call.
      const done: ResponseEvent = {
        operationId,
        attempt: count,
        method: request.method,
        url: request.url,
        status: answer?.response.status,
        error,
        durationMs: performance.now() - startedAt,
        trackingId: answer?.response.headers.get("x-zm-trackingid") ?? undefined,
      };
      observer.response(done, answer?.text, secrets);
      if (answer?.response.ok) return { response: answer.response, text: answer.text, secrets, retryAt: undefined };
      // Ended by the caller or the deadline: there is nothing to decide.
      if (answer === undefined && scope.signal?.aborted) throw error;

      // A token may have been revoked, or made by a clock that was wrong: one new token, once.
      if (answer?.response.status === 401 && refusedToken === undefined && tokens.renews && maxRetries > 0) {
        refusedToken = token;
        observer.retry({ ...done, delayMs: 0 });
        continue;
      }
      const decision = decideRetry({
        failure: answer === undefined ? connectionFailure(error) : statusFailure(answer),
        retryClass,
        label,
        retries,
        maxRetries,
        maxRetryDelayMs,
        remainingMs: scope.remainingMs(),
        now: Date.now(),
        random: Math.random(),
      });
      if (!decision.retry) {
        if (answer === undefined) throw error;
        return { ...answer, secrets, retryAt: decision.retryAt };
      }
      observer.retry({ ...done, delayMs: decision.delayMs });
      await delay(decision.delayMs, scope.signal);
      retries += 1;
    }
  } finally {
    scope.dispose();
  }
}

/** An answer or an error, never a rejection. */
function settle(attempted: Promise<Answer>): Promise<{ answer?: Answer; error?: unknown }> {
  return attempted.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
}

function connectionFailure(error: unknown): Failure {
  return { type: "connection", beforeSending: isBeforeSending(error) };
}

function statusFailure({ response: { status, headers }, text }: Answer): Failure {
  return { type: "status", status, headers, message: text };
}
