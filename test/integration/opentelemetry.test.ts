import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ZoomVideoSdk } from "../../src/index.js";
import { openTelemetryHooks } from "../../src/opentelemetry/index.js";

const spans = new InMemorySpanExporter();
const measured = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 2 ** 30 });
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
const undici = new UndiciInstrumentation();

/** What must appear in no span: IDs of sessions and users, a name, a page token, the API token. */
const SECRETS = ["ses-id", "user-id", "Board meeting", "page-token", "bearer-token"];
/** Fails the first request of each path that asks for it. */
const failed = new Set<string>();
const server = createServer((request, response) => {
  const url = request.url ?? "";
  const respond = (status: number, body: object, headers = {}) => {
    response.writeHead(status, { "content-type": "application/json", "x-zm-trackingid": "WEB_1", ...headers });
    response.end(JSON.stringify(body));
  };
  if (url.includes("flaky") && !failed.has(url)) {
    failed.add(url);
    return respond(503, { code: 503, message: "Not now: Board meeting." }, { "retry-after": "0" });
  }
  if (url.includes("missing")) return respond(404, { code: 3001, message: "Session ses-id-missing does not exist." });
  if (!url.includes("/users")) return respond(200, { id: "ses-id", session_name: "Board meeting" });
  const isFirst = !url.includes("next_page_token");
  respond(200, { users: [{ id: "user-id" }], next_page_token: isFirst ? "page-token" : "" });
});

let baseUrl = "";
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(tracerProvider);
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  undici.setTracerProvider(tracerProvider);
  undici.enable();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
});
afterAll(async () => {
  undici.disable();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  spans.reset();
  failed.clear();
});

const client = (attempts = false) =>
  new ZoomVideoSdk({
    token: "bearer-token",
    baseUrl,
    hooks: openTelemetryHooks({ attempts }),
    rateLimit: { acquire: () => new Promise((resolve) => setImmediate(resolve)) },
  });

const childrenOf = (parent: ReadableSpan) =>
  spans.getFinishedSpans().filter((span) => span.parentSpanContext?.spanId === parent.spanContext().spanId);
const calls = () => spans.getFinishedSpans().filter(({ name }) => name.startsWith("ZoomVideoSDK/"));

