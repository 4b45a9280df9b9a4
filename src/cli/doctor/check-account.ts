import type { ApiError, ClientOptions } from "zoom-video-sdk-api";
import type { Settings } from "../settings.js";
import { adviceOn } from "./connection-advice.js";
import type { Finding } from "./finding.js";

/** Tokens are backdated by as much: with a clock that is further ahead, they are not valid yet. */
const MAX_SKEW_MS = 30_000;

/**
 * One call: does the server respond, at what time, does it accept the keys, and is it a Video SDK account?
 *
 * @param hasKeys Whether there are keys that can be right.
 */
export async function checkAccount(settings: Settings, hasKeys: boolean, signal: AbortSignal): Promise<Finding[]> {
  const { ZoomVideoSdk } = await import("zoom-video-sdk-api");
  const [apiKey, apiSecret] = [settings.get("ZOOM_VIDEO_SDK_API_KEY"), settings.get("ZOOM_VIDEO_SDK_API_SECRET")];
  let date: string | null = null;
  const options: ClientOptions = {
    // Without keys, the server can still be reached.
    ...(hasKeys && apiKey && apiSecret ? { apiKey, apiSecret } : { token: "no-key" }),
    baseUrl: settings.get("ZOOM_VIDEO_SDK_BASE_URL"),
    maxRetries: 0,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      date ??= response.headers.get("date");
      return response;
    },
  };
  let problem: unknown;
  try {
    // Light, and it says whether the account has the Video SDK.
    await new ZoomVideoSdk(options).streamIngestions.list({ page_size: 1 }, { signal });
  } catch (error) {
    signal.throwIfAborted();
    problem = error;
  }
  const connection = connectionFinding(problem, serverOf(settings));
  if (connection.status === "failed") {
    const others = ["clock", "credentials", "account"];
    return [connection, ...others.map((check) => notChecked(check, "no valid response"))];
  }
  return [connection, clockFinding(date), ...accountFindings(problem as ApiError | undefined, hasKeys)];
}

/** Address of the server, and where it comes from. Nothing but its origin and path, as the rest may hold a password. */
export function serverOf(settings: Settings): string {
  const given = settings.get("ZOOM_VIDEO_SDK_BASE_URL");
  if (given === undefined) return "https://api.zoom.us/v2";
  const source = `from ${settings.sourceOf("ZOOM_VIDEO_SDK_BASE_URL")}`;
  if (!URL.canParse(given)) return source;
  const { protocol, origin, pathname } = new URL(given);
  // Without `https://`, a user name is a protocol, and the password part of the path.
  return /^https?:$/.test(protocol) ? `${origin}${pathname}, ${source}` : source;
}

const notChecked = (check: string, reason: string): Finding => ({
  check,
  status: "skipped",
  found: `not checked: ${reason}`,
});

function connectionFinding(problem: unknown, where: string): Finding {
  const advice = problem === undefined ? undefined : adviceOn(problem);
  if (advice === undefined) return { check: "connection", status: "ok", found: where };
  return { check: "connection", status: "failed", found: `${where}: ${advice.found}`, remedy: advice.remedy };
}

function clockFinding(date: string | null): Finding {
  const skew = date === null ? Number.NaN : Date.now() - Date.parse(date);
  if (Number.isNaN(skew)) return { check: "clock", status: "skipped", found: "the server did not say what time it is" };
  const seconds = Math.round(Math.abs(skew) / 1000);
  if (Math.abs(skew) <= MAX_SKEW_MS) return { check: "clock", status: "ok", found: "agrees with the server's" };
  const found = `${seconds} s ${skew > 0 ? "ahead of" : "behind"} the server's`;
  const remedy = "Synchronize the machine's clock (NTP): tokens are valid by the server's clock.";
  return { check: "clock", status: "failed", found, remedy };
}

function accountFindings(problem: ApiError | undefined, hasKeys: boolean): Finding[] {
  if (!hasKeys) return ["credentials", "account"].map((check) => notChecked(check, "see the keys above"));
  if (problem?.status === 401) {
    const found = `not accepted: ${problem.message}`;
    const remedy =
      "Usually it is the SDK pair, which signs join tokens. Copy the API key and the API secret of the Video SDK account instead; they may also have been regenerated.";
    return [
      { check: "credentials", status: "failed", found, remedy },
      notChecked("account", "see the credentials above"),
    ];
  }
  return [{ check: "credentials", status: "ok", found: "accepted" }, accountFinding(problem)];
}

function accountFinding(problem: ApiError | undefined): Finding {
  const check = "account";
  if (problem === undefined) return { check, status: "ok", found: "has the Video SDK" };
  const { status, code, message, retryAt } = problem;
  if (status === 400 && code === 200) {
    const remedy = "Use the keys of an account with a Video SDK plan; keys of a Zoom Meetings account don't work.";
    return { check, status: "failed", found: "is not a Video SDK account", remedy };
  }
  if (status === 429) {
    const remedy = `Wait until ${retryAt?.toISOString() ?? "the limit resets"}, and set the option rateLimit in your app.`;
    return { check, status: "failed", found: `has no calls left: ${message}`, remedy };
  }
  const remedy = "Ask an administrator of the account which permissions the API key has.";
  return { check, status: "failed", found: message, remedy };
}
