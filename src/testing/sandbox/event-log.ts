import { ZoomVideoSdkError } from "../../core/errors.js";
import { invalidArgument, show } from "../../internal/validate.js";
import type { KnownWebhookEvent, WebhookEventName } from "../../webhooks/events.js";
import { EVENTS } from "./events.js";

interface Entry {
  readonly event: KnownWebhookEvent;
  /** Ends with the first attempt to deliver it. */
  readonly sent: Promise<void>;
}

/** The events so far. */
export class EventLog {
  #entries: Entry[] = [];
  /** How many events of a name `next` has returned. */
  readonly #taken = new Map<WebhookEventName, number>();
  #waiting: { name: WebhookEventName; resolve: (entry: Entry) => void; reject: (error: Error) => void }[] = [];
  #isClosed = false;

  /** All events so far, oldest first. */
  get all(): readonly KnownWebhookEvent[] {
    return this.#entries.map(({ event }) => event);
  }

  /**
   * The next event of this name that `next` has not returned yet; waits for it if necessary, and until your endpoint has
   * responded to it.
   *
   * @throws InvalidArgumentError if the sandbox never sends this event.
   * @throws ZoomVideoSdkError if the sandbox is reset or closed before the event happens.
   */
  next<Name extends WebhookEventName>(name: Name): Promise<KnownWebhookEvent<Name>> {
    const event = this.#next(name);
    // A test that no longer waits for it must not fail when the sandbox is closed.
    event.catch(() => {});
    return event;
  }

  async #next<Name extends WebhookEventName>(name: Name): Promise<KnownWebhookEvent<Name>> {
    // It would wait indefinitely. The URL validation is no event of the log.
    const isSent = Object.hasOwn(EVENTS, name) && EVENTS[name] !== undefined && name !== "endpoint.url_validation";
    if (!isSent) throw invalidArgument("event", `${show(name)} is not one that the sandbox sends.`);
    const taken = this.#taken.get(name) ?? 0;
    this.#taken.set(name, taken + 1);
    const known = this.#entries.filter(({ event }) => event.event === name)[taken];
    if (known === undefined && this.#isClosed) throw missed(name, "closed");
    const entry =
      known ?? (await new Promise<Entry>((resolve, reject) => this.#waiting.push({ name, resolve, reject })));
    await entry.sent;
    return entry.event as KnownWebhookEvent<Name>;
  }

  /** @internal */
  add(event: KnownWebhookEvent, sent: Promise<void>): void {
    const entry = { event, sent };
    this.#entries.push(entry);
    const index = this.#waiting.findIndex(({ name }) => name === event.event);
    if (index !== -1) this.#waiting.splice(index, 1)[0]?.resolve(entry);
  }

  /** @internal */
  clear(): void {
    this.#entries = [];
    this.#taken.clear();
    this.#giveUp("reset");
  }

  /** @internal */
  close(): void {
    this.#isClosed = true;
    this.#giveUp("closed");
  }

  #giveUp(end: "reset" | "closed"): void {
    for (const { name, reject } of this.#waiting.splice(0)) reject(missed(name, end));
  }
}

const missed = (name: WebhookEventName, end: string) =>
  new ZoomVideoSdkError(`The sandbox was ${end} before the event ${name} happened.`);
