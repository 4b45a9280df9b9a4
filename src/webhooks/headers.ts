import { WebhookVerificationError } from "../core/errors.js";

/** Headers of a request: a `Headers`, or an object such as Node's `request.headers`, its names in any case. */
export type WebhookHeaders =
  | {
      /** As of a `Headers`. */
      get(name: string): string | null;
    }
  | { readonly [name: string]: string | readonly string[] | undefined };

export const SIGNATURE = "x-zm-signature";
export const TIMESTAMP = "x-zm-request-timestamp";
export const REQUEST_ID = "x-zm-request-id";

/**
 * The ID that Zoom gives an event (`x-zm-request-id`), to tell an event that is sent again from a new one: it stays the
 * same. Nothing checks it: the signature does not cover it, so who replays a request within `toleranceSeconds` can
 * change it. Handle events so that twice does no harm.
 *
 * @returns `undefined` where there is none.
 */
export function webhookRequestId(headers: WebhookHeaders): string | undefined {
  const [id] = valuesOf(headers, REQUEST_ID);
  return typeof id === "string" && id !== "" ? id : undefined;
}

/**
 * The one value of a header.
 *
 * @param form What it has to look like, in full; `description` says so.
 * @throws WebhookVerificationError
 * @internal
 */
export function readHeader(headers: unknown, name: string, form: RegExp, description: string): string {
  const [value, another] = valuesOf(headers, name);
  if (value === undefined) {
    throw new WebhookVerificationError(
      "missing-header",
      `The header ${name} is missing: either Zoom did not send this, or something on the way drops headers.`,
    );
  }
  if (another !== undefined || typeof value !== "string" || !form.test(value)) {
    throw new WebhookVerificationError("malformed-header", `The header ${name} must be ${description}, once.`);
  }
  return value;
}

/** What comes from the network may be anything, whatever the types say. */
function valuesOf(headers: unknown, name: string): unknown[] {
  if (typeof headers !== "object" || headers === null) return [];
  // Not instanceof: frameworks bring Headers of their own.
  if ("get" in headers && typeof headers.get === "function") return [headers.get(name) ?? []].flat();
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}
