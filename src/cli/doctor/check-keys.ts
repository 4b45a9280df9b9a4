import type { Settings, Variable } from "../settings.js";
import { serverOf } from "./check-account.js";
import { type Finding, shown } from "./finding.js";

interface Pair {
  key: Variable;
  secret: Variable;
}

const API: Pair = { key: "ZOOM_VIDEO_SDK_API_KEY", secret: "ZOOM_VIDEO_SDK_API_SECRET" };
const SDK: Pair = { key: "ZOOM_VIDEO_SDK_KEY", secret: "ZOOM_VIDEO_SDK_SECRET" };
const WHERE = "Set it in the environment, or in a file that you pass with --env-file.";

/** Which keys are there, where they come from, and whether they can be right. */
export function checkKeys(settings: Settings): Finding[] {
  return [
    checkKey(settings, API, API.key, "calls need the API key and secret of your Video SDK account"),
    checkKey(settings, API, API.secret, "calls need the API key and secret of your Video SDK account"),
    checkKey(settings, SDK, SDK.key),
    checkKey(settings, SDK, SDK.secret),
    checkKey(settings, undefined, "ZOOM_VIDEO_SDK_WEBHOOK_SECRET"),
    baseUrlFinding(settings),
  ];
}

/** Whether it is a valid URL, and what answers there, is part of the connection. */
function baseUrlFinding(settings: Settings): Finding {
  const check = "ZOOM_VIDEO_SDK_BASE_URL";
  const server = serverOf(settings);
  return { check, status: "ok", found: settings.get(check) === undefined ? `not set: ${server}` : server };
}

/** @param purpose Absent for what only some commands need. */
function checkKey(settings: Settings, pair: Pair | undefined, name: Variable, purpose?: string): Finding {
  const value = settings.get(name);
  if (value === undefined) {
    if (purpose !== undefined) return { check: name, status: "failed", found: `not set: ${purpose}`, remedy: WHERE };
    return { check: name, status: "skipped", found: "not set; only join tokens or webhooks need it" };
  }
  const found = `${shown(value)}, from ${settings.sourceOf(name)}`;
  const problem = problemOf(settings, pair, name, value);
  return problem === undefined
    ? { check: name, status: "ok", found }
    : { check: name, status: "failed", found: `${problem[0]} (${found})`, remedy: problem[1] };
}

function problemOf(
  settings: Settings,
  pair: Pair | undefined,
  name: Variable,
  value: string,
): [problem: string, remedy: string] | undefined {
  if (/[\s"'`]/.test(value)) {
    return ["it contains a space or a quote", "Copy it again, without what surrounds it."];
  }
  if (/^(?:your|<|xxx|changeme|\.\.\.)/i.test(value)) {
    return ["it is a placeholder", "Copy the value from your Video SDK account."];
  }
  if (pair === undefined) return undefined;
  const isSecret = name === pair.secret;
  if (isSecret && settings.get(pair.key) === value) {
    return [`it is the same as ${pair.key}`, "One was pasted into both: copy the secret again."];
  }
  const other = pair === API ? (isSecret ? SDK.secret : SDK.key) : undefined;
  if (other !== undefined && settings.get(other) === value) {
    return [
      `it is the same as ${other}`,
      "The account has two pairs: the API pair is for calls, the SDK pair for join tokens. Copy the API pair.",
    ];
  }
  return undefined;
}
