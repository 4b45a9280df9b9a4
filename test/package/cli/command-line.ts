import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import type { Sandbox } from "../../../src/testing/index.js";

/** The packed package's, in the folder that it is installed in. */
const FILE = join("node_modules", "zoom-video-sdk-api", "dist", "cli.mjs");

/** The environment of a command: nothing of the tests' own that it would react to. */
export function cleanEnv(env: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => /^(?:PATH|HOME|SystemRoot|TEMP|TMP)$/i.test(name));
  return { ...(Object.fromEntries(own) as Record<string, string>), ...env };
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function startCommand(args: readonly string[], env: Record<string, string> = {}, node = process.execPath) {
  const cwd = inject("project");
  return spawn(node, [join(cwd, FILE), ...args], { cwd, env: cleanEnv(env) });
}

/** Runs a command in a pipe. */
export async function run(
  args: readonly string[],
  { env, input = "", node }: { env?: Record<string, string>; input?: string; node?: string } = {},
): Promise<Outcome> {
  const child = startCommand(args, env, node);
  // A command that reads nothing may have ended by then.
  child.stdin.on("error", () => {}).end(input);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, "close") as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** The lines of stdout. Throws if one is not JSON. */
export function records({ stdout }: Outcome): Record<string, unknown>[] {
  const lines = stdout.split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What a command needs to use a sandbox. */
export function envOf({ url, apiKey, apiSecret, sdkKey, sdkSecret }: Sandbox): Record<string, string> {
  return {
    ZOOM_VIDEO_SDK_BASE_URL: url,
    ZOOM_VIDEO_SDK_API_KEY: apiKey,
    ZOOM_VIDEO_SDK_API_SECRET: apiSecret,
    ZOOM_VIDEO_SDK_KEY: sdkKey,
    ZOOM_VIDEO_SDK_SECRET: sdkSecret,
  };
}
