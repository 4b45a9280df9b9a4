import { type Change, DOCUMENTATION, type Weight } from "./change.js";
import { code } from "./wording.js";

const WEIGHTS: readonly Weight[] = ["breaking", "minor", "patch"];

/** Changelog lines, breaking changes first. A change that affects many places is one line. */
export function changelogLines(changes: readonly Change[]): string[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const where = change.what === DOCUMENTATION.what ? "" : (change.shared ?? change.place);
    const key = JSON.stringify([change.weight, where, change.what]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return WEIGHTS.flatMap((weight) => [...groups.values()].filter(([first]) => first.weight === weight)).map(line);
}

function line(group: [Change, ...Change[]]): string {
  const [{ weight, place, shared, what }] = group;
  const operations = names(group.flatMap(({ operation }) => operation ?? []));
  if (what === DOCUMENTATION.what) return `Documentation${operations && ` of ${operations}`}`;
  const prefix = weight === "breaking" ? "**Breaking:** " : "";
  if (shared !== undefined && group.some((change) => change.place !== place)) {
    return `${prefix}${shared} ${what} (in ${operations})`;
  }
  return `${prefix}${operations && `${operations}: `}${place && `${place} `}${what}`;
}

const MAX_NAMES = 6;

function names(operations: readonly string[]): string {
  const all = [...new Set(operations)].map(code);
  if (all.length <= MAX_NAMES) return all.join(", ");
  const shown = MAX_NAMES - 1;
  return `${all.slice(0, shown).join(", ")} and ${all.length - shown} more`;
}
