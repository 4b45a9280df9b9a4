// Compiled by `npm run typecheck`, never run. The client itself, options, pages, errors.
import { expectTypeOf } from "vitest";
import {
  type ApiError,
  type ApiErrorBody,
  type CallOptions,
  type ClientOptions,
  type Hooks,
  type ListOptions,
  type Logger,
  type LogLevel,
  type OperationId,
  type Page,
  type PageCursor,
  type PagePromise,
  type ParsedErrorBody,
  type RateLimitError,
  type RateLimitKind,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type Session,
  type SessionDetails,
  type SessionList,
  ZoomVideoSdk,
} from "../../src/index.js";

export function options() {
  new ZoomVideoSdk();
  // What comes from the environment goes in as it is.
  new ZoomVideoSdk({ apiKey: process.env["KEY"], apiSecret: process.env["SECRET"], baseUrl: undefined });
  new ZoomVideoSdk({ token: async () => "token", maxRetries: 0, maxRetryDelayMs: 5, timeoutMs: 5, deadlineMs: 5 });
  new ZoomVideoSdk({ baseUrl: "http://proxy.internal/v2", allowInsecureBaseUrl: true });
  // @ts-expect-error yes or no, not a text of the environment
  new ZoomVideoSdk({ allowInsecureBaseUrl: "true" });
  expectTypeOf<ClientOptions["hooks"]>().toEqualTypeOf<Hooks | undefined>();
  expectTypeOf<ClientOptions["logger"]>().toEqualTypeOf<Logger | undefined>();
  expectTypeOf<ClientOptions["logLevel"]>().toEqualTypeOf<LogLevel | undefined>();
  expectTypeOf<LogLevel>().toEqualTypeOf<"debug" | "info" | "warn" | "error" | "off">();

  // @ts-expect-error a misspelt option
  new ZoomVideoSdk({ apikey: "key" });
  // @ts-expect-error a function has to give text
  new ZoomVideoSdk({ token: () => 5 });
  // @ts-expect-error a time is a number
  new ZoomVideoSdk({ timeoutMs: "5" });
  // @ts-expect-error an unknown level
  new ZoomVideoSdk({ logLevel: "trace" });
  // @ts-expect-error a logger has all four methods
  new ZoomVideoSdk({ logger: { debug: () => {} } });
}

export function hooks() {
  new ZoomVideoSdk({ logger: console, logLevel: "info" });
  new ZoomVideoSdk({
    hooks: {
      onRequest: (event) => expectTypeOf(event).toEqualTypeOf<RequestEvent>(),
      onResponse: (event) => expectTypeOf(event).toEqualTypeOf<ResponseEvent>(),
      onRetry: (event) => expectTypeOf(event).toEqualTypeOf<RetryEvent>(),
    },
  });
  expectTypeOf<ResponseEvent["status"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<RetryEvent["delayMs"]>().toEqualTypeOf<number>();

  // @ts-expect-error a misspelt hook
  new ZoomVideoSdk({ hooks: { onRetries: () => {} } });
  // @ts-expect-error an event has no such field
  new ZoomVideoSdk({ hooks: { onRequest: ({ status }) => status } });
}

export function account(zoom: ZoomVideoSdk) {
  expectTypeOf(zoom.account("id")).toEqualTypeOf<ZoomVideoSdk>();
  // @ts-expect-error an id is required
  zoom.account();
  // @ts-expect-error an id is text
  zoom.account(5);
}

export async function raw(zoom: ZoomVideoSdk) {
  const answer = await zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "x" } } });
  expectTypeOf<keyof NonNullable<typeof answer.data>>().toEqualTypeOf<keyof SessionDetails>();
  expectTypeOf(answer.data).toExtend<SessionDetails | undefined>();
  expectTypeOf(answer.data?.audio_quality).toEqualTypeOf<string | undefined>();
  expectTypeOf(answer.data?.session_name).toEqualTypeOf<string | undefined>();
  expectTypeOf(answer.error).toEqualTypeOf<ApiErrorBody | undefined>();
  expectTypeOf(answer.response).toEqualTypeOf<Response>();

  // @ts-expect-error an unknown path
  zoom.raw.GET("/videosdk/session/{sessionId}", { params: { path: { sessionId: "x" } } });
  // @ts-expect-error the path has no such method
  zoom.raw.PATCH("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "x" } } });
  // @ts-expect-error a misspelt id
  zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { id: "x" } } });
  // @ts-expect-error a misspelt key
  zoom.raw.GET("/videosdk/report/daily", { params: { query: { yaer: 2026 } } });
}

export async function pages(zoom: ZoomVideoSdk, stored: PageCursor | undefined) {
  const query = { from: "2026-11-01", to: "2026-11-22" };
  const found = zoom.sessions.list(query, { cursor: stored, prefetch: true, maxRetries: 0 });
  expectTypeOf(found).toEqualTypeOf<PagePromise<Session, SessionList>>();
  for await (const page of found.pages()) {
    expectTypeOf(page).toEqualTypeOf<Page<Session, SessionList>>();
    expectTypeOf(page.items).toEqualTypeOf<Session[]>();
    expectTypeOf(page.data).toEqualTypeOf<SessionList>();
    expectTypeOf(page.cursor).toEqualTypeOf<PageCursor | undefined>();
    expectTypeOf(page.getNextPage()).toEqualTypeOf<Promise<Page<Session, SessionList>>>();
  }
  expectTypeOf<Exclude<keyof ListOptions, keyof CallOptions>>().toEqualTypeOf<"cursor" | "prefetch">();

  // @ts-expect-error a switch is no text
  zoom.sessions.list(query, { prefetch: "yes" });
  // @ts-expect-error a cursor is more than its token
  zoom.sessions.list(query, { cursor: "token" });
  // @ts-expect-error a cursor knows its operation
  zoom.sessions.list(query, { cursor: { token: "token" } });
  // @ts-expect-error a method without pages has no cursor
  zoom.sessions.get("id", {}, { cursor: stored });
}

export function errors(error: ApiError, limited: RateLimitError) {
  expectTypeOf(limited.kind).toEqualTypeOf<RateLimitKind>();
  expectTypeOf(limited.kind).toEqualTypeOf<"per-second" | "daily" | "concurrency" | "unknown">();
  expectTypeOf(limited.category).toEqualTypeOf<string | undefined>();
  expectTypeOf(limited).toExtend<ApiError>();
  expectTypeOf(error.retryAt).toEqualTypeOf<Date | undefined>();
  expectTypeOf(error.retryable).toEqualTypeOf<boolean>();
  expectTypeOf(error.hint).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.body).toEqualTypeOf<ParsedErrorBody | string>();
  expectTypeOf<"getSession">().toExtend<OperationId>();

  // @ts-expect-error only errors of a limit have a kind
  error.kind;
  // @ts-expect-error an error does not change
  error.status = 200;
}
