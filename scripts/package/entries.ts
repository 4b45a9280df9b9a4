/** An entry of the package with its budget: what importing it loads, minified and gzipped, in bytes. */
export interface Entry {
  path: string;
  budget: number;
}

/** All code entries. `exports` in package.json has to have these, and JSON_ENTRIES, and no others. */
export const ENTRIES: readonly Entry[] = [
  { path: ".", budget: 15_500 },
  { path: "./testing", budget: 8_000 },
  { path: "./schema", budget: 1_000 },
];

export const JSON_ENTRIES: readonly string[] = ["./openapi.json", "./package.json"];

/** `./testing` → `zoom-video-sdk-api/testing`. */
export function specifierOf(path: string): string {
  return `zoom-video-sdk-api${path.slice(1)}`;
}
