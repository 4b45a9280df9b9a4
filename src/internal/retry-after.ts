/**
 * How long a `Retry-After` header asks to wait, in milliseconds, 0 where its time has passed. Zoom documents an ISO
 * timestamp (`2020-05-31T00:00:00Z`), HTTP knows seconds and dates of its own; nothing where it is none of these.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  // Digits only: a number parser would take the year of a timestamp for seconds.
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date names its month or has dashes: the date parser takes almost anything for a date, "-5" and "1.5" too.
  const isDate = /^\d{4}-\d{2}-\d{2}T|^[A-Z][a-z]{2,8},? /.test(text);
  const at = isDate ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
