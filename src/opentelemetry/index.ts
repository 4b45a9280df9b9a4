/**
 * Hooks that make spans and metrics of OpenTelemetry.
 *
 * @module zoom-video-sdk-api/opentelemetry
 */

import * as otel from "@opentelemetry/api";
import type { CallEndEvent, CallEvent, Hooks, RequestEvent, ResponseEvent } from "../core/hooks.js";
import { VERSION } from "../version.js";

/** Options of {@link openTelemetryHooks}. */
export interface OpenTelemetryHooksOptions {
  /** Creates the spans. Default: the global tracer provider's. */
  tracer?: otel.Tracer | undefined;
  /** Creates the histograms. Default: the global meter provider's. */
  meter?: otel.Meter | undefined;
  /**
   * Whether each attempt has a span of its own, of kind CLIENT and named `{method} {path}`. Default false. The
   * instrumentation of undici has one for each request, below the call's span.
   */
  attempts?: boolean | undefined;
}

const NAME = "zoom-video-sdk-api";
/** In seconds. Calls may wait for a retry or a rate limit for a minute. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * Hooks that report calls to OpenTelemetry: each call is a span of kind INTERNAL, `ZoomVideoSDK/{operationId}`, which is
 * active while the call runs, and is measured in the histograms `zoom_video_sdk.call.duration` and
 * `zoom_video_sdk.queue.duration` (waiting for the rate limiter), both in seconds. No name and no attribute holds an ID
 * of a session, a user or an account, or what an error says. Needs `@opentelemetry/api` 1.9 or later.
 *
 * @example
 * ```ts
 * const zoom = new ZoomVideoSdk({ apiKey, apiSecret, hooks: openTelemetryHooks() });
 * ```
 */
export function openTelemetryHooks(options: OpenTelemetryHooksOptions = {}): Hooks {
  const { tracer = otel.trace.getTracer(NAME, VERSION), meter = otel.metrics.getMeter(NAME, VERSION) } = options;
  const histogram = (name: string, description: string) =>
    meter.createHistogram(name, { description, unit: "s", advice: { explicitBucketBoundaries: BUCKETS } });
  const duration = histogram("zoom_video_sdk.call.duration", "Duration of calls, with their retries and waits.");
  const queue = histogram("zoom_video_sdk.queue.duration", "How long calls waited for the rate limiter.");
  const calls = new Map<string, otel.Span>();

  return {
    around(call, next) {
      const attributes = { ...describe(call), "zoom_video_sdk.call_id": call.callId, ...list(call) };
      const span = tracer.startSpan(`ZoomVideoSDK/${nameOf(call)}`, { kind: otel.SpanKind.INTERNAL, attributes });
      calls.set(call.callId, span);
      return otel.context.with(otel.trace.setSpan(otel.context.active(), span), next);
    },
    onRetry({ callId, attempt, delayMs, errorType }) {
      const reason = errorType === undefined ? {} : { "error.type": errorType };
      calls
        .get(callId)
        ?.addEvent("retry", { "zoom_video_sdk.attempt": attempt, "zoom_video_sdk.delay_ms": delayMs, ...reason });
    },
    onCallEnd(event) {
      const { callId, durationMs, queuedMs } = event;
      const outcome = outcomeOf(event);
      duration.record(durationMs / 1000, { ...describe(event), ...outcome });
      queue.record(queuedMs / 1000, describe(event));
      const span = calls.get(callId);
      calls.delete(callId);
      span?.setAttributes({
        ...outcome,
        ...details(event),
        "zoom_video_sdk.attempts": event.attempts,
        "zoom_video_sdk.queued_ms": queuedMs,
        ...(event.bytes !== undefined && { "zoom_video_sdk.bytes": event.bytes }),
      });
      // The caller's own abort is no failure.
      if (event.outcome === "error") span?.setStatus({ code: otel.SpanStatusCode.ERROR });
      span?.end();
    },
    ...(options.attempts && attemptHooks(tracer, calls)),
  };
}

function attemptHooks(tracer: otel.Tracer, calls: ReadonlyMap<string, otel.Span>): Hooks {
  const attempts = new Map<string, otel.Span>();
  return {
    onRequest(event) {
      const parent = calls.get(event.callId);
      const active = parent ? otel.trace.setSpan(otel.context.active(), parent) : otel.context.active();
      const name = isTemplate(event) ? `${event.method} ${event.path}` : event.method;
      const attributes = { ...describe(event), "http.request.method": event.method, ...resent(event) };
      attempts.set(event.callId, tracer.startSpan(name, { kind: otel.SpanKind.CLIENT, attributes }, active));
    },
    onResponse(event) {
      const span = attempts.get(event.callId);
      attempts.delete(event.callId);
      span?.setAttributes({ ...outcomeOf(event), ...details(event) });
      if (event.errorType !== undefined) span?.setStatus({ code: otel.SpanStatusCode.ERROR });
      span?.end();
    },
  };
}

/** A path that only `zoom.raw` knows may hold IDs, and so may its operationId, which is made of it. */
const isTemplate = ({ operationId }: CallEvent) => !operationId.includes(" ");
const nameOf = (call: CallEvent) => (isTemplate(call) ? call.operationId : call.method);
const list = ({ listId }: CallEvent): otel.Attributes =>
  listId === undefined ? {} : { "zoom_video_sdk.list_id": listId };
const resent = ({ attempt }: RequestEvent): otel.Attributes =>
  attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {};

/** What has few values, so that metrics can be grouped by it. */
const describe = (call: CallEvent): otel.Attributes => ({
  "zoom_video_sdk.operation": nameOf(call),
  "server.address": call.serverAddress,
  ...(isTemplate(call) && { "url.template": call.path }),
});

const outcomeOf = ({ status, errorType }: CallEndEvent | ResponseEvent): otel.Attributes => ({
  ...(status !== undefined && { "http.response.status_code": status }),
  ...(errorType !== undefined && { "error.type": errorType }),
});

const details = ({ code, trackingId }: CallEndEvent | ResponseEvent): otel.Attributes => ({
  ...(code !== undefined && { "zoom_video_sdk.error_code": code }),
  ...(trackingId !== undefined && { "zoom_video_sdk.tracking_id": trackingId }),
});