describe("20 concurrent calls", () => {
  const run = async (attempts = false) => {
    const zoom = client(attempts);
    await trace.getTracer("test").startActiveSpan("handler", async (handler) => {
      await Promise.allSettled([
        ...Array.from({ length: 8 }, (_, index) => zoom.sessions.get(`ses-id-flaky-${index}`)),
        ...Array.from({ length: 4 }, (_, index) => zoom.sessions.get(`ses-id-missing-${index}`)),
        ...Array.from({ length: 4 }, (_, index) => zoom.sessions.users.list(`ses-id-${index}`).toArray({ limit: 9 })),
        ...Array.from({ length: 4 }, () =>
          zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "ses-id-raw" } } }),
        ),
      ]);
      handler.end();
    });
  };

  test("are a tree: handler, calls, undici's requests", async () => {
    await run();
    const handler = spans.getFinishedSpans().find(({ name }) => name === "handler") as ReadableSpan;
    // A call per page of each list.
    expect(childrenOf(handler)).toHaveLength(8 + 4 + 8 + 4);
    expect(calls()).toHaveLength(24);
    for (const call of calls()) {
      const { attributes, kind } = call;
      expect(kind).toBe(SpanKind.INTERNAL);
      const requests = childrenOf(call);
      expect(requests).toHaveLength(attributes["zoom_video_sdk.attempts"] as number);
      for (const request of requests) expect([request.kind, request.name]).toEqual([SpanKind.CLIENT, "GET"]);
    }
  });

  test("have names, outcomes and durations", async () => {
    await run();
    const named = (name: string) => calls().filter((call) => call.name === `ZoomVideoSDK/${name}`);
    expect(named("getSession")).toHaveLength(16);
    expect(named("listSessionUsers")).toHaveLength(8);
    const retried = calls().filter(({ events }) => events.length > 0);
    expect(retried).toHaveLength(8);
    for (const { attributes, events, status } of retried) {
      expect(events).toMatchObject([
        { name: "retry", attributes: { "zoom_video_sdk.attempt": 1, "error.type": "503" } },
      ]);
      expect(attributes).toMatchObject({ "zoom_video_sdk.attempts": 2, "http.response.status_code": 200 });
      expect(status.code).toBe(SpanStatusCode.UNSET);
    }
    const missing = calls().filter(({ status }) => status.code === SpanStatusCode.ERROR);
    expect(missing).toHaveLength(4);
    for (const { attributes, status } of missing) {
      expect(attributes).toMatchObject({
        "zoom_video_sdk.operation": "getSession",
        "url.template": "/videosdk/sessions/{sessionId}",
        "server.address": "127.0.0.1",
        "http.response.status_code": 404,
        "error.type": "404",
        "zoom_video_sdk.error_code": 3001,
        "zoom_video_sdk.tracking_id": "WEB_1",
      });
      expect(status).toEqual({ code: SpanStatusCode.ERROR });
    }
    for (const call of calls()) {
      for (const request of childrenOf(call)) expect(toMs(request.duration)).toBeLessThanOrEqual(toMs(call.duration));
    }
    const lists = named("listSessionUsers").map(({ attributes }) => attributes["zoom_video_sdk.list_id"]);
    expect(new Set(lists).size).toBe(4);
  });

  test("show no ID, name or token in what the hooks record", async () => {
    await run(true);
    const own = spans
      .getFinishedSpans()
      .filter(({ instrumentationScope }) => instrumentationScope.name === "zoom-video-sdk-api");
    expect(own.length).toBeGreaterThan(24);
    const shown = JSON.stringify(own.map(({ name, attributes, events, status }) => [name, attributes, events, status]));
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  });

  test("have a span for each attempt if asked for", async () => {
    await run(true);
    for (const call of calls()) {
      const own = childrenOf(call).filter(
        ({ instrumentationScope }) => instrumentationScope.name === "zoom-video-sdk-api",
      );
      const path = call.attributes["url.template"];
      expect(own.map(({ name, kind }) => [name, kind])).toEqual(own.map(() => [`GET ${path}`, SpanKind.CLIENT]));
      expect(own.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual(
        own.length === 2 ? [undefined, 1] : [undefined],
      );
      expect(own).toHaveLength(call.attributes["zoom_video_sdk.attempts"] as number);
    }
  });

  test("are measured in seconds, by operation and outcome", async () => {
    await reader.forceFlush();
    measured.reset();
    await run();
    await reader.forceFlush();
    const [scope] = measured.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics);
    const points = (name: string) =>
      scope?.metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
    const counts = points("zoom_video_sdk.call.duration").map(({ attributes, value }) => [
      attributes["zoom_video_sdk.operation"],
      attributes["error.type"],
      (value as { count: number }).count,
    ]);
    expect(counts.sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
      ["getSession", "404", 4],
      ["listSessionUsers", undefined, 8],
      ["getSession", undefined, 12],
    ]);
    const queued = points("zoom_video_sdk.queue.duration").map(({ value }) => (value as { count: number }).count);
    expect(queued.reduce((sum, count) => sum + count, 0)).toBe(24);
  });
});

test("a path that only the caller knows is in no name", async () => {
  const zoom = client();
  await zoom.raw.GET("/videosdk/new/ses-id-raw" as "/videosdk/stream_ingestions", {});
  const [call] = calls();
  expect(call?.name).toBe("ZoomVideoSDK/GET");
  expect(JSON.stringify(call?.attributes)).not.toContain("ses-id");
});

test("a call that the caller aborts is no error", async () => {
  const zoom = client();
  await zoom.sessions.get("ses-id", {}, { signal: AbortSignal.abort() }).catch(() => {});
  expect(calls()).toMatchObject([
    { status: { code: SpanStatusCode.UNSET }, attributes: { "error.type": "AbortError" } },
  ]);
});

const toMs = ([seconds, nanoseconds]: [number, number]) => seconds * 1000 + nanoseconds / 1e6;
