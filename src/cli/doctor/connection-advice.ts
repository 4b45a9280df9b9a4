interface Advice {
  found: string;
  remedy: string;
}

/** Codes of Node and OpenSSL, by what helps. */
const REMEDIES: readonly [codes: RegExp, remedy: string][] = [
  [
    /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/,
    "A proxy may re-encrypt traffic: set NODE_EXTRA_CA_CERTS to a file with its certificate authority.",
  ],
  [/ENOTFOUND|EAI_AGAIN/, "The name can't be resolved: check ZOOM_VIDEO_SDK_BASE_URL, DNS and the network."],
  [/ECONNREFUSED/, "Nothing listens there: check ZOOM_VIDEO_SDK_BASE_URL, and that the server or sandbox is running."],
  [/EPROTO|WRONG_VERSION|SSL/, "The server does not speak HTTPS on this port: check ZOOM_VIDEO_SDK_BASE_URL."],
];
const BEHIND_A_FIREWALL =
  "Check that outgoing HTTPS is allowed. If it must go through a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.";

/** Why there was no valid response; `undefined` if the API itself responded. */
export function adviceOn(error: unknown): Advice | undefined {
  const { name, message, status } = error as Error & { status?: number };
  if (name === "ConfigError") return { found: message, remedy: "Correct ZOOM_VIDEO_SDK_BASE_URL, or unset it." };
  if (name === "ConnectionError" || name === "TimeoutError") {
    const code = codeOf(error);
    const remedy = REMEDIES.find(([codes]) => codes.test(code))?.[1] ?? BEHIND_A_FIREWALL;
    // The message names the code. If it goes on, it is with the same advice.
    return { found: message.replace(/\. .*/s, ""), remedy };
  }
  if (name === "ResponseParseError" || status === 404) {
    const remedy =
      "Something else answers there. Check ZOOM_VIDEO_SDK_BASE_URL (Zoom's ends in /v2), and whether a proxy or a sign-in page is in between.";
    return { found: message, remedy };
  }
  if (status === 407) return { found: message, remedy: "The proxy wants credentials: put them into HTTPS_PROXY." };
  if (status !== undefined && status >= 500) {
    return {
      found: message,
      remedy: "The server has a failure of its own. See https://status.zoom.us, and try again.",
    };
  }
  return undefined;
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return "";
}
