/** What one check found. */
export interface Finding {
  check: string;
  /** Only `failed` makes `doctor` fail. */
  status: "ok" | "warning" | "failed" | "skipped";
  /** What was found. No secret. */
  found: string;
  /** What to do about it. */
  remedy?: string | undefined;
}

/** Enough of a secret to tell it from another one. */
export function shown(secret: string): string {
  return `len=${secret.length}, …${secret.length < 12 ? "" : secret.slice(-3)}`;
}
