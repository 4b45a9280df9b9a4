/** Which limit a 429 speaks of. */
export type RateLimitKind = "per-second" | "daily" | "concurrency" | "unknown";

/** Zoom tells by the text of the message, and at times by a header. The text is the surer sign. */
export function rateLimitKind(message: string, headers: Headers): RateLimitKind {
  if (/\bdaily\b/i.test(message)) return "daily";
  if (/\bper[- ](?:second|minute)\b/i.test(message)) return "per-second";
  if (/\bconcurren/i.test(message)) return "concurrency";
  const type = headers.get("x-ratelimit-type") ?? "";
  if (/daily/i.test(type)) return "daily";
  return /qps/i.test(type) ? "per-second" : "unknown";
}
