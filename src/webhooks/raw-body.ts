import { WebhookVerificationError } from "../core/errors.js";

/** The raw body of a webhook, byte for byte as received: not parsed, not trimmed; on AWS Lambda, decoded from base64. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** Not instanceof: test runners have their own Uint8Array. */
export function isRawBody(body: unknown): body is RawBody {
  if (typeof body === "string") return true;
  const tag = Object.prototype.toString.call(body);
  return (ArrayBuffer.isView(body) && tag === "[object Uint8Array]") || tag === "[object ArrayBuffer]";
}

/** The bytes that Zoom signs. @throws WebhookVerificationError if the body is no longer raw. */
export function bytesOf(body: unknown): Uint8Array {
  if (!isRawBody(body)) {
    throw new WebhookVerificationError(
      "body",
      `body must be the raw request body, a string, Uint8Array or ArrayBuffer, not ${body === null ? "null" : typeof body}. ${KEEP_RAW}`,
    );
  }
  if (typeof body === "string") return new TextEncoder().encode(body);
  return ArrayBuffer.isView(body) ? body : new Uint8Array(body);
}

/** How to get the raw body, for messages. */
export const KEEP_RAW =
  'Zoom signs the bytes, and JSON.stringify does not restore them. Express: express.raw({ type: "application/json" }) on this route, before express.json(). Fastify: addContentTypeParser with parseAs: "buffer". NestJS: rawBody: true. Next.js: await request.arrayBuffer(). AWS Lambda: event.body.';

/** The signed text: `v0:{timestamp}:{body}`. */
export function signedBytes(timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = new TextEncoder().encode(`v0:${timestamp}:`);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  return signed;
}
