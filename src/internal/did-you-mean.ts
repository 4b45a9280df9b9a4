/** Names that other libraries use, or that this one used to. */
const ALIASES: Record<string, string> = {
  retries: "maxRetries",
  baseurl: "baseUrl",
  useridentity: "userKey",
};

/** "Did you mean `timeoutMs`?", or the list of names if none is close. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  const best = closest(name, names);
  return best === undefined ? `Valid options: ${names.join(", ")}.` : `Did you mean ${best}?`;
}

/** The known name that `name` was probably meant to be. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const wanted = normalize(name);
  const alias = ALIASES[wanted];
  if (alias !== undefined && known.includes(alias)) return alias;
  const scored = known.map((each) => ({ each, edits: distance(wanted, normalize(each)) }));
  scored.sort((a, b) => a.edits - b.edits);
  const [best] = scored;
  // Short names are close to each other by chance: `to` and `tz`.
  const tolerance = wanted.length < 4 ? 0 : Math.floor(wanted.length / 4);
  return best !== undefined && best.edits <= tolerance ? best.each : undefined;
}

/** `pageSize`, `page_size` and `PageSize` are the same; `timeout` and `timeoutMs` nearly so. */
function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/(?:ms|seconds)$/, "");
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
