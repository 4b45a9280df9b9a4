import type { Change } from "./change.js";
import { changelogLines } from "./lines.js";

export type Bump = "patch" | "minor" | "major";

/** Before 1.0.0 a breaking change is a minor release, as caret ranges (`^0.1.0`) expect. */
export function bumpOf(changes: readonly Change[], version: string): Bump {
  const has = (weight: Change["weight"]) => changes.some((change) => change.weight === weight);
  if (has("breaking")) return version.startsWith("0.") ? "minor" : "major";
  return has("minor") ? "minor" : "patch";
}

/** The text of a changeset in the format of `@changesets/cli`. */
export function changesetText(
  changes: readonly Change[],
  { name, version }: { name: string; version: string },
): string {
  const lines = changelogLines(changes).map((line) => `- ${line}`);
  return `---\n"${name}": ${bumpOf(changes, version)}\n---\n\nThe API document changed:\n\n${lines.join("\n")}\n`;
}
