import type { WebhookErrorContext, WebhookHandlerOptions } from "./handler-options.js";

/** Passes errors on to `onError`. */
export class Reporter {
  readonly #onError: NonNullable<WebhookHandlerOptions["onError"]>;

  constructor(onError: WebhookHandlerOptions["onError"] = logError) {
    this.#onError = onError;
  }

  /** Never rejects: a failed report must not change the answer. */
  async report(error: unknown, context: WebhookErrorContext): Promise<void> {
    try {
      await this.#onError(error, context);
    } catch {}
  }
}

const WHAT: Record<WebhookErrorContext["phase"], string> = {
  setup: "could not be verified",
  verify: "was refused",
  deduplicate: "may come twice: the deduplicator failed",
  handle: "failed in its handler",
};

/** Neither body nor secret nor signature may get into a log. */
function logError(error: unknown, { phase, event, delivery, willRepeat }: WebhookErrorContext): void {
  const which = [event?.event, delivery?.requestId].filter((each) => each !== undefined).join(" ");
  const repeat =
    phase === "deduplicate" ? "" : ` ${willRepeat ? "Zoom will send it again." : "Zoom won't send it again."}`;
  // A refusal needs no stack.
  const reason = phase === "verify" && error instanceof Error ? error.message : error;
  console.error(`Zoom webhook ${which && `${which} `}${WHAT[phase]}.${repeat}`, reason);
}
