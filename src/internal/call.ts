import { ApiError } from "../core/api-error.js";
import type { CallEndEvent, CallEvent, RequestEvent, ResponseEvent } from "../core/hooks.js";
import type { Outcome } from "./attempt.js";
import { parseErrorBody } from "./error-body.js";
import { parseJson } from "./json.js";
import { dateAfter, parseRetryAfter, serverTime } from "./retry-policy.js";

// Spreads come last here, as all of this is built for each call: a property after a spread takes V8 a microsecond.

/** A call while it runs: its identity, and what has happened so far. */
export interface Call extends CallEvent {
  attempts: number;
  queuedMs: number;
  /** The last attempt. */
  last: ResponseEvent | undefined;
  /** Bytes written by a download. */
  bytes: number | undefined;
}

let prefix: string | undefined;
let count = 0;

/** Unique among all processes that write to the same log. Not a secret. */
export function createId(): string {
  // Not when the module loads: some edge runtimes have no randomness then.
  prefix ??= Math.random().toString(36).slice(2, 10);
  count += 1;
  return `${prefix}-${count}`;
}

export function createCall(
  operationId: string,
  { method, path }: { method: string; path: string },
  serverAddress: string,
  listId?: string,
): Call {
  const identity = { callId: createId(), listId, operationId, method, path, serverAddress };
  return { attempts: 0, queuedMs: 0, last: undefined, bytes: undefined, ...identity };
}

export function callEvent({ callId, listId, operationId, method, path, serverAddress }: CallEvent): CallEvent {
  return { callId, listId, operationId, method, path, serverAddress };
}

/** An attempt, when it is sent. */
export interface Attempt extends Pick<RequestEvent, "url" | "queuedMs" | "tokenMs"> {
  /** By the clock of `performance.now()`. */
  startedAt: number;
}

export function requestEvent(call: Call, { url, queuedMs, tokenMs }: Attempt): RequestEvent {
  return { attempt: call.attempts, url, queuedMs, tokenMs, ...callEvent(call) };
}

export function responseEvent(
  event: RequestEvent,
  { ok, result, error, isRestart }: Outcome,
  durationMs: number,
): ResponseEvent {
  const { status, headers } = result?.response ?? {};
  const failed = result !== undefined && error === undefined && !ok;
  const failedType = result?.isRejected ? "rejected" : isRestart ? "restart" : `${status}`;
  const delayMs = failed
    ? parseRetryAfter(headers?.get("retry-after") ?? null, serverTime(headers, Date.now()))
    : undefined;
  return {
    status,
    code: failed ? parseErrorBody(parseJson(result.text))?.code : undefined,
    errorType: failed ? failedType : error === undefined ? undefined : nameOf(error),
    error,
    durationMs,
    trackingId: headers?.get("x-zm-trackingid") ?? undefined,
    retryAt: delayMs === undefined ? undefined : dateAfter(Date.now(), delayMs),
    ...event,
  };
}

/** The end of a call, with the error that it rejects with, if any. */
export function callEndEvent(call: Call, error: unknown, isAborted: boolean, durationMs: number): CallEndEvent {
  const { attempts, queuedMs, last, bytes } = call;
  const apiError = error instanceof ApiError ? error : undefined;
  // Two operations send errors with status 200.
  const failedStatus = apiError && apiError.status !== 200 ? `${apiError.status}` : undefined;
  // zoom.raw does not reject for a failing status.
  const errorType = error === undefined ? last?.errorType : (failedStatus ?? nameOf(error));
  return {
    outcome: isAborted ? "aborted" : errorType === undefined ? "success" : "error",
    attempts,
    durationMs,
    queuedMs,
    status: last?.status,
    code: apiError?.code ?? last?.code,
    errorType,
    error,
    trackingId: last?.trackingId,
    retryAt: apiError?.retryAt ?? last?.retryAt,
    bytes,
    ...callEvent(call),
  };
}

/** Not by instanceof: a signal's reason may be anything, of any realm. */
const nameOf = (error: unknown) => String((error as { name?: unknown } | null | undefined)?.name ?? "unknown");
