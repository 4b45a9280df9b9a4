import type { Deduplicator } from "./deduplicator.js";
import type { KnownWebhookEvent, UnknownWebhookEvent, WebhookEvent, WebhookEventName } from "./events.js";
import type { WebhookHeaders } from "./headers.js";
import type { WebhookSecret } from "./secret-tokens.js";

/** A request that brought an event. */
export interface WebhookDelivery {
  /** Zoom's ID of the event: the same when Zoom sends it again. Not signed. `undefined` if missing. */
  readonly requestId: string | undefined;
  /** When it was signed. */
  readonly sentAt: Date;
  /** All headers, as received. */
  readonly headers: WebhookHeaders;
}

/** Handles an event; a promise is awaited. If it throws, Zoom sends the event again, see `onFailure`. */
export type WebhookEventHandler<Event> = (event: Event, delivery: WebhookDelivery) => unknown;

/** Handlers by event name, and `"*"` for all events. */
export type WebhookEventHandlers = {
  [Name in Exclude<WebhookEventName, "endpoint.url_validation">]?:
    | WebhookEventHandler<KnownWebhookEvent<Name>>
    | undefined;
} & { "*"?: WebhookEventHandler<WebhookEvent> | undefined };

/** What an error reported to `onError` is about. */
export interface WebhookErrorContext {
  /**
   * `setup`: the secret token is missing, or the body was read before; `verify`: the request was refused; `deduplicate`:
   * the deduplicator failed, and the event is handled all the same; `handle`: a handler failed.
   */
  phase: "setup" | "verify" | "deduplicate" | "handle";
  /** The event, once it is verified. */
  event?: WebhookEvent | undefined;
  /** The request that brought it, once it is verified. */
  delivery?: WebhookDelivery | undefined;
  /** Whether the answer makes Zoom send the event again. */
  willRepeat: boolean;
}

/** What the platform offers for work after the answer: a Worker's or Hono's context. */
export interface WebhookPlatform {
  /** Keeps the process alive until the work is done. */
  waitUntil?(work: Promise<unknown>): void;
}

/** Options of {@link createWebhookHandler}. */
export interface WebhookHandlerOptions {
  /** Handlers by event name, and `"*"` for all events. Those of one event run in parallel. Others are answered 200. */
  on: WebhookEventHandlers;
  /** Handles events that have no types here: those that Zoom adds. */
  onUnknown?: WebhookEventHandler<UnknownWebhookEvent> | undefined;
  /**
   * Called with every error, and with the reason of every refusal. Default: `console.error` with the event's name and
   * ID. What it throws is ignored.
   */
  onError?: ((error: unknown, context: WebhookErrorContext) => unknown) | undefined;
  /**
   * The app's webhook secret token; while you rotate it, both the new and the old one; or a function that reads it from
   * a vault. Default: the environment variable `ZOOM_VIDEO_SDK_WEBHOOK_SECRET`, read at the first request.
   */
  secretToken?: WebhookSecret | ((headers: WebhookHeaders) => WebhookSecret | Promise<WebhookSecret>) | undefined;
  /** How many seconds ago a request may have been signed; `Infinity` for no limit. Default 5400, see `verifyWebhook`. */
  toleranceSeconds?: number | undefined;
  /** The largest body, in bytes; a larger one is answered 413. Default 1 MiB, far more than Zoom sends. */
  maxBodyBytes?: number | undefined;
  /**
   * Milliseconds from the request to the answer, whatever the handlers do: Zoom waits for 3 s. Handlers that take longer
   * go on, but nothing repeats them if they fail. `Infinity` awaits them, for platforms that freeze the process after
   * the answer, such as AWS Lambda. Default 2000.
   */
  acknowledgeWithinMs?: number | undefined;
  /**
   * What a handler that fails in time leads to. `repeat`: 500, so that Zoom sends the event again, after 5, 25 and 85
   * minutes, and all of its handlers run again. `accept`: 200. Default `repeat`.
   */
  onFailure?: "repeat" | "accept" | undefined;
  /**
   * Detects duplicate deliveries: `memoryDeduplicator()`, or `redisDeduplicator({ client })` of
   * `zoom-video-sdk-api/redis`. Without one, a handler may get an event twice. Default: none. Memory is shared
   * neither by processes nor by instances of a function, so it would only seem to work there.
   */
  deduplicate?: Deduplicator | undefined;
  /**
   * Registers work that goes on after the answer, where the platform has a global function for that, such as `waitUntil`
   * of `@vercel/functions` or `after` of Next.js. Default: the `waitUntil` of the second argument, if there is one.
   */
  background?: ((work: Promise<unknown>) => void) | undefined;
}
