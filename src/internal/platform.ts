// What runtimes differ in. Globals are read when needed, not on import, except for what fake timers replace.

/** Whether others can read what this process holds: a web page. jsdom and Deno 1 look like one, too. */
export const isBrowser = (): boolean => "window" in globalThis && !("Deno" in globalThis);

/** A variable of the environment. Some edge runtimes have none, and Deno may deny access to it. */
export function readEnv(name: string): string | undefined {
  try {
    // An empty variable counts as unset, as with most tools.
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

/** The same for a variable that hardly anyone sets: Deno does not ask the user for permission to read it. */
export function readOptionalEnv(name: string): string | undefined {
  const { Deno } = globalThis as { Deno?: { permissions?: { querySync?(of: object): { state: string } } } };
  const state = Deno?.permissions?.querySync?.({ name: "env", variable: name }).state ?? "granted";
  return state === "granted" ? readEnv(name) : undefined;
}

/** Whether `fetch` takes `cache`. Cloudflare Workers with a compatibility date before 2024-11-11 throw on it. */
export const knowsCache = (): boolean => "cache" in (globalThis.Request?.prototype ?? {});

/** Globals that the client needs and this environment lacks. */
export function missingGlobals(needsFetch: boolean): string[] {
  const needed = ["AbortController", "Headers", "Response", "TextDecoder", "URL", ...(needsFetch ? ["fetch"] : [])];
  return needed.filter((name) => !(name in globalThis));
}

/** Without an import: bundles for other runtimes have no `node:crypto`. Node has the function since 20.16, within Jest too. */
export function findNodeCrypto(): typeof import("node:crypto") | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  return process?.getBuiltinModule?.("node:crypto") as typeof import("node:crypto") | undefined;
}

/** Web Crypto. jsdom hides Node's, even where jest-fixed-jsdom brings back the other globals. */
export function findWebCrypto(): Crypto | undefined {
  const own = globalThis.crypto as Crypto | undefined;
  return own?.subtle === undefined ? (findNodeCrypto()?.webcrypto as Crypto | undefined) : own;
}

export const randomUuid = (): string => (findWebCrypto() ?? globalThis.crypto).randomUUID();

/** `URL.parse`, which came with Node 22 and isn't in jsdom. */
export function parseUrl(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Captured on import: fake timers replace the global later, and would hold up requests. */
const immediate = globalThis.setImmediate as typeof setImmediate | undefined;

/**
 * Lets the event loop read what has arrived, such as the end of connections that the server closed while this process
 * was frozen or busy. It takes two turns: the first may run before the loop polls. Does nothing where there is no
 * `setImmediate`, or where fake timers had replaced it before the import.
 */
export async function pollTwice(): Promise<void> {
  if (immediate === undefined || "clock" in immediate) return;
  for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((resolve) => void immediate(resolve));
}
