import { type Command, InvalidArgumentError, Option } from "commander";
import type { SessionTokenOptions } from "zoom-video-sdk-api";
import { CliError, withFlag } from "../cli-error.js";
import type { Context } from "../context.js";
import { readJson, readText } from "../read-text.js";

type Given = Record<string, string | undefined>;

/** Flag → option of `createSessionToken`. */
const TEXTS = { session: "sessionName", role: "role", userKey: "userKey", sessionKey: "sessionKey" } as const;
const NUMBERS = {
  expiresIn: "expiresInSeconds",
  cloudRecordingOption: "cloudRecordingOption",
  cloudRecordingElection: "cloudRecordingElection",
  cloudRecordingTranscriptOption: "cloudRecordingTranscriptOption",
  hold: "hold",
} as const;

/** `token`: a join token, or what is in one. */
export function addToken(program: Command, context: Context): void {
  program
    .command("token")
    .description(
      "sign a join token with ZOOM_VIDEO_SDK_KEY and ZOOM_VIDEO_SDK_SECRET, the SDK pair; prints the token alone",
    )
    .option("--session <name>", "name of the session, as passed to join")
    .addOption(new Option("--role <role>", "host or participant").choices(["host", "participant"]))
    .option("--user-key <id>", "your own ID of the user")
    .option("--session-key <id>", "your own ID of the session")
    .option("--expires-in <seconds>", "lifetime, 1800 to 172800 (default 7200)", integer)
    .option("--geo-regions <codes>", "regions of the session's traffic, separated by commas")
    .option("--cloud-recording-option <n>", "0 all users in one file, 1 one file per user; hosts only", integer)
    .option("--cloud-recording-election <n>", "1 records this user's own video", integer)
    .option("--cloud-recording-transcript-option <n>", "1 transcript, 2 transcript and summary", integer)
    .option("--hold <n>", "users wait until they are admitted; 0 is off", integer)
    .option("--claims <json>", "further claims: a JSON object, @file, or - for stdin")
    .option("--decode <token>", "show the claims of a token instead; - reads it from stdin")
    .action((given: Given) =>
      given["decode"] === undefined ? sign(given, context) : decode(given["decode"], context),
    );
}

async function sign(given: Given, { settings, output }: Context): Promise<void> {
  for (const flag of ["session", "role"]) {
    if (given[flag] === undefined) throw new CliError("usage", `--${flag} is missing.`);
  }
  const rename = (names: object) => Object.entries(names).map(([flag, option]) => [option, given[flag]]);
  const { geoRegions, claims } = given;
  const [sdkKey, sdkSecret] = settings.requirePair(
    "ZOOM_VIDEO_SDK_KEY",
    "ZOOM_VIDEO_SDK_SECRET",
    "join tokens need the SDK key and secret, not the API pair",
  );
  const options = {
    sdkKey,
    sdkSecret,
    ...Object.fromEntries([...rename(TEXTS), ...rename(NUMBERS)]),
    ...(geoRegions !== undefined && { geoRegions: geoRegions.split(",").map((code) => code.trim()) }),
    ...(claims !== undefined && { claims: await readJson("--claims", claims) }),
  } as SessionTokenOptions;
  const { createSessionToken } = await import("zoom-video-sdk-api");
  const token = await createSessionToken(options).catch((error: unknown) => {
    throw withFlag(error, flagOf);
  });
  await output.line(token);
}

/** The flag of an option of the function. */
function flagOf(argument: string): string {
  const [flag] = Object.entries({ ...TEXTS, ...NUMBERS }).find(([, option]) => option === argument) ?? [argument];
  return `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function decode(given: string, { settings, output }: Context): Promise<void> {
  const token = (given === "-" ? await readText("-") : given).trim();
  const [header, claims, signature] = token.split(".");
  if (signature === undefined)
    throw new CliError("usage", "--decode needs a token: three parts with dots between them.");
  await output.value({
    header: readPart(header),
    claims: readPart(claims),
    valid: await validity(token, settings.get("ZOOM_VIDEO_SDK_SECRET")),
  });
}

async function validity(token: string, sdkSecret: string | undefined): Promise<string> {
  if (sdkSecret === undefined) return "unknown: ZOOM_VIDEO_SDK_SECRET is not set";
  const { verifySessionToken } = await import("zoom-video-sdk-api");
  return verifySessionToken(token, { sdkSecret }).then(
    () => "yes",
    ({ argument, message }: Error & { argument?: string }) =>
      argument === "sdkSecret" ? `unknown: ZOOM_VIDEO_SDK_SECRET${message.slice(argument.length)}` : `no: ${message}`,
  );
}

function readPart(part = ""): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    throw new CliError("usage", "--decode needs a token: a part of this one is not JSON.");
  }
}

function integer(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be an integer.");
}
