import type { KnownWebhookEvent, WebhookEventName } from "../../webhooks/events.js";
import { signWebhook } from "../../webhooks/sign-webhook.js";
import { deadline } from "./clock.js";
import type { Delivery, State } from "./state.js";
import type { World } from "./world.js";

/** After the first attempt; Zoom's page "Using webhooks". */
const RETRY_MINUTES = [5, 25, 85];
/** An endpoint that takes longer has not responded; same source. */
const TIMEOUT_MS = 3000;

interface Message {
  readonly name: WebhookEventName;
  readonly body: string;
  readonly requestId: string;
  readonly traceId: string;
  /** World time. */
  readonly at: number;
}

/** Sends events to the endpoint, one after another and in order, and again when it fails. */
export class Outbox {
  readonly #world: Pick<World, "clock" | "settings" | "ids" | "state">;
  /** Ends when everything up to now has been sent. */
  #sending: Promise<void> = Promise.resolve();

  constructor(world: Pick<World, "clock" | "settings" | "ids" | "state">) {
    this.#world = world;
  }

  /** Resolves when the endpoint has responded, or failed to, for the first time. */
  send(event: KnownWebhookEvent): Promise<void> {
    const { ids, clock } = this.#world;
    const requestId = ids.uuid("request").replaceAll("-", "_");
    const traceId = `WEB_${ids.hex("trace")}`;
    return this.#enqueue({ name: event.event, body: JSON.stringify(event), requestId, traceId, at: clock.now() }, 0);
  }

  /** Resolves when nothing is being sent. */
  async settled(): Promise<void> {
    let before: Promise<void> | undefined;
    while (before !== this.#sending) {
      before = this.#sending;
      await before;
    }
  }

  /**
   * Sends one event now.
   *
   * @returns The response, or why there is none.
   */
  async post(body: string, requestId: string): Promise<{ status: number; text: string } | { error: unknown }> {
    const { webhooks } = this.#world.settings;
    if (webhooks === undefined) return { error: new Error("There is no endpoint.") };
    // Assumed: retries
    const timestamp = Math.floor(this.#world.clock.wire() / 1000);
    const { headers } = signWebhook({ body, requestId, timestamp, secretToken: webhooks.secretToken });
    try {
      const init = { method: "POST", headers, body, redirect: "manual", signal: deadline(TIMEOUT_MS) } as const;
      const response = await fetch(webhooks.url, init);
      return { status: response.status, text: await response.text() };
    } catch (error) {
      return { error };
    }
  }

  #enqueue(message: Message, retry: number): Promise<void> {
    const { state, settings } = this.#world;
    if (settings.webhooks === undefined) {
      settings.onActivity?.({ type: "event", event: message.name, status: undefined });
      return Promise.resolve();
    }
    const sent = this.#sending.then(() => this.#deliver(message, retry, state));
    this.#sending = sent;
    return sent;
  }

  async #deliver(message: Message, retry: number, state: State): Promise<void> {
    // After a reset, what was to be sent belongs to another life.
    if (state !== this.#world.state) return;
    const { name, body, requestId, traceId, at } = message;
    const result = await this.post(body, requestId);
    const outcome =
      "error" in result ? { status: -1, failedReason: reasonOf(result.error) } : { status: result.status };
    const delivery: Delivery = {
      event: name,
      requestId,
      traceId,
      retry,
      at: this.#world.clock.now(),
      body,
      ...outcome,
    };
    state.deliveries.push(delivery);
    this.#world.settings.onActivity?.({ type: "event", event: name, status: outcome.status });
    const delay = RETRY_MINUTES[retry];
    // Zoom does not retry after a redirect or a 4xx.
    const isRetried = outcome.status === -1 || outcome.status >= 500;
    if (!isRetried || delay === undefined || state !== this.#world.state) return;
    this.#world.clock.at(at + delay * 60_000, () => void this.#enqueue(message, retry + 1));
  }
}

/** Whether an attempt counts as delivered. */
export const isDelivered = ({ status }: Delivery): boolean => status >= 200 && status < 300;

/** Zoom's numbers for what went wrong: 1 read timeout, 2 connection refused, 7 any other. */
function reasonOf(error: unknown): number {
  const { name, cause } = error as Error;
  if (name === "TimeoutError") return 1;
  return (cause as { code?: string } | undefined)?.code === "ECONNREFUSED" ? 2 : 7;
}
