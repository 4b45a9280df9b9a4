import { WebhookVerificationError } from "../core/errors.js";
import { abortable } from "../internal/abort.js";
import { headerValue, type WebhookHeaders } from "./headers.js";
import { bytesOf, KEEP_RAW } from "./raw-body.js";
import { Refusal } from "./refusal.js";

/** @throws Refusal 413 */
export function checkSize(bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  const reason = new WebhookVerificationError("size", `The body is larger than maxBodyBytes (${maxBytes}).`);
  throw new Refusal(413, "verify", reason);
}

/** Refuses a body by its content-length, before it is read. @throws Refusal 413 */
export function checkStatedSize(headers: WebhookHeaders, maxBytes: number): void {
  checkSize(statedSize(headers), maxBytes);
}

const statedSize = (headers: WebhookHeaders) => Number(headerValue(headers, "content-length") ?? 0);

/** A parser has read the body: 500, so that Zoom sends the event again once that is repaired. */
export function alreadyRead(found: string): Refusal {
  return new Refusal(500, "setup", new WebhookVerificationError("body", `The raw body is gone: ${found}. ${KEEP_RAW}`));
}

/** A body that is there already. @throws Refusal */
export function checkWhole(body: unknown, headers: WebhookHeaders, maxBytes: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(body);
  } catch {
    throw alreadyRead(`it is ${body === null ? "null" : typeof body}`);
  }
  checkSize(bytes.length, maxBytes);
  const stated = statedSize(headers);
  if (bytes.length === 0 && stated > 0) throw alreadyRead(`it is empty, though its content-length is ${stated}`);
  return bytes;
}

/** The body of a web request. @throws Refusal, or what the signal was aborted with */
export async function readRequest(request: Request, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  checkStatedSize(request.headers, maxBytes);
  if (request.bodyUsed || request.body?.locked) throw alreadyRead("the request's body was read before");
  // Some runtimes have no stream.
  if (!request.body) return checkWhole(await abortable(request.arrayBuffer(), signal), request.headers, maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) break;
      chunks.push(value);
      length += value.length;
      checkSize(length, maxBytes);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  }
  return checkWhole(concatenate(chunks, length), request.headers, maxBytes);
}

export function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
