import { InvalidArgumentError, WebhookVerificationError } from "../core/errors.js";
import type { WebhookErrorContext } from "./handler-options.js";

/** A request that gets no further: what to answer, and why. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly phase: WebhookErrorContext["phase"];
  readonly reason: unknown;

  constructor(
    status: number,
    phase: WebhookErrorContext["phase"],
    reason: unknown,
    headers: Record<string, string> = {},
  ) {
    super();
    this.status = status;
    this.headers = headers;
    this.phase = phase;
    this.reason = reason;
  }

  /** Zoom drops an event that is answered 4xx, so only what proves that it isn't Zoom's, or that no repeat helps, is. */
  static of(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    const isRefused = error instanceof WebhookVerificationError || error instanceof InvalidArgumentError;
    return isRefused ? new Refusal(401, "verify", error) : new Refusal(503, "setup", error);
  }
}
