/** An entry of the package with its budgets, in bytes, minified and gzipped. */
export interface Entry {
  path: string;
  /** What importing it loads. */
  budget: number;
  /** That, and what calls load when they need it: what a bundle holds. */
  whole: number;
}

/** All code entries. `exports` in package.json has to have these, and JSON_ENTRIES, and no others. */
export const ENTRIES: readonly Entry[] = [
  { path: ".", budget: 12_000, whole: 21_000 },
  { path: "./rate-limit", budget: 4_200, whole: 4_200 },
  { path: "./redis", budget: 6_200, whole: 6_200 },
  { path: "./testing", budget: 8_000, whole: 8_000 },
  { path: "./webhooks", budget: 2_500, whole: 2_500 },
  { path: "./download", budget: 12_000, whole: 12_000 },
  { path: "./schema", budget: 1_000, whole: 1_000 },
];

export const JSON_ENTRIES: readonly string[] = ["./openapi.json", "./package.json"];

/** `./testing` → `zoom-video-sdk-api/testing`. */
export function specifierOf(path: string): string {
  return `zoom-video-sdk-api${path.slice(1)}`;
}
