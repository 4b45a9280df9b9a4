/** What went wrong, for programs: `kind` in the JSON of an error. */
export type ErrorKind =
  | "failed"
  | "usage"
  | "credentials"
  | "not-found"
  | "rejected"
  | "rate-limit"
  | "network"
  | "server"
  | "partial"
  | "interrupted";

/** They never change their meaning: scripts rely on them. */
export const EXIT_CODES: Readonly<Record<ErrorKind, { code: number; meaning: string }>> = {
  failed: { code: 1, meaning: "Something else failed, or doctor found a problem." },
  usage: { code: 2, meaning: "The command line, or a variable, is wrong. Nothing was sent." },
  credentials: { code: 3, meaning: "Keys are missing or malformed, or Zoom does not accept them." },
  "not-found": { code: 4, meaning: "It does not exist." },
  rejected: { code: 5, meaning: "The API rejected the request (400, 403, 405, 409, …)." },
  "rate-limit": { code: 6, meaning: "A rate limit or the daily quota is exhausted." },
  network: { code: 7, meaning: "There was no response: connection, TLS, proxy or timeout." },
  server: { code: 8, meaning: "The server failed (5xx), or did not respond with JSON." },
  partial: { code: 9, meaning: "Part of the work was done: some recordings could not be saved." },
  interrupted: { code: 130, meaning: "Ctrl-C. (143 after SIGTERM.)" },
};

/** By exact name, so subclasses have lines of their own. */
const KINDS: Readonly<Record<string, ErrorKind>> = {
  InvalidArgumentError: "usage",
  AuthenticationError: "credentials",
  NotFoundError: "not-found",
  RateLimitError: "rate-limit",
  ServerError: "server",
  ResponseParseError: "server",
  ConnectionError: "network",
  TimeoutError: "network",
};

/** The kind of an error of the package. */
export function kindOf(error: unknown): ErrorKind {
  const { name = "", status } = Object(error) as { name?: string; status?: unknown };
  return KINDS[name] ?? (typeof status === "number" ? "rejected" : "failed");
}

/** A record for each code; success has no `kind`. */
export const exitCodes = (): object[] => [
  { code: 0, meaning: "Done." },
  ...Object.entries(EXIT_CODES).map(([kind, { code, meaning }]) => ({ code, kind, meaning })),
];

/** The topic `exit-codes` of the help. */
export const EXIT_CODES_HELP = [
  "Exit codes:",
  "  0    Done.",
  ...Object.values(EXIT_CODES).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`),
].join("\n");
