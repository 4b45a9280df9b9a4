import { WEBHOOK_EVENTS } from "../../generated/webhooks.js";
import { WebhookVerificationError } from "../core/errors.js";
import { answerWith } from "./answer-url-validation.js";
import type { HandlerSettings } from "./check-handler-options.js";
import { type Claimed, claimDelivery } from "./claim-delivery.js";
import { startTimer } from "./deadline.js";
import type { KnownWebhookEvent, WebhookEvent } from "./events.js";
import type { WebhookDelivery, WebhookEventHandler, WebhookPlatform } from "./handler-options.js";
import { headerValue, SIGNATURE, TIMESTAMP, type WebhookHeaders, webhookRequestId } from "./headers.js";
import { Hmac, sha256 } from "./hmac.js";
import { readSecretToken } from "./read-secret-token.js";
import { Refusal } from "./refusal.js";
import { Reporter } from "./reporter.js";
import type { WebhookSecret } from "./secret-tokens.js";
import { checkStamp } from "./verification.js";
import { verifyWith } from "./verify-webhook.js";

/** A request whose body is yet to be read. */
export interface Incoming {
  method: string;
  headers: WebhookHeaders;
  /** Stops reading, and rejects, when the signal aborts. @throws Refusal */
  readBody(maxBytes: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** A response, as data. */
export interface WebhookAnswer {
  /** HTTP status. */
  status: number;
  /** Headers, with lower-case names. */
  headers: Record<string, string>;
  /** Empty, or the JSON that answers a URL validation. */
  body: string;
}

interface Verified {
  body: Uint8Array;
  event: WebhookEvent;
  delivery: WebhookDelivery;
  secretToken: WebhookSecret;
}

/** How far a request has come, which decides the answer when time is up. */
interface Progress {
  event?: WebhookEvent;
  delivery?: WebhookDelivery;
  isHandling: boolean;
  /** What to answer, though a report may still be under way. */
  answer?: WebhookAnswer;
  isAnswered: boolean;
  /** Ends the reading of the body, once it is answered. */
  readonly reading: AbortController;
}

const answer = (status: number, headers: Record<string, string> = {}, body = ""): WebhookAnswer => ({
  status,
  headers,
  body,
});

/** What is behind a webhook handler, whatever the form of its requests. */
export class Receiver {
  readonly #settings: HandlerSettings;
  readonly #reporter: Reporter;
  readonly #hmac = new Hmac();
  readonly #running = new Set<Promise<unknown>>();

  constructor(settings: HandlerSettings) {
    this.#settings = settings;
    this.#reporter = new Reporter(settings.onError);
  }

  /** Never rejects. */
  async receive(incoming: Incoming, platform: WebhookPlatform | undefined): Promise<WebhookAnswer> {
    const deadline = startTimer(this.#settings.acknowledgeWithinMs);
    const progress: Progress = { isHandling: false, isAnswered: false, reading: new AbortController() };
    const work = this.#process(incoming, progress);
    this.#running.add(work);
    void work.then(() => this.#running.delete(work));
    const inTime = await Promise.race([work, deadline.passed]);
    deadline.cancel();
    return inTime ?? this.#answerLate(work, progress, platform);
  }

  /** Resolves once no handler is running. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #answerLate(
    work: Promise<WebhookAnswer>,
    progress: Progress,
    platform: WebhookPlatform | undefined,
  ): Promise<WebhookAnswer> {
    const { event, delivery, isHandling } = progress;
    const known = progress.answer ?? (isHandling ? answer(200) : undefined);
    const about = { event, delivery, willRepeat: known === undefined };
    if (known === undefined) {
      // Not verified or not claimed: whatever comes of it, this request is not handled.
      progress.isAnswered = true;
      const { acknowledgeWithinMs } = this.#settings;
      const error = new Error(
        `The request was not verified within ${acknowledgeWithinMs} ms. Are the body, secretToken or deduplicate slow?`,
      );
      void this.#reporter.report(error, { ...about, phase: "setup" });
      progress.reading.abort(error);
      return answer(503);
    }
    try {
      // Before the answer: afterwards, the platform may be gone.
      if (platform?.waitUntil !== undefined) platform.waitUntil(work);
      else this.#settings.background?.(work);
    } catch (error) {
      void this.#reporter.report(error, { ...about, phase: "handle" });
      return work;
    }
    progress.isAnswered = true;
    return known;
  }

  async #process(incoming: Incoming, progress: Progress): Promise<WebhookAnswer> {
    try {
      const { body, event, delivery, secretToken } = await this.#verify(incoming, progress.reading.signal);
      Object.assign(progress, { event, delivery });
      if (event.event === "endpoint.url_validation")
        return await this.#answerChallenge(event as Challenge, secretToken);
      const claimed = await this.#claim(body, event, delivery, progress);
      if (claimed === "done") return answer(200);
      if (claimed === "running") return answer(503);
      if (progress.isAnswered) {
        await claimed.release();
        return answer(503);
      }
      progress.isHandling = true;
      progress.answer = await this.#handle(event, delivery, claimed, progress);
      return progress.answer;
    } catch (error) {
      const { signal } = progress.reading;
      // Reported when it was answered.
      if (signal.aborted && error === signal.reason) return answer(503);
      const { status, headers, phase, reason } = Refusal.of(error);
      progress.answer = answer(status, headers);
      const { event, delivery } = progress;
      // What was answered before was 503.
      const willRepeat = progress.isAnswered || status >= 500;
      await this.#reporter.report(reason, { phase, event, delivery, willRepeat });
      return progress.answer;
    }
  }

  async #verify({ method, headers, readBody }: Incoming, signal: AbortSignal): Promise<Verified> {
    if (String(method).toUpperCase() !== "POST") {
      const reason = new WebhookVerificationError("method", `The method is ${method}. Zoom sends POST.`);
      throw new Refusal(405, "verify", reason, { allow: "POST" });
    }
    const { maxBodyBytes, toleranceSeconds } = this.#settings;
    // Before the body: a request that is not Zoom's should cost nothing.
    checkStamp(headers, toleranceSeconds);
    const body = await readBody(maxBodyBytes, signal);
    const secretToken = await readSecretToken(this.#settings.secretToken, headers);
    const event = await verifyWith(this.#hmac, { body, headers, secretToken, toleranceSeconds });
    const sentAt = new Date(Number(headerValue(headers, TIMESTAMP)) * 1000);
    return { body, event, secretToken, delivery: { requestId: webhookRequestId(headers), sentAt, headers } };
  }

  async #answerChallenge(event: Challenge, secretToken: WebhookSecret): Promise<WebhookAnswer> {
    const body = await answerWith(this.#hmac, event, secretToken);
    return answer(200, { "content-type": "application/json" }, JSON.stringify(body));
  }

  async #claim(body: Uint8Array, event: WebhookEvent, delivery: WebhookDelivery, progress: Progress): Promise<Claimed> {
    const { deduplicate, acknowledgeWithinMs } = this.#settings;
    const ids = deduplicate === undefined ? [] : await idsOf(body, delivery);
    const report = (error: unknown) =>
      this.#reporter.report(error, { phase: "deduplicate", event, delivery, willRepeat: progress.isAnswered });
    return claimDelivery(deduplicate, ids, acknowledgeWithinMs / 2, report);
  }

  async #handle(
    event: WebhookEvent,
    delivery: WebhookDelivery,
    claimed: Exclude<Claimed, string>,
    progress: Progress,
  ): Promise<WebhookAnswer> {
    const { onFailure } = this.#settings;
    const results = await Promise.allSettled(this.#handlersOf(event).map(async (handle) => handle(event, delivery)));
    const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    if (errors.length === 0) {
      await claimed.keep();
      return answer(200);
    }
    const willRepeat = onFailure === "repeat" && !progress.isAnswered;
    progress.answer = answer(willRepeat ? 500 : 200);
    const result = progress.answer;
    const error = errors.length === 1 ? errors[0] : new AggregateError(errors, `${errors.length} handlers failed.`);
    const settled = onFailure === "repeat" ? claimed.release() : claimed.keep();
    await Promise.all([settled, this.#reporter.report(error, { phase: "handle", event, delivery, willRepeat })]);
    return result;
  }

  #handlersOf(event: WebhookEvent): WebhookEventHandler<WebhookEvent>[] {
    const { on, onUnknown } = this.#settings;
    const name: string = event.event;
    const isKnown = (WEBHOOK_EVENTS as readonly string[]).includes(name);
    const byName = isKnown ? (on as Record<string, unknown>)[name] : (onUnknown as unknown);
    return [byName, on["*"]].filter((each) => each !== undefined) as WebhookEventHandler<WebhookEvent>[];
  }
}

type Challenge = KnownWebhookEvent<"endpoint.url_validation">;

/**
 * A retry has Zoom's ID and the body of the first attempt; its signature may be another. The ID is not signed, so it does
 * not count alone: a replay may have one of its own, or that of another event.
 */
async function idsOf(body: Uint8Array, { requestId, headers }: WebhookDelivery): Promise<string[]> {
  const signature = headerValue(headers, SIGNATURE) ?? "";
  return requestId === undefined ? [signature] : [`${requestId} ${await sha256(body)}`, signature];
}
