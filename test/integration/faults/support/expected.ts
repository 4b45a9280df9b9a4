import type { Call } from "./calls.js";
import type { Failure, Fault, Limits } from "./fault.js";

/** How a call has to end, by README ("Errors", "Retries and time limits", "Recordings on disk"). */
export interface Expected {
  /** "result", or the name of the error; with the reason of a `DownloadError`. */
  outcome: string;
  /** How often it is tried. */
  attempts: number;
  /** How many requests reach the server for it; those before and after it are not counted. */
  requests: number;
}

export const MAX_RETRIES = 2;
export const MAX_RETRY_DELAY_MS = 1000;
/** A download follows ten redirects. */
const HOPS = 11;

/** Where the fault stays for as long as anyone tries. */
export function whileItStays(fault: Fault, call: Call): Expected {
  const failure = failureOf(fault, call);
  const outcome = outcomeOf(failure, call);
  const attempts = 1 + (outcome === "result" ? 0 : timesAgain(failure, call, fault.limits ?? {}));
  const hops = failure.type === "circle" && call.returns === "file" ? HOPS : 1;
  return { outcome, attempts, requests: failure.type === "unsent" ? 0 : attempts * hops };
}

/** Where it is gone when it is tried again. */
export function whenItPasses(fault: Fault, call: Call): Expected {
  const stays = whileItStays(fault, call);
  if (stays.attempts === 1) return stays;
  return { outcome: "result", attempts: 2, requests: failureOf(fault, call).type === "unsent" ? 1 : 2 };
}

function failureOf({ failure, ofDownload = failure }: Fault, call: Call): Failure {
  return call.returns === "file" ? ofDownload : failure;
}

function outcomeOf(failure: Failure, { returns: answers }: Call): string {
  switch (failure.type) {
    case "none":
      return "result";
    case "unsent":
    case "lost":
      return "ConnectionError";
    case "slow":
      return "TimeoutError";
    case "circle":
      return answers === "file" ? "DownloadError redirect" : "ApiError";
    case "status":
      return STATUS_ERRORS[failure.status] ?? (failure.status >= 500 ? "ServerError" : "ApiError");
    case "success":
      return isData(failure.holds, answers)
        ? "result"
        : answers === "file"
          ? notTheFile(failure.holds)
          : "ResponseParseError";
  }
}

const STATUS_ERRORS: Record<number, string> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  404: "NotFoundError",
  429: "RateLimitError",
};

type Holds = Extract<Failure, { type: "success" }>["holds"];

/** Whether a success holds what the operation answers. Where that is nothing, any JSON will do. */
function isData(holds: Holds, returns: Call["returns"]): boolean {
  if (returns === "nothing") return holds !== "text" && holds !== "page";
  if (returns === "object") return holds === "object" || holds === "unlisted";
  return returns === "list" && holds === "object";
}

/** Zoom's page for signing in comes with status 200; of anything else, the size tells. */
const notTheFile = (holds: Holds) => (holds === "page" ? "DownloadError sign-in" : "DownloadError size");

/** How often a call is sent again. */
function timesAgain(failure: Failure, call: Call, { deadlineMs = Number.POSITIVE_INFINITY }: Limits): number {
  const remainingMs = call.returns === "file" ? Number.POSITIVE_INFINITY : deadlineMs;
  const mayRepeat = call.retry === "unsafe" ? 0 : MAX_RETRIES;
  switch (failure.type) {
    case "unsent":
      return MAX_RETRIES;
    case "lost":
      return mayRepeat;
    case "slow":
      return remainingMs < Number.POSITIVE_INFINITY ? 0 : mayRepeat;
    case "status": {
      const { status } = failure;
      // Once, with a new token.
      if (status === 401) return 1;
      const { asksMs = status === 429 ? windowOf(call) : 0 } = failure;
      if (asksMs > MAX_RETRY_DELAY_MS || asksMs >= remainingMs) return 0;
      return status === 429 ? MAX_RETRIES : [408, 500, 502, 503, 504].includes(status) ? mayRepeat : 0;
    }
    case "success":
      // The page may mean that the token is not taken.
      return failure.holds === "page" && call.returns === "file" ? 1 : 0;
    default:
      return 0;
  }
}

const windowOf = ({ label }: Call) => (label === "RESOURCE-INTENSIVE" ? 60_000 : 1000);
