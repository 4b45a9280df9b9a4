import { WebhookVerificationError } from "../core/errors.js";

/**
 * Headers of a request: a `Headers`, a `Map`, pairs of name and value, or an object such as Node's `request.headers`;
 * also Node's `rawHeaders`. Names may be in any case.
 */
export type WebhookHeaders =
  | {
      /** As on `Headers` and `Map`. */
      get(name: string): string | null | undefined;
    }
  | Iterable<readonly [string, string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined };

export const SIGNATURE = "x-zm-signature";
export const TIMESTAMP = "x-zm-request-timestamp";
export const REQUEST_ID = "x-zm-request-id";

/**
 * Zoom's ID of an event (`x-zm-request-id`): it stays the same when Zoom resends the event, so it identifies
 * duplicates. It is not verified: the signature does not cover it, so anyone who replays a request within
 * `toleranceSeconds` can change it, even to the ID of another event. Make your handlers idempotent.
 *
 * @returns `undefined` if missing.
 */
export function webhookRequestId(headers: WebhookHeaders): string | undefined {
  return headerValue(headers, REQUEST_ID) || undefined;
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

/** The value of a header that is there once. */
export function headerValue(headers: unknown, name: string): string | undefined {
  const [value] = valuesOf(headers, name);
  return typeof value === "string" ? value : undefined;
}

/** Network input may be anything, whatever its type says. */
function valuesOf(headers: unknown, name: string): unknown[] {
  if (typeof headers !== "object" || headers === null) return [];
  // Not instanceof: some frameworks have their own Headers. A Map does not ignore case, so its entries are searched.
  const isIterable = Symbol.iterator in headers && typeof headers[Symbol.iterator] === "function";
  if (!isIterable && "get" in headers && typeof headers.get === "function") return [headers.get(name) ?? []].flat();
  const entries = isIterable ? pairsOf([...(headers as Iterable<unknown>)]) : Object.entries(headers);
  return entries.filter(([key]) => String(key).toLowerCase() === name).flatMap(([, value]) => value ?? []);
}

/** Of pairs, or of names and values in turn. */
function pairsOf(list: unknown[]): unknown[][] {
  if (typeof list[0] !== "string") return list.filter(Array.isArray);
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]]] : []));
}
