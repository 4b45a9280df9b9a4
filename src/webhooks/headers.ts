import { WebhookVerificationError } from "../core/errors.js";

/** Headers of a request: a `Headers`, or an object such as Node's `request.headers`. Names may be in any case. */
export type WebhookHeaders =
  | {
      /** As on `Headers`. */
      get(name: string): string | null;
    }
  | { readonly [name: string]: string | readonly string[] | undefined };

export const SIGNATURE = "x-zm-signature";
export const TIMESTAMP = "x-zm-request-timestamp";
export const REQUEST_ID = "x-zm-request-id";

/**
 * Zoom's ID of an event (`x-zm-request-id`): it stays the same when Zoom resends the event, so it identifies
 * duplicates. It is not verified: the signature does not cover it, so anyone who replays a request within
 * `toleranceSeconds` can change it. Make your handlers idempotent.
 *
 * @returns `undefined` if missing.
 */
export function webhookRequestId(headers: WebhookHeaders): string | undefined {
  const [id] = valuesOf(headers, REQUEST_ID);
  return typeof id === "string" && id !== "" ? id : undefined;
}

/**
 * The single value of a header.
 *
 * @param form What the whole value must match; `description` says the same in words.
 * @throws WebhookVerificationError
 * @internal
 */
export function readHeader(headers: unknown, name: string, form: RegExp, description: string): string {
  const [value, another] = valuesOf(headers, name);
  if (value === undefined) {
    throw new WebhookVerificationError(
      "missing-header",
      `The header ${name} is missing. Either Zoom did not send this request, or a proxy removed the header.`,
    );
  }
  if (another !== undefined || typeof value !== "string" || !form.test(value)) {
    throw new WebhookVerificationError(
      "malformed-header",
      `The header ${name} must appear once and be ${description}.`,
    );
  }
  return value;
}

/** Network input may be anything, whatever its type says. */
function valuesOf(headers: unknown, name: string): unknown[] {
  if (typeof headers !== "object" || headers === null) return [];
  // Not instanceof: some frameworks have their own Headers.
  if ("get" in headers && typeof headers.get === "function") return [headers.get(name) ?? []].flat();
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}
