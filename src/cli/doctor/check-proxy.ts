import { connect } from "node:net";
import { env, execArgv } from "node:process";
import type { Finding } from "./finding.js";

const TIMEOUT_MS = 10_000;
const NAMES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/** Whether there is a proxy in the environment, whether it answers, and whether Node uses it. */
export async function checkProxy(): Promise<Finding> {
  const name = NAMES.find((each) => env[each]);
  if (name === undefined) return { check: "proxy", status: "ok", found: "none in the environment" };
  const value = env[name] ?? "";
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const remedy = `Set ${name} to a URL such as http://proxy.example.com:8080.`;
    return { check: "proxy", status: "failed", found: `${name} is not the URL of an HTTP proxy`, remedy };
  }
  const problem = await connectTo(url);
  const found = `${name}: ${url.host}`;
  if (problem !== undefined) {
    const remedy = `Correct ${name}, or unset it if there is no proxy.`;
    return { check: "proxy", status: "failed", found: `${found} can't be reached: ${problem}`, remedy };
  }
  if (isUsed()) return { check: "proxy", status: "ok", found: `${found}, used by Node` };
  return {
    check: "proxy",
    status: "warning",
    found: `${found}, but Node does not use it`,
    remedy:
      "Set NODE_USE_ENV_PROXY=1 (Node 22.21, 24 or newer); in an app on an older Node, pass fetchOptions: { dispatcher: new EnvHttpProxyAgent() } of undici.",
  };
}

const isUsed = () =>
  env["NODE_USE_ENV_PROXY"] === "1" ||
  [...execArgv, ...(env["NODE_OPTIONS"] ?? "").split(" ")].includes("--use-env-proxy");

function connectTo({ hostname, port, protocol }: URL): Promise<string | undefined> {
  const address = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (protocol === "https:" ? 443 : 80) };
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (problem?: string) => {
      socket.destroy();
      resolve(problem);
    };
    socket.setTimeout(TIMEOUT_MS, () => end("no answer within 10 s"));
    socket.once("connect", () => end());
    socket.once("error", ({ code, message }: NodeJS.ErrnoException) => end(code ?? message));
  });
}
